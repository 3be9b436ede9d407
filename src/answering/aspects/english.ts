import type { AspectWords } from './aspect.ts';

/** Sides of a subject in English. */
export const ENGLISH_ASPECTS: AspectWords = {
  amount: {
    asked: `how often, how many, how much, times a week, days a week, per week, a week, minimum, maximum, max, frequency, enough, too much, too many, number of, amount`,
    said: `one or two, one to two, two to three, up to three, couple, once or twice, a week, each week, week, weekly`,
  },
  time: {
    asked: `when, which day, which days, what day, what days, best day, best days, best time, before or after, after, before, rest day, off day, timing`,
    said: `days, day, rest days, after, before, morning, evening, following, while, once`,
  },
  reason: {
    asked: `why, benefit*, help*, worth, point, good for, does it, do anything, doing anything, advantage*, what does, useful, any use, is it good, purpose, reason*, make me, improve*, effect*, do for`,
    said: `help*, improv*, build*, strengthen*, stronger, because, lower*, boost*, faster, benefit*, support*, better`,
  },
  kind: {
    asked: `which, what exercise*, what kind*, what type*, what sort*, what moves, which moves, example*, what should i do, exercises, what can i do, list, options, name`,
    said: `such as, example, include, including, squats, or, and, choose, pick, among`,
  },
  start: {
    asked: `how do i start, where do i start, begin, starting, start with, get into, how do i add, fit in, work in, add, incorporate, how should i, how do i, how to, how can i, how do you`,
    said: `start*, begin*, first, basic, add, choose, try, fit`,
  },
  remedy: {
    asked: `now what, what now, what should i do, how can i avoid, how do i avoid, prevent*, fix, advice, what to do, help me, stop me, how do i stop, cope, deal with`,
    said: `cut back, rest*, sleep, avoid, make sure, ease, monitor, keep, watch, listen, try, recover`,
  },
  signs: {
    asked: `sign*, symptom*, know if, tell if, notice, how do i know, how can i tell, how would i know, warning`,
    said: `sign*, fatigue, mood*, worn out, discomfort, warning*`,
  },
  meaning: {
    asked: `what is, what does it mean, what does that mean, whats the meaning, define, definition, explain, what counts, meaning of, what exactly`,
    said: `happens when, means, is when, among, are those`,
  },
  person: {
    asked: `who, whose, what level, for whom, is it for`,
    said: `beginner*, advanced, intermediate, all levels, coach, trainer, author, experienced, new to`,
  },
};
