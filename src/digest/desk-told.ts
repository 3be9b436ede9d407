import type { MemberCatalogue } from '../wording/catalogue.ts';
import type { ToldRecord } from '../wording/digest-words.ts';
import type { Letter } from './letter.ts';
import type { LetterRecord } from './records.ts';
import type { DigestProblem } from './setup.ts';
import type { DigestStatus, NextPost } from './status.ts';
import type { ShownBy } from './told.ts';
import { wallMoment } from './wall-moment.ts';

type Words = Pick<MemberCatalogue, 'digest' | 'digestDesk'>;

/** What is wrong with what a moderator chose or typed, as a sentence with its remedy. */
export function digestProblemText(problem: DigestProblem, { digestDesk: { problems } }: Words): string {
  switch (problem.id) {
    case 'unknown-zone':
      return problems[problem.id](problem);
    case 'no-time':
    case 'no-race-day':
      return problems[problem.id](problem);
    case 'no-choice':
      return problems[problem.id](problem);
    case 'race-over':
    case 'race-too-far':
      return problems[problem.id](problem);
    case 'no-such-week':
      return problems[problem.id](problem);
    case 'line-too-long':
    case 'too-many-skips':
      return problems[problem.id](problem);
    case 'goal-without-race':
    case 'no-id':
    case 'race-and-season':
    case 'not-set-up':
      return problems[problem.id]();
  }
}

/** The next posts as a list, each with its moment on the wall. */
export function nextLines(
  next: readonly NextPost[],
  zone: string,
  { digest, digestDesk }: Words,
  shown: Pick<ShownBy, 'text'>,
): readonly string[] {
  if (next.length === 0) return [];
  return [
    digestDesk.next,
    ...next.map(({ at, week, skipped }) => {
      const moment = digest.moment(wallMoment(at, zone));
      return skipped === undefined
        ? digestDesk.nextPost({ moment, zone, week })
        : digestDesk.nextSkipped({ moment, week, why: shown.text(skipped.why) });
    }),
  ];
}

/** How a digest stands: its state, the next posts, and what became of the latest ones. */
export function statusLines(
  { state, next, history, zone }: DigestStatus,
  words: Words,
  shown: Pick<ShownBy, 'text'>,
): readonly string[] {
  const { digestDesk } = words;
  const past = history.map(({ kind, week, record }) =>
    digestDesk.past({ letter: kind, week, what: recordText(record, zone, words, shown) }),
  );
  return [
    digestDesk.states[state],
    ...nextLines(next, zone, words, shown),
    ...(past.length === 0 ? [digestDesk.noHistory] : [digestDesk.history, ...past]),
  ];
}

/** What became of a message. */
export function recordText(
  record: LetterRecord,
  zone: string,
  { digestDesk }: Words,
  shown: Pick<ShownBy, 'text'>,
): string {
  return digestDesk.record(toldRecord(record, zone, shown));
}

function toldRecord(record: LetterRecord, zone: string, shown: Pick<ShownBy, 'text'>): ToldRecord {
  switch (record.state) {
    case 'claimed':
    case 'failed':
      return record;
    case 'waiting':
      return { ...record, until: wallMoment(record.until, zone) };
    case 'sent': {
      const { state, tries, after } = record;
      return {
        state,
        tries,
        at: wallMoment(record.at, zone),
        late: record.late === true,
        found: record.found === true,
        roleGone: record.roleGone === true,
        ...(after !== undefined && { after }),
      };
    }
    case 'not-sent':
      return { ...record, line: shown.text(record.line ?? '') };
  }
}

/** What moderators are told keeps their digest from being posted. The edge shows channels and roles by their ids. */
export function noticeText(
  { notice: { why, of, channel, role = '' } }: Extract<Letter, { readonly kind: 'notice' }>,
  { digestDesk: { notices } }: Words,
  shownAs: { readonly channel: (id: string) => string; readonly role: (id: string) => string },
): string {
  return notices[why]({ of, channel: shownAs.channel(channel), role: shownAs.role(role) });
}
