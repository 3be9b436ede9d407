import { makePhraseFinder, type Hit } from '../../../knowledge/phrases.ts';
import { SPOKEN_LANGUAGES, type SpokenLanguage } from '../../../knowledge/spoken-language.ts';
import type { Day } from '../../../planner/session.ts';
import type { Mention, PlanReading } from '../plan-reading.ts';
import { phrases } from '../words/plan-words.ts';
import { DAY_WORDS } from './day-names.ts';

/** A message as short as this tells nothing of a run but that it is behind the member. */
const TERSE_WORDS = 10;

const TOMORROW: ReadonlySet<string> = new Set(
  SPOKEN_LANGUAGES.flatMap((language) => phrases(DAY_WORDS[language].tomorrow)),
);

/** How a run that was hard is told without saying so: "that run finished me off". */
const findSpent = {
  en: finder(
    'killed me, kill me, murdered me, destroyed me, finished me off, finished me, wrecked me, broke me, crushed me, smashed me, trashed me, ruined me, nearly died, almost died, dead after, dead from, wrecked after, wrecked from, destroyed after, trashed after, wiped after, done in after, toast after, cooked after',
  ),
  es: finder(
    'me mato, me ha matado, me destrozo, me ha destrozado, me dejo muerto, me dejo muerta, me ha dejado muerto, me ha dejado muerta, me reviento, me ha reventado, muerto despues, muerta despues, reventado, reventada, hecho polvo, hecha polvo, destrozado, destrozada, molido, molida, casi muero',
  ),
  de: finder(
    'mich gekillt, mich umgebracht, mich fertig gemacht, mich fertiggemacht, mich zerstort, mich geschafft, mich platt gemacht, tot nach, tot vom, platt nach, platt vom, kaputt nach, kaputt vom, fertig nach, fertig vom, im eimer, fast gestorben',
  ),
  fr: finder(
    'a tue, a acheve, a detruit, a casse, a demoli, a mis ko, a lessive, mort apres, morte apres, creve apres, rince apres, rincee apres, suis cuit, suis cuite, suis mort, suis morte, suis ko, failli mourir',
  ),
} satisfies Record<SpokenLanguage, unknown>;

function finder(words: string) {
  return makePhraseFinder(() => phrases(words).map((phrase) => [phrase, true] as const));
}

type Said = Pick<PlanReading, 'words' | 'breaks' | 'language' | 'mentions' | 'marks'>;

/** Where a message says "tomorrow": its days that are said so. */
export const tomorrowsOf = (words: readonly string[], days: readonly Hit<Day>[]): readonly Hit<Day>[] =>
  days.filter(({ start, end }) => TOMORROW.has(words.slice(start, end).join(' ')));

/**
 * The run that tomorrow is the day after: it is told before it, as done or with nothing said of when ("after
 * intervals, swim tomorrow?"). Undefined where it is tomorrow's own ("intervals tomorrow, swim after?").
 */
export function runBefore(said: Said, { start }: Hit<Day>): Mention | undefined {
  const { breaks, mentions, marks, words } = said;
  const run = mentions.findLast(
    ({ value, end }) => value.kind === 'run' && value.load !== undefined && end <= start,
  );
  if (run === undefined || mentions.some((one) => one.value.kind === 'run' && one.start >= start))
    return undefined;
  const parted =
    mentions.some((one) => one.value.kind === 'cross' && one.start >= run.end && one.end <= start) ||
    [...breaks].some((at) => at >= run.end && at <= start);
  const done =
    words.length <= TERSE_WORDS ||
    isSpent(said) ||
    [...marks.after, ...marks['right-after'], ...marks['just-done'], ...marks.told].some(
      (hit) => hit.start < start,
    );
  return parted && done ? run : undefined;
}

/** "That session killed me": runs without a kind, and sessions of no sport, that were hard by what is told of them. */
export function spentRuns(said: Said): Mention[] {
  const { mentions, marks } = said;
  if (mentions.some(({ value }) => value.kind === 'run' && value.load !== undefined) || !isSpent(said))
    return [];
  const [run] = mentions.filter(({ value }) => value.kind === 'run');
  const [session] = marks.session.filter(
    ({ start, end }) => !mentions.some((one) => one.start < end && start < one.end),
  );
  const place = run ?? session;
  return place ? [{ value: { kind: 'run', load: 'hard' }, start: place.start, end: place.end }] : [];
}

const isSpent = ({ words, language }: Said): boolean => findSpent[language](words).length > 0;
