/** German words about knowledge files that were changed on the disk, for the moderators. */
export const knowledgeDisk = {
  /** `place` is the file and line of the first problem. */
  broken: (p: { count: number; place: string }): string =>
    `Die Wissensdateien auf der Festplatte wurden geändert und sind fehlerhaft (${p.count === 1 ? 'ein Problem' : `${p.count} Probleme`}, das erste bei ${p.place}). Ich antworte weiter aus dem Buch von vorher, es geht also nichts verloren. Wer mich betreibt, findet alles im Log, mit dem, was zu tun ist.`,
};
