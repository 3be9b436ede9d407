import type { ClosingQuestion } from '../../digest/closing-question.ts';
import type { Letter } from '../../digest/letter.ts';
import type { Desk } from '../desk.ts';
import { withoutMentions } from '../escape.ts';
import type { ModeratedClub } from '../moderated.ts';
import { say, type Outcome, type Said } from '../said.ts';
import { letterSaid } from './letter-said.ts';

/** Exactly what would be posted now, one message after the other; a poll cannot be shown to one alone but as a text. */
export async function previewOutcome(desk: Desk, { club }: ModeratedClub): Promise<Outcome> {
  const { digests, catalogue } = desk;
  const { letters, nothing } = await digests.preview(club);
  const said: Said[] = [];
  for (const letter of letters) said.push(await shown(letter, desk));
  const [first, ...then] = said;
  if (first === undefined) {
    const { nothing: words } = catalogue.digestDesk;
    return say(`${words[nothing ?? 'nothing-new']}.`);
  }
  return { kind: 'say', said: first, then };
}

async function shown(letter: Letter, { drawings, catalogue }: Desk): Promise<Said> {
  if (letter.kind !== 'poll') return letterSaid(letter, drawings);
  return { text: withoutMentions(pollText(letter.poll, catalogue.digestDiscord.previewPoll)) };
}

const pollText = ({ question, answers }: ClosingQuestion, heading: string): string =>
  [`-# ${heading}`, `**${question}**`, ...answers.map((answer) => `- ${answer}`)].join('\n');
