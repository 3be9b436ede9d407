import type { AspectWords } from './aspect.ts';

/** Sides of a subject in English. */
export const ENGLISH_ASPECTS: AspectWords = {
  amount: {
    asked: `how often, how many, times a week, days a week, per week, a week, minimum, maximum, max, frequency, enough, too many, number of, amount`,
    said: `one or two, one to two, two to three, up to three, couple, once or twice, each week`,
  },
  figure: {
    asked: `how old, what age, which age, how fast, how slow, how quick, by how much, exactly how much, how much faster, how much has, how much did, how many minutes, what year, which year, which winter, at first, and now, since then`,
    said: `#, five, four`,
  },
  time: {
    asked: `when, which day, which days, what day, what days, best day, best days, best time, before or after, timing, which part of the year, point in the year`,
    said: `day after, days after, days without, rest days, after a, before a, morning, evening, the perfect time, the ideal time, comes closer, close to the, once the`,
  },
  reason: {
    asked: `why, how come, reason*, how so, what makes, mechanism, what do i gain, point in`,
    said: `because, so that, so your, so you, lets, can lead, can mean, could mean, which can, which may, and both matter, and both benefit, stays low`,
  },
  benefit: {
    asked: `benefit*, help*, worth, the point, good for, any good, do anything, doing anything, do any of it, advantage*, upside*, useful, any use, use to, is it good, make me, make you, improve*, effect*, do for, gain, bother, odds, do me good, do you good, does it do`,
    said: `help*, improv*, build*, strengthen*, stronger, lower*, increases, benefit*, better, great for, good for, crucial, invaluable, best investments, less likely`,
  },
  harm: {
    asked: `danger*, risk*, what happens, happen, bad, harm*, hurt, wrong, rubbish, sloppy, trouble, too much, mad on, overdo*, drawback*, downside*, careful, poor, matter if`,
    said: `lead to, harm, strain, not overdo, too tired, less effective, hold back, add extra stress, not interfere, overdone, may mean, not compete`,
  },
  purpose: {
    asked: `for what, what for, used for, use it for, use cross training for, using it for, aim of, goal of, purpose, the idea behind, meant to, supposed to, what role`,
    said: `often use, to improve, to maintain, should support, should complement, supplements, committed to`,
  },
  kind: {
    asked: `which, what exercise*, what activit*, what kind*, what type*, what sort*, what moves, which moves, example*, exercises, what can i do, list, options, name, like what, what else, and what, all the signs, every sign`,
    said: `such as, for example, include, including, among`,
  },
  start: {
    asked: `do i start, do i begin, to start, to begin, begin, beginning, starting, start with, get into, get started, first step*, do i add, fit it in, work it in, incorporate, into my week, into my routine, never done, never lifted, never been, new to, newbie, from scratch`,
    said: `start, begin, basic, first and, new to, replacing`,
  },
  remedy: {
    asked: `now what, what now, what should i do, avoid*, prevent*, fix, advice, what to do, help me, stop me, do i stop, cope, deal with, protect*, guard against, treatment, how do i not, cut down, sort out`,
    said: `cut back, to avoid, avoid, keep a, keep enough, keep to, do not, watch for, listen to, getting enough, enough, prevent, make sure, consider`,
  },
  signs: {
    asked: `sign*, symptom*, know if, know that, know when, tell if, tell when, tell whether, notice, do i know, can i tell, would i know, warning*, tell tale, red flag*, look out for, watch out for, watch for, clue*, signal*`,
    said: `signs of, key sign, mood*, worn out, discomfort`,
  },
  meaning: {
    asked: `what is, -what is the, -what is a, -what is my, -what is your, -what is it, -what is so, -what is in, -what is good, -what is better, -what is best, -what is more, -what is most, what does it mean, what does that mean, mean, the meaning, define, definition, explain, what counts, meaning of, what exactly, consist*`,
    said: `happens when, is a, is when, are among the, needs a`,
  },
  level: {
    asked: `what level, for whom, is it for, beginner*, only for, too slow, elite, pro, pros, am i too, for me as well, for everyone, for anyone, every runner, kind of runner, advanced, experienced, intermediate, for years`,
    said: `beginner*, advanced, intermediate, all levels, experienced, new to running`,
  },
  person: {
    asked: `who, whose, trust, expert`,
    said: `coach, trainer, author, diego alcubierre`,
  },
};
