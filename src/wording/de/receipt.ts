/** How an answer came about, told to who asks for it. */
export const receipt = {
  heading: 'Wie diese Antwort zustande kam',
  /** An entry that the answer rests on; `percent` is the share of the question that it covers. */
  entry: (p: { section: string; revision: number; percent: number }): string =>
    `${p.section}, Fassung ${p.revision}: deckt ${p.percent} % von dem ab, worauf es in der Frage ankommt`,
  /** An entry that the rules of a plan rest on. */
  ruleEntry: (p: { section: string; revision: number }): string =>
    `${p.section}, Fassung ${p.revision}: darauf beruhen die Regeln`,
  covered: (p: { words: readonly string[] }): string => `dort gefunden: ${p.words.join(', ')}`,
  missing: (p: { words: readonly string[] }): string => `dort nicht gefunden: ${p.words.join(', ')}`,
  rules: (p: { rules: readonly string[] }): string => `Regeln des Planers: ${p.rules.join(', ')}.`,
  /** Where no entry was used. */
  none: 'Es wurde kein Eintrag der Wissenssammlung verwendet.',
  outcome: {
    answer: 'Beantwortet mit Sätzen der Wissenssammlung, Wort für Wort.',
    plan: 'Entschieden nach den Regeln des Planers.',
    clarify: 'Zuerst muss noch etwas bekannt sein.',
    abstain: 'Abgelehnt: Nichts in der Wissenssammlung beantwortet das, oder es ist keine Frage an sie.',
    safety: 'Angehalten bei einem Zeichen von Gefahr, bevor etwas nachgeschlagen wurde.',
    smalltalk: 'Geplauder; es wurde nichts nachgeschlagen.',
  },
  model: (p: { model: string | null }): string =>
    p.model === null ? 'Es wurde kein Sprachmodell verwendet.' : `Formuliert vom Sprachmodell ${p.model}.`,
  /** Why a language model that is set up did not word an answer. */
  notWorded: {
    off: 'Es wurde kein Sprachmodell verwendet: Der Club verzichtet darauf.',
    personal:
      'Es wurde kein Sprachmodell verwendet: Die Frage hat mit einer Person oder mit Gesundheit zu tun.',
    brief: 'Es wurde kein Sprachmodell verwendet: An dieser Antwort darf nichts anders formuliert werden.',
    budget: 'Es wurde kein Sprachmodell verwendet: Für heute wurde es genug gefragt.',
    gate: 'Es wurde kein Sprachmodell verwendet: Was es sagte, ging über die Wissenssammlung hinaus.',
    timeout: 'Es wurde kein Sprachmodell verwendet: Es hat zu lange gedauert.',
    unreachable: 'Es wurde kein Sprachmodell verwendet: Es ist nicht erreichbar.',
    refused: 'Es wurde kein Sprachmodell verwendet: Es hat die Anfrage nicht angenommen.',
    unsaid: 'Es wurde kein Sprachmodell verwendet: Es gab keine brauchbare Antwort.',
    busy: 'Es wurde kein Sprachmodell verwendet: Es hat zu viel zu tun.',
    broken: 'Es wurde kein Sprachmodell verwendet: Es ist ausgefallen.',
    paused:
      'Es wurde kein Sprachmodell verwendet: Es ist mehrmals ausgefallen und wird eine Weile in Ruhe gelassen.',
    stopped: 'Es wurde kein Sprachmodell verwendet: Ich wurde gerade beendet.',
  },
  offered: (p: { model: string }): string =>
    `Die Fragen zur Auswahl hat das Sprachmodell ${p.model} angeboten; die Antwort auf jede ist unsere.`,
};
