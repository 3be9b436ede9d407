import { MESSAGE_CHARACTERS } from '../limits.ts';
import type { Said } from '../said.ts';
import { splitText } from '../split.ts';
import { FILE_INK, MESSAGE_INK, type Ink } from './ink.ts';

/** A cut line shorter than this tells nothing. */
const LEAST_CHARACTERS = 40;

/** A command that is named becomes a mention when it is sent, which is so many characters longer at most. */
const MENTION_CHARACTERS = 30;
const COMMAND = /\/[a-z]+ [a-z]+/g;

/** Characters of a text as it is sent. */
const lengthOf = (text: string): number =>
  text.length + MENTION_CHARACTERS * (text.match(COMMAND)?.length ?? 0);

/** Lines in one message, as far as they fit; where they do not, all of them go along in a text file. */
export function fitted(
  lines: (ink: Ink) => readonly string[],
  p: { readonly cutLine: string; readonly file: string },
): Pick<Said, 'text' | 'files'> {
  const inMessage = lines(MESSAGE_INK);
  const whole = inMessage.join('\n');
  if (lengthOf(whole) <= MESSAGE_CHARACTERS) return { text: whole };
  const kept: string[] = [];
  let room = MESSAGE_CHARACTERS - lengthOf(p.cutLine) - 1;
  for (const line of inMessage) {
    if (lengthOf(line) + 1 > room) {
      if (room > LEAST_CHARACTERS)
        kept.push(
          ...splitText(line, room - LEAST_CHARACTERS / 2)
            .slice(0, 1)
            .map(closed),
        );
      break;
    }
    kept.push(line);
    room -= lengthOf(line) + 1;
  }
  const data = new TextEncoder().encode(`${lines(FILE_INK).join('\n')}\n`);
  return { text: [...kept, p.cutLine].join('\n'), files: [{ name: p.file, data }] };
}

/** A line that was cut within a mark ends it. */
function closed(line: string): string {
  const isOpen = (mark: string): boolean => line.split(mark).length % 2 === 0;
  return `${line}…${isOpen('~~') ? '~~' : ''}${isOpen('**') ? '**' : ''}`;
}
