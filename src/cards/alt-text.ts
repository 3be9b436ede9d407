import { sessionWords, type Card, type CardWords } from './card.ts';

/** Discord's limit of the description of media and attachments. */
export const ALT_MAX_CHARACTERS = 1024;

/** The week in sentences for those who cannot see the picture. */
export function weekSentences(card: Card, words: CardWords): string[] {
  return [
    `${[card.title, card.subtitle].filter((part) => part !== '').join(' · ')}.`,
    ...card.days.map((day) =>
      words.alt.day({ day, sessions: card.week[day].map((session) => sessionWords(session, words)) }),
    ),
    ...[card.leftOut, ...card.reasons.map((reason) => reason.text)]
      .map(asSentence)
      .filter((sentence) => sentence !== ''),
  ];
}

/** Those sentences as the description of a picture on Discord: cut at a sentence where it would be too long. */
export function altText(card: Card, words: CardWords): string {
  const sentences = weekSentences(card, words);
  const whole = sentences.join(' ');
  if (whole.length <= ALT_MAX_CHARACTERS) return whole;
  const kept: string[] = [];
  let left = ALT_MAX_CHARACTERS - words.alt.cut.length;
  for (const sentence of sentences) {
    left -= sentence.length + 1;
    if (left < 0) break;
    kept.push(sentence);
  }
  return [...kept, words.alt.cut].join(' ');
}

/** One line that ends as a sentence does. */
function asSentence(reason: string): string {
  const line = reason.replaceAll(/\s+/g, ' ').trim();
  return line === '' || /[.!?…]$/.test(line) ? line : `${line}.`;
}
