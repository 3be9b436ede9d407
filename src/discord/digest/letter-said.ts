import { ComponentType, type APIMessageTopLevelComponent, type RESTAPIPoll } from 'discord.js';
import { noticeText } from '../../digest/desk-told.ts';
import type { ClosingQuestion } from '../../digest/closing-question.ts';
import type { Letter } from '../../digest/letter.ts';
import { summaryLines } from '../../digest/told.ts';
import { CATALOGUES } from '../../wording/catalogue.ts';
import type { Drawings } from '../drawings.ts';
import { shownName, withoutMentions } from '../escape.ts';
import type { Said } from '../said.ts';
import { digestSaid } from './digest-said.ts';
import { markOf } from './mark.ts';

/** A message of a digest that is laid out; a poll is none. */
export type LaidOutLetter = Exclude<Letter, { readonly kind: 'poll' }>;

/** A message as it is posted and as it is previewed, the same both times. */
export async function letterSaid(letter: LaidOutLetter, drawings: Drawings): Promise<Said> {
  const words = CATALOGUES[letter.language];
  switch (letter.kind) {
    case 'digest':
      return digestSaid(letter, words, drawings);
    case 'skip':
      return marked(letter, words.digest.skip({ why: shownName(letter.why) }));
    case 'summary': {
      const [title = '', ...lines] = summaryLines(letter.summary, words);
      return marked(letter, [`**${title}**`, ...lines].join('\n'));
    }
    case 'notice': {
      const shownAs = { channel: (id: string) => `<#${id}>`, role: (id: string) => `<@&${id}>` };
      return marked(letter, noticeText(letter, words, shownAs));
    }
  }
}

function marked(letter: LaidOutLetter, text: string): Said {
  const content = letter.kind === 'notice' ? text : withoutMentions(text);
  const layout: readonly APIMessageTopLevelComponent[] = [
    { type: ComponentType.TextDisplay, id: markOf(letter), content },
  ];
  return { text: '', layout };
}

/** The closing question as Discord makes a poll of it. */
export const pollOf = ({ question, answers, hours, severalAnswers }: ClosingQuestion): RESTAPIPoll => ({
  question: { text: question },
  answers: answers.map((text) => ({ poll_media: { text } })),
  duration: hours,
  allow_multiselect: severalAnswers,
});
