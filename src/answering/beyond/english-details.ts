import type { BeyondWords } from './topic.ts';

/** Details of a subject that the book does not go into, in English. */
export const ENGLISH_DETAILS = {
  muscles: {
    alone: ``,
    together: [
      [
        `which muscles, what muscles, which muscle, what muscle, which muscle group*, what muscle group*, muscles does, muscles do`,
        `lunge*, squat*, plank*, deadlift*, press up*, press ups, push up*, pushup*, pull up*, burpee*, rowing, rower, erg, climbing,
      bouldering, boxing, karate, judo, martial arts, dance, dancing, box jump*, plyo*`,
      ],
      [
        `train the, train my, trains the, trains my, strengthen the, strengthen my, strengthens the, strengthens my, work the, work my,
      works the, works my, build the, build my, builds the, builds my, good for the, good for my, good for your, help the, helps the,
      stronger`,
        `back, lower back, upper back, shoulder, shoulders, arm, arms, biceps, triceps, chest, neck, forearm*, finger*, wrist*, grip,
      glute, glutes, hamstring*, ankle, ankles, feet, foot, calf, calves, hip, hips`,
      ],
    ],
    unless: `swim, swims, swimming, swimmer, pool, laps, weights, strength, lift, lifting, gym, core, tight, stiff, tighter, looser, loosen*, flexib*, sore,
      soreness, weakness*, imbalance*, joint*, whole body, run, runs, running, back into, back to, get back, got back, going back, come back, off my feet, without`,
  },
  'time-of-day': {
    alone: `time of day, time of the day, which hour, what hour, mornings or evenings, evenings or mornings, morning person, early bird, night owl`,
    together: [
      [
        `what time should, what time do, what time is, at what time, at which time`,
        `yoga, pilates, swim*, cycl*, ride, bike, spin, row*, climb*, dance, dancing, weights, strength, gym, lift*, cross train*,
      crosstrain*, best, better`,
      ],
    ],
    unless: `same day, both, two sessions, double, doubles, apart, run, runs, intervals, long run, tempo, of year, of the year, season, race`,
  },
  'size-of-effect': {
    alone: `how much faster will, how much faster would, how much faster does, how much faster do, how much faster can, how much faster could,
      how much quicker, how much stronger, how much fitter, how many seconds faster, how many seconds will, how many seconds would,
      how many seconds does, how many minutes faster, how many minutes quicker, how many minutes will, how many minutes would,
      how much time will, how much time would, how much improvement, how much better will, how much better does, how much will it improve,
      how much does it improve, how much will i improve, how much would i improve, how big is the effect, how big an effect,
      how large is the effect, by how much does, by how much do, by how much will, by how much would`,
    unless: `author, diego, alcubierre, writer, he, his, coach`,
  },
} satisfies Partial<BeyondWords>;
