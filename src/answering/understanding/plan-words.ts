import type {
  Activity,
  Day,
  Goal,
  Intensity,
  Level,
  RunLoad,
  Season,
  TimeOfDay,
} from '../../planner/session.ts';

/**
 * How people say what the planner speaks of. Each value has the phrases that mean it, folded as in `tokens`; `*`
 * stands for any ending. One table a language.
 */
export interface PlanWords {
  readonly activities: Readonly<Partial<Record<Activity, string>>>;
  readonly crossTraining: string;
  /** Phrases that contain a word of these tables and mean none of it. */
  readonly nothing: string;
  /** Running as such, with nothing said about how. */
  readonly running: string;
  readonly runs: Readonly<Record<RunLoad, string>>;
  readonly intensities: Readonly<Record<Intensity, string>>;
  readonly days: Readonly<Record<Day, string>>;
  readonly times: Readonly<Record<TimeOfDay, string>>;
  readonly levels: Readonly<Record<Level, string>>;
  readonly goals: Readonly<Record<Goal, string>>;
  readonly seasons: Readonly<Record<Season, string>>;
  readonly numbers: Readonly<Record<number, string>>;
  readonly marks: Readonly<Record<Mark, string>>;
}

/** Words that show what is asked, or how two sessions stand to each other. */
export type Mark =
  | 'same-day'
  | 'right-after'
  | 'right-before'
  | 'together'
  | 'daily'
  | 'denied'
  | 'other-unit'
  | 'other-span'
  | 'one-day'
  | 'two-hard'
  | 'spaced'
  | 'first'
  | 'after'
  | 'before'
  | 'then'
  | 'which-first'
  | 'another-day'
  | 'how-far-apart'
  | 'how-often'
  | 'a-week'
  | 'session'
  | 'too-much'
  | 'instead'
  | 'lapsed'
  | 'race'
  | 'began'
  | 'ago'
  | 'weeks'
  | 'months'
  | 'years';

export const ENGLISH: PlanWords = {
  activities: {
    swimming: 'swim*, swam, pool, laps in the pool, front crawl, breaststroke',
    cycling:
      'cycl*, bike, bikes, biking, biked, bicycle, bicycling, spin, spinning, spin class, turbo, turbo trainer, ride, rides, riding, rode, peloton, zwift, indoor bike, stationary bike, spin bike, watt bike',
    strength:
      'strength, strength training, strength work, lift, lifts, lifting, lifted, weights, weight training, weight session, weightlifting, gym, s&c, resistance training, squat, squats, squatting, squatted, deadlift*, deadlifts, leg day, legs day, hip thrusts, kettlebell*, dumbbell*, barbell*, bodyweight, body weight, pump iron, core work, core session',
    yoga: 'yoga, vinyasa, yin yoga, hot yoga, power yoga, asana*',
    pilates: 'pilates, reformer, reformer pilates',
    rowing: 'rowing, rower, rowed, erg, ergo, rowing machine, concept2, row machine, row',
    dance: 'dance, dances, dancing, dance class, zumba, ballet, salsa, danced',
    climbing: 'climb, climbs, climbing, climbed, bouldering, boulder, rock climbing',
    'martial-arts':
      'martial arts, karate, judo, bjj, jiu jitsu, taekwondo, muay thai, mma, kickboxing, boxing, krav maga',
    plyometrics: 'plyometric*, plyo, plyos, box jumps, jump training, jumps',
    elliptical: 'elliptical*, elliptigo, cross trainer, crosstrainer',
    'pool-running':
      'pool running, aqua jogging, deep water running, aquajogging, water running, pool run, pool runs',
    walking: 'walk, walks, walking, walked',
    hiking: 'hike, hikes, hiking, hiked',
    hiit: 'hiit, bootcamp, boot camp, crossfit, circuits, circuit training, circuit class, tabata, metcon',
    football: 'football, soccer, 5 a side, five a side',
    tennis: 'tennis, badminton, squash court, padel, pickleball',
    basketball: 'basketball, netball, volleyball, handball',
    skiing: 'ski, skiing, skis, cross country skiing, xc skiing, ski touring',
    skating: 'skating, skate, inline skating, rollerblading, ice skating',
  },
  crossTraining:
    'cross train, cross trains, cross training, cross trained, crosstrain, crosstraining, xt, xtrain, xtraining, x training, x train, cross workouts, cross sessions, cross session, cross workout, cross days, make cross, do cross, cross',
  nothing:
    'in a row, keep track, track of, off track, on track, bike lane, spin off, ride it out, ride out, run out, long run up, in the long run, run into, run down, first thing, strong enough, cross country, cross the, cross my mind, cross fingers, row of, walk in, set list, race car',
  running:
    'run, runs, running, ran, runner, runners, jog, jogs, jogging, jogged, runnin, miles, milers, km run, running session, running day',
  runs: {
    easy: 'easy run, easy runs, easy jog, recovery run, recovery jog, recovery runs, shakeout, shake out, easy miles, easy 5k, easy 8k, easy 10k, slow run, gentle run, short run, easy running, light run, light jog, relaxed run',
    moderate: 'steady run, moderate run, medium run, steady state run, marathon pace run',
    hard: 'intervals, interval, interval run, interval training, interval session, interval day, speedwork, speed work, speed session, speed run, speed day, tempo, tempo run, tempo runs, threshold run, track, track session, track workout, track night, track work, hills, hill repeats, hill reps, hill sprints, hill session, hill run, fartlek, hard run, hard runs, hard session, hard running, quality session, race pace run, sprints, sprint session, reps on the track, 400s, 800s, yasso*, time trial, parkrun pb, running hard, run hard, fast run, intense run, tough run, hard track, vo2 session, workout run, as my race, as the race, on race day',
    long: 'long run, long runs, long one, long slow run, sunday long, lsr, long sunday run, long running, 20 miler, 18 miler, 16 miler',
  },
  intensities: {
    easy: 'easy, gentle, gently, light, lightly, lighter, relaxed, chill, chilled, recovery, restorative, slow, slowly, low intensity, low effort, short and easy, super easy, leisurely, mellow, comfortable, low key, soft, calm',
    moderate: 'moderate, moderately, medium, steady, normal effort, mid intensity',
    hard: 'hard, heavy, heavily, intense, intensely, full gas, all out, flat out, max effort, maximal, brutal, killer, tough, vigorous, high intensity, hiit, hammer, hammering, smash, smashing, hardcore, full on, race effort, above my own body weight, 1rm, max out, maxing out, strenuous, exhausting, interval ride, fast, to failure, full throttle, savage',
  },
  days: {
    monday: 'monday, mondays, mon',
    tuesday: 'tuesday, tuesdays, tue, tues',
    wednesday: 'wednesday, wednesdays, wed, weds',
    thursday: 'thursday, thursdays, thu, thur, thurs',
    friday: 'friday, fridays, fri',
    saturday: 'saturday, saturdays, sat',
    sunday: 'sunday, sundays, sun',
  },
  times: {
    morning:
      'morning, mornings, 5am, 6am, 7am, 8am, 9am, 10am, 11am, 5 am, 6 am, 7 am, 8 am, 9 am, before work, before breakfast, at dawn, early, sunrise, first thing',
    midday: 'midday, noon, lunch, lunchtime, lunch break, 12pm, 1pm, 2pm',
    evening:
      'evening, evenings, tonight, night, 3pm, 4pm, 5pm, 6pm, 7pm, 8pm, 9pm, 10pm, 4 pm, 5 pm, 6 pm, 7 pm, 8 pm, 9 pm, after work, afternoon, after dinner, later in the day, later that day, later the same day, afternoons',
  },
  levels: {
    beginner:
      'beginner, beginners, newbie, newbies, noob, novice, new runner, new runners, new to running, newcomer, starter, complete beginner, just started running, just started, just starting, just begun, only started, started running, couch to 5k, c25k, starting out, first 5k, began running, took up running, rookie',
    intermediate:
      'intermediate, mid level, regular runner, experienced enough, moderately experienced, improver',
    advanced:
      'advanced, experienced runner, experienced, elite, competitive, sub elite, semi pro, seasoned, very experienced, pro runner, high mileage',
  },
  goals: {
    marathon: 'marathon, marathons, 26.2, 42k, full marathon, berlin, boston, london marathon',
    half: 'half marathon, half marathons, half, halfs, semi marathon, 21k, 13.1',
    '10k': '10k, 10 k, 10km, 10 km',
    '5k': '5k, 5 k, 5km, 5 km, parkrun, parkruns',
    sprint: 'sprinter, sprinting, sprint, 100m, 200m, 400m, 100 m, 200 m',
    general: 'general fitness, just for fun, no goal, stay fit, overall fitness, health',
  },
  seasons: {
    'off-season':
      'off season, offseason, off seasons, no race planned, no races planned, no upcoming races, no race coming up, nothing planned, between seasons, after the season, base phase, base building, season over, season is over',
    'race-season':
      'race season, in season, racing season, race week, race is near, close to race, close to my race, peak week, peak phase, before my race, before race, race coming up, racing soon, race soon, race next week, race this weekend, race on',
  },
  numbers: {
    1: 'one, once, 1, 1x, single, a single',
    2: 'two, twice, 2, 2x, couple, couple of, both, pair',
    3: 'three, thrice, 3, 3x, three times',
    4: 'four, 4, 4x',
    5: 'five, 5, 5x',
    6: 'six, 6, 6x',
    7: 'seven, 7, 7x, every day, daily, each day, everyday, every single day',
  },
  marks: {
    'same-day':
      'same day, in one day, on one day, both in a day, double day, double days, double up, doubling up, two a days, two a day, 2 a days, twice a day, back to back, same session, same evening, same morning, same afternoon',
    together:
      'right after one another, one after the other, one after another, after each other, back to back, same session, in one go, one workout, single session',
    spaced:
      'spaced out, spaced, space them, apart, hours apart, hours later, hours between, several hours, later in the day, later that day, split up, separated, in between',
    first: 'first',
    'right-before':
      'right before, straight before, just before, immediately before, directly before, straight into, straight to, then straight, finish with, finishing with, finish off with',
    'two-hard':
      'two hard, two intense, two tough, two intensive, two hardcore, both hard, both intense, hard twice, hard workouts, intense workouts, hard sessions, intense sessions',
    'one-day': 'a day, one day, same day, in a day, per day, each day, every day, daily',
    'other-span':
      'a month, per month, in a month, a day, per day, days before, days after, days until, weeks before, weeks after, hours before, days rest, days off, rest days',
    'other-unit':
      'minutes, minute, mins, min, hours, hour, lengths, laps, km, kms, kilometers, kilometres, miles, metres, meters, reps, sets, squats, lunges, planks, weeks, months, calories, kg, steps, intervals, exercises',
    denied: 'not, never, no, dont, isnt, arent, wasnt, without, used to be, no longer',
    daily: 'daily, every day, everyday, each day, every single day',
    'right-after':
      'right after, straight after, immediately after, directly after, just after, straight from',
    after: 'after, following, post',
    before: 'before, prior to, pre, ahead of',
    then: 'then, followed by, and then, plus, afterwards, afterward',
    'which-first':
      'before or after, after or before, which first, what first, which one first, which order, what order, what is the order, first or, do first, comes first, come first, goes first, go first, or after, or before, order',
    'another-day':
      'day after, days after, day before, days before, next day, following day, following days, which day, which days, what day, what days, best day, best days, morning after, rest day, rest days, off day, off days, tomorrow, yesterday, next morning, the other day',
    'how-far-apart':
      'how far apart, how many hours, how much time between, how much time in between, how long between, how long in between, how long should i wait, how long to wait, how long do i wait, how long should i leave, how much rest between, how big a gap, what gap, how long a gap, hours between, hours apart, how long after',
    'how-often':
      'how often, how many, how frequently, how regularly, how much cross, how much xt, how much cross training, maximum, max, minimum, limit, number of',
    'a-week':
      'a week, per week, each week, every week, weekly, wk, times a week, x week, in a week, days week, in week, week, time in week',
    session:
      'day, days, session, sessions, time, times, workout, workouts, class, classes, rides, swims, runs, lifts, activities, often, frequently',
    'too-much':
      'too much, too many, too often, overkill, enough, ok, okay, fine, true, right, alright, reasonable, sensible, overdoing, safe, advisable, realistic, too little, sufficient, good idea, can i, could i, should i, may i, shall i, is it',
    instead:
      'replace, replaces, replacing, swap, swaps, swapping, swapped, substitute, substituting, instead of, in place of, switch',
    lapsed:
      'havent lifted, not lifted, stopped lifting, no strength training, never lifted, havent done strength, no lifting, havent touched weights, stopped strength, quit lifting, stopped going to the gym, havent been to the gym, gave up lifting, since i lifted, last lifted',
    race: 'race, races, racing, event, training for, marathon, half marathon, competition, prepping for, preparing for, prep for, goal race',
    began:
      'started, start, began, begun, since, been running, running for, for, of running, ive run, i run since, took up, running since, run for',
    ago: 'ago, back, now, so far',
    weeks: 'week, weeks, wks, wk',
    months: 'month, months, mths',
    years: 'year, years, yrs, decade, decades, yr',
  },
};
