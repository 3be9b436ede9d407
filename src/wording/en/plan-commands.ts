import type { Activity, Day } from '../../planner/session.ts';
import { dayNames } from './plan-day-names.ts';
import { activities } from './plan-names.ts';
import { dateText } from './plan-sources.ts';

/** English words of the plan commands: what each option means and how its choices read in a list. */
export const planCommands = {
  commands: {
    day: 'A run and cross-training on one day: does it fit?',
    days: 'How many days of cross-training a week?',
    week: 'Your runs and other sessions: which goes on which day?',
    check: 'Is this week all right, and what should move?',
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
    runs: 'Your runs, such as “Mon easy, Tue intervals, Sun long”, or “4: one long, one tempo”',
    sessions: 'What else to put in, such as “swim, gym x2”',
    not: 'Days that are out, such as “Fri” or “Tue, Thu”',
    race: 'Your next race, such as “2027-04-18” or “in 10 weeks”',
    week: 'Your whole week, such as “Tue intervals, Wed swim, Thu long, Fri gym”',
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
  /** What may be written where there are no choices. */
  example: (p: { example: string }) => `such as “${p.example}”`,
  /** A day on which a race may be; so many weeks ahead where that was asked. */
  raceIn: (p: { date: string; weeks: number | undefined }): string =>
    p.weeks === undefined
      ? dateText(p.date)
      : `in ${p.weeks} ${p.weeks === 1 ? 'week' : 'weeks'}, on ${dateText(p.date)}`,
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
    textEmpty: (p: { option: string; example: string }) =>
      `The option ${p.option} is empty. Write something like ${p.option}:“${p.example}”, or leave it out.`,
    textTooLong: (p: { option: string; most: number }) =>
      `What stands in ${p.option} is too long: write it in ${p.most} characters or fewer.`,
    optionMissing: (p: { option: string; example: string }) =>
      `The option ${p.option} is missing. Write something like ${p.option}:“${p.example}”.`,
    noDate: (p: { option: string; given: string }) =>
      `I read no date in “${p.given}” for ${p.option}. Write it as 2027-04-18, 18 April or “in 10 weeks”.`,
    noDays: (p: { option: string; given: string }) =>
      `I read no day in “${p.given}” for ${p.option}. Write days such as “Mon, Wed” or “weekend”.`,
    unknownActivity: (p: { option: string; given: string; nearest: string | undefined }) =>
      `“${p.given}” is no activity that I know, for ${p.option}.${didYouMean(p.nearest)} Write activities such as “swimming, cycling, gym”.`,
    withoutDay: (p: { option: string; count: number }) =>
      `${p.count === 1 ? 'One session in' : `${p.count} sessions in`} ${p.option} ${p.count === 1 ? 'stands' : 'stand'} on no day. Write each with its day, such as “Tue intervals, Wed swim”; to have them placed, use /plan week.`,
    denied: (p: { option: string; given: string; example: string }) =>
      `I do not read “${p.given}” in ${p.option}. List only what you mean, such as ${p.option}:“${p.example}”.`,
    unknownSession: (p: { option: string; given: string; nearest: string | undefined; example: string }) =>
      `“${p.given}” is no session that I know, for ${p.option}.${didYouMean(p.nearest)} Write sessions such as ${p.option}:“${p.example}”.`,
    noWholeNumber: (p: { option: string; given: string; example: string }) =>
      `“${p.given}” is no number of sessions. Write whole numbers, such as ${p.option}:“${p.example}”.`,
    partOfADay: (p: { option: string; given: string }) =>
      `“${p.given}” names a part of a day, and ${p.option} takes whole days. Write days such as “Mon, Wed”, or leave it out.`,
    noCrossTraining: (p: { option: string; given: string }) =>
      `“${p.given}” is running, and ${p.option} takes cross-training. Write activities such as “swimming, cycling, gym”.`,
    allPlaced: (p: { option: string }) =>
      `Every session there has its day already, so none is left to place. Name one without a day, such as ${p.option}:“swim, gym x2”, or have the week looked over with /plan check.`,
    raceOver: (p: { option: string; date: string }) =>
      `The race on ${dateText(p.date)} is over already. Give the day of your next one, such as ${p.option}:“in 10 weeks”, or leave it out.`,
    raceTooFar: (p: { option: string; date: string }) =>
      `The race on ${dateText(p.date)} is more than two years away. Give a nearer one, such as ${p.option}:“in 10 weeks”, or leave it out.`,
    raceInOffSeason: (p: { date: string; season: string; race: string }) =>
      `You give off-season as your time of year, and a race that is near, on ${dateText(p.date)}. Leave out either ${p.season} or ${p.race}.`,
    dayInBoth: (p: { options: readonly [string, string]; day: Day }) =>
      `${dayNames[p.day]} stands in ${p.options[0]} and in ${p.options[1]}. Leave it out of one of them.`,
    activityInBoth: (p: { options: readonly [string, string]; activity: Activity }) =>
      `${capital(activities[p.activity].name)} stands in ${p.options[0]} and in ${p.options[1]}. Leave it out of one of them.`,
    everyDayOut: (p: { option: string }) =>
      `With all seven days in ${p.option} no day is left to train on. Leave at least one day out of it, such as ${p.option}:“Fri”.`,
    setAndCleared: (p: { option: string }) => `You give ${p.option} and clear it at once. Do one of the two.`,
    nothingGiven: (p: { known: readonly string[] }) =>
      `There is nothing to change. Give at least one of: ${p.known.join(', ')}.`,
    /** What may stand in an option of the member's own words. */
    examples: {
      runs: 'Mon easy, Tue intervals, Sun long',
      sessions: 'swim, gym x2',
      week: 'Tue intervals, Wed swim, Fri gym, Sun long',
      days: 'Mon, Wed',
      race: '2027-04-18',
      activities: 'swimming, gym',
    },
  },
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const didYouMean = (nearest: string | undefined): string =>
  nearest === undefined ? '' : ` Did you mean “${nearest}”?`;
