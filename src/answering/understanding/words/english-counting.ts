import type { Mark } from './plan-words.ts';

/** How runners count sessions and weeks, and speak of how long and how far, in English. */
export const ENGLISH_COUNTING = {
  'how-many': `
    how many, how manny, how mny, number of, amount of, how much, ideal number, right number, hw many, hwo many,
    hm many, howmany`,
  'a-week': `
    a week, per week, each week, every week, weekly, wk, wkly, times a week, x week, in a week, days week, in week,
    week, time in week, pw, p w, weeks plan, in my week, days of the week, a wk, per wk`,
  daily: `
    daily, every day, everyday, each day, every single day, 7 days, seven days, all seven days, 7 days a week`,
  session: `
    day, days, session, sessions, time, times, workout, workouts, class, classes, rides, swims, runs, lifts,
    activities, often, frequently, visits, outings, evenings, mornings, slots, bouts, units, trips, sesh, seshes`,
  'other-unit': `
    minutes, minute, mins, min, hours, hour, hrs, hr, lengths, laps, km, kms, k, kilometers, kilometres, miles,
    mile, metres, meters, m, reps, sets, squats, lunges, planks, weeks, months, calories, kg, kilos, lbs, steps,
    intervals, exercises, pounds, years, year, yo, percent, mph, kmh, watts, am, pm`,
  'other-span': `
    per month, a day, per day, days before, days after, days until, weeks before, weeks after, hours before,
    days rest, days off, rest days, per year, each month, every month, days to recover, days out, weeks out,
    times a month, x a month, once a month, twice a month, days a month, sessions a month, times a year,
    days a year, in a month`,
  instead: `
    replace, replaces, replacing, replaced, swap, swaps, swapping, swapped, substitute, substitutes,
    substituting, instead of, in place of, switch, switching, trade, trading, exchange, rather than run,
    in lieu of, swap out, sub out, swap in, become, turn into, convert, convert into, sub in, sub a, sub my,
    sub one, sub some, subbing, stand in for, fill in for, take the place of, instead`,
  'on-top': `
    on top, on top of, as well, additionally, in addition, in addition to, extra, add, adding, another, one more,
    also add, throw in, add in, squeeze in, besides, a third, a fourth, a further, a second`,
  'ahead-lead': `
    in, within, in about, in just, in only, in roughly, in like, in around, another, have, got, with,
    isnt for, is not for, not for another, isnt until`,
  'ahead-tail': 'to go, out, away, left, from now, until, till, til, before, to, off, pre, remaining',
  'past-lead': `
    for, since, for about, for almost, for nearly, for over, for like, about, past, last, the last, nearly,
    almost, over, been, after, for the past, for the last`,
  'past-tail': `
    ago, back, of running, into running, into it, in, now, so far, of experience, running, under my belt,
    of jogging, old, of c25k, of training, old runner, runner, of regular running, of it`,
  over: `
    was, ran, raced, did, finished, last, ago, after, since, completed, just done, behind me, past, post`,
  began: `
    started, start, began, begun, since, been running, running for, for, of running, ive run, i run since, took up,
    running since, run for, runner for, been at it, jogging for, jogging since, into running, months in, weeks in,
    taken up, took it up, got into, on week`,
  distance: `
    km, kms, k, kilometers, kilometres, kilometer, kilometre, kmpw, km week, k week, km weeks, k weeks, miles,
    mile, mi, mpw, mpweek`,
  days: 'day, days',
  weeks: 'week, weeks, wk, wks, w',
  months: 'month, months, mths, mth, mnths, mo, mos',
  years: 'year, years, yrs, decade, decades, yr, y',
} satisfies Partial<Record<Mark, string>>;
