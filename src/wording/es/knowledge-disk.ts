/** Spanish words about knowledge files that were changed on the disk, for the moderators. */
export const knowledgeDisk = {
  /** `place` is the file and line of the first problem. */
  broken: (p: { count: number; place: string }): string =>
    `Los archivos del conocimiento en el disco han cambiado y tienen errores (${p.count === 1 ? 'un problema' : `${p.count} problemas`}, el primero en ${p.place}). Sigo con el libro de antes, así que no se pierde nada. Quien me administra lo encuentra todo en el registro, con lo que hay que hacer.`,
};
