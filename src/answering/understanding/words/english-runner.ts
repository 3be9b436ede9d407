import type { PlanWords } from '../plan-words.ts';

/** How runners speak of themselves, their goals and the time of the year in English. */
export const ENGLISH_RUNNER: Pick<
  PlanWords,
  'levels' | 'goals' | 'seasons' | 'weaknesses' | 'changes' | 'numbers' | 'ahead' | 'months'
> = {
  levels: {
    beginner: `
      beginner, beginners, newbie, newbies, noob, noobs, novice, novices, new runner, new runners, newish runner,
      new to running, new to it, new to this, newcomer, starter, complete beginner, just started running,
      just started, just starting, just begun, only started, only just started, recently started, started recently,
      started running, starting running, couch to 5k, couch to five k, couch 2 5k, c25k, c 25k, starting out,
      first 5k, began running, took up running, rookie, getting into running, got into running,
      first month of running, started jogging, total beginner, first time runner, brand new runner, greenhorn,
      not a runner, just getting started, very new`,
    intermediate: `
      intermediate, mid level, regular runner, experienced enough, moderately experienced, improver, mid pack,
      mid packer, average runner, medium level, not a beginner anymore, no longer a beginner, intermediate runner,
      seasoned amateur, fairly experienced, solid runner`,
    advanced: `
      advanced, experienced runner, experienced runners, experienced, elite, competitive, competitively, sub elite,
      semi pro, seasoned, very experienced, pro runner, high mileage, veteran, veteran runner, national level,
      sub 3, sub 3 hour, sub three`,
  },
  goals: {
    marathon: `
      marathon, marathons, marathoner, marathoners, 26 2, 26 miles, 42k, 42km, 42 k, 42 km, 42 195, 42 2,
      full marathon, berlin, boston, london, london marathon, new york, nyc, nyc marathon, chicago, tokyo,
      valencia, paris, paris marathon, berlin marathon, boston marathon, a full, mara`,
    half: `
      half marathon, half marathons, half marathoner, half, halfs, halves, semi marathon, 21k, 21 k, 21km, 21 km,
      13 1, 1 2 marathon, great north run, half mara`,
    '10k': '10k, 10ks, 10 k, 10km, 10 km, ten k, 10 000, 10000m',
    '5k': '5k, 5ks, 5 k, 5km, 5 km, five k, parkrun, parkruns, 5000m',
    sprint: `
      sprinter, sprinters, sprinting, sprint, sprint races, 60m, 100m, 200m, 400m, 60 m, 100 m, 200 m, 400 m,
      100 metres, 200 metres, 400 metres, 100 meters, 200 meters, 400 meters, 100 meter, 200 meter, 400 meter,
      100 metre, 200 metre, 400 metre, the 100, the 200, the 400, 100 and 200, 200 and 400, short distance*,
      short sprints, short sprint, for sprints, in sprints, dash, faster sprint, sprint faster, track sprints`,
    general: `
      general fitness, just for fun, for fun, no goal, no particular goal, no specific goal, stay fit, staying fit,
      keep fit, overall fitness, stay healthy, health, my health, just to be healthy`,
  },
  seasons: {
    'off-season': `
      off season, offseason, off seasons, out of season, no race planned, no races planned, no race, no races,
      no upcoming races, no upcoming race, no race coming up, no races coming up, nothing planned,
      nothing on the calendar, no event planned, between seasons, after the season, base phase, base building,
      building base, base period, season over, season is over, season done, season is done, season finished,
      season ended, not racing, no competition, no competitions, not training for anything,
      not training for a race, far from a race, winter break, races are over, racing is over, end of season,
      end of the season, post season, away from races, no race on the horizon, no events, finished my season,
      finished the season, no goal race, between races, dont have any race, dont have any races, dont have a race,
      no race on the calendar, no races on the calendar, havent got a race, havent got any races, without a race,
      nothing coming up, last race of the year, last race of the season, finished my last race, done racing,
      done with races, done with racing, no upcoming events, no race booked, no races booked, no race in sight,
      no races in sight, nothing booked, no race entered, race calendar is empty, calendar is empty,
      calendar empty, no goal races, races done, racing done, after my last race, after the last race,
      last race is done, last race done, nothing on my calendar, nothing in the calendar, nothing in my calendar,
      nothing on the race calendar, no events planned, no event coming up`,
    'race-season': `
      race season, in season, racing season, race week, week of my race, week of the race, race is near, race near,
      close to race, close to my race, close to a race, close to the race, close to race day, nearing race,
      peak week, peak phase, peaking, before my race, before a race, before race, before race day, before the race,
      before race week, race coming up, racing soon, race soon, race is soon, race is coming, race next week,
      race this weekend, middle of race season, mid season, competition season, competition phase,
      just before a race, final weeks, last weeks before`,
  },
  weaknesses: {
    soreness: `
      sore, soreness, very sore, doms, achy, aching, ache, aches, wrecked and sore, heavy legs, legs hurt after,
      legs are toast, legs are trashed, legs are wrecked, legs feel wrecked, trashed legs, tired legs, dead legs,
      legs are dead, legs dead, legs always dead, legs are shot, legs feel dead, legs feel like lead,
      legs like lead, legs are always tired, beat up, beaten up, stiff and sore, muscle pain, hurting after,
      legs are fried, legs ache, legs are smashed, cant walk after, cant walk the day after, hobbling,
      killing me, everything hurts, everything aches, muscles hurt, muscles kill, legs kill, legs hurt,
      hurts everywhere, always hurting, muscles are always, beat up legs, battered legs, legs are battered,
      legs are beat up, so sore, legs are cooked`,
    'no-strength-work': `
      havent lifted, havent lifted weights, not lifted, never lifted, stopped lifting, quit lifting,
      gave up lifting, no lifting, no strength training, no strength work, never do strength, dont do strength,
      dont do any strength, dont lift, dont strength train, do no strength, havent done strength,
      havent done any strength, havent touched weights, havent touched a weight, havent touched a barbell,
      havent touched a dumbbell, havent been in a gym, havent been to a gym, havent been to the gym,
      havent been in the gym, stopped going to the gym, stopped strength, no weights, never touched weights,
      never done strength, skipped strength, zero strength, no gym work, havent seen a gym, not been to the gym,
      not touched weights, not done strength, not done any strength, lacking strength, lack strength, weak legs,
      legs are weak, not strong, no strength, i am weak, im weak, lack of strength, weak glutes, weak hips,
      weak muscles, weak upper body, my strength, zero gym, zero lifting, feel weak, weak and sore,
      never been to a gym, never been in a gym, never lift, never been strong, never do weights, dont do weights,
      never do any strength`,
    'weak-core': `
      weak core, core is weak, core weak, core strength, weak middle, no core, core weakness, bad core,
      terrible core, core is bad, core is terrible, core is useless, core is rubbish, core is awful,
      core like jelly, lack core, lacking core, core sucks, weak trunk, weak abs, weak stomach muscles,
      core stability, core is my weak, core needs work, rubbish core, poor core, core needs help, weak midsection,
      weak torso, cant hold a plank, cant plank, my core, the core, core`,
    stiffness: `
      stiff, stiffness, inflexible, not flexible, not very flexible, no flexibility, lack flexibility,
      lacking flexibility, poor flexibility, bad flexibility, tight hips, tight hamstrings, tight calves,
      hips are tight, hamstrings are tight, tight muscles, tightness, cant touch my toes, cant reach my toes,
      touch my toes, tight as, flexible as a plank, flexible as a brick, flexible as wood, lack of flexibility,
      flexibility of a, poor mobility, bad mobility, no mobility, lack mobility, immobile, mobility is bad,
      mobility is terrible, flexibility is bad, flexibility is terrible, flexibility is awful,
      flexibility is poor, flexibility is zero, inflexibility, super tight, always tight, legs are tight,
      need flexibility, more flexible, rigid, like a plank, like a board, flexibility, mobility, stiff as,
      cant even touch my, touch my knees, touch my feet, touch toes, touch the floor, reach my toes,
      zero flexibility, no mobility at all`,
    injury: `
      injured, injury, hurt my, cant run at the moment, cant run right now, not allowed to run, sidelined,
      stress fracture, recovering from an injury, coming back from injury, rehab, rehabbing, niggle, niggles`,
  },
  changes: {
    'new-activities': `
      try new, trying new, try something new, try something different, trying something new, try other sports,
      trying other sports, new sport, new sports, new activity, new activities, something new, new things,
      new stuff, try out, trying out, try a, want to try, wanna try, fancy trying, take up, taking up, pick up a,
      picking up a, explore, exploring, experiment, experimenting, discover, have a go at, give it a go,
      give it a try, dabble, new hobby, time to start, start with, different sports, different activities`,
    'no-cross': `
      only running, just running, nothing but running, only run, just run, run only, running only,
      no cross training at all, no cross training, no xt, drop all cross training, drop cross training,
      stop cross training, stop all cross training, quit cross training, cut out cross training,
      without cross training, no more cross training, skip cross training, stop all other sports`,
    'less-running': `
      fewer miles, less mileage, lower mileage, less miles, fewer kilometres, fewer kilometers, fewer km, less km,
      cut mileage, cut my mileage, cut the mileage, reduce mileage, reduce my mileage, drop mileage,
      drop my mileage, lower my mileage, halve my mileage, back off the running`,
    'more-running': `
      more miles, more mileage, higher mileage, increase mileage, increase my mileage, up my mileage, add mileage,
      up the mileage`,
    'full-rest': `
      full rest, total rest, complete rest, rest completely, do nothing, doing nothing, complete break,
      total break, full break, time off training, time off everything, time off completely, completely off,
      weeks off, months off, month off, week off, stop training, stop everything, stop all training,
      stop exercising, not train at all, no training at all, no training, no exercise, sit on the couch,
      sit on the sofa, on the sofa, on the couch, feet up, couch potato, shut down completely, just rest,
      only rest, rest entirely, take a break, taking a break, switch off, quit everything, skip training,
      stop moving, chill completely, chill for, completely chill, no training whatsoever, zero training,
      absolutely nothing, stop running and, off from everything, take a holiday from training,
      take a break from training, a break from everything, a break from all`,
  },
  numbers: {
    1: 'one, once, 1, 1x, x1, single, a single',
    2: 'two, twice, 2, 2x, x2, couple, couple of, a couple of, both, pair, a pair of',
    3: 'three, thrice, 3, 3x, x3, three times',
    4: 'four, 4, 4x, x4',
    5: 'five, 5, 5x, x5',
    6: 'six, 6, 6x, x6',
    7: `
      seven, 7, 7x, x7, every day, daily, each day, everyday, every single day, all seven days, seven days`,
    8: 'eight',
    9: 'nine',
    10: 'ten',
    11: 'eleven',
    12: 'twelve, a dozen',
    16: 'sixteen',
    20: 'twenty',
  },
  ahead: {
    0: `
      this weekend, this week, tomorrow, in a few days, in a couple of days, in some days, this saturday,
      this sunday, on saturday, on sunday, coming weekend, days away, days out, this coming weekend,
      the day after tomorrow`,
    1: `
      next weekend, next week, in a week, a week away, a week out, week away, next saturday, next sunday,
      one week out, a week to go`,
    2: `
      in a fortnight, a fortnight away, fortnight, in a couple of weeks, couple of weeks away, couple of weeks out`,
    3: 'in a few weeks, few weeks away, few weeks out, few weeks to go',
    4: 'next month, in a month, a month away, a month out, a month to go',
    12: 'in a few months, few months away, few months out',
    26: 'in half a year, half a year away, half a year out, half a year to go',
    52: 'in a year, a year away, a year out, a year from now',
  },
  months: {
    1: 'january, jan, winter, this winter, next winter, new year',
    2: 'february, feb',
    3: `
      in march, until march, till march, by march, before march, next march, early march, mid march, late march,
      for march, of march, since march, a march, mar`,
    4: 'april, apr, spring, springtime, next spring, this spring, easter',
    5: `
      in may, until may, till may, by may, before may, next may, early may, mid may, late may, for may, of may,
      since may, a may`,
    6: 'june, jun',
    7: 'july, jul, summer, next summer, this summer',
    8: 'august, aug',
    9: 'september, sept, sep',
    10: 'october, oct, autumn, fall, next autumn, next fall, the fall, this fall',
    11: 'november, nov',
    12: 'december, dec, christmas, xmas',
  },
};
