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

const PLAIN_TEXT = 'Écris du texte simple ; la *mise en valeur* est permise.';
const HEADINGS =
  'Prends « # … » une fois pour le titre de la page, « ## … » pour chaque fiche et « ### Questions » pour ses questions.';

/** What cannot stand in a text, by its name in problems. */
const BLOCKS: Readonly<Record<string, string>> = {
  'a quotation (">")': 'une citation (">")',
  'a block of code (or a line that is indented)': 'un bloc de code (ou une ligne en retrait)',
  'the definition of a link': "la définition d'un lien",
  HTML: 'du HTML',
  'an image': 'une image',
  code: 'du code',
  'a link': 'un lien',
  'a horizontal line': 'une ligne horizontale',
  'a second front matter': 'un deuxième en-tête',
};
const block = (found: string): string => BLOCKS[found] ?? found;

/** What is wrong with a knowledge file or with a text for it, and what to do, in French. */
export const knowledgeProblems: KnowledgeProblemWords = {
  'folder-missing': () => ({
    what: "Ce dossier n'existe pas.",
    remedy: 'Remets le dossier qui accompagnait le bot.',
  }),
  'folder-empty': () => ({
    what: "Il n'y a rien de la base de connaissances dans ce dossier.",
    remedy:
      'Mets des fichiers (.md) dans un dossier au nom de leur langue, par exemple knowledge/en/cross-training.md.',
  }),
  'not-readable': ({ found }) => ({
    what: `C'est illisible (${found}).`,
    remedy:
      "Vérifie qu'il est là, que c'est bien un fichier ou un dossier comme prévu et que les droits permettent de le lire.",
  }),
  'not-utf-8': () => ({
    what: "À partir de cette ligne, le fichier n'est pas un texte en UTF-8.",
    remedy: "Enregistre-le de nouveau dans ton éditeur avec l'encodage UTF-8.",
  }),
  'page-too-big': () => ({
    what: `Le fichier dépasse ${MAX_PAGE_BYTES / 1024 / 1024} Mio ou ${MAX_PAGE_LINES} lignes.`,
    remedy: 'Partage-le en plusieurs fichiers.',
  }),
  'nested-too-deep': () => ({
    what: `La ligne est en retrait de plus de ${MAX_INDENT} espaces ou ouvre plus de ${MAX_NESTING} listes ou citations.`,
    remedy: "Commence la ligne à la marge, et n'écris « - » qu'une fois devant un point.",
  }),
  'too-much-emphasis': () => ({
    what: `Les lignes d'ici à la prochaine ligne vide ont plus de ${MAX_EMPHASIS_SIGNS} signes * ou _.`,
    remedy: 'Enlève la mise en valeur, ou mets des lignes vides entre les paragraphes.',
  }),
  'front-matter-missing': () => ({
    what: 'Le fichier ne commence pas par son en-tête.',
    remedy: 'Commence-le par une ligne « --- », puis article, author et language, puis une ligne « --- ».',
  }),
  'front-matter-broken': ({ found }) => ({
    what: `L'en-tête n'est pas du YAML valable : ${found}.`,
    remedy:
      'Écris un « clé: valeur » par ligne, et mets entre guillemets une valeur qui contient un deux-points.',
  }),
  'front-matter-key-missing': ({ found }) => ({
    what: `Il manque ${found} dans l'en-tête.`,
    remedy: `Ajoute une ligne « ${found}: … » entre les deux lignes « --- ».`,
  }),
  'hides-in-folder': ({ found }) => ({
    what: `L'en-tête masque ${found}, ce que seul un fichier importé par un club peut faire.`,
    remedy: 'Supprime la ligne « hides: … » ; pour enlever une fiche ici, supprime-la.',
  }),
  'front-matter-key-unknown': ({ found, other }) => ({
    what: `L'en-tête a une clé inconnue ${found}.`,
    remedy: `Prends seulement article, author, language et hides${other === '' ? '.' : ` ; voulais-tu dire « ${other} » ?`}`,
  }),
  'language-bad': ({ found }) => ({
    what: `${found} n'est pas un code de langue.`,
    remedy: 'Écris les deux lettres de la langue, par exemple « language: fr ».',
  }),
  'language-of-folder': ({ found, other }) => ({
    what: `Le fichier dit que sa langue est ${found}, mais il est dans le dossier de ${other}.`,
    remedy: 'Corrige la ligne « language: … », ou mets le fichier dans le dossier de sa langue.',
  }),
  'articles-differ': ({ found, other }) => ({
    what: `Le fichier ne nomme pas la même chose que le premier de son dossier : ${found}, et là-bas ${other}.`,
    remedy: "Donne à tous les fichiers d'un dossier le même article et le même auteur.",
  }),
  'entries-missing': () => ({
    what: "Le fichier n'a aucune fiche.",
    remedy: 'Ajoute au moins une fiche, qui commence par un titre « ## … ».',
  }),
  'content-before-entry': ({ found }) => ({
    what: `Il y a du texte avant la première fiche : ${found}.`,
    remedy: "Déplace-le sous le titre « ## … » d'une fiche, ou supprime-le.",
  }),
  'heading-depth': ({ found }) => ({
    what: `Le titre ${found} n'a pas le bon nombre de #.`,
    remedy: HEADINGS,
  }),
  'heading-unknown': ({ found }) => ({
    what: `Le titre ${found} est inconnu dans une fiche.`,
    remedy: 'Dans une fiche, seul « ### Questions » peut figurer ; une nouvelle fiche commence par « ## … ».',
  }),
  'questions-twice': () => ({
    what: 'La fiche a deux listes de questions.',
    remedy: 'Mets toutes ses questions sous un seul titre « ### Questions ».',
  }),
  'key-unknown': ({ found, other }) => ({
    what: `La fiche a une clé inconnue ${found}.`,
    remedy: `Prends seulement id, from, link et words${other === '' ? '.' : ` ; voulais-tu dire « ${other} » ?`}`,
  }),
  'key-shape': ({ found }) => ({
    what: `La ligne ${found} n'a pas la forme « - clé: valeur ».`,
    remedy: 'Écris « - id: … », « - from: … », « - link: … » ou « - words: … ».',
  }),
  'key-twice': ({ found }) => ({
    what: `La fiche a deux fois ${found}.`,
    remedy: 'Garde une des deux lignes.',
  }),
  'id-missing': ({ found }) => ({
    what: `La fiche ${found} n'a pas d'id.`,
    remedy: 'Ajoute juste sous son titre une ligne comme « - id: easy-swimming ».',
  }),
  'id-bad': ({ found }) => ({
    what: `L'id ${found} n'est pas permis.`,
    remedy: `Prends des minuscules de a à z et des chiffres, des mots joints par des traits d'union, ${MAX_ID_CHARACTERS} caractères au plus, par exemple « easy-swimming ».`,
  }),
  'id-twice': ({ found, other }) => ({
    what: `L'id ${found} est déjà pris : ${other}.`,
    remedy: 'Donne un autre id à une des deux fiches.',
  }),
  'translation-of-nothing': ({ found }) => ({
    what: `La fiche ${found} traduit une fiche qui n'existe pas.`,
    remedy: 'Corrige son id, ou supprime-la.',
  }),
  'translation-differs': ({ found, other }) => ({
    what: `La fiche ${found} n'a pas autant de phrases que celle qu'elle traduit (${other}).`,
    remedy: 'Écris une phrase pour chacune des siennes, dans le même ordre.',
  }),
  'title-missing': () => ({ what: "La fiche n'a pas de titre.", remedy: 'Écris-le après « ## ».' }),
  'title-too-long': ({ found }) => ({
    what: `Le titre ${found} dépasse ${MAX_TITLE_CHARACTERS} caractères.`,
    remedy: 'Raccourcis-le.',
  }),
  'from-missing': ({ found }) => ({
    what: `La fiche ${found} ne dit pas d'où elle vient.`,
    remedy: 'Ajoute une ligne « - from: … » juste sous son id.',
  }),
  'from-too-long': () => ({
    what: `La source dépasse ${MAX_FROM_CHARACTERS} caractères.`,
    remedy: 'Raccourcis-la.',
  }),
  'link-bad': ({ found }) => ({
    what: `Le lien ${found} n'est pas une adresse web qu'un navigateur peut ouvrir sans risque.`,
    remedy: `Écris une seule adresse qui commence par « https:// », sans espace ni parenthèse, de ${MAX_LINK_CHARACTERS} caractères au plus.`,
  }),
  'words-shape': ({ found }) => ({
    what: `La ligne de mots ${found} n'a pas la forme « noms → sens ».`,
    remedy:
      "Écris les noms, une flèche et ce qu'ils veulent dire, par exemple « bicyclette, spinning, home trainer → vélo ».",
  }),
  'name-too-long': ({ found }) => ({
    what: `${found} dépasse ${MAX_NAME_CHARACTERS} caractères.`,
    remedy: "Prends des noms courts, d'un à quatre mots, avec une virgule entre deux noms.",
  }),
  'names-too-many': () => ({
    what: `La ligne de mots a plus de ${MAX_NAMES} noms.`,
    remedy: 'Partage-la en deux lignes de même sens.',
  }),
  'words-too-many': () => ({
    what: `La fiche a plus de ${MAX_WORD_GROUPS} lignes de mots.`,
    remedy: 'Réunis les lignes de même sens, ou supprimes-en.',
  }),
  'word-of-two-meanings': ({ found, other }) => ({
    what: `Le mot ${found} a un autre sens ailleurs : ${other}.`,
    remedy: 'Ne garde le mot que dans une des deux lignes.',
  }),
  'word-in-chain': ({ found, other }) => ({
    what: `Le mot ${found} veut dire ici autre chose, mais il est lui-même un sens : ${other}.`,
    remedy: 'Prends le même sens dans les deux lignes.',
  }),
  'text-missing': ({ found }) => ({
    what: `La fiche ${found} n'a pas de texte.`,
    remedy: 'Écris au moins une phrase sous son id.',
  }),
  'text-after-questions': ({ found }) => ({
    what: `Sous « ### Questions », il y a autre chose qu'une question : ${found}.`,
    remedy: 'Déplace le texte au-dessus de « ### Questions », et commence chaque question par « - ».',
  }),
  'sentence-too-long': ({ found }) => ({
    what: `La phrase ${found} dépasse ${MAX_SENTENCE_CHARACTERS} caractères.`,
    remedy: 'Partage-la en phrases qui se comprennent seules, chacune avec une information.',
  }),
  'sentences-too-many': () => ({
    what: `La fiche a plus de ${MAX_SENTENCES} phrases.`,
    remedy: 'Partage-la en deux fiches.',
  }),
  'questions-missing': ({ found }) => ({
    what: `La fiche ${found} n'a pas de questions.`,
    remedy:
      'Ajoute « ### Questions » sous son texte, et dessous une ligne « - … » pour chaque question à laquelle elle répond.',
  }),
  'question-empty': () => ({
    what: 'La question est vide.',
    remedy: 'Écris-la après « - », ou supprime la ligne.',
  }),
  'question-too-long': ({ found }) => ({
    what: `La question ${found} dépasse ${MAX_QUESTION_CHARACTERS} caractères.`,
    remedy: 'Raccourcis-la.',
  }),
  'questions-too-many': () => ({
    what: `La fiche a plus de ${MAX_QUESTIONS} questions.`,
    remedy: 'Supprime celles qui demandent la même chose presque avec les mêmes mots.',
  }),
  'question-twice': ({ found, other }) => ({
    what: `La question ${found} existe déjà : ${other}.`,
    remedy: 'Ne la garde que dans la fiche qui y répond.',
  }),
  'item-nested': ({ found }) => ({
    what: `Le point de liste ${found} a plus d'une ligne de texte.`,
    remedy: 'Écris chaque point sur sa propre ligne, et laisse une ligne vide après le dernier.',
  }),
  'list-in-text': ({ found }) => ({
    what: `Il y a une liste dans le texte : ${found}.`,
    remedy: 'Écris le texte en phrases ; seules les clés et les questions sont des listes.',
  }),
  'block-not-plain': ({ found }) => ({
    what: `Il y a dans le texte quelque chose qui n'y a pas sa place : ${block(found)}.`,
    remedy: PLAIN_TEXT,
  }),
  mention: ({ found }) => ({
    what: `Le texte ${found} appellerait quelqu'un ou renverrait à quelque chose dans Discord.`,
    remedy: 'Supprime la mention.',
  }),
  'web-address': ({ found }) => ({
    what: `Il y a une adresse web dans le texte : ${found}.`,
    remedy: PLAIN_TEXT,
  }),
  'invisible-character': ({ found }) => ({
    what: `Il y a un caractère invisible dans le texte (${found}).`,
    remedy: 'Supprime-le ; le plus sûr est de réécrire la ligne à la main.',
  }),
};
