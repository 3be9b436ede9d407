import { SPOKEN_LANGUAGES } from '../../../knowledge/spoken-language.ts';
import { FEVER_WORDS, type FeverWords } from './words/fever-words.ts';

/** A number that may be a body's temperature, and where it stands. */
export interface Reading {
  readonly start: number;
  readonly end: number;
}

/** Least tenths of a fever in Celsius, and in Fahrenheit; from there on whole degrees count, too. */
const LEAST_CELSIUS = 378;
const MOST_CELSIUS = 420;
const MOST_WHOLE_CELSIUS = 410;
const LEAST_FAHRENHEIT = 1004;
const MOST_FAHRENHEIT = 1069;
/** Words before and behind a number that may tell that it is something else, or when it was. */
const LOOKS_BACK = 5;
const LOOKS_AHEAD = 6;
const MOMENT_AHEAD = 3;
/** Most words between having and the number ("had last night around 39"). */
const MOST_FILLERS = 4;

const setOf = (list: Exclude<keyof FeverWords, 'half'>): ReadonlySet<string> =>
  new Set(SPOKEN_LANGUAGES.flatMap((language) => FEVER_WORDS[language][list].match(/\S+/g) ?? []));

const HAS = setOf('has');
const HAD_BEHIND = setOf('hadBehind');
const HAS_OR_AGE = setOf('hasOrAge');
const IS = setOf('is');
const AT = setOf('at');
const WITH = setOf('with');
const WOKE = setOf('woke');
const WAS = setOf('was');
const PEOPLE = setOf('people');
const MOMENTS = setOf('moments');
const NIGHTS = setOf('nights');
const FILLERS = setOf('fillers');
const FOLLOWERS = setOf('followers');
const DOUBTS = setOf('doubts');
const DEGREES = setOf('degrees');
const ILL = setOf('ill');
const WEATHER = setOf('weather');
const OTHERWISE = setOf('otherwise');
const OTHERWISE_BEFORE = setOf('otherwiseBefore');
const HALVES: readonly (readonly string[])[] = SPOKEN_LANGUAGES.flatMap((language) =>
  FEVER_WORDS[language].half.split(',').map((words) => words.trim().split(' ')),
);

/** A number of a fever with what is written right behind it. */
interface Candidate extends Reading {
  readonly hasTenths: boolean;
  readonly isHalf: boolean;
  readonly hasDegrees: boolean;
}

/**
 * The numbers in a message that are the temperature of a fever: somebody has, measures or wakes with them, or they
 * tell a moment, and no weather, age, distance, pace, pulse or size is told.
 */
export function feverReadings(words: readonly string[]): readonly Reading[] {
  return candidatesIn(words).filter((candidate) => isMeasured(words, candidate));
}

function candidatesIn(words: readonly string[]): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < words.length; at++) {
    const candidate = candidateAt(words, at);
    if (candidate) found.push(candidate);
  }
  return found;
}

function candidateAt(words: readonly string[], start: number): Candidate | undefined {
  const read = /^(3[789]|4[012]|10[0-6])(c|f|o|oc|of)?$/.exec(words[start] ?? '');
  if (read === null) return undefined;
  const [, digits, unit] = read;
  if (/^\d+$/.test(words[start - 1] ?? '')) return undefined;
  let end = start + 1;
  const tenth = /^(\d)(c|f|o|oc|of)?$/.exec(words[end] ?? '');
  if (tenth) end++;
  else if (/^\d/.test(words[end] ?? '')) return undefined;
  if (tenth && /^\d/.test(words[end] ?? '')) return undefined;
  const half = tenth ? undefined : HALVES.find((said) => said.every((word, at) => words[end + at] === word));
  end += half?.length ?? 0;
  const tenths = Number(digits) * 10 + Number(tenth?.[1] ?? (half ? 5 : 0));
  const hasTenths = tenth !== null || half !== undefined;
  if (!isFever(tenths, hasTenths)) return undefined;
  let hasDegrees = unit !== undefined || tenth?.[2] !== undefined;
  while (DEGREES.has(words[end] ?? '')) {
    hasDegrees = true;
    end++;
  }
  return { start, end, hasTenths, isHalf: half !== undefined, hasDegrees };
}

const isFever = (tenths: number, hasTenths: boolean): boolean =>
  (tenths >= LEAST_CELSIUS && tenths <= (hasTenths ? MOST_CELSIUS : MOST_WHOLE_CELSIUS)) ||
  (tenths >= LEAST_FAHRENHEIT && tenths <= MOST_FAHRENHEIT);

function isMeasured(words: readonly string[], candidate: Candidate): boolean {
  const { start, end, hasTenths, isHalf, hasDegrees } = candidate;
  const next = words[end];
  if (next !== undefined && !FOLLOWERS.has(next)) return false;
  const before = words.slice(Math.max(0, start - LOOKS_BACK), start);
  const behind = words.slice(end, end + LOOKS_AHEAD);
  if ([...before, ...behind].some((word) => OTHERWISE.has(word))) return false;
  const { word, prior, passed } = anchorOf(words, start);
  const isSince = word === 'running' && MOMENTS.has(next ?? '');
  if (!isSince && before.some((other) => OTHERWISE_BEFORE.has(other))) return false;
  const hasMoment = [prior, ...passed, ...behind.slice(0, MOMENT_AHEAD)].some((near) => MOMENTS.has(near));
  const isDoubted = behind.some((near) => DOUBTS.has(near));
  const had =
    HAS.has(word) ||
    HAD_BEHIND.has(next ?? '') ||
    isSince ||
    (AT.has(word) &&
      (IS.has(prior) || WOKE.has(prior) || PEOPLE.has(prior) || (WAS.has(prior) && hasMoment)));
  if (had) return true;
  const woke = before.some((near) => WOKE.has(near));
  if (!woke && [...before, ...behind].some((near) => WEATHER.has(near))) return false;
  if (AT.has(word) && hasTenths && isDoubted) return true;
  if (HAS_OR_AGE.has(word)) return hasTenths || hasDegrees || hasMoment;
  if (WITH.has(word)) return hasTenths || hasDegrees || hasMoment || isDoubted || woke;
  if (IS.has(word) && hasTenths) return !isHalf;
  const isIll = [...before, ...behind].some((near) => ILL.has(near));
  if (hasTenths && (hasMoment || isIll)) return true;
  const isAtNight = [...passed, ...behind.slice(0, MOMENT_AHEAD)].some((near) => NIGHTS.has(near));
  if (WAS.has(word)) return isAtNight;
  if (word !== '') return false;
  const isAlone = !behind.some((other) => OTHERWISE_BEFORE.has(other));
  return hasTenths || isAtNight || ((hasMoment || hasDegrees) && isDoubted && isAlone);
}

/** The word that tells of a number before it, the one before that, and the small words passed on the way there. */
function anchorOf(words: readonly string[], start: number) {
  let at = start - 1;
  while (at >= 0 && start - 1 - at < MOST_FILLERS && isFiller(words[at] ?? '')) at--;
  const passed = words.slice(at + 1, start);
  return { word: words[at] ?? '', prior: words[at - 1] ?? '', passed };
}

const isFiller = (word: string): boolean =>
  FILLERS.has(word) && !HAS.has(word) && !HAS_OR_AGE.has(word) && !IS.has(word) && !AT.has(word);
