import type { PlanWords } from './plan-words.ts';

/** How runners call sessions, efforts and times of day in English. */
export const ENGLISH_SESSIONS: Pick<
  PlanWords,
  'activities' | 'crossTraining' | 'nothing' | 'running' | 'runs' | 'intensities' | 'times'
> = {
  activities: {
    swimming: `
      swim*, swam, swum, pool, laps in the pool, pool laps, pool session, aquatics, front crawl,
      breaststroke, pools, some laps, few laps, easy laps, chill laps, gentle laps, few lengths,
      easy lengths`,
    cycling: `
      cycl*, bike, bikes, biking, biked, bicycle, bicycling, spin, spins, spinning, spin class, turbo,
      turbo trainer, ride, rides, riding, rode, peloton, zwift, indoor bike, stationary bike, spin bike, watt bike,
      road bike, mountain bik*, mtb, e bike`,
    strength: `
      strength, strength training, strength work, strength session, strength class, lift, lifts, lifting,
      lifted, weights, weight training, weight session, weight lifting, weightlifting, gym, s and c, s c,
      resistance training, squat, squats, squatting, squatted, deadlift*, leg day, legs day, hip thrusts,
      kettlebell*, dumbbell*, barbell*, bodyweight, body weight, pump iron, pumping iron, core work,
      core session, core workout, core training, lunges, weighted, strengthening, powerlifting, body pump,
      bodypump, free weights, weight room, do legs, doing legs, train legs, legs session, leg session,
      legs at the gym`,
    yoga: `
      yoga, vinyasa, yin yoga, hot yoga, power yoga, yin, asana*, ashtanga, hatha, flow class`,
    pilates: 'pilates, reformer, reformer pilates, mat pilates',
    rowing: `
      rowing, rower, rowed, erg, ergo, erging, rowing machine, concept2, row machine, row, rows, row session,
      indoor rowing`,
    dance: `
      dance, dances, dancing, dance class, zumba, ballet, salsa, danced, hip hop class, line dancing`,
    climbing: `
      climb, climbs, climbing, climbed, bouldering, boulder, rock climbing, climbing wall, climbing gym,
      indoor climbing`,
    'martial-arts': `
      martial arts, martial art, karate, judo, bjj, jiu jitsu, jiujitsu, taekwondo, muay thai, mma, kickboxing,
      kick boxing, boxing, krav maga, aikido, capoeira, tai chi`,
    plyometrics: `
      plyometric*, plyo, plyos, box jumps, jump training, jumps, jump squats, explosive jumps, bounding drills,
      jumping, jump work`,
    elliptical: 'elliptical*, elliptigo, cross trainer, crosstrainer',
    'pool-running': `
      pool running, pool run, pool runs, aqua jogging, aqua jog, aqua run*, aquajog*, deep water running,
      water running, pool jog*`,
    walking: 'walk, walks, walking, walked, power walk*, brisk walk*',
    hiking: 'hike, hikes, hiking, hiked, rucking',
    hiit: `
      hiit, bootcamp, boot camp, crossfit, circuits, circuit training, circuit class, tabata, metcon, hyrox, f45,
      insanity workout`,
    football: 'football, soccer, 5 a side, five a side, futsal, rugby',
    tennis: `
      tennis, badminton, squash court, play squash, game of squash, squash game, squash match, padel, pickleball`,
    basketball: 'basketball, netball, volleyball, handball, hoops',
    skiing: `
      ski, skiing, skis, cross country skiing, cross country ski, xc skiing, xc ski, ski touring, nordic skiing,
      snowboard*`,
    skating: 'skating, skate, inline skating, rollerblad*, ice skating, roller skat*',
  },
  crossTraining: `
    as a supplement, as a complement, off the track, besides the track, beside the track, other than the track, away from the track, outside the track, aside from the track, apart from the track, aside from running, away from running, cross train, cross trains, cross training, cross trained, cross trainings, crosstrain, crosstrains,
    crosstraining, xt, xtrain, xtraining, x training, x train, cross workouts, cross sessions,
    cross session, cross workout, cross days, cross day, make cross, do cross, cross, non running,
    non running days, other sports, other sport, other training, other exercise, extra training,
    something other than running, other than running, besides running, beside running, outside of running,
    instead of just running, apart from running, next to running, alongside running,
    in addition to running, on top of running, along with running, next to my running,
    alongside my running, besides my running, besides run, besides my runs, other than my runs,
    on the side of running, something else than running, anything else than running,
    something besides running, add to running, add to my running, complement running,
    complement my running`,
  nothing: `
    in a row, keep track, track of, off track, on track, bike lane, bike shop, spin off, ride it out,
    ride out, run out, run into, run down, long run up, in the long run, strong enough, cross country,
    cross the, cross my mind, cross fingers, row of, walk in clinic, set list, race car, run through it,
    walk me through, walk through, run it by, run this by, run by you, club run, how long, so long,
    as long as, no longer, long story, long time, long term, long day, long week, weights of, pool of,
    runny, car pool, jump in, jump right in, jump into, jump to, gym opening, gym opening hours,
    gym membership, gym buddy, gym bag, gym hours, gym closes, gym friend, gym partner, swim cap,
    bike shed, bike lock, tight schedule, schedule is tight, tight on time, time is tight, runs as,
    runs it, who runs the, which runs, tight budget`,
  running: `
    miles on the treadmill, miles on the incline treadmill, treadmill run, treadmill runs, treadmill miles, treadmill session, run, runs, running, ran, runner, runners, jogging, jogged, jogger, joggers, runnin, milers, km run,
    running session, running sessions, running day, running days, run day, run days, running workout,
    run session, run sessions, runs a week, parkrun, parkruns, trail run, trail runs, road run`,
  runs: {
    easy: `
      easy run, easy runs, easy jog, easy jogs, shakeout, shake out, shakeout run, easy miles, easy mile,
      easy 5k, easy 8k, easy 10k, easy 5, easy 6, easy km, slow run, slow runs, gentle run, short run,
      short runs, easy running, light run, light jog, relaxed run, easy day run, base run, base runs, chill run,
      zone 2 run, z2 run, gentle jog, slow jog, easy long jog, easy double, 5k easy, 6k easy, 8k easy, 10k easy,
      5 easy, easy 6k, easy 7k, easy 12k, 5 k easy, 8 km easy, 10 km easy, 5 km easy, jog, jogs`,
    recovery: 'recovery run, recovery runs, recovery jog, recovery jogs, recovery miles',
    long: `
      long run, long runs, long one, long slow run, long slow distance, sunday long, lsr, long sunday run,
      long running, 22 miler, 20 miler, 18 miler, 16 miler, 14 miler, 30k run, 30 k run, long easy run,
      sunday long run, long training run, weekend long run, longest run, longrun, big long run, 90 minute run,
      two hour run, 2 hour run, long trail run, long trail runs`,
    tempo: `
      half marathon pace, half marathon pace run, hm pace, 10k pace, 10k pace run, 5k pace, 5k pace run, tempo, tempos, tempo run, tempo runs, tempo session, tempo day, tempo workout, threshold, threshold run,
      threshold runs, threshold session, threshold day, cruise intervals, marathon pace session, mp session,
      progression run, lactate run`,
    intervals: `
      intervals, interval, interval run, interval training, interval session, interval day, interval workout,
      speedwork, speed work, speed session, speed sessions, speed run, speed day, speed workout, speed, track,
      track session, track workout, track night, track day, track work, fartlek, fartleks, reps on the track,
      rep session, repeats, mile repeats, 400s, 800s, 1ks, 1k reps, 400m reps, 800m reps, 1000s, yasso*,
      vo2 session, vo2max session, sprints, sprint session, strides session`,
    hills: `
      hills, hill repeats, hill reps, hill sprints, hill session, hill run, hill runs, hill day, hill intervals,
      hill workout, hill training, hilly run, hill repetitions`,
    race: `
      on race day, as my race, as the race, as a race, the race itself, time trial, parkrun pb, parkrun race,
      tune up race`,
    moderate: `
      steady run, steady runs, moderate run, moderate runs, medium run, steady state run, marathon pace run,
      medium long run, steady miles, steady jog`,
    hard: `
      hard run, hard runs, hard session, hard running, quality session, quality sessions, quality day, quality run,
      race pace run, race pace session, running hard, run hard, ran hard, run fast, running fast, fast run,
      fast runs, intense run, intense runs, tough run, tough runs, tough running, workout run, hard workout run,
      hard day of running, hard running day, hard run day, intense running, brutal run, killer run, hard jog,
      running workout hard, hard miles, fast miles, hard track`,
  },
  intensities: {
    easy: `
      easy, easier, gentle, gently, light, lightly, lighter, relaxed, relaxing, chill, chilled, recovery,
      restorative, slow, slowly, low intensity, low effort, short and easy, super easy, leisurely, mellow,
      comfortable, comfy, low key, soft, calm, low impact, no effort, not hard, not too hard, nothing hard,
      take it easy, cruisy, z1, easily, lazy, conversational`,
    moderate: `
      moderate, moderately, medium, steady, normal effort, mid intensity, medium effort, mid effort, not all out`,
    hard: `
      hard, harder, heavy, heavily, intense, intensely, intensive, full gas, all out, flat out, max effort,
      maximal, brutal, killer, tough, vigorous, vigorously, high intensity, hammer, hammering, smash, smashing,
      hardcore, full on, race effort, above my own body weight, 1rm, max out, maxing out, strenuous, exhausting,
      interval ride, fast, to failure, full throttle, savage, big, gut busting, balls out, as hard as i can,
      going hard, go hard, beast mode, sweaty, punishing, challenging, very hard, ftp test, maxes, max lifts,
      explosive`,
  },
  times: {
    morning: `
      morning, mornings, 4am, 5am, 6am, 7am, 8am, 9am, 10am, 11am, 4 am, 5 am, 6 am, 7 am, 8 am, 9 am, 10 am,
      11 am, am, before work, before breakfast, at dawn, early, sunrise, first thing, pre work,
      before school, before my shift, dawn, at sunrise, this morning, early doors`,
    midday: `
      midday, mid day, noon, lunch, lunchtime, lunch time, lunch break, lunch hour, 12pm, 1pm, 2pm, 12 pm, 1 pm,
      2 pm, noontime`,
    evening: `
      evening, evenings, tonight, night, nights, 3pm, 4pm, 5pm, 6pm, 7pm, 8pm, 9pm, 10pm, 3 pm, 4 pm, 5 pm,
      6 pm, 7 pm, 8 pm, 9 pm, 10 pm, pm, after work, afternoon, afternoons, after dinner, later in the day,
      later that day, later the same day, later on, after school, after office, eve, tonite, 2nite, 2night,
      this eve, arvo, this arvo, dusk, sunset, after tea, after supper`,
  },
};
