import type { BeyondWords } from './topic.ts';

const SPORTS = `swim*, squat, squats, lunges, planks, deadlift*, pool, laps, cycl*, bik*, bike, ride, rides, riding, spin, spinning, row,
      rowing, rower, erg, yoga, pilates, strength, weights, gym, lifting, climbing, bouldering, dance, dancing, boxing, karate, judo,
      plyo*, hiit, elliptical, hiking, walking`;
const RACES = `race, races, racing, marathon, half, 10k, 5k, event, race day`;

/** Subjects on training itself that lie beyond the book, in English. */
export const ENGLISH_TRAINING = {
  'pace-and-times': {
    alone: `what pace, which pace, pace should, pace do, pace per, best pace for, right pace for, good pace for, ideal pace, easy pace be,
      target pace, pace calculator*, pace chart*, pace band*, pacing, pacer*, min per km, min km, min per mile, minutes per mile,
      minutes per km, per mile, per km, per kilometre, per kilometer, negative split*, split time*, 500m split*, 500 m split*,
      decent split, good split, what split, finish time*, finishing time*, race time prediction, predict*, race predictor, qualify*,
      bq, cut off time*, cutoff time*, how fast should, how fast do, how fast to, how fast can, how fast is, world record*,
      what speed, which speed, what time can i run, what time should i aim, good 5k time, good 10k time, good half time,
      good marathon time, average 5k time, average 10k time, average marathon time, 2k erg, 2k time, erg time, 500m time, swim time*,
      how do i pace, how to pace, how should i pace, pace a marathon, pace a half, pace myself`,
    together: [
      [
        `sub 2, sub 3, sub 4, sub 18, sub 19, sub 20, sub 25, sub 30, sub 40, sub 45, sub 50, sub 60, sub 90`,
        `what pace, possible, realistic, can i run, will i, how many miles, how many km, am i ready`,
      ],
    ],
  },
  taper: {
    alone: `taper*, how many days before, how many days out, how many days prior, how many weeks before, how many weeks out,
      how many weeks prior, how far out, how far before, how long before, how close to my race, how close to a race,
      how close to the race, how close to race day, how soon before`,
    together: [
      [
        `when should i stop, when do i stop, when do you stop, when to stop, when should you stop, when should i cut, when to cut,
      when should i drop, when do i drop, when to drop, when should i quit, when do i quit, last lift*, last gym, last leg day,
      last heavy, last swim, last strength, last ride, last hard, last long, final lift*, final gym, final leg day, final hard,
      final heavy, cut off date, cutoff date, cut off, cutoff, cutoff day, latest day, latest date, latest i can, last day for, last day to,
      last chance to, deadline`,
        RACES,
      ],
      [
        `stay sharp, keep sharp, stay fresh, rest up, rest completely, do nothing, let my legs, let your legs, sit on the sofa`,
        `before a race, before the race, before my race, before a half, before a marathon, before a 1 2, before a 10k, before a 5k, day before,
        days before, week before, night before, final week, last days, eve of`,
      ],
    ],
    unless: `last race, last marathon, last week, last year, last month`,
  },
  'running-technique': {
    alone: `cadence, steps per minute, stride length, stride rate, overstrid*, foot strike*, footstrike*, heel strik*, forefoot, midfoot,
      pronat*, overpronat*, supinat*, gait, arm swing, barefoot, minimalist, running drill*, form drills, a skips, high knees,
      vertical oscillation, ground contact, knee drive, knee lift, proper running form, correct running form, running form tips,
      lean forward, uphill technique, downhill technique, run downhill, how to breathe, how do i breathe, how should i breathe,
      breathe through, breathe in, breathing technique*, breathing pattern*, breathing rhythm*, breathing exercise*, nose breathing,
      nasal breathing, mouth breathing, through my nose, through the nose, diaphragm*, belly breathing`,
  },
  'sport-technique': {
    alone: `stroke rate, strokes per, bilateral breathing, every 2 strokes, every 3 strokes, every two strokes, every three strokes,
      flip turn*, tumble turn*, flutter kick*, kick technique, butterfly, drive phase, the catch, rowing technique,
      deadlift technique, squat technique, squat depth, how deep, how low, knee past, knees past, knees over, knee over, past my toes,
      past the toes, over my toes, over the toes, over toes, knees cave, butt wink, hip hinge, foot placement, foot position,
      hand position, hand placement, grip width, mixed grip, overhand grip, straight back, back straight, back flat, flat back,
      neutral spine, below parallel, to parallel, stance, eccentric*, isometric*, drop set*, superset*, aero position,
      out of the saddle, seated or standing, pedal stroke, gear ratio*, big gear, low gear`,
    together: [
      [
        `how do i do a, how do i do, how to do a, how to do, how do you do, how should i do, proper form for, correct form for, right form for, perfect form for, right way to do, correct way to do`,
        `plank*, squat*, lunge*, deadlift*, press up, press ups, push up, push ups, pushup*, downward dog, front crawl, breaststroke`,
      ],
      [
        `squat*, lunge*, plank*, deadlift*, crawl, breaststroke, rowing stroke, downward dog`,
        `toes, heels, elbows, shoulder width, feet, exhale, inhale, arms straight, head position, hips go, hips drop, lower back round*`,
      ],
    ],
  },
  'single-exercises': {
    alone: `which martial art, what martial art, which dance, which swimming stroke, which swim stroke, what swim stroke, yoga poses, which yoga pose, what yoga pose, bulgarian*, heel raise*, monster walk*, nordic curl*, hamstring curl*, romanian*, rdl, rdls, good mornings, step ups,
      step up exercise*, sit ups, situps, crunches, side plank*, pistol squat*, farmers carr*, farmer carr*, farmers walk*, sled,
      battle rope*, chin ups, chin up, lat pulldown*, power clean*, snatch, olympic lift*, clean and jerk, thruster*, hip opener*,
      pigeon pose, warrior pose, warrior 2, tree pose, front squat*, back squat*, single leg squat*, single leg deadlift*, toe yoga,
      foot strengthening, which stroke, what stroke, best stroke, or breaststroke, backstroke or, which style of yoga,
      what style of yoga, style of yoga, type of yoga, kind of yoga, which yoga, yin or, vinyasa or, hatha or, or yin, or hatha,
      what exercises exactly, which poses, what poses, best poses, which asana*, road bike or, mountain bike or, indoor or outdoor,
      breaststroke or crawl, breaststroke or front, breaststroke or freestyle, crawl or breaststroke, freestyle or breaststroke,
      freestyle or crawl`,
    together: [
      [`reformer`, `mat`],
      [
        `barbell or, barbells or, dumbbell or, dumbbells or, barbell vs, barbells vs, dumbbell vs, dumbbells vs`,
        `barbell, barbells, dumbbell, dumbbells`,
      ],
      [`free weights`, `machines`],
    ],
  },
  'ready-made-plans': {
    alone: `workout of the day, wod, gym routine for, core routine, stretching routine, mobility routine, yoga flow, yoga sequence,
      swim set*, pool workout, swim workout*, bike workout*, workout example*, sample workout*, example workout*, sample week for`,
    together: [
      [
        `4 week, 6 week, 8 week, 10 week, 12 week, 16 week, 18 week, 20 week, four week, six week, eight week, ten week, twelve week,
      sixteen week, 3 month, 6 month`,
        `plan, plans, program*, schedule, block, buildup, build up`,
      ],
      [
        `routine, circuit, flow, sequence`,
        `give me, write me, send me, show me, design me, create, moves, step by step, sample`,
      ],
      [`split the weeks, week by week, weekly breakdown`, `hyrox, half, marathon`],
      [`10 minute, 15 minute, 20 minute, 30 minute, five move`, `routine, circuit, flow`],
    ],
  },
  'running-training': {
    alone: `run a tempo, tempo run pace, what is a tempo, what is fartlek, what are strides, are strides, how many strides, strides work,
      should i do strides, run twice a day, running twice a day, two runs a day, two runs in one day, two runs in a day, double runs,
      run doubles, should i run every day, can i run every day, is running every day, run streak*, running streak*, streak,
      weekly mileage, mileage increase*, increase my mileage, increase mileage, build mileage, build my mileage, how much mileage,
      what mileage, 10 rule, ten percent, 10 percent, 10 per cent, how often should i run, how often to run,
      how many times should i run, how many times a week should i run, how many days should i run, how many days a week should i run,
      how many days to run, run walk method, run walk ratio, run walk intervals, walk breaks, pfitz*, hansons, jack daniels, higdon,
      junk miles, norwegian method, double threshold, how many intervals, how many repeats, rest between intervals,
      recovery between intervals, rest between repeats, back to back long runs, train for an ultra, comrades, should my long run be,
      long run should be, my tempo be, what a fartlek, whats a fartlek, what is a fartlek, what a tempo run, what is a tempo run,
      what a progression run, what is a threshold run, first ultra, ultra training plan, ultra plan, how many runs a week should,
      how many runs per week should, how many runs should`,
    together: [[`how many runs`, `week, beginner, should, training plan`]],
    unless: `swap*, replace*, substitut*, instead, cross train*, crosstrain*, xt`,
  },
  duration: {
    alone: `how long, how many hours, how many hrs, how many weeks, how many months, for how much time, what length, minimum duration,
      session length, ideal duration, how much time, how many minutes should, how many minutes do, how many minutes of,
      how many minutes per, how many minutes a, how many minutes is, how many minutes in, how many minutes on, how many minutes for,
      how many minutes to, how many minutes are, how many mins`,
    together: [
      [
        `10 minutes, 15 minutes, 20 minutes, twenty minutes, 25 minutes, 30 minutes, thirty minutes, 40 minutes, 45 minutes, 60 minutes,
      90 minutes, an hour, 1 hour, one hour, half an hour, half hour, 2 hours, two hours, 10 min, 15 min, 20 min, 30 min, 45 min,
      10 mins, 20 mins, 30 mins, 45 mins`,
        `enough, long enough, too long, too short, sufficient, even worth the`,
      ],
    ],
    unless: `between, apart, gap, same day, space, spaced, wait, author, diego`,
  },
  'gap-between-sessions': {
    alone: ``,
    together: [
      [
        `how many hours, how many hrs, exact hours, exact number of hours`,
        `between, apart, gap, wait, space, leave`,
      ],
    ],
  },
  'time-to-effect': {
    alone: `when will i see, when do i see, when can i expect, when should i expect, when will i notice, when do i notice, see a difference,
      notice a difference, start to show, starts to show, start showing, before i see results, until i see results,
      till i see results, how soon will, how soon do i see, how soon can i expect, how quickly, how fast will, how fast do i lose,
      how fast do you lose, take effect, takes effect, start working, starts working, starts paying off, start paying off,
      when will i feel, when does it kick in, kick in`,
    together: [
      [
        `when does, when do my, when will my, when will the, when will yoga, when will swimming, when will cycling, when will lifting,
      when will strength, when will pilates, when would, by when, how soon does, when can my`,
        `loosen, loosens, soften, looser, stronger, more flexible, make me faster, make me stronger, make me fitter, pay off, pays off,
      make a difference, have an effect, strengthen, bear fruit, limber, start to help, begin to help`,
      ],
    ],
    unless: `author, diego, best, fit, fits, go, goes, better, schedule, which day, what day`,
  },
  distance: {
    alone: `how far should, how far do, how far to, how far can, how far is, how far must, how many miles, how many km, how many kms,
      how many k, how many ks, how many kilometers, how many kilometres, how many laps, how many lengths, how many metres,
      how many meters, how many yards, how many steps, 10000 steps, 10 000 steps, long run distance, distance should, longest run,
      long should my long run`,
    unless: `apart, space, spaced`,
  },
  'loads-and-repetitions': {
    alone: `how heavy, how much weight, what weight, which weight, how many kg, how many kilos, how many pounds, how many lbs,
      how many sets, how many reps, how many repetitions, how many squats, how many lunges, how many planks, how many push ups,
      how many pushups, how many jumps, how many box jumps, how many exercises, sets and reps, reps and sets, sets reps, rep range*,
      rep scheme*, set and rep, number of sets, number of reps, sets of, reps per, sets per, one rep max*, 1 rm, percent of 1rm,
      percent of my max, twice body weight, times body weight, double body weight, progressive overload, resistance level*,
      what resistance, which resistance, rest between sets, between sets, how high should, how high is, how high the, how high do,
      box height, kg dumbbell*, kg barbell*, how steep, how big should, what incline, what size dumbbell*, which dumbbell*,
      what dumbbell*, how many seconds, level of resistance, resistance on, 2 sets, 3 sets, 4 sets, 5 sets, two sets, three sets,
      four sets, five sets, 3x8`,
    unless: `weight will i lose, weight can i lose, beginner*, begin with, begin, to start, start with, starting out, new to, never lifted, first time`,
  },
  'amount-of-rest': {
    alone: `rest week, rest weeks, recovery week, recovery weeks, deload*, down week, cutback week, cut back week, easy week every, week off every, how many rest days, how many days off, how many days of rest, how many days rest, how many recovery days, how much sleep,
      hours of sleep, sleep score*, how many hours of sleep, how many hrs of sleep, how many hours sleep`,
    together: [
      [
        `rest days, days off, days of rest`,
        `after a marathon, after my marathon, after the marathon, after a half, after a race, after my race`,
      ],
    ],
    unless: `should i fill, intense`,
  },
  'share-of-training': {
    alone: `what percent*, what percentage, percentage of, percent of, per cent of, 80 20, 80 to 20, what share, what fraction,
      how much of my training, how much of my week, 50 50, what ratio, which ratio, ideal ratio, best ratio, what proportion`,
    unless: `of my max, of 1rm`,
  },
  equivalence: {
    alone: `equivalen*, equals, equal to, conversion*, how many miles of, miles of biking, miles of cycling, miles of swimming, km to miles,
      miles to km, in running terms, convert it, convert km, convert miles, convert bike, convert swim, convert between`,
    together: [
      [
        `same as, equal, match, matches, matching, equivalent of`,
        `minutes running, minutes of running, hour of running, hour running, miles running, miles of running, mile run, km running,
      km of running, km run, k run, running mile*, run mile*, biking mile*, bike mile*, cycling mile*, swimming mile*,
        swim mile*, running km, cycling km, bike km`,
      ],
      [
        `count as, counts as, count for, counts for, count towards, count toward`,
        `10k, 5k, mile, miles, km, kms, kilometer*, kilometre*, mileage, k`,
      ],
      [
        `in km, in miles, to km, to miles, into km, into miles, in kilometres, in kilometers`,
        `mile, miles, km, marathon, half, 10k, 5k`,
      ],
    ],
  },
  comparison: {
    alone: ``,
    together: [
      [
        `better than, worse than, better or worse, superior to, more effective than, harder than, easier than, safer than,
      healthier than, compare, compares, compared, comparison, versus, vs, difference between, differences between,
      what is the difference, what the difference, whats the difference, differ from, differs from, which is better,
      which one is better, whats better, what is better, which is best, which one is best, what works better, which works better,
      which one gives more, which gives more, which burns, which builds more, better workout, which is harder, which is easier,
      actually better`,
        SPORTS,
      ],
      [`which of the two, which of these two, which of them`, `better, best, pick, recommend, should, suits`],
      [
        `rowing or, rower or, erg or, or rowing, or the rower, or the erg`,
        `better, best, more, which, vs, faster`,
      ],
    ],
    unless: `than running, to running, from running, and running, than run, vs running, versus running, vs run, over running, than a run,
      than runs, than nothing, than none, marathon, sprint*, 100m, 200m, 400m, doms, sore, soreness, stiff, tight, core, weakness*,
      weak, flexib*, off season, rest day*, day off, today, tomorrow, tonight, which days, days, day after, after a run, after my run,
      same day, before a run, class better, on my own`,
  },
  'stretching-and-warm-up': {
    alone: `which stretches, what stretches, best stretch, best stretches, stretch for tight, stretches for, which stretch, what stretch, static stretch*, dynamic stretch*, stretch before, stretching before, stretches before, pre run stretch*, hold a stretch,
      hold stretches, hold each stretch, stretching routine*, dynamic warm*, best stretches, which stretches, what stretches,
      stretches for`,
    together: [
      [
        `stretch, stretches, stretching`,
        `before a run, before my run, before running, before i run, before training, before lifting, before weights, seconds, hold`,
      ],
      [
        `warm up, warmup*, warm ups, warming up`,
        `how do, how to, how should, do i need, do i have to, should i, should we, without a, skip*, as a, proper, best, good,
      before lifting, before strength, before weights, before swim*, before a run, before running, before i, before the gym,
      necessary, stretch*`,
      ],
    ],
  },
  'order-of-exercises': {
    alone: `cardio before weights, weights before cardio, order of exercises, exercise order, order of the exercises, abs first, legs first,
      core first, upper body first, squats first, deadlifts first, squats before, deadlifts before, abs before`,
    together: [
      [
        `what order, which order, in order`,
        `exercises, squats, lunges, muscle group*, moves, drills, poses, machines`,
      ],
    ],
  },
} satisfies Partial<BeyondWords>;
