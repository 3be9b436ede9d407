import type { Answer, Citation } from '../../src/answering/answer.ts';
import { EMPTY_WEEK } from '../../src/planner/week.ts';
import type { Week } from '../../src/planner/session.ts';
import type { ChatPorts } from '../../src/terminal/chat.ts';
import type { Report } from '../../src/terminal/report.ts';
import type { Page } from '../../src/terminal/paint.ts';
import type { Weeks } from '../../src/terminal/weeks.ts';
import { en } from '../../src/wording/en/en.ts';

const citation: Citation = {
  section: 'same-day',
  title: 'Same day',
  quote: 'Space the two sessions out.',
};

const said = { language: 'en', citations: [citation], why: { entries: [], rules: [], model: null } } as const;

/** One answer of each outcome. */
export const ANSWERS = {
  answer: { ...said, outcome: 'answer', text: 'Swimming is **easy** on joints. [1]' },
  plan: {
    ...said,
    outcome: 'plan',
    text: 'Yes, if you space them out. [1]',
    asked: { intent: 'same-day' },
    plan: {
      intent: 'same-day',
      verdict: 'yes-if',
      understood: { run: 'hard' },
      findings: [{ rule: 'space-sessions', section: 'same-day', result: 'ok', text: 'Space them out.' }],
    },
  },
  clarify: {
    ...said,
    outcome: 'clarify',
    text: 'Which do you mean?',
    citations: [],
    choices: ['How many days as a beginner?', 'How many days as an advanced runner?'],
  },
  abstain: {
    ...said,
    outcome: 'abstain',
    reason: 'not-covered',
    text: 'The knowledge says nothing about it.',
    citations: [],
    nearest: ['Is swimming good for runners?'],
  },
  safety: { ...said, outcome: 'safety', text: 'Please see a doctor.', citations: [] },
  smalltalk: { ...said, outcome: 'smalltalk', kind: 'greeting', text: 'Hello!', citations: [] },
} as const satisfies Record<Answer['outcome'], Answer>;

export const WEEK: Week = {
  ...EMPTY_WEEK,
  monday: [{ kind: 'run', run: 'easy' }],
  tuesday: [{ kind: 'cross', activity: 'swimming', time: 'evening' }],
};

/** An answer that holds a week, and tells it. */
export const WEEK_ANSWER = {
  ...said,
  outcome: 'plan',
  text: `Yes, it fits. [1]\n\n${en.plan.week(WEEK)}`,
  asked: { intent: 'week-build', week: EMPTY_WEEK, wishes: [] },
  plan: { intent: 'week-build', verdict: 'yes', understood: { level: 'beginner' }, week: WEEK, findings: [] },
} as const satisfies Answer;

/** Shows weeks as one word, and writes down what is saved instead of saving it. */
export function makeFakeWeeks(): { weeks: Weeks; saved: { week: Week; folder: string }[] } {
  const saved: { week: Week; folder: string }[] = [];
  return {
    saved,
    weeks: {
      table: () => 'a table',
      save: (_, week, folder) => {
        if (folder === 'full') return Promise.resolve({ problem: 'The disk is full.' });
        saved.push({ week, folder });
        return Promise.resolve({ saved: `Saved in ${folder}.` });
      },
    },
  };
}

/** A page without width and colours. */
export const PLAIN: Page = { width: undefined, style: (_, text) => text };

/** A page that shows formats as tags. */
export const tagged = (width?: number): Page => ({
  width,
  style: (format, text) => `<${format}>${text}</${format}>`,
});

/** Keeps what is reported and gives one reference for all. */
export function makeFakeReport(): { report: Report; reported: { where: string; error: unknown }[] } {
  const reported: { where: string; error: unknown }[] = [];
  return {
    reported,
    report: (where, error) => {
      reported.push({ where, error });
      return Promise.resolve('ref12345');
    },
  };
}

/** Bytes of a text, in one chunk or cut into pieces of some size. */
export async function* bytes(
  text: string | Uint8Array,
  size = Number.MAX_SAFE_INTEGER,
): AsyncGenerator<Uint8Array> {
  const all = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  for (let from = 0; from < all.length; from += size)
    yield await Promise.resolve(all.subarray(from, from + size));
}

/** A club without texts of its own, whose knowledge cannot be kept. */
export const FAKE_CLUB: Pick<ChatPorts, 'club' | 'knowledge' | 'digest'> = {
  club: {
    answering: () => Promise.resolve({}),
    answered: () => Promise.resolve(),
    entryIds: () => Promise.resolve(['same-day', 'swimming']),
  },
  knowledge: {
    club: 'terminal:home',
    open: () => Promise.resolve({ problem: 'busy', where: 'data', reason: 'SQLITE_BUSY' }),
    files: {
      read: () => Promise.resolve([]),
      write: () => Promise.resolve(undefined),
    },
    when: (at) => new Date(at).toISOString().slice(0, 16),
    zone: 'UTC',
    manner: 'one-line',
    hasEditor: false,
  },
  digest: {
    club: 'terminal:home',
    open: () => Promise.resolve({ problem: 'busy', where: 'data', reason: 'SQLITE_BUSY' }),
  },
};
