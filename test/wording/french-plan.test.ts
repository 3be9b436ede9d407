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
import { flawOf } from './french-flaws.ts';
import { plan, sentencesOf, textOf, word } from './french.ts';
import { cross, run, RUNS, weekOf } from './weeks.ts';

const MOST_CHARACTERS = 1900;
/** Of all questions every seventh is worded: neighbours read alike. */
const STRIDE = 7;

function expectFlawless(question: PlanQuestion): void {
  const flaw = flawOf(sentencesOf(question));
  if (flaw !== undefined) expect.fail(`${flaw} (${JSON.stringify(question)})`);
  const { lines, week = '' } = word(question);
  const texts = lines.map(({ text }) => text);
  const same = wordPlan(question, decide(question), english).lines.slice(0, texts.length);
  // What English tells twice is twice in the decision, such as two sessions of one day that are alike.
  expect(new Set(texts).size, texts.join(' ')).toBe(new Set(same.map(({ text }) => text)).size);
  expect(`${texts.join(' ')} ${week}`.length).toBeLessThanOrEqual(MOST_CHARACTERS);
}

const ENGLISH_NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen'.split(' ');
const FRENCH_NUMBERS =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze'.split(' ');
/** Smaller numbers are told by "once", "both" or "neither" in one language and by a number in the other. */
const LEAST_COMPARED = 3;
/** Names of races hold a number in one language and are one word in the other. */
const RACES = /\b(?:10|5) ?km?\b/g;

/** The days and numbers that a sentence tells. */
function factsOf(text: string, days: typeof plan.days, numbers: readonly string[]): unknown {
  const words: readonly string[] =
    text
      .toLowerCase()
      .replaceAll(RACES, '')
      .match(/[\p{L}\d]+/gu) ?? [];
  return {
    days: DAYS.filter((day) => words.includes(days[day].toLowerCase())),
    numbers: words
      .map((said) => (numbers.includes(said) ? numbers.indexOf(said) : Number(said)))
      .filter((number) => number >= LEAST_COMPARED)
      .toSorted((a, b) => a - b),
  };
}

describe('a decision in French', () => {
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
          expect(factsOf(text, plan.days, FRENCH_NUMBERS), text).toEqual(
            factsOf(other.findings[index]?.text ?? '', english.days, ENGLISH_NUMBERS),
          );
        }
        for (const [index, { text, rules }] of told.lines.entries()) {
          const { text: same = '', rules: sameRules } = other.lines[index] ?? {};
          expect(factsOf(text, plan.days, FRENCH_NUMBERS), text).toEqual(
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
        expect(verdictOf(first, ['Oui :', 'Oui,', 'Prudence :', 'Non :']), first).toBe(
          verdictOf(same, ['Yes:', 'Yes,', 'Careful:', 'No:']),
        );
      }),
    );
  });

  it('keeps its conditions in the subjunctive', () => {
    // Forms of the indicative that differ from the subjunctive and that a condition could have.
    const INDICATIVE = /(?<!\p{L})(?:est|sont|as|vient|prends|prévois)(?!\p{L})/u;
    fc.assert(
      fc.property(anyPlanQuestion, (question) => {
        for (const text of sentencesOf(question)) {
          const [, condition = ''] = text.split(/à condition /);
          expect(condition).not.toMatch(INDICATIVE);
          if (condition !== '') expect(condition).toMatch(/^qu(?:e |')/);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a flaw in French', () => {
  it.each([
    ['no full stop', 'La séance de vélo va bien'],
    ['a blank missing before a colon', 'Oui: la séance de vélo va bien.'],
    ['a blank missing before a question mark', 'Une séance de vélo?'],
    ['an elision missing', 'La séance de escalade va bien.'],
    ['an elision before HIIT', "La séance d'HIIT va bien."],
    ['an article that is not contracted', "C'est le lendemain de le fractionné."],
    ['a wrong article', 'Un séance de vélo va bien.'],
    ['a wrong adjective', 'Garde le footing légère.'],
    ['a plural missing', 'Deux séance de vélo vont bien.'],
    ['an accent missing', 'La seance de vélo va bien.'],
    ['a number in digits', 'Fais 3 séances de vélo.'],
    ['two colons', 'Une chose : la natation : elle va bien.'],
  ])('is found: %s', (_, text) => {
    expect(flawOf([text])).toBeDefined();
  });
});

describe('the grammar of a decision in French', () => {
  it('takes the subjunctive behind its condition, and adjectives that agree', () => {
    expect(textOf(sameDay())).toMatch(
      /^Oui, à condition qu'une seule des deux séances soit intense et que tu espaces les deux séances\./,
    );
    expect(textOf(sameDay({ run: 'easy', activity: 'climbing', gap: 'spaced' }))).toMatch(
      /^Oui : tu peux combiner un footing facile et une séance d'escalade le même jour\./,
    );
    expect(
      textOf(sameDay({ run: 'hard', activity: 'cycling', activityIntensity: 'hard', gap: 'spaced' })),
    ).toBe(
      "Non : une sortie exigeante et une séance de vélo intense, ce sont deux séances intenses le même jour, donc une de trop, quel que soit l'écart entre les deux. " +
        'Fais de la séance de vélo une séance facile, ou donne-lui son propre jour. ' +
        "J'ai compris : sortie exigeante + séance de vélo intense, même jour, en séances espacées.",
    );
  });

  it('counts days and sessions in their gender', () => {
    expect(textOf(frequency({ level: 'beginner', count: 4 }))).toMatch(
      /^Non : quatre jours par semaine, c'est trop\. .*un à deux jours.* J'ai compris/,
    );
    expect(textOf(frequency({ activity: 'strength', count: 4 }))).toMatch(
      /^Prudence : quatre séances de renforcement musculaire par semaine, c'est plus que ce qui est suggéré\./,
    );
    const remedy = (question: PlanQuestion): string | undefined => word(question).remedy;
    expect(remedy(frequency({ level: 'beginner', count: 4 }))).toBe(
      "Tiens-t'en à un ou deux jours par semaine.",
    );
    expect(remedy(frequency({ level: 'advanced', count: 4 }))).toBe(
      'Ne dépasse pas trois jours par semaine.',
    );
    expect(remedy(frequency({ activity: 'swimming', count: 4 }))).toBe(
      "Tiens-t'en à une ou deux séances de natation par semaine.",
    );
  });

  it('elides and contracts articles', () => {
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
          { change: 'ease', session: cross('climbing'), from: 'friday', because: 'no-extra-stress' },
          { change: 'drop', session: run('intervals'), from: 'sunday', because: 'enough-rest-days' },
        ],
        because: 'il te faut assez de jours de repos',
      }),
    ).toBe(
      "Déplace la séance de vélo intense de mardi à mercredi, fais de la séance d'escalade de vendredi une séance facile, et retire le fractionné de dimanche, car il te faut assez de jours de repos.",
    );
    expect(textOf({ intent: 'placement', week: RUNS, activity: 'yoga', count: 2 })).toMatch(
      /^Lundi et mercredi, les lendemains de ta sortie longue et de ton fractionné\./,
    );
    const notNamed = (...activities: readonly ('hiking' | 'hiit' | 'elliptical')[]): string =>
      plan.notNamed({ activities, isPlaced: false });
    expect(notNamed('hiit')).toBe('La base de connaissances du club ne parle pas du HIIT.');
    expect(notNamed('elliptical', 'hiking')).toBe(
      "La base de connaissances du club ne parle pas de l'elliptique ni de la randonnée.",
    );
  });

  it('tells runs of one name together', () => {
    const week = weekOf({ monday: [run('intervals')], thursday: [run('intervals')], sunday: [run('long')] });
    expect(textOf({ intent: 'placement', week, activity: 'cycling', on: ['tuesday', 'friday'] })).toContain(
      'mardi et vendredi, les lendemains de tes séances de fractionné',
    );
  });

  it('tells a week as one line a day, and what would change in it', () => {
    expect(
      plan.week(weekOf({ tuesday: [run('intervals'), { ...cross('strength', 'hard'), time: 'evening' }] })),
    ).toBe(
      [
        '**lun** repos',
        '**mar** fractionné, séance de renforcement musculaire intense (soir)',
        '**mer** repos',
        '**jeu** repos',
        '**ven** repos',
        '**sam** repos',
        '**dim** repos',
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
      "C'est toujours un oui.",
      "La séance de vélo passe de lundi à samedi, une séance de côtes s'ajoute mardi et le fractionné de vendredi disparaît.",
    ]);
    expect(plan.changes({ ...nothing, verdict: { from: 'ask', to: 'no' }, daysWent: ['monday'] })).toEqual([
      "Cela devient un non au lieu d'une question ouverte.",
      'Lundi disparaît.',
    ]);
    expect(plan.changes({ ...nothing, number: { from: { min: 1, max: 2 }, to: { max: 3 } } })).toEqual([
      'Le nombre par semaine est maintenant de trois au plus, au lieu de un à deux.',
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
      /^Non : seules deux des trois séances de renforcement musculaire trouvent leur place, car pour le renforcement musculaire, la suggestion est d'environ deux fois par semaine\. Ce qui trouve sa place : des séances de renforcement musculaire lundi et vendredi, des jours libres\./,
    );
    expect(word(question, decision).remedy).toBe('Retire une des trois séances de renforcement musculaire.');
  });

  it('tells what stems from the profile', () => {
    expect(
      plan.fromProfile({
        level: 'intermediate',
        goal: 'half',
        raceDate: '2027-05-01',
        runDays: ['friday', 'monday'],
        impossibleDays: ['wednesday', 'saturday'],
        likes: ['rowing', 'martial-arts'],
        refuses: ['swimming', 'cycling'],
      }),
    ).toBe(
      "D'après ton profil : niveau intermédiaire ; tu t'entraînes pour un semi-marathon ; compétition le 1er mai 2027 ; tu cours le lundi et le vendredi ; jamais le mercredi ni le samedi ; tu aimes l'aviron et les arts martiaux ; sans natation ni vélo.",
    );
  });
});
