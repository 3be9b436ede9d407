import type { BeyondTopic } from '../../knowledge/beyond-topics.ts';

/** Names of subjects beyond the book that runners use in every language, written as in `BeyondPhrases`. */
export const BORROWED_BEYOND: Readonly<Partial<Record<BeyondTopic, string>>> = {
  gear: `pull buoy*, pullbuoy*, kickboard*, bosu, swiss ball*, fitball*, headlamp*`,
  'devices-and-apps': `smartwatch*, airpods, spotify, playlist*, trainingpeaks, myfitnesspal`,
  machines: `stairmaster*, elliptigo, skierg*, ski erg, versaclimber, alterg, assault bike*, airbike*, air bike*, power plate*,
    drag factor`,
  food: `whey, creatin*, bcaa*, cbd, keto, low carb, gatorade, isotonic*, omega 3, smoothie*, preworkout*, espresso`,
  'body-weight': `kcal, bmi`,
  'zones-and-pulse': `bpm, vo2*, hrv, ftp, rpe, tss, maffetone, karvonen`,
  'pace-and-times': `vdot`,
  'race-day': `dnf`,
  'single-exercises': `bulgarian split squat*, split squat*, goblet squat*, hip thrust*, glute bridge*, calf raise*, clamshell*, burpee*,
    mountain climber*, russian twist*, dead bug*, deadbug*, bird dog*, wall sit*, kettlebell*, turkish get up, jump squat*`,
  'running-training': `galloway, jeffing`,
  'loads-and-repetitions': `1rm, 5x5, 3x5, 3x6, 3x10, 3x12, 3x15, 3x20, 4x6, 4x8, 4x10, 4x12`,
  treatments: `foam roll*, blackroll*, theragun, normatec, kinesio*, tens, cryo*, ibuprofen*, paracetamol*, voltaren`,
  ailments: `covid*, asthma*, meniscus`,
  'weather-and-place': `smog`,
  'other-sports': `crossfit*, hyrox, f45, orangetheory, les mills, trx, tabata, emom, amrap, bootcamp*, ironman, parkour, padel,
    pickleball, badminton, squash, golf*, hockey, rugby, volleyball, aquafit*, aqua jogging, aquajogging, nordic walking, tai chi,
    qigong, swimrun, ebike*, e bike*, snowboard*, windsurf*, kitesurf*, surfing, frisbee, lacrosse, cricket, baseball`,
};
