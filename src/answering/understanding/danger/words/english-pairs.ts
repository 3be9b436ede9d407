import type { DangerWords, PairedConcept } from '../danger-concepts.ts';

/** English for what is a sign only beside another: gasping after waking, a sick sweat with an aching arm. */
export const ENGLISH_PAIRS: DangerWords<PairedConcept> = {
  upAtNight: `
    woke, wake, wakes, waking, woken, wakened, wakened up, sit up, sat up, sitting up, sit/sat/sitting
    upright/bolt, sit/sat/sitting/stand/stood by/at/next the? window, at the window, open/opened the window,
    edge of the bed, jumped/jolted/shot/startled/bolted awake, awake, open the window
  `,
  gasping: `
    gasp*, choking, fighting/struggling/desperate/heaving for breath/air, out of breath, breathless,
    cant/couldnt breathe, short of breath, no breath/air, cant/couldnt get/catch .. breath/air, no air left
  `,
  armOrJaw: `
    arm, arms, jaw, jaws, shoulder blade, shoulder blades, teeth
  `,
  queasy: `
    feel/feels/feeling/felt .. sick, sick and, and sick, been sick, im .. sick, being sick, nause*, queasy,
    queazy, like throwing/vomiting/puking, want/wanna/going/gonna/about to throw/vomit/puke/hurl, throw up,
    throwing up, vomit*, puk*, boak*
  `,
  sweaty: `
    sweaty, sweating, sweats, sweat, clammy, drenched, pouring with sweat, damp and
  `,
  coldSweat: `
    clammy, cold sweat, cold sweats, sweating cold, cold and sweaty, cold and clammy, sweating buckets and
  `,
  speechHard: `
    hard/difficult/struggle/struggles/struggling/struggled/trouble/unable/tough to?
    speak/talk/speaking/talking, hard/difficult/struggle/struggles/struggling/struggled/trouble/unable to?
    get/find/finding/getting .. word/words/sentence/sentences, find/finding .. words, get/getting .. words
    out, cant find .. words, words .. wrong/jumbled/muddled/mixed/slur*/funny/weird, cant/couldnt
    speak/talk, speech .. slur*/wrong/funny/off/slow/slower/weird/odd,
    talk/talks/talking/speak/speaks/speaking funny/weird/strange/odd/oddly, stutter*, stammer*
  `,
  redInBowlSaid: `
    red/pink/pinkish/reddish/bloody/rusty/crimson
    stuff/stain/stains/streak/streaks/bits/tint/tinge/drops/spots/water ..
    toilet/loo/bowl/pan/bog/lavatory/throne/wipe/wiped/tissue, something/anything/bit/little/lot/lots
    red/pink/reddish .. toilet/loo/bowl/pan/bog/lavatory/wipe/wiped,
    red/pink/pinkish/reddish/crimson/scarlet in/on the/my/his/her?
    toilet/loo/bowl/pan/bog/lavatory/tissue, toilet/loo/bowl/pan/bog/lavatory
    was/is/looked/went/goes/turned/turns/came/full? .. pink/pinkish/red/reddish/rusty/crimson,
    see/saw/seeing/seen/found/noticed/spotted/was/is/it red/pink when/after/as i/he/she
    wipe*/wee*/pee*/piss*/poo*/went, wipe/wiped/wipes/wiping and .. red/pink/blood*, pee/wee/piss/urine
    came/comes/coming/turned/turns/went/looks/looked/is/was out? .. pink/red/reddish/pinkish/brown
  `,
  eatsOnly: `
    only/just/solely eat/eats/eating/ate/allows/allow/having, only/just lets/let myself/herself/himself
    eat/have, eat/eats/eating/ate/has/have/having nothing but/except, eat/eats/eating only/just, nothing
    but, live/lives/living/lived on/off, survive/survives/surviving/survived on/off, exist/exists/existing
    on, subsist* on, diet of, all .. eats is, all i eat is, diet is, down to one
  `,
  thinFood: `
    lettuce, salad, salads, leaves, cucumber, cucumbers, apple, apples, celery, carrot, carrots, rice cake*,
    ricecake*, cracker, crackers, fruit, grapes, watermelon, melon, oranges, berries, soup, broth, bouillon,
    yoghurt, yogurt, yoghurts, yogurts, black coffee, diet coke, diet soda, coke zero, juice, juices, gum,
    chewing gum, popcorn, veg, vegetables, broccoli, spinach, tomatoes, shakes, egg whites, ice cubes,
    crispbread, one meal, cabbage, mints, cotton wool, radishes, pickles
  `,
  asSnack: `
    before, during, pre run, on the run, for breakfast, as a snack, between meals, after, mid run, on race
    day, at races, in the evening, on long runs, snacks
  `,
  skipsMeal: `
    skip/skips/skipped/skipping .. breakfast/lunch/dinner/tea/supper/meals/meal/food/eating,
    skip/skips/skipped/skipping eating, dont/doesnt/wont/cant/never let/allow myself/herself/himself ..
    eat/have/breakfast/lunch/dinner/food/supper/carbs/meal/meals, go/goes/going without
    breakfast/lunch/dinner/food/tea/supper, no breakfast/lunch/dinner/supper/food, dont/doesnt/wont/cant/not
    eat/have .. breakfast/lunch/dinner/supper/food/carbs, dont/doesnt/cant/wont/not eat/eating,
    leave/leaves/leaving out breakfast/lunch/dinner
  `,
  earned: `
    earn/earned/earning/earns it/them/food/my/dinner/lunch/breakfast/meal/meals/calories/carbs,
    havent/hasnt/didnt/not/to earn/earned, deserve/deserves/deserved it/them/food/dinner/lunch/to,
    dont/doesnt/didnt/havent/not deserve/deserved, undeserv*, unless i/she/he
    run/runs/ran/train/trained/trains/exercise*/work/worked, isnt earned
  `,
};
