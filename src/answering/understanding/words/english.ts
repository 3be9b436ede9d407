import type { PlanWords } from './plan-words.ts';
import { ENGLISH_MARKS } from './english-marks.ts';
import { ENGLISH_RUNNER } from './english-runner.ts';
import { ENGLISH_SESSIONS } from './english-sessions.ts';

/** How runners say it in English. */
export const ENGLISH: PlanWords = {
  ...ENGLISH_SESSIONS,
  ...ENGLISH_RUNNER,
  marks: ENGLISH_MARKS,
  grammar: `
    the, a, an, is, are, were, i, im, ive, id, my, me, we, you, your, it, its, this, that, these, those, and, or,
    but, to, of, on, at, for, with, from, by, not, no, do, does, did, dont, can, cant, could, should, would, have,
    has, had, havent, what, which, when, where, why, how, who, if, be, been, any, some, just, also, only, than,
    there, then, get, got, going, go, want, need, hey, thanks, please, pls, about, after, before, too, much, many,
    every, each, between, both, while, because, today, tomorrow, tonight, thoughts, whats`,
  falseFriends: '',
};
