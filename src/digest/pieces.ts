import type { Citation } from '../answering/answer.ts';
import { cite } from '../answering/compose.ts';
import type { Book } from '../knowledge/book.ts';
import type { Entry } from '../knowledge/entry.ts';
import type { SpokenLanguage } from '../knowledge/spoken-language.ts';
import { toldIn } from '../knowledge/told-in.ts';
import type { Phase } from '../planner/phase.ts';
import type { Piece } from './digest.ts';

/** What fits a phase best, in the order of its turns; what no phase has fits all of them, and comes behind. */
const OF_PHASE: Readonly<Record<Phase, readonly string[]>> = {
  'off-season': [
    'off-season',
    'build-base',
    'new-activities',
    'focus-weaknesses',
    'cross-training-goals',
    'choosing',
    'strength-training',
    'seasonal',
  ],
  'towards-race': [
    'plan-integration',
    'schedule-design',
    'tailoring-goals',
    'balancing',
    'same-day',
    'days-per-week',
    'technique-balance',
    'seasonal',
  ],
  'race-season': [
    'seasonal',
    'improved-recovery',
    'listening',
    'overtraining',
    'mistakes',
    'injury-prevention',
  ],
};

/** About the article rather than of it. */
const NEVER: readonly string[] = ['author', 'recap'];

/** Sentences of a piece, and the characters beyond which it is one sentence alone. */
const MOST_SENTENCES = 2;
const MOST_CHARACTERS = 360;

/** The entries of which a piece can be told in a phase, in the order of their turns. Others fit other phases only. */
function fitting(entries: readonly Pick<Entry, 'id'>[], phase: Phase | undefined): readonly string[] {
  const ids = entries.map(({ id }) => id).filter((id) => !NEVER.includes(id));
  const own = phase === undefined ? [] : OF_PHASE[phase].filter((id) => ids.includes(id));
  const ofOthers = new Set(phase === undefined ? [] : Object.values(OF_PHASE).flat());
  return [...own, ...ids.filter((id) => !own.includes(id) && !ofOthers.has(id))];
}

/**
 * Which entry has its turn: the first that had none yet, else the one whose turn was longest ago. `told` are the sections
 * told before, newest first. Undefined where there is nothing to tell.
 */
function turnOf(
  sections: readonly string[],
  told: readonly string[],
): { readonly section: string; readonly isNew: boolean } | undefined {
  const fresh = sections.find((section) => !told.includes(section));
  if (fresh !== undefined) return { section: fresh, isNew: true };
  const [section] = sections.toSorted((a, b) => told.indexOf(b) - told.indexOf(a));
  return section === undefined ? undefined : { section, isNew: false };
}

/** The piece of knowledge that has its turn, told in a language with its citation. */
export function pieceOf(
  book: Book,
  p: {
    readonly phase: Phase | undefined;
    readonly language: SpokenLanguage;
    /** Sections told before, newest first. */
    readonly told: readonly string[];
  },
): (Piece & { readonly isNew: boolean }) | undefined {
  const inLanguage = toldIn(book, p.language);
  const entries = inLanguage.length > 0 ? inLanguage : book.entries;
  const turn = turnOf(fitting(entries, p.phase), p.told);
  const entry = entries.find(({ id }) => id === turn?.section);
  if (turn === undefined || entry === undefined) return undefined;
  const [first = '', ...others] = entry.sentences.slice(0, MOST_SENTENCES);
  const sentences = [first, ...others].join(' ').length <= MOST_CHARACTERS ? [first, ...others] : [first];
  const citations: Citation[] = [];
  const text = cite(
    sentences.map((sentence) => ({ entry, sentence })),
    citations,
  );
  const [citation] = citations;
  if (citation === undefined) return undefined;
  const [question] = entry.questions;
  return { text, citation, from: entry.from, isNew: turn.isNew, ...(question !== undefined && { question }) };
}
