import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/planner/decide.ts';
import type { Decision, PlanQuestion } from '../../src/planner/plan.ts';
import { DAYS } from '../../src/planner/session.ts';
import { EMPTY_WEEK } from '../../src/planner/week.ts';
import { plan as english } from '../../src/wording/en/plan.ts';
import { wordPlan } from '../../src/wording/plan-text.ts';
import { anyPlanQuestion } from '../planner/questions-of-weeks.ts';
import { allQuestions, frequency, sameDay } from '../planner/questions.ts';
import { flawOf } from './flaws.ts';
import { plan, sentencesOf, textOf, word } from './spanish.ts';
import { cross, run, RUNS, weekOf } from './weeks.ts';

const MOST_CHARACTERS = 1900;
/** Of all questions every seventh is worded: neighbours read alike. */
const STRIDE = 7;

function expectFlawless(question: PlanQuestion): void {
  const flaw = flawOf(sentencesOf(question), 'es');
  if (flaw !== undefined) expect.fail(`${flaw} (${JSON.stringify(question)})`);
  const { lines, week = '' } = word(question);
  const texts = lines.map(({ text }) => text);
  expect(new Set(texts).size, texts.join(' ')).toBe(texts.length);
  expect(`${texts.join(' ')} ${week}`.length).toBeLessThanOrEqual(MOST_CHARACTERS);
}

const ENGLISH_NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen'.split(' ');
const SPANISH_NUMBERS =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce'.split(' ');
/** Smaller numbers are told by "once", "both" or "neither" in one language and by a number in the other. */
const LEAST_COMPARED = 3;

/** The days and numbers that a sentence tells. */
function factsOf(text: string, days: typeof plan.days, numbers: readonly string[]): unknown {
  const words: readonly string[] = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return {
    days: DAYS.filter((day) => words.includes(days[day].toLowerCase())),
    numbers: words
      .map((said) => (numbers.includes(said) ? numbers.indexOf(said) : Number(said)))
      .filter((number) => number >= LEAST_COMPARED)
      .toSorted((a, b) => a - b),
  };
}

describe('a decision in Spanish', () => {
  it('is whole sentences without a flaw, for questions on days, numbers, seasons and goals', () => {
    const questions = [...allQuestions()].filter((_, at) => at % STRIDE === 0);
    expect(questions.length).toBeGreaterThan(0);
    for (const question of questions) expectFlawless(question);
  });

  it('is as good for any question of all kinds', () => {
    fc.assert(fc.property(anyPlanQuestion, expectFlawless), { numRuns: 1000 });
  });

  it('names the same days and numbers as in English', () => {
    fc.assert(
      fc.property(anyPlanQuestion, (question) => {
        const decision = decide(question);
        const [told, other] = [word(question, decision), wordPlan(question, decision, english)];
        for (const [index, { text }] of told.findings.entries()) {
          expect(factsOf(text, plan.days, SPANISH_NUMBERS), text).toEqual(
            factsOf(other.findings[index]?.text ?? '', english.days, ENGLISH_NUMBERS),
          );
        }
        for (const [index, { text, rules }] of told.lines.entries()) {
          const { text: same = '', rules: sameRules } = other.lines[index] ?? {};
          expect(factsOf(text, plan.days, SPANISH_NUMBERS), text).toEqual(
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
        expect(verdictOf(first, ['Sí:', 'Sí,', 'Cuidado:', 'No:']), first).toBe(
          verdictOf(same, ['Yes:', 'Yes,', 'Careful:', 'No:']),
        );
      }),
    );
  });
});

describe('the grammar of a decision in Spanish', () => {
  it('takes the subjunctive behind its condition, and nouns and adjectives that agree', () => {
    expect(textOf(sameDay())).toMatch(
      /^Sí, siempre que solo una de las dos sesiones sea dura y separes las dos sesiones\./,
    );
    expect(textOf(sameDay({ run: 'easy', activity: 'walking', gap: 'spaced' }))).toMatch(
      /^Sí: puedes combinar un rodaje suave y una caminata el mismo día\./,
    );
    expect(
      textOf(sameDay({ run: 'hard', activity: 'cycling', activityIntensity: 'hard', gap: 'spaced' })),
    ).toBe(
      'No: una sesión dura de carrera y una sesión dura de bici son dos sesiones duras el mismo día, y eso es demasiado por mucho que las separes. ' +
        'Haz la sesión de bici de forma suave, o dale un día propio. ' +
        'Entendido: sesión dura de carrera + sesión dura de bici, mismo día, separadas.',
    );
  });

  it('counts days and sessions in their gender', () => {
    expect(textOf(frequency({ level: 'beginner', count: 4 }))).toMatch(
      /^No: cuatro días por semana son demasiados\. .*de uno a dos días.* Entendido/,
    );
    expect(textOf(frequency({ activity: 'strength', count: 4 }))).toMatch(
      /^Cuidado: cuatro sesiones de fuerza por semana son más de lo que se sugiere\./,
    );
    const remedy = (question: PlanQuestion): string | undefined => word(question).remedy;
    expect(remedy(frequency({ level: 'beginner', count: 4 }))).toBe(
      'Quédate entre uno y dos días por semana.',
    );
    expect(remedy(frequency({ level: 'advanced', count: 4 }))).toBe('No pases de tres días por semana.');
    expect(remedy(frequency({ activity: 'swimming', count: 4 }))).toBe(
      'Quédate entre una y dos sesiones de natación por semana.',
    );
  });

  it('contracts a and de with el', () => {
    expect(
      plan.moves({
        moves: [
          {
            change: 'move',
            session: cross('cycling', 'hard'),
            from: 'tuesday',
            to: 'wednesday',
            because: 'one-hard-session-a-day',
          },
          { change: 'drop', session: run('intervals'), from: 'sunday', because: 'enough-rest-days' },
        ],
      }),
    ).toBe('Pasa la sesión dura de bici del martes al miércoles, y quita las series del domingo.');
    expect(textOf({ intent: 'placement', week: RUNS, activity: 'yoga', count: 2 })).toMatch(
      /^El lunes y el miércoles, los días después de tu tirada larga y de tus series\./,
    );
  });

  it('says e and u where y and o would run into the next word', () => {
    expect(plan.list(['yoga', 'intervalos'])).toBe('yoga e intervalos');
    expect(plan.list(['yoga', 'HIIT'])).toBe('yoga y HIIT');
    expect(textOf({ intent: 'season', activities: ['rowing'], weeksToRace: 7 })).toContain(
      'competición en siete u ocho semanas',
    );
  });

  it('tells a week as one line a day, and what would change in it', () => {
    expect(
      plan.week(weekOf({ tuesday: [run('intervals'), { ...cross('strength', 'hard'), time: 'evening' }] })),
    ).toBe(
      [
        '**lun** descanso',
        '**mar** series, sesión dura de fuerza (tarde)',
        '**mié** descanso',
        '**jue** descanso',
        '**vie** descanso',
        '**sáb** descanso',
        '**dom** descanso',
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
      'Sigue siendo un sí.',
      'La sesión de bici pasa del lunes al sábado, el martes entra una sesión de cuestas y desaparecen las series del viernes.',
    ]);
    expect(plan.changes({ ...nothing, daysCame: ['tuesday'], daysWent: ['monday'] }, 'no')).toEqual([
      'Sigue siendo un no.',
      'El martes sustituye al lunes.',
    ]);
    expect(plan.changes({ ...nothing, number: { from: { min: 1, max: 2 }, to: { max: 3 } } })).toEqual([
      'El número por semana es ahora hasta tres, en lugar de entre uno y dos.',
    ]);
  });

  it('leaves out by number, in the gender of what is left out', () => {
    const question: PlanQuestion = {
      intent: 'week-build',
      week: EMPTY_WEEK,
      wishes: [cross('strength'), cross('strength'), cross('strength')],
    };
    const decision: Decision = {
      intent: 'week-build',
      verdict: 'no',
      understood: {},
      findings: [{ rule: 'days-by-level', section: 'days-per-week', result: 'conflict' }],
      remedy: 'leave-out',
      clash: { wishes: question.wishes, rules: ['strength-couple-a-week'] },
      week: weekOf({ monday: [cross('strength')], friday: [cross('strength')] }),
    };
    expect(textOf(question, decision)).toMatch(
      /^No: solo encajan dos de las tres sesiones de fuerza, porque el entrenamiento de fuerza se sugiere un par de veces por semana\. Lo que sí encaja: sesiones de fuerza el lunes y el viernes, días libres\./,
    );
    expect(word(question, decision).remedy).toBe('Quita una de las tres sesiones de fuerza.');
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
        refuses: ['swimming', 'cycling'],
      }),
    ).toBe(
      'De tu perfil: nivel intermedio; entrenas para un medio maratón; competición el 18 de abril de 2027; corres los lunes y los viernes; nunca los miércoles ni los sábados; te gustan el yoga y las artes marciales; sin natación ni ciclismo.',
    );
  });
});
