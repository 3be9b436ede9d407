/** French words about the questions that guard the edits of a club's knowledge. */
export const testQuestions = {
  heading: (p: { count: number }): string =>
    p.count === 1 ? 'Une question test' : `${p.count} questions test`,
  about:
    'Chacune nomme la fiche sur laquelle sa réponse doit s’appuyer. Elles sont posées avant chaque publication.',
  none: 'Il n’y a pas encore de question test. Appuie sur « Pourquoi cette réponse ? » sous une bonne réponse, puis sur « Garder comme question test ».',
  line: (p: { number: number; question: string; section: string }): string =>
    `${p.number}. ${p.question} → ${p.section}`,
  buttons: { add: 'Garder comme question test', remove: 'Retirer', run: 'Toutes les poser' },
  added: (p: { section: string }): string =>
    `Gardée : désormais, à chaque changement, on vérifie si cette question trouve encore ${p.section}.`,
  removed: 'Retirée.',
  gone: 'Cette question test n’existe plus.',
  refused: {
    personal:
      'Je ne garde pas cette question : elle peut parler d’une personne ou de sa santé, ou contenir un nom ou un nombre. Formule-la sans cela, ou ajoute-la aux questions d’une fiche.',
    'too-long': (p: { most: number }): string => `La question peut avoir au plus ${p.most} caractères.`,
    'too-many': (p: { most: number }): string =>
      `Il y a déjà ${p.most} questions test. Retires-en une d’abord.`,
    twice: 'C’est déjà une question test.',
    'not-found': (p: { section: string; sections: readonly string[] }): string =>
      p.sections.length === 0
        ? `La réponse ne s’appuie pas sur ${p.section} en ce moment : elle ne cite rien.`
        : `La réponse ne s’appuie pas sur ${p.section} en ce moment, mais sur ${p.sections.join(', ')}.`,
  },
  allPass: (p: { count: number }): string =>
    p.count === 1
      ? 'La question test trouve sa fiche.'
      : `Les ${p.count} questions test trouvent leurs fiches.`,
  failing: (p: { count: number; all: number }): string =>
    `${p.count} questions test sur ${p.all} ne trouvent plus leurs fiches :`,
  failed: (p: { question: string; section: string; sections: readonly string[] }): string =>
    p.sections.length === 0
      ? `${p.question} → ${p.section} n’est pas citée, ni aucune autre fiche.`
      : `${p.question} → au lieu de ${p.section}, la réponse s’appuie sur ${p.sections.join(', ')}.`,
};
