import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/planner/decide.ts';
import type { Decision, PlanQuestion } from '../../src/planner/plan.ts';
import { DAYS } from '../../src/planner/session.ts';
import { plan as english } from '../../src/wording/en/plan.ts';
import { wordPlan } from '../../src/wording/plan-text.ts';
import { anyPlanQuestion } from '../planner/questions-of-weeks.ts';
import { allQuestions, frequency, sameDay } from '../planner/questions.ts';
import { flawOf } from './flaws.ts';
import { plan, sentencesOf, textOf, word } from './german.ts';
import { cross, run, RUNS, weekOf } from './weeks.ts';

const MOST_CHARACTERS = 1900;
/** Of all questions every seventh is worded: neighbours read alike. */
const STRIDE = 7;

function expectFlawless(question: PlanQuestion): void {
  const flaw = flawOf(sentencesOf(question), 'de');
  if (flaw !== undefined) expect.fail(`${flaw} (${JSON.stringify(question)})`);
  const { lines, week = '' } = word(question);
  const texts = lines.map(({ text }) => text);
  expect(new Set(texts).size, texts.join(' ')).toBe(texts.length);
  expect(`${texts.join(' ')} ${week}`.length).toBeLessThanOrEqual(MOST_CHARACTERS);
}

const ENGLISH_NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen'.split(' ');
const GERMAN_NUMBERS =
  'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn'.split(' ');
/** Smaller numbers are told by "once", "both" or "neither" in one language and by a number in the other. */
const LEAST_COMPARED = 3;

/** The days and numbers that a sentence tells; the names of races are no numbers. */
function factsOf(text: string, days: typeof plan.days, numbers: readonly string[]): unknown {
  const told = text.toLowerCase().replaceAll(/\d+-km-lauf/g, '');
  const words: readonly string[] = told.match(/[\p{L}\d]+/gu) ?? [];
  return {
    days: DAYS.filter((day) => words.includes(days[day].toLowerCase())),
    numbers: words
      .map((said) => (numbers.includes(said) ? numbers.indexOf(said) : Number(said)))
      .filter((number) => number >= LEAST_COMPARED)
      .toSorted((a, b) => a - b),
  };
}

describe('a decision in German', () => {
  it('is whole sentences without a flaw, for questions on days, numbers, seasons and goals', () => {
    const questions = [...allQuestions()].filter((_, at) => at % STRIDE === 0);
    expect(questions.length).toBeGreaterThan(0);
    for (const question of questions) expectFlawless(question);
  });

  it('is as good for any question of all kinds', () => {
    fc.assert(fc.property(anyPlanQuestion, expectFlawless), { numRuns: 1000 });
  });

  it('names the same days and numbers as in English, and rests on the same rules', () => {
    fc.assert(
      fc.property(anyPlanQuestion, (question) => {
        const decision = decide(question);
        const [told, other] = [word(question, decision), wordPlan(question, decision, english)];
        for (const [index, { text }] of told.findings.entries()) {
          expect(factsOf(text, plan.days, GERMAN_NUMBERS), text).toEqual(
            factsOf(other.findings[index]?.text ?? '', english.days, ENGLISH_NUMBERS),
          );
        }
        for (const [index, { text, rules }] of told.lines.entries()) {
          const { text: same = '', rules: sameRules } = other.lines[index] ?? {};
          expect(factsOf(text, plan.days, GERMAN_NUMBERS), text).toEqual(
            factsOf(same, english.days, ENGLISH_NUMBERS),
          );
          expect(rules).toEqual(sameRules);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('begins with the verdict', () => {
    fc.assert(
      fc.property(anyPlanQuestion, (question) => {
        const decision = decide(question);
        const first = word(question, decision).lines[0]?.text ?? '';
        const same = wordPlan(question, decision, english).lines[0]?.text ?? '';
        const verdictOf = (text: string, verdicts: readonly string[]): number =>
          verdicts.findIndex((verdict) => text.startsWith(verdict));
        expect(verdictOf(first, ['Ja:', 'Ja,', 'Vorsicht:', 'Nein:']), first).toBe(
          verdictOf(same, ['Yes:', 'Yes,', 'Careful:', 'No:']),
        );
      }),
    );
  });
});

describe('the grammar of a decision in German', () => {
  it('has the verb at the end behind "wenn", and a capital letter behind a colon', () => {
    expect(textOf(sameDay())).toMatch(
      /^Ja, wenn nur eine der beiden Einheiten hart ist und du zwischen den beiden Einheiten Abstand lässt\./,
    );
    expect(textOf(sameDay({ run: 'easy', activity: 'walking', gap: 'spaced' }))).toMatch(
      /^Ja: Ein lockerer Lauf und ein Spaziergang passen zusammen auf einen Tag\./,
    );
    expect(
      textOf(sameDay({ run: 'hard', activity: 'cycling', activityIntensity: 'hard', gap: 'spaced' })),
    ).toBe(
      'Nein: Ein harter Lauf und eine harte Radeinheit sind zwei harte Einheiten am selben Tag, und das ist eine zu viel, egal wie weit sie auseinanderliegen. ' +
        'Mach die Radeinheit locker, oder gib ihr einen eigenen Tag. ' +
        'Verstanden: harter Lauf + harte Radeinheit, am selben Tag, mit Abstand.',
    );
  });

  it('counts days and sessions, and puts them in the dative behind "bei"', () => {
    expect(textOf(frequency({ level: 'beginner', count: 4 }))).toMatch(
      /^Nein: Vier Tage pro Woche sind zu viel\. Wenn du neu im Laufen bist, sind ein bis zwei /,
    );
    expect(textOf(frequency({ activity: 'strength', count: 4 }))).toMatch(
      /^Vorsicht: Vier Krafteinheiten pro Woche sind mehr als vorgeschlagen\./,
    );
    const remedy = (question: PlanQuestion): string | undefined => word(question).remedy;
    expect(remedy(frequency({ level: 'beginner', count: 4 }))).toBe(
      'Bleib bei ein bis zwei Tagen pro Woche.',
    );
    expect(remedy(frequency({ level: 'advanced', count: 4 }))).toBe(
      'Bleib bei höchstens drei Tagen pro Woche.',
    );
    expect(remedy(frequency({ activity: 'swimming', count: 4 }))).toBe(
      'Bleib bei ein bis zwei Schwimmeinheiten pro Woche.',
    );
  });

  it('declines what is named by its gender and number', () => {
    expect(
      plan.moves({
        moves: [
          {
            change: 'move',
            session: cross('walking', 'hard'),
            from: 'tuesday',
            to: 'wednesday',
            because: 'one-hard-session-a-day',
          },
          { change: 'ease', session: run('long'), from: 'friday', because: 'one-hard-session-a-day' },
          { change: 'drop', session: run('intervals'), from: 'sunday', because: 'enough-rest-days' },
        ],
        because: 'du brauchst genug Ruhetage',
      }),
    ).toBe(
      'Verschieb den harten Spaziergang von Dienstag auf Mittwoch, mach den langen Lauf am Freitag locker, und lass die Intervalle am Sonntag weg, denn du brauchst genug Ruhetage.',
    );
    expect(textOf({ intent: 'placement', week: RUNS, activity: 'yoga', count: 2 })).toMatch(
      /^Montag und Mittwoch, die Tage nach deinem langen Lauf und deinen Intervallen\./,
    );
    expect(textOf({ intent: 'placement', week: RUNS, activity: 'cycling', on: ['wednesday'] })).toMatch(
      /^Ja: Eine Radeinheit passt besonders gut am Mittwoch, dem Tag nach deinen Intervallen\./,
    );
    expect(
      word({ intent: 'placement', week: RUNS, activity: 'walking', onKind: 'after-hard-run' }).lines[0]?.text,
    ).toBe('Ja: Ein Spaziergang passt besonders gut am Tag nach einem harten Lauf.');
  });

  it('tells a week as one line a day, and what would change in it', () => {
    expect(
      plan.week(weekOf({ tuesday: [run('intervals'), { ...cross('strength', 'hard'), time: 'evening' }] })),
    ).toBe(
      [
        '**Mo** Ruhe',
        '**Di** Intervalle, harte Krafteinheit (abends)',
        '**Mi** Ruhe',
        '**Do** Ruhe',
        '**Fr** Ruhe',
        '**Sa** Ruhe',
        '**So** Ruhe',
      ].join('\n'),
    );
    const nothing = {
      moved: [],
      came: [],
      went: [],
      daysCame: [],
      daysWent: [],
      findingsCame: [],
      findingsWent: [],
    };
    expect(
      plan.changes(
        {
          ...nothing,
          moved: [{ session: cross('cycling'), from: 'monday', to: 'saturday' }],
          came: [{ day: 'tuesday', session: run('hills') }],
          went: [{ day: 'friday', session: run('intervals') }],
        },
        'yes',
      ),
    ).toEqual([
      'Es bleibt ein Ja.',
      'Die Radeinheit wandert von Montag auf Samstag, am Dienstag kommt ein Hügellauf dazu und die Intervalle am Freitag fallen weg.',
    ]);
    expect(plan.changes({ ...nothing, verdict: { from: 'yes', to: 'no' }, daysCame: ['tuesday'] })).toEqual([
      'Damit ist es jetzt ein Nein, vorher war es ein Ja.',
      'Dienstag kommt dazu.',
    ]);
    expect(plan.changes({ ...nothing, daysCame: ['tuesday'], daysWent: ['monday'] }, 'no')).toEqual([
      'Es bleibt ein Nein.',
      'Dienstag tritt an die Stelle von Montag.',
    ]);
    expect(plan.changes({ ...nothing, number: { from: { min: 1, max: 2 }, to: { max: 3 } } })).toEqual([
      'Die Zahl pro Woche ist jetzt bis zu drei statt eins bis zwei.',
    ]);
  });

  it('leaves out by number, in the gender of what is left out', () => {
    const built = (one: ReturnType<typeof cross>): { question: PlanQuestion; decision: Decision } => ({
      question: { intent: 'week-build', week: weekOf({}), wishes: [one, one, one] },
      decision: {
        intent: 'week-build',
        verdict: 'no',
        understood: {},
        findings: [{ rule: 'days-by-level', section: 'days-per-week', result: 'conflict' }],
        remedy: 'leave-out',
        clash: { wishes: [one, one, one], rules: ['strength-couple-a-week'] },
        week: weekOf({ monday: [one], friday: [one] }),
      },
    });
    const strength = built(cross('strength'));
    expect(textOf(strength.question, strength.decision)).toMatch(
      /^Nein: Nur zwei der drei Krafteinheiten passen hinein, denn Krafttraining wird ein paar Mal pro Woche vorgeschlagen\. Das passt hinein: Krafteinheiten am Montag und Freitag, jeweils an einem freien Tag\./,
    );
    expect(word(strength.question, strength.decision).remedy).toBe('Lass eine der drei Krafteinheiten weg.');
    const walking = built(cross('walking', 'hard'));
    expect(textOf(walking.question, walking.decision)).toContain(
      'Das passt hinein: harte Spaziergänge am Montag und Freitag, jeweils an einem freien Tag.',
    );
    expect(word(walking.question, walking.decision).remedy).toBe(
      'Lass einen der drei harten Spaziergänge weg.',
    );
  });

  it('tells what stems from the profile', () => {
    expect(
      plan.fromProfile({
        level: 'intermediate',
        goal: 'half',
        raceDate: '2027-04-18',
        runDays: ['friday', 'monday'],
        impossibleDays: ['wednesday', 'saturday'],
        likes: ['yoga', 'martial-arts'],
        atHand: ['rowing'],
        refuses: ['swimming', 'plyometrics'],
      }),
    ).toBe(
      'Aus deinem Profil: mittleres Niveau; Training für einen Halbmarathon; Wettkampf am 18. April 2027; du läufst montags und freitags; nie mittwochs oder samstags; du magst Yoga und Kampfsport; zur Verfügung: Rudern; kein Schwimmen und keine Plyometrie.',
    );
  });
});
