import type { DraftProblemWords } from '../editing-problems.ts';

const structure = ({ found }: { found: string }) => ({
  what: `La línea ${found} empezaría algo que no es una frase.`,
  remedy: 'Escribe frases sencillas y no empieces ninguna línea con #, -, > o un número con punto.',
});

/** What is wrong with a field of a form for an entry, and what to do, where a file would be told otherwise, in Spanish. */
export const draftProblems: DraftProblemWords = {
  'title-missing': () => ({
    what: 'La entrada no tiene título.',
    remedy: 'Escribe en pocas palabras de qué trata.',
  }),
  'from-missing': () => ({
    what: 'No se dice de dónde viene esto.',
    remedy: 'Escribe quién lo dice, por ejemplo «la entrenadora Ana» o el nombre de un manual.',
  }),
  'text-missing': () => ({ what: 'No hay texto.', remedy: 'Escribe al menos una frase.' }),
  'questions-missing': () => ({
    what: 'No hay preguntas.',
    remedy: 'Escribe al menos una pregunta que la entrada responda, cada una en su línea.',
  }),
  'question-empty': () => ({
    what: 'Hay una pregunta vacía.',
    remedy: 'Escribe la pregunta o borra la línea.',
  }),
  'question-twice': ({ found }) => ({
    what: `La pregunta ${found} está aquí dos veces.`,
    remedy: 'Borra una.',
  }),
  'word-of-two-meanings': ({ found }) => ({
    what: `La palabra ${found} tiene aquí dos significados.`,
    remedy: 'Deja la palabra en una sola línea.',
  }),
  'word-in-chain': ({ found }) => ({
    what: `La palabra ${found} significa aquí otra cosa y es ella misma un significado en otra línea.`,
    remedy: 'Usa el mismo significado en las dos líneas.',
  }),
  'words-shape': ({ found }) => ({
    what: `La línea ${found} no tiene la forma «nombres → significado».`,
    remedy:
      'Escribe los nombres, una flecha y lo que significan, por ejemplo «bici, spinning, rodillo -> ciclismo».',
  }),
  'web-address': ({ found }) => ({
    what: `Aquí hay una dirección web: ${found}.`,
    remedy:
      'Pon una dirección que empiece por «https://» al final de la fuente; se enseña con las respuestas.',
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
