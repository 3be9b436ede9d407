import { DEFAULT_SETTINGS } from '../club/settings.ts';
import { CATALOGUES } from '../wording/catalogue.ts';
import type { Composing, Posting } from './composing.ts';
import type { Composed, Order } from './deliver.ts';
import type { Letter, LetterKind } from './letter.ts';
import { LATE_FROM_MS } from './next-step.ts';
import type { Notice } from './notice.ts';
import { ONCE, type LetterRecord } from './records.ts';

/** How long a poll stays open, in hours: until the next digest. */
const POLL_HOURS = 168;

export interface OrderPorts {
  readonly composing: Composing;
  /** A short name of a text, 22 characters at most: the same for the same text. */
  readonly nameOf: (text: string) => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

type Sent = Extract<LetterRecord, { readonly state: 'sent' }>;

/** Makes the messages of one post. */
export interface Orders {
  /** `asPlanned` heeds weeks that the club skips. */
  digest(posting: Posting, due: number, p: { readonly asPlanned: boolean }): Order;
  skip(posting: Posting, why: string): Order;
  poll(posting: Posting, digest: Sent): Order;
  summary(posting: Posting): Order;
  /** For the moderators' channel; undefined where the club has set none. */
  notice(posting: Posting, notice: Notice, due: number): Order | undefined;
}

export function makeOrders({ composing, nameOf, now }: OrderPorts): Orders {
  function envelope(
    { club, occurrence: { week }, clubSettings: { language = 'en' } }: Posting,
    kind: LetterKind,
    channel: string,
    due: number,
    about = '',
  ) {
    const nonce = `${kind.charAt(0)}-${nameOf(`${club} ${kind} ${week} ${about}`)}`;
    return { club, channel, week, nonce, language, due } as const;
  }

  const zoneOf = ({ settings, clubSettings }: Posting): string =>
    settings.zone ?? clubSettings.zone ?? DEFAULT_SETTINGS.zone;

  return {
    digest(posting, due, { asPlanned }) {
      const { club, occurrence, settings } = posting;
      const { week } = occurrence;
      const { channel = '', role, poll } = settings;
      return {
        club,
        name: { kind: 'digest', week },
        due,
        async compose(): Promise<Composed> {
          const skipped = asPlanned ? settings.skips?.find((one) => one.week === week) : undefined;
          if (skipped !== undefined) return { nothing: 'skipped-by-club', line: skipped.why };
          const digest = await composing.digest(posting);
          if ('nothing' in digest) return digest;
          const isLate = now() - due >= LATE_FROM_MS;
          const letter: Letter = {
            ...envelope(posting, 'digest', channel, due),
            kind: 'digest',
            digest,
            zone: zoneOf(posting),
            ...(role !== undefined && { role }),
            ...(isLate && { lateSince: due }),
          };
          const piece = digest.piece?.citation.section;
          return {
            letter,
            noted: {
              ...(piece !== undefined && { piece }),
              ...(poll !== undefined && { poll }),
              ...(isLate && { late: true }),
            },
          };
        },
      };
    },
    skip(posting, why) {
      const { club, occurrence, settings } = posting;
      const { week, at } = occurrence;
      const letter: Letter = {
        ...envelope(posting, 'skip', settings.channel ?? '', at),
        kind: 'skip',
        why,
      };
      return { club, name: { kind: 'skip', week }, due: at, compose: async () => ({ letter }) };
    },
    poll(posting, { at, channel, message }) {
      const { club, occurrence, clubSettings } = posting;
      const { week } = occurrence;
      const words = CATALOGUES[clubSettings.language ?? 'en'].digest.poll;
      const letter: Letter = {
        ...envelope(posting, 'poll', channel, at),
        kind: 'poll',
        below: message,
        poll: {
          question: words.question,
          answers: words.answers,
          hours: POLL_HOURS,
          severalAnswers: true,
        },
      };
      return { club, name: { kind: 'poll', week }, due: at, compose: async () => ({ letter }) };
    },
    summary(posting) {
      const { club, occurrence, settings } = posting;
      const { week, at } = occurrence;
      const { summaryChannel = '' } = settings;
      return {
        club,
        name: { kind: 'summary', week },
        due: at,
        async compose() {
          const summary = await composing.summary(posting);
          if ('nothing' in summary) return summary;
          return {
            letter: { ...envelope(posting, 'summary', summaryChannel, at), kind: 'summary', summary },
          };
        },
      };
    },
    notice(posting, notice, due) {
      const { club, clubSettings } = posting;
      const { moderatorChannel } = clubSettings;
      if (moderatorChannel === undefined) return undefined;
      const about = [notice.of, notice.why, notice.role ?? notice.channel].join('-');
      const letter: Letter = {
        ...envelope(posting, 'notice', moderatorChannel, due, about),
        kind: 'notice',
        notice,
      };
      return { club, name: { kind: 'notice', week: ONCE, about }, due, compose: async () => ({ letter }) };
    },
  };
}
