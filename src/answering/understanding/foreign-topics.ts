const list = (words: string): readonly string[] => words.trim().split(/,\s*/);

/**
 * Subjects of running and training that a question turns on when it names them. While no entry holds such a word, a
 * question about it is not covered, however much else of it is. A club that adds an entry with the word covers it.
 * Folded as in `tokens`; `*` stands for any ending.
 */
export const FOREIGN_TOPICS: readonly string[] = [
  ...list(`shoe*, sneaker*, trainers, spikes, insole*, orthotic*, sock*, watch, garmin, strava, app, apps, headphones, music,
    playlist, gear, clothing, shorts, jacket, vest, sunscreen, headtorch, treadmill*, elliptical*, elliptigo, cross trainer,
    stairmaster, stepper, stair climber, jacob ladder, trampoline, hula hoop, weighted vest`),
  ...list(`protein*, carb*, gel*, caffeine, coffee, creatine, supplement*, vitamin*, magnesium, iron, electrolyte*, salt, calorie*,
    kcal, diet, keto, vegan, vegetarian, fasting, fasted, breakfast, dinner, lunch, snack*, recipe*, bread, banana, beer, alcohol, wine,
    weight loss, lose weight, losing weight, fat, bmi, belly, bulky, bulk, muscle mass`),
  ...list(`zone*, heart rate, hr, bpm, vo2, vo2max, lactate, threshold, cadence, stride*, foot strike, heel strike, forefoot, pronation,
    gait, posture when running, breathe*, breathing, breath, out of breath, nose, diaphragm, asthma`),
  ...list(`stretch, foam roll*, foam roller, massage*, sauna, ice bath*, cold plunge, compression, kinesio, taping, tape, warm up, warmup,
    warming up, physio exercises, dry needling, acupuncture, chiropract*, hypnosis`),
  ...list(`taper*, carb load*, pacing, pace, split, splits, negative splits, pr, pb, race day, bib, medal, finish time, predict*, qualif*,
    boston, comrades, ultra*, trail shoes, course, distance, mileage increase, 10 percent, how far should, how far do, how far to, how far is, how fast should, how fast do, how fast to`),
  ...list(
    `equal*, equivalen*, convert*, conversion, ratio, sub, compare, compared, comparison, difference between, differences between, the difference, differ, differs, versus`,
  ),
  ...list(`set, sets, rep, reps, kilo, kilos, kg, pounds, lbs, one rep max, 1rm, deadlift technique, machine settings, damper, drag factor,
    lean, torso, catch, drive phase, stroke rate, grip, gloves, belt`),
  ...list(`tempo run*, fartlek, strides, hill sprints, two runs, run twice, double runs, run every day, run streak, streak, parkrun, stopwatch, laces, blister*, chafing, chafe, toenail*, shin splint*, plantar*, itb*, it band, runners knee, tendon*, achilles,
    meniscus, arthritis, sciatica, bunion*, cramp*, stitch, side stitch, nausea, toilet, cold, flu, covid, heat, altitude, humidity, snow, ice,
    rain, dark, dog, dogs, traffic, stroller, buggy, treadmill desk`),
  ...list(`age, aged, elderly, senior, seniors, child, children, teen*, menopause, period, cycle phase, sleep hours, hours of sleep, nap*, melatonin,
    price*, cost*, cheap, buy, brand*, subscription, membership, pool near, gym near, near me, address, location, meet, meets, meeting point`),
  ...list(`skiing, ski, skate, skating, skateboard*, surf*, golf, tennis, basketball, soccer, football, hockey, volleyball, badminton, squash,
    padel, pickleball, boxing, kickboxing, crossfit, hyrox, triathlon*, ironman, hiking, hike, hikes, walking, walk, aqua jogging, pool running,
    deep water running, jump rope, skipping rope, rope, barre, tai chi, kettlebell*, trx, bootcamp, zwift, peloton, e bike, ebike, motorbike`),
];
