import type { DraftProblemWords } from '../editing-problems.ts';

const structure = ({ found }: { found: string }) => ({
  what: `La ligne ${found} commencerait autre chose qu'une phrase.`,
  remedy: "Écris des phrases simples, et ne commence aucune ligne par #, -, > ou un nombre suivi d'un point.",
});

/** What is wrong with a field of a form for an entry, and what to do, where a file would be told otherwise, in French. */
export const draftProblems: DraftProblemWords = {
  'title-missing': () => ({
    what: "La fiche n'a pas de titre.",
    remedy: 'Écris en quelques mots de quoi elle parle.',
  }),
  'from-missing': () => ({
    what: "Il n'est pas dit d'où cela vient.",
    remedy: "Écris qui le dit, par exemple « Ana, entraîneuse » ou le nom d'un manuel.",
  }),
  'text-missing': () => ({ what: "Il n'y a pas de texte.", remedy: 'Écris au moins une phrase.' }),
  'questions-missing': () => ({
    what: "Il n'y a pas de questions.",
    remedy: 'Écris au moins une question à laquelle la fiche répond, chacune sur sa propre ligne.',
  }),
  'question-empty': () => ({
    what: 'Une question est vide.',
    remedy: 'Écris la question, ou supprime la ligne.',
  }),
  'question-twice': ({ found }) => ({
    what: `La question ${found} est là deux fois.`,
    remedy: 'Supprimes-en une.',
  }),
  'word-of-two-meanings': ({ found }) => ({
    what: `Le mot ${found} a deux sens ici.`,
    remedy: 'Ne garde le mot que dans une ligne.',
  }),
  'word-in-chain': ({ found }) => ({
    what: `Le mot ${found} veut dire ici autre chose, et il est lui-même un sens dans une autre ligne.`,
    remedy: 'Prends le même sens dans les deux lignes.',
  }),
  'words-shape': ({ found }) => ({
    what: `La ligne ${found} n'a pas la forme « noms → sens ».`,
    remedy:
      "Écris les noms, une flèche et ce qu'ils veulent dire, par exemple « bicyclette, spinning, home trainer -> vélo ».",
  }),
  'web-address': ({ found }) => ({
    what: `Il y a ici une adresse web : ${found}.`,
    remedy:
      'Mets une adresse qui commence par « https:// » à la fin de la source ; elle est montrée avec les réponses.',
  }),
  'heading-depth': structure,
  'heading-unknown': structure,
  'questions-twice': structure,
  'list-in-text': structure,
  'text-after-questions': structure,
  'item-nested': structure,
  'key-shape': structure,
  'key-unknown': structure,
  'key-twice': structure,
};
