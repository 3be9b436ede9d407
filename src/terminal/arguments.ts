import type { Catalogue } from '../wording/catalogue.ts';
import { echo } from '../wording/echo.ts';
import { nearest } from '../knowledge/nearest.ts';
import { readClubName } from './club-name.ts';
import { readSaveFolder } from './save-folder.ts';

/** What the project is started for. */
export type Job =
  /** With a club named, the chat with its book. */
  | { readonly kind: 'start'; readonly club?: string }
  /** `save` is the folder to keep the week of the answer in, `why` asks for the receipt. */
  | {
      readonly kind: 'ask';
      readonly question: string;
      readonly save?: string;
      readonly why: boolean;
      readonly club?: string;
    }
  | { readonly kind: 'batch'; readonly club?: string }
  | { readonly kind: 'register' }
  | { readonly kind: 'check' }
  | { readonly kind: 'usage' }
  | { readonly kind: 'problem'; readonly text: string };

const COMMANDS = ['ask', 'register', 'check'] as const;

/**
 * Reads the arguments after the program's name. The words of a question need no quotes; after `--` everything is
 * the question, also what begins with a dash.
 */
export function readArguments(given: readonly string[], words: Catalogue['start']['arguments']): Job {
  const [first, ...rest] = given;
  if (first === undefined) return { kind: 'start' };
  if (isFlag(CLUB_FLAG)(first)) return readStart(given, words);
  if (first === '--help' || first === '-h') return { kind: 'usage' };
  const command = COMMANDS.find((one) => one === first);
  switch (command) {
    case 'ask':
      return readAsk(rest, words);
    case 'register':
    case 'check':
      return rest.length === 0 ? { kind: command } : problem(words.tooMuch({ command }));
    case undefined:
      return problem(
        first.startsWith('-')
          ? words.unknownFlag({ given: echo(first) })
          : words.unknownCommand({ given: echo(first), nearest: nearest(first, COMMANDS) }),
      );
  }
}

function readStart(given: readonly string[], words: Catalogue['start']['arguments']): Job {
  const { value = '', before } = takeFlag(CLUB_FLAG, given);
  if (before.length > 0) return problem(words.tooMuch({ command: CLUB_FLAG }));
  const read = readClubName(value, words);
  return 'problem' in read ? problem(read.problem) : { kind: 'start', club: read.club };
}

function readAsk(rest: readonly string[], words: Catalogue['start']['arguments']): Job {
  const end = rest.indexOf('--');
  const saving = takeFlag(SAVE_FLAG, end === -1 ? rest : rest.slice(0, end));
  const read = saving.value === undefined ? undefined : readSaveFolder(saving.value, words.folder);
  if (read !== undefined && 'problem' in read) return problem(read.problem);
  const { before, value: given } = takeFlag(CLUB_FLAG, saving.before);
  const named = given === undefined ? undefined : readClubName(given, words);
  if (named !== undefined && 'problem' in named) return problem(named.problem);
  const save = read?.folder;
  const after = end === -1 ? [] : rest.slice(end + 1);
  const flags = before.filter((word) => /^--?[a-z]/i.test(word));
  const question = [...before.filter((word) => !flags.includes(word)), ...after];
  if (flags.some((flag) => flag === '--help' || flag === '-h')) return { kind: 'usage' };
  const unknown = flags.find((flag) => flag !== '--jsonl' && flag !== WHY_FLAG);
  const why = flags.includes(WHY_FLAG);
  if (unknown !== undefined) return problem(words.unknownFlag({ given: echo(unknown) }));
  const club = named === undefined ? {} : { club: named.club };
  if (flags.includes('--jsonl')) {
    const alone = question.length === 0 && save === undefined && !why;
    return alone ? { kind: 'batch', ...club } : problem(words.tooMuch({ command: 'ask --jsonl' }));
  }
  if (question.length === 0) return problem(words.noQuestion);
  return { kind: 'ask', question: question.join(' '), why, ...club, ...(save !== undefined && { save }) };
}

const SAVE_FLAG = '--save';
const WHY_FLAG = '--why';
const CLUB_FLAG = '--club';

const isFlag =
  (flag: string) =>
  (word: string): boolean =>
    word === flag || word.startsWith(`${flag}=`);

/** Takes `--flag VALUE` or `--flag=VALUE` out of the words before the question; empty where no value stands there. */
function takeFlag(
  flag: string,
  words: readonly string[],
): { readonly before: readonly string[]; readonly value?: string } {
  const at = words.findIndex(isFlag(flag));
  if (at < 0) return { before: words };
  const joined = words[at] === flag ? undefined : words[at]?.slice(flag.length + 1);
  const value = joined ?? words[at + 1] ?? '';
  return {
    before: words.filter((_, index) => index !== at && (joined !== undefined || index !== at + 1)),
    value,
  };
}

const problem = (text: string): Job => ({ kind: 'problem', text });
