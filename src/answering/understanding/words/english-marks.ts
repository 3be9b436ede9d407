import type { PlanWords } from '../plan-words.ts';

/** How runners ask, and put one thing beside another, in English. */
export const ENGLISH_MARKS: PlanWords['marks'] = {
  'same-day': `
    same day, in one day, on one day, both in a day, both in one day, double day, double days, double up,
    doubling up, doubles, two a days, two a day, 2 a days, 2 a day, twice a day, back to back, same session,
    same evening, same morning, same afternoon, same workout, same visit, one day both, both on one,
    both the same, on the day of, day of my, brick, bricks, one and the same day, same date, same lunch break,
    share a day, on a single day, into one day, in a single day, both in one, on just one day, the night of,
    night of my, evening of my, the evening of, the morning of, morning of my, afternoon of my,
    the afternoon of`,
  'right-after': `
    right after, straight after, immediately after, directly after, just after, straight from, right off,
    immediately following, minutes after, straight off, directly following, as soon as i finish, right behind,
    on the way back from, on the way home from, way back from`,
  'right-before': `
    right before, straight before, just before, immediately before, directly before, straight into, straight to,
    then straight, finish with, finishing with, finish off with, minutes before`,
  together: `
    right after one another, one after the other, one after another, after each other, back to back, same session,
    in one go, one workout, single session, same workout, in one session, one session, combine into one,
    without a break, no break between, brick, bricks, in one block, same visit`,
  spaced: `
    spaced out, spaced, space them, apart, hours apart, hours later, hours between, several hours,
    later in the day, later that day, split up, separated, in between, hours before, hours after, spread out,
    spread over the day, separate times, split them, hour gap, hours gap`,
  first: 'first, at first, first up, before anything',
  after: `
    after, following, post, afterwards from, coming off, off the back of, after doing, aft, afer, aftr`,
  before: `
    before, prior to, pre, ahead of, leading up to, as a warm up for, as warm up for, as warmup for, b4`,
  then: `
    then, followed by, and then, plus, afterwards, afterward, after that, later, followed up with, and later`,
  beforehand: 'before, beforehand, before it, before that, before them, prior, first, b4',
  afterwards: 'after, afterwards, afterward, after it, after that, after them, later, following',
  'two-hard': `
    two hard, two intense, two tough, two intensive, two hardcore, both hard, both intense, hard twice,
    hard workouts, intense workouts, hard sessions, intense sessions, two quality, 2 hard, 2 intense,
    two demanding, two brutal, two big`,
  'one-day': 'a day, one day, same day, in a day, per day, each day, every day, daily, in 24 hours',
  'another-day': `
    day after, days after, day before, days before, next day, following day, following days, which day, which days,
    what day, what days, best day, best days, morning after, rest day, rest days, off day, off days, day off,
    days off, next morning, the other day, another day, separate days, different days, non run days,
    non running days, on alternate days, which weekday, which weekdays, what weekday, night before`,
  'which-first': `
    before or after, after or before, which first, what first, which one first, which order, what order,
    what is the order, first or, do first, comes first, come first, goes first, go first, or after, or before,
    order, best order, which goes, which should i do first, first the run, first run, what should come first,
    which comes, which way round, other way round, or the other way, or vice versa, vice versa`,
  'how-far-apart': `
    how far apart, how many hours, how much time between, how much time in between, how long between,
    how long in between, how long should i wait, how long to wait, how long do i wait, how long should i leave,
    how long do i leave, how long to leave, how much rest between, how big a gap, what gap, how long a gap,
    how much of a gap, how long after, how much time should, how much time do i, minimum gap, how soon after,
    how soon can, how long must i wait, how long do i have to wait, how long should there be, long enough gap,
    gap between, time between, how long before`,
  'how-long': 'how long, how much time, how many hours, how soon, how much rest, how big, what gap',
  between: 'between, apart, wait, leave, in between, gap, separate',
  'how-often': `
    how often, how frequently, how regularly, how much cross, how much xt, how much cross training, maximum,
    max, minimum, limit, what frequency, how much yoga, how much swimming, how much cycling, how much strength,
    how much lifting, how much gym, how much pilates, how much rowing, how much biking, how much climbing,
    how much dancing, upper limit, cap on, at most, frequency, too often, too frequently`,
  'all-right': `
    too much, too many, too often, overkill, enough, ok, okay, okey, fine, true, right, alright, all right,
    reasonable, sensible, overdoing, over doing, safe, advisable, realistic, too little, too few, sufficient,
    good idea, bad idea, stupid idea, dumb idea, smart, dumb, stupid, can i, could i, should i, may i, shall i,
    is it, is that, does it, does that, would it, would that, am i, can we, a problem, problem, any harm,
    good plan, bad plan, allowed, possible, thoughts, opinions, yes or no, yay or nay, good or bad, wise, unwise,
    mad, crazy, insane, doable, sustainable, manageable, excessive, worth it, better to, better not, best to,
    do you think, what do you think, healthy, harm, hurt if, hurt to, wrong with, a mistake, mistake, want to,
    wanna, i want, would like, id like, legit, feasible, advise, recommend, recommended, sensible to, supposed to,
    ought i, must i, do i need, need to, am i allowed, would you, bad timing, good timing, timing, should we,
    shall we, agree, should, up for, do it, yes, no, or no, or not, a go, good time, bad time, safe to, daft,
    silly, foolish, overambitious, too ambitious, smart move, ill advised, thinking of, thinking about, tempted to,
    considering, planning to, was going to, would love to, thinking to, useful, helpful, any good, any use, worth,
    right moment, right time, pay off, pays off`,
  'amount-judged': `
    too much, too many, too often, overkill, enough, too little, too few, sufficient, excessive, ok, okay,
    okey, fine, alright, all right, reasonable, sensible, overdoing, over doing, overdo, doable, sustainable,
    manageable, realistic, plenty, too high, a lot, is it true, is true, good number, right amount,
    right number, over the top, thoughts, suffice, suffices`,
  which: `
    which, what cross, what xt, what other, what kind, what kinds, what sort, what type, what types,
    what activity, what activities, what exercise, what sport, what sports, what should i, what would,
    what do i, what can i, what should it, what would it, what fits, what suits, what is best, what works,
    what is good, what goes, what helps, what to, what else, what makes sense, what would be, whats best,
    whats good, whats the best, what the best, best cross, best xt, best activity, best sport, best exercise,
    best thing, best choice, best option, the best, better choice, choose, choosing, choice, pick, picking,
    recommend, recommendation, recommendations, suggest, suggestion, suggestions, suits, suit, suitable,
    suited, better for, best for, prefer, preferable, ideal, most useful, most helpful, most sense, helps most,
    help most, help me most, fits best, go for, opt for, what one, wht, wich, or rather, what shall i,
    what training, ideas, whats your pick, what matters, what complements, pairs well, good match,
    most important, worth adding, what class, what classes, any tips, tips, any ideas, any advice, advice,
    any suggestion`,
  'either-or': 'or, or rather, versus, vs, v, or maybe, or better',
  'what-changes': `
    more or less, less or more, what changes, what should change, what to change, what should i change,
    what do i change, does anything change, anything change, how does that change, how does my training change,
    how should i change, how should i adjust, how do i adjust, how to adjust, adjust, adapt, change my, change the,
    changes to, differently, what should i do with, what do i do with, what about my cross, what now,
    what happens to, what happens with, how should my cross, how should the, how does cross, role of, what role,
    how does the mix, the mix, balance between, shift, shifting, switch focus, where should my focus,
    what is my focus, what should my focus, what should i focus, where does my focus, focus on running,
    focus on cross, focus shift, how should cross, how much running, mix look, training look, what should i do,
    what do i do, time of year, part of the year, phase of the year, what should training look,
    what does training look, what would you change, what would change, priorities, keep up, keep doing, keep going,
    keep my, keep the, keep on, still do, still keep, continue, carry on, still swim, still lift, still go,
    still cycle, still bike, still ride, still row, still cross, still ok to, still fine to, still be doing,
    stick with, maintain, up or down, down or up, increase or decrease, increase or reduce, go up or down,
    up or scale, keep, hold on to, how does cross training, how does my cross`,
  'some-activity': `
    activity, activities, class, classes, sport, sports, discipline, disciplines, exercise, kind of exercise,
    type of exercise, hobby, kind of training, type of training, supplementary training, training besides,
    which training, what training`,
  'my-goal': `
    my goal, my goals, what im training for, what i am training for, what i train for, my running goals,
    my running goal, my race goal, my race distance, my distance, my event, running goals, my target, the goal,
    my aim, goal race`,
  'year-round': `
    through the season, over the season, over the year, throughout the year, during the season, of the year,
    of the season, across the year, across the season, over a year, throughout the season, year round,
    between seasons, from off season, around the year, time of year, time of the year, part of the year`,
  effect: `
    make you, makes you, make me, makes me, help, helps, improve, improves, improving, boost, detrimental, affect,
    affects, effect, effects, benefit, benefits, impact, speed up, slow me, slow you`,
  'one-thing': `
    one thing, 1 thing, only one, just one, only 1, just 1, one extra, one extra thing, one more thing,
    single thing, single slot, time for one, room for one, space for one, pick one, choose one, one only,
    one addition, one session only, one other thing, only add one, only have time, only one activity,
    just one activity, only a single, one slot only, only have one slot, only got time, only have room,
    only manage one, only do one, only fit one, only fit in one, can only, only time, single extra, one new thing,
    one addition to, which one activity, which one thing, which single activity, which one sport,
    which one cross training, one activity should, which one kind, just the one`,
  'at-once': `
    all at once, at once, all at the same time, at the same time, both at once, simultaneously, all together,
    everything at once, in one go, all of them, all of these, all of it, all three, all four, all five, the lot,
    same week, in the same week, straight away, right away, all in, all starting, everything together,
    everything new, do everything, whole lot, all new, three new, two new, four new, several new, several things,
    many things, different things, multiple, in parallel, and more, from monday, starting monday,
    starting next week, this month, from next week, immediately`,
  'other-ask': `
    why, how long, how fast, how far, how hard, how heavy, how do i avoid, how to avoid, how do you breathe,
    how should i breathe, what pace, which pace, which shoes, what shoes, what to wear, what to eat,
    what should i eat, what do i eat, what can i eat, protein, carbs, calories, burn, difference between,
    the difference, differences, stretch, stretching, foam roll*, warm up, how many sets, how many reps,
    sets and reps, sets, reps, which exercises, what exercises, which moves, what moves, which muscles,
    what muscles, benefit, benefits, advantages, advantage, disadvantages, pros and cons, what does,
    what do the, what did, what is the point, what are the, what is a, what is cross, what counts, count as,
    counts as, does it count, heart rate, hr zone, what zone, which zone, zone 2, equal, equals, equivalent,
    how do i start, how to start, how do i know, how can i tell, how do i tell, when should i stop,
    when do i stop, when to stop, when should i taper, taper, when will i, when can i run, where can i,
    where do i find, where is, near me, how do i do, technique, lose weight, weight loss, losing weight, bulky,
    muscle mass, price, cost, buy, purchase, brand, app, watch, will it make, will that make, does it make,
    make me slower, make me faster, make me slow, symptoms, signs, prevent, what happens if, what happens when,
    explain, define, meaning of, mean by, how much weight, how much faster, how much time should a,
    faster times, finish time, what time, pace for, predict, vo2max, treadmill, cadence, long should,
    how much does, how many calories, how many minutes, how many miles, how many km, how many kms,
    how many kilometers, how many kilometres, how many hours of, how many laps, how many lengths, count,
    counts, when to eat, should i eat, do i eat, eat before, eat after, eating before, eating after,
    eat between, to eat, food, fuel, drink before, should i drink, hydrate, hydration, training plan,
    which plan, what plan, race plan`,
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
    substituting, sub, instead of, in place of, switch, switching, trade, trading, exchange, rather than run,
    in lieu of, swap out, sub out, swap in, become, turn into, convert, convert into`,
  'on-top': `
    on top, on top of, as well, additionally, in addition, in addition to, extra, add, adding, another, one more,
    also add, throw in, add in, squeeze in, besides, a third, a fourth, a further, a second`,
  more: `
    more, increase, increasing, up my, ramp up, ramping up, step up, boost, extra, add, adding, raise, bump up,
    build up, go up, additional, most, heavier on, double my, go big on, beef up, increased, lots of, loads of,
    a lot of, prioritise, prioritize, up the, dial up`,
  less: `
    less, fewer, reduce, reducing, reduced, cut, cut back, cutting back, cut down, cutting down, drop back,
    dial back, dialing back, decrease, decreasing, scale back, scaling back, scale down, ease off, back off,
    ease back, lower, lighten, trim, wind down, tone down, least, drop down, limit, minimise, minimize, halve,
    shrink, lighter on, go down, dial down`,
  stop: `
    stop, stopping, drop, dropping, quit, quitting, give up, pause, pausing, cut out, cutting out, skip, skipping,
    leave out, ditch, ditching, no more, eliminate, zero, cancel, ban, put on hold, get rid of, abandon, cut all,
    without any, stop all, leave all`,
  denied: `
    not, never, no, dont, isnt, arent, wasnt, without, used to be, no longer, not really, hardly`,
  refused: `
    hate, hates, hating, dislike, dont like, cant stand, dont enjoy, dont want, dont wanna, do not like,
    do not want, refuse, allergic to, sick of, bored of, not a fan of, no access to, dont have, no fan of, except,
    anything but, not interested in, cant do, not into, apart from, terrified of, scared of, detest, loathe`,
  begin: `
    start, starting, begin, beginning, take up, taking up, get into, getting into, try, trying, pick up, kick off,
    launch into, throw myself into, jump into, add, adding, introduce, introducing, want to do, go for, go in for,
    sign up, signed up, signing up, bring in, first thing`,
  'begin-with': `
    start with, starting with, begin with, beginning with, where do i start, where to start,
    where should i start, prioritise, prioritize, prioritising, prioritizing, priority, work on, tackle,
    address, fix, focus on, focus, what first, do i even begin, even begin, even start, where to begin,
    where do i begin, first step, first steps, starting point`,
  lapsed: `
    havent lifted, not lifted, stopped lifting, no strength training, never lifted, havent done strength,
    havent done any strength, no lifting, havent touched weights, havent touched a weight,
    havent touched a barbell, stopped strength, quit lifting, stopped going to the gym, havent been to the gym,
    havent been in the gym, havent been in a gym, havent been to a gym, havent seen a gym, gave up lifting,
    since i lifted, last lifted, last time i lifted, last lift was, hasnt lifted, not been to the gym,
    hadnt lifted, havent strength trained, havent trained strength, no gym, no weights, havent squatted,
    years without lifting, without lifting, havent weight trained, last strength session, last gym session,
    not touched weights, last touched`,
  'worn-out': `
    worn out, exhausted, burned out, burnt out, burnout, burned up, overtrained, overtraining, always tired,
    constantly tired, tired all the time, permanently tired, tired for weeks, so tired all, fatigued,
    chronic fatigue, constant fatigue, fatigue, drained, no energy, zero energy, run down, knackered all,
    knackered for weeks, knackered lately, running on empty, wiped out, running on fumes, shattered all,
    shattered lately, shattered for weeks, dragging for weeks, been dragging, always exhausted, spent for weeks,
    tired every day, cooked for weeks, low on energy, sleeping badly and tired`,
  'new-to-it': `
    never done, never tried, never swum, never swam, never lifted, never rowed, never climbed, never cycled,
    never been, never touched, new to swimming, new to cycling, new to yoga, new to pilates, new to strength,
    new to lifting, new to the gym, new to gym, new to rowing, new to climbing, new to weights, first time,
    first ever, first yoga, first pilates, first spin, first swim, want to try, wanna try, try out, trying out,
    no idea how to, dont know how to, no experience with, no experience in, beginner at, beginner in, have a go at,
    fancy trying, take up, taking up, complete newbie at, total newbie at`,
  race: `
    race, races, racing, event, events, competition, competitions, competing, compete, goal race, a race, b race,
    big race, my next one, meet, start line, championship*, tri, triathlon, relay, raceday, race day, pb attempt,
    attempt, pb, pr, personal best, time goal, pb race`,
  'trains-for': `
    training for, train for, prepping for, prepping, preparing for, prepare for, prep for, preparing, prep,
    goal race, build up to, building up to, building towards, building to, signed up for, entered,
    running my first, doing my first, my first, aiming for, aim for, targeting, goal is, working towards,
    training block, on a plan for, block for`,
  'ahead-lead': `
    in, within, in about, in just, in only, in roughly, in like, in around, another, have, got, with`,
  'ahead-tail': 'to go, out, away, left, from now, until, till, til, before, to, off, pre, remaining',
  'past-lead': `
    for, since, for about, for almost, for nearly, for over, for like, about, past, last, the last, nearly, almost,
    over, been, after`,
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
  today: 'today, tonight, now, this evening, this afternoon, later today, later',
  'just-done':
    'just did, just finished, just ran, just done, have just, ive just, just came back from, just back from, finished my',
};
