/** English words of the plan commands: what each option means and how its choices read in a list. */
export const planCommands = {
  commands: {
    day: 'A run and cross-training on one day: does it fit?',
    days: 'How many days of cross-training a week?',
  },
  options: {
    run: 'The run of that day',
    activity: 'The cross-training activity',
    intensity: 'How hard the cross-training is',
    order: 'Which of the two comes first',
    gap: 'How far apart the two are',
    level: 'Your level as a runner',
    count: 'The number of days a week that you have in mind',
    goal: 'What you are training for',
    season: 'The time of your year',
  },
  choices: {
    run: {
      easy: 'Easy run',
      recovery: 'Recovery run',
      long: 'Long run',
      tempo: 'Tempo run',
      intervals: 'Intervals',
      hills: 'Hill run',
      race: 'Race',
    },
    activity: {
      swimming: 'Swimming',
      cycling: 'Cycling',
      strength: 'Strength training',
      yoga: 'Yoga',
      pilates: 'Pilates',
      rowing: 'Rowing',
      dance: 'Dance',
      climbing: 'Climbing',
      'martial-arts': 'Martial arts',
      plyometrics: 'Plyometrics',
      elliptical: 'Elliptical trainer',
      'pool-running': 'Pool running',
      walking: 'Walking',
      hiking: 'Hiking',
      hiit: 'HIIT',
      football: 'Football',
      tennis: 'Tennis',
      basketball: 'Basketball',
      skiing: 'Skiing',
      skating: 'Skating',
    },
    intensity: { easy: 'Easy', moderate: 'Moderate', hard: 'Hard' },
    order: { 'run-first': 'Run first', 'cross-first': 'Cross-training first' },
    gap: { 'same-session': 'Right after one another', spaced: 'Apart, such as morning and evening' },
    level: { beginner: 'Beginner', intermediate: 'Intermediate', advanced: 'Advanced' },
    goal: {
      marathon: 'Marathon',
      half: 'Half marathon',
      '10k': '10 km',
      '5k': '5 km',
      sprint: 'Sprint',
      general: 'General fitness',
    },
    season: { 'off-season': 'Off-season', 'race-season': 'Race season' },
  },
  problems: {
    unknownOption: (p: { option: string; known: readonly string[]; nearest: string | undefined }) =>
      `There is no option “${p.option}” here.${didYouMean(p.nearest)} The options are: ${p.known.join(', ')}.`,
    unknownChoice: (p: {
      option: string;
      given: string;
      known: readonly string[];
      nearest: string | undefined;
    }) =>
      `“${p.given}” is no choice for ${p.option}.${didYouMean(p.nearest)} Choose one of: ${p.known.join(', ')}.`,
    notACount: (p: { option: string; given: string; min: number; max: number }) =>
      `“${p.given}” does not fit ${p.option}: write a whole number from ${p.min} to ${p.max}.`,
  },
};

const didYouMean = (nearest: string | undefined): string =>
  nearest === undefined ? '' : ` Did you mean “${nearest}”?`;
