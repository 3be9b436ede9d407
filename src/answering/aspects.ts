import { makePhraseFinder } from '../knowledge/phrases.ts';

const list = (words: string): string[] => words.trim().split(/,\s*/);

/** Sides of a subject that can be asked about: how it is asked, and what a sentence says that answers it. */
const ASPECTS = {
  amount: {
    asked:
      'how often, how many, how much, times a week, days a week, per week, a week, minimum, maximum, max, frequency',
    said: 'one or two, one to two, two to three, up to three, couple, once or twice, a week, each week, week, weekly',
  },
  time: {
    asked:
      'when, which day, what day, best day, best time, before or after, after, before, rest day, off day',
    said: 'days, day, rest days, after, before, morning, evening, following, while, once',
  },
  reason: {
    asked:
      'why, benefit*, help*, worth, point, good for, does it, do anything, doing anything, advantage*, apporte, vorteil*',
    said: 'help*, improv*, build*, strengthen*, stronger, because, lower*, boost*, faster, benefit*, support*, better',
  },
  kind: {
    asked:
      'which, what exercise*, what kind*, what type*, what moves, which moves, examples, what should i do, exercises',
    said: 'such as, example, include, including, squats, or, and, choose, pick',
  },
  remedy: {
    asked:
      'now what, what now, what should i do, how can i avoid, how do i avoid, prevent*, fix, advice, what to do, help me',
    said: 'cut back, rest*, sleep, avoid, make sure, ease, monitor, keep, watch, listen, try',
  },
  signs: {
    asked: 'sign*, symptom*, know if, tell if, notice, how do i know, how can i tell, merke',
    said: 'sign*, fatigue, mood*, worn out, discomfort, warning*',
  },
} as const;

export type Aspect = keyof typeof ASPECTS;

const findAsked = makePhraseFinder(
  (Object.keys(ASPECTS) as Aspect[]).flatMap((aspect) =>
    list(ASPECTS[aspect].asked).map((phrase) => [phrase, aspect] as const),
  ),
);
const SAID = Object.fromEntries(
  (Object.keys(ASPECTS) as Aspect[]).map((aspect) => [
    aspect,
    makePhraseFinder(list(ASPECTS[aspect].said).map((phrase) => [phrase, true] as const)),
  ]),
) as Record<Aspect, ReturnType<typeof makePhraseFinder<true>>>;

/** The sides of its subject that a question asks about. */
export function aspectsAsked(words: readonly string[]): ReadonlySet<Aspect> {
  return new Set(findAsked(words).map(({ value }) => value));
}

/** The sides of its subject that a sentence speaks to. */
export function aspectsMet(words: readonly string[]): ReadonlySet<Aspect> {
  return new Set((Object.keys(SAID) as Aspect[]).filter((aspect) => SAID[aspect](words).length > 0));
}
