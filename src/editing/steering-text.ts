import { ordersBot } from '../answering/understanding/talk/steering/steering.ts';
import { fold, tokens } from '../knowledge/tokens.ts';

/** What parts the words of a text. */
const PARTING = /[,;:.!?…/|()[\]{}\n\t•·*→<>"“”„«»]|\s[-–—]+\s|—/u;

/** What only a text for a bot says: how it is always to answer, and what the bot must do. Folded, in all languages. */
const FOR_BOTS: readonly RegExp[] = [
  /\b(?:always|only|never) (?:answer|reply|respond)(?: with| that| yes| no)\b/,
  /\b(?:answer|reply|respond) (?:always|only) (?:with|that|yes|no)\b/,
  /\b(?:antworte|antwortet|erwidere) (?:immer|nur|stets|nie)(?: mit| dass| ja| nein)\b/,
  /\b(?:siempre|solo|nunca) (?:responde|contesta)(?: con| que| si| no)\b/,
  /\b(?:responde|contesta) (?:siempre|solo|nunca) (?:con|que|si|no)\b/,
  /\b(?:reponds|repondez) (?:toujours|seulement|uniquement|jamais) (?:par|que|avec|oui|non)\b/,
  /\b(?:the|this|der|dieser|el|este|le|ce) (?:chat)?bot (?:must|should|shall|has to|muss|soll|debe|tiene que|doit)\b/,
];

/** Letters of other scripts that look like a Latin one: "Ignоre" with a Cyrillic о is read as it looks. */
const LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    a: 'аα',
    b: 'ВΒ',
    c: 'с',
    d: 'ԁ',
    e: 'еЕΕ',
    h: 'һНΗ',
    i: 'іιІΙ',
    j: 'ј',
    k: 'кκКΚ',
    l: 'ӏ',
    m: 'МΜ',
    n: 'ոΝ',
    o: 'оοОΟ',
    p: 'рρРΡ',
    s: 'ѕЅ',
    t: 'ТΤ',
    u: 'υս',
    v: 'ν',
    x: 'хХΧ',
    y: 'уУΥ',
    A: 'АΑ',
    C: 'С',
  }).flatMap(([latin, others]) => Array.from(others, (other) => [other, latin])),
);
const asItLooks = (text: string): string =>
  text.replaceAll(
    /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/gu,
    (letter) => LOOKALIKES[letter] ?? letter,
  );

/**
 * True where a text tells the bot what to do or to be ("ignore your rules", "from now on you are …"), by the phrases by
 * which such messages are declined, in all languages, and by some that only texts have.
 */
export function addressesBot(written: string): boolean {
  const text = asItLooks(written);
  const words: string[] = [];
  const breaks = new Set<number>();
  for (const part of text.split(PARTING)) {
    if (words.length > 0) breaks.add(words.length);
    words.push(...tokens(part));
  }
  const folded = fold(text).replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
  return ordersBot(words, breaks) || FOR_BOTS.some((pattern) => pattern.test(folded));
}
