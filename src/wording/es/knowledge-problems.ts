import {
  MAX_EMPHASIS_SIGNS,
  MAX_FROM_CHARACTERS,
  MAX_ID_CHARACTERS,
  MAX_INDENT,
  MAX_LINK_CHARACTERS,
  MAX_NAME_CHARACTERS,
  MAX_NAMES,
  MAX_NESTING,
  MAX_PAGE_BYTES,
  MAX_PAGE_LINES,
  MAX_QUESTION_CHARACTERS,
  MAX_QUESTIONS,
  MAX_SENTENCE_CHARACTERS,
  MAX_SENTENCES,
  MAX_TITLE_CHARACTERS,
  MAX_WORD_GROUPS,
} from '../../knowledge/limits.ts';
import type { KnowledgeProblemWords } from '../knowledge-problems.ts';

const PLAIN_TEXT = 'Escribe texto sencillo; el *énfasis* está permitido.';
const HEADINGS =
  'Usa «# …» una vez para el título de la página, «## …» para cada entrada y «### Questions» para sus preguntas.';

/** What cannot stand in a text, by its name in problems. */
const BLOCKS: Readonly<Record<string, string>> = {
  'a quotation (">")': 'una cita (">")',
  'a block of code (or a line that is indented)': 'un bloque de código (o una línea con sangría)',
  'the definition of a link': 'la definición de un enlace',
  HTML: 'HTML',
  'an image': 'una imagen',
  code: 'código',
  'a link': 'un enlace',
  'a horizontal line': 'una línea horizontal',
  'a second front matter': 'una segunda cabecera',
};
const block = (found: string): string => BLOCKS[found] ?? found;

/** What is wrong with a knowledge file or with a text for it, and what to do, in Spanish. */
export const knowledgeProblems: KnowledgeProblemWords = {
  'folder-missing': () => ({
    what: 'No existe esa carpeta.',
    remedy: 'Vuelve a poner la carpeta que venía con el bot.',
  }),
  'folder-empty': () => ({
    what: 'En esta carpeta no hay nada de la base de conocimiento.',
    remedy:
      'Pon archivos (.md) en una carpeta con el nombre de su idioma, por ejemplo knowledge/en/cross-training.md.',
  }),
  'not-readable': ({ found }) => ({
    what: `No se puede leer (${found}).`,
    remedy:
      'Comprueba que está, que es un archivo o una carpeta como se espera y que los permisos dejan leerlo.',
  }),
  'not-utf-8': () => ({
    what: 'A partir de esta línea el archivo no es texto en UTF-8.',
    remedy: 'Guárdalo otra vez en tu editor con la codificación UTF-8.',
  }),
  'page-too-big': () => ({
    what: `El archivo pasa de ${MAX_PAGE_BYTES / 1024 / 1024} MiB o de ${MAX_PAGE_LINES} líneas.`,
    remedy: 'Divídelo en varios archivos.',
  }),
  'nested-too-deep': () => ({
    what: `La línea tiene más de ${MAX_INDENT} espacios de sangría o abre más de ${MAX_NESTING} listas o citas.`,
    remedy: 'Empieza la línea en el margen y escribe «- » una sola vez antes de cada punto.',
  }),
  'too-much-emphasis': () => ({
    what: `Las líneas de aquí a la siguiente vacía tienen más de ${MAX_EMPHASIS_SIGNS} signos * o _.`,
    remedy: 'Quita el énfasis o pon líneas vacías entre los párrafos.',
  }),
  'front-matter-missing': () => ({
    what: 'El archivo no empieza con su cabecera.',
    remedy: 'Empieza con una línea «---», luego article, author y language, y luego otra línea «---».',
  }),
  'front-matter-broken': ({ found }) => ({
    what: `La cabecera no es YAML válido: ${found}.`,
    remedy: 'Escribe un «clave: valor» en cada línea y pon entre comillas el valor que lleve dos puntos.',
  }),
  'front-matter-key-missing': ({ found }) => ({
    what: `En la cabecera falta ${found}.`,
    remedy: `Añade una línea «${found}: …» entre las dos líneas «---».`,
  }),
  'hides-in-folder': ({ found }) => ({
    what: `La cabecera oculta ${found}, y eso solo puede hacerlo un archivo que importa un club.`,
    remedy: 'Borra la línea «hides: …»; para quitar aquí una entrada, bórrala.',
  }),
  'front-matter-key-unknown': ({ found, other }) => ({
    what: `La cabecera tiene una clave desconocida ${found}.`,
    remedy: `Usa solo article, author, language y hides${other === '' ? '.' : `; ¿querías decir «${other}»?`}`,
  }),
  'language-bad': ({ found }) => ({
    what: `${found} no es un código de idioma.`,
    remedy: 'Escribe las dos letras del idioma, por ejemplo «language: es».',
  }),
  'language-of-folder': ({ found, other }) => ({
    what: `El archivo dice que su idioma es ${found}, pero está en la carpeta de ${other}.`,
    remedy: 'Corrige la línea «language: …» o mueve el archivo a la carpeta de su idioma.',
  }),
  'articles-differ': ({ found, other }) => ({
    what: `El archivo no nombra lo mismo que el primero de su carpeta: ${found}, y allí ${other}.`,
    remedy: 'Da a todos los archivos de una carpeta el mismo artículo y la misma autoría.',
  }),
  'entries-missing': () => ({
    what: 'El archivo no tiene ninguna entrada.',
    remedy: 'Añade al menos una, que empieza con un título «## …».',
  }),
  'content-before-entry': ({ found }) => ({
    what: `Hay texto antes de la primera entrada: ${found}.`,
    remedy: 'Muévelo debajo del título «## …» de una entrada o bórralo.',
  }),
  'heading-depth': ({ found }) => ({ what: `El título ${found} no lleva los # que debe.`, remedy: HEADINGS }),
  'heading-unknown': ({ found }) => ({
    what: `El título ${found} no se conoce dentro de una entrada.`,
    remedy: 'Dentro de una entrada solo puede estar «### Questions»; una entrada nueva empieza con «## …».',
  }),
  'questions-twice': () => ({
    what: 'La entrada tiene dos listas de preguntas.',
    remedy: 'Pon todas sus preguntas debajo de un solo título «### Questions».',
  }),
  'key-unknown': ({ found, other }) => ({
    what: `La entrada tiene una clave desconocida ${found}.`,
    remedy: `Usa solo id, from, link y words${other === '' ? '.' : `; ¿querías decir «${other}»?`}`,
  }),
  'key-shape': ({ found }) => ({
    what: `La línea ${found} no tiene la forma «- clave: valor».`,
    remedy: 'Escribe «- id: …», «- from: …», «- link: …» o «- words: …».',
  }),
  'key-twice': ({ found }) => ({
    what: `La entrada tiene ${found} dos veces.`,
    remedy: 'Deja una de las dos líneas.',
  }),
  'id-missing': ({ found }) => ({
    what: `La entrada ${found} no tiene id.`,
    remedy: 'Añade justo debajo de su título una línea como «- id: easy-swimming».',
  }),
  'id-bad': ({ found }) => ({
    what: `El id ${found} no vale.`,
    remedy: `Usa minúsculas de la a a la z y cifras, palabras unidas con guiones, como mucho ${MAX_ID_CHARACTERS} caracteres, por ejemplo «easy-swimming».`,
  }),
  'id-twice': ({ found, other }) => ({
    what: `El id ${found} ya está cogido: ${other}.`,
    remedy: 'Da otro id a una de las dos entradas.',
  }),
  'translation-of-nothing': ({ found }) => ({
    what: `La entrada ${found} traduce una entrada que no existe.`,
    remedy: 'Corrige su id o bórrala.',
  }),
  'translation-differs': ({ found, other }) => ({
    what: `La entrada ${found} no tiene tantas frases como la que traduce (${other}).`,
    remedy: 'Escribe una frase por cada una de las suyas, en el mismo orden.',
  }),
  'title-missing': () => ({ what: 'La entrada no tiene título.', remedy: 'Escríbelo después de «##».' }),
  'title-too-long': ({ found }) => ({
    what: `El título ${found} pasa de ${MAX_TITLE_CHARACTERS} caracteres.`,
    remedy: 'Acórtalo.',
  }),
  'from-missing': ({ found }) => ({
    what: `La entrada ${found} no dice de dónde viene.`,
    remedy: 'Añade una línea «- from: …» justo debajo de su id.',
  }),
  'from-too-long': () => ({
    what: `La fuente pasa de ${MAX_FROM_CHARACTERS} caracteres.`,
    remedy: 'Acórtala.',
  }),
  'link-bad': ({ found }) => ({
    what: `El enlace ${found} no es una dirección web que un navegador pueda abrir con seguridad.`,
    remedy: `Escribe una sola dirección que empiece por «https://», sin espacios ni paréntesis, de ${MAX_LINK_CHARACTERS} caracteres como mucho.`,
  }),
  'words-shape': ({ found }) => ({
    what: `La línea de palabras ${found} no tiene la forma «nombres → significado».`,
    remedy:
      'Escribe los nombres, una flecha y lo que significan, por ejemplo «bici, spinning, rodillo → ciclismo».',
  }),
  'name-too-long': ({ found }) => ({
    what: `${found} pasa de ${MAX_NAME_CHARACTERS} caracteres.`,
    remedy: 'Usa nombres cortos, de una a cuatro palabras, con una coma entre uno y otro.',
  }),
  'names-too-many': () => ({
    what: `La línea de palabras tiene más de ${MAX_NAMES} nombres.`,
    remedy: 'Divídela en dos líneas con el mismo significado.',
  }),
  'words-too-many': () => ({
    what: `La entrada tiene más de ${MAX_WORD_GROUPS} líneas de palabras.`,
    remedy: 'Junta las líneas con el mismo significado o borra algunas.',
  }),
  'word-of-two-meanings': ({ found, other }) => ({
    what: `La palabra ${found} tiene otro significado en otro sitio: ${other}.`,
    remedy: 'Deja la palabra en una sola de las dos líneas.',
  }),
  'word-in-chain': ({ found, other }) => ({
    what: `La palabra ${found} significa aquí otra cosa, pero ella misma es un significado: ${other}.`,
    remedy: 'Usa el mismo significado en las dos líneas.',
  }),
  'text-missing': ({ found }) => ({
    what: `La entrada ${found} no tiene texto.`,
    remedy: 'Escribe al menos una frase debajo de su id.',
  }),
  'text-after-questions': ({ found }) => ({
    what: `Debajo de «### Questions» hay algo que no es una pregunta: ${found}.`,
    remedy: 'Mueve el texto encima de «### Questions» y empieza cada pregunta con «- ».',
  }),
  'sentence-too-long': ({ found }) => ({
    what: `La frase ${found} pasa de ${MAX_SENTENCE_CHARACTERS} caracteres.`,
    remedy: 'Divídela en frases que se entiendan solas, cada una con un dato.',
  }),
  'sentences-too-many': () => ({
    what: `La entrada tiene más de ${MAX_SENTENCES} frases.`,
    remedy: 'Divídela en dos entradas.',
  }),
  'questions-missing': ({ found }) => ({
    what: `La entrada ${found} no tiene preguntas.`,
    remedy:
      'Añade «### Questions» debajo de su texto y, debajo, una línea «- …» por cada pregunta que responde.',
  }),
  'question-empty': () => ({
    what: 'La pregunta está vacía.',
    remedy: 'Escríbela después de «- » o borra la línea.',
  }),
  'question-too-long': ({ found }) => ({
    what: `La pregunta ${found} pasa de ${MAX_QUESTION_CHARACTERS} caracteres.`,
    remedy: 'Acórtala.',
  }),
  'questions-too-many': () => ({
    what: `La entrada tiene más de ${MAX_QUESTIONS} preguntas.`,
    remedy: 'Borra las que preguntan lo mismo casi con las mismas palabras.',
  }),
  'question-twice': ({ found, other }) => ({
    what: `La pregunta ${found} ya está: ${other}.`,
    remedy: 'Déjala solo en la entrada que la responde.',
  }),
  'item-nested': ({ found }) => ({
    what: `El punto de la lista ${found} tiene más de una línea de texto.`,
    remedy: 'Escribe cada punto en su propia línea y deja una línea vacía después del último.',
  }),
  'list-in-text': ({ found }) => ({
    what: `Hay una lista en el texto: ${found}.`,
    remedy: 'Escribe el texto en frases; solo las claves y las preguntas son listas.',
  }),
  'block-not-plain': ({ found }) => ({
    what: `En el texto hay algo que no puede estar ahí: ${block(found)}.`,
    remedy: PLAIN_TEXT,
  }),
  mention: ({ found }) => ({
    what: `El texto ${found} llamaría a alguien o enlazaría con algo en Discord.`,
    remedy: 'Borra la mención.',
  }),
  'web-address': ({ found }) => ({
    what: `Hay una dirección web en el texto: ${found}.`,
    remedy: PLAIN_TEXT,
  }),
  'invisible-character': ({ found }) => ({
    what: `Hay un carácter invisible en el texto (${found}).`,
    remedy: 'Bórralo; lo más seguro es escribir la línea de nuevo a mano.',
  }),
};
