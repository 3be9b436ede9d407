/** French words about knowledge files that were changed on the disk, for the moderators. */
export const knowledgeDisk = {
  /** `place` is the file and line of the first problem. */
  broken: (p: { count: number; place: string }): string =>
    `Les fichiers de connaissances sur le disque ont changé et contiennent des erreurs (${p.count === 1 ? 'un problème' : `${p.count} problèmes`}, le premier à ${p.place}). Je continue avec le livre d’avant, rien n’est donc perdu. La personne qui m’administre trouve tout dans le journal, avec ce qu’il faut faire.`,
};
