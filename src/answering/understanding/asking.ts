import { makePhraseFinder } from '../../knowledge/phrases.ts';
import { SPOKEN_LANGUAGES, type SpokenLanguage } from '../../knowledge/spoken-language.ts';

/** Words that open a question, by language; folded. */
const OPENERS: Readonly<Record<SpokenLanguage, string>> = {
  en: `what which who whose when where why how can could shall should would is are does did has have may might any
    anyone whats whens hows wheres`,
  es: 'que cual cuales cuando cuanto cuantos cuantas como donde puedo debo debe sirve conviene tiene',
  de: `gibt ist soll sollte sollen sollten kann wie was wann warum wo womit welche welcher welches geht passt reicht reichen lohnt
    darf muss wieviel wieviele spricht`,
  fr: 'est quel quelle quels quelles comment combien quand puis dois peut peux faut',
};

/** Words by which a sentence asks without opening or ending as a question: "was wondering how many …". */
const ASKING_INSIDE: Readonly<Record<SpokenLanguage, string>> = {
  en: `wondering, i wonder, curious, like to know, love to know, want to know, any idea*, any advice, any tips, tell me, my question, help me`,
  es: `me pregunto, me preguntaba, queria saber, quisiera saber, me gustaria saber, quiero saber, mi pregunta, mi duda, tengo una duda,
    no se si, decidme, dime, alguien sabe`,
  de: `frage mich, frag mich, wusste gern, wurde gern wissen, wollte fragen, wollte wissen, mochte wissen, meine frage, bin unsicher,
    weiss nicht ob, sag mir, weiss jemand, kurze frage`,
  fr: `me demande, me demandais, voulais savoir, voudrais savoir, aimerais savoir, veux savoir, ma question, sais pas si, dis moi,
    quelquun sait, une idee`,
};

const findInside = makePhraseFinder(() =>
  SPOKEN_LANGUAGES.flatMap((language) =>
    ASKING_INSIDE[language].split(',').map((phrase) => [phrase.trim().replace(/\s+/g, ' '), true] as const),
  ),
);

const ALL_OPENERS: ReadonlySet<string> = new Set(
  SPOKEN_LANGUAGES.flatMap((language) => OPENERS[language].split(/\s+/)),
);

/** True where folded words ask by how they open or by what stands among them, whatever mark ends them. */
export function asksInWords(words: readonly string[]): boolean {
  return opensAsking(words) || findInside(words).length > 0;
}

/**
 * True where folded words open as a question does. "Do" opens one only before somebody ("do I keep swimming"), and
 * "am" only before "I": a German "am" does not.
 */
export function opensAsking([first = '', second = '']: readonly string[]): boolean {
  if (first === 'do') return /^(?:i|you|we|they)$/.test(second);
  return ALL_OPENERS.has(first) || (first === 'am' && second === 'i');
}

const STATED_WORDS = 4;
/** Openings of statements that a question mark makes questions of, where another question stands before: "et je peux nager ?". */
const STATED =
  /^(?:je (?:peux|dois|pourrais|devrais)|on (?:peut|doit)|il faut|c est|ca sert|se (?:puede|debe)|hay que|es (?:bueno|malo|mejor)|vale la pena) /;

/** True where folded words that a question mark ends open as a question or as a statement that asks. */
export function opensStated(words: readonly string[]): boolean {
  return opensAsking(words) || STATED.test(`${words.slice(0, STATED_WORDS).join(' ')} `);
}

/** True where a sentence ends as a question does. */
export function endsAsking(sentence: string): boolean {
  return /\?\s*$/.test(sentence);
}

/** Behind a full stop or a question mark, and at a new line; not inside a date ("12. April"). */
const SENTENCE_END =
  /(?<=[.!?…])(?=\s|$)(?!(?<=\b\d{1,2}\.)\s?(?:\d|jan|feb|m[aä]r|apr|mai|jun|jul|aug|sep|o[kc]t|nov|de[zc]))|\n+|(?<=[?])/iu;

/** The sentences of a message, with their white space; none is lost but line feeds. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(SENTENCE_END);
}
