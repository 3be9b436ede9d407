import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/planner/decide.ts';
import {
  SEASON_CHANGES,
  type Decision,
  type Finding,
  type SeasonChange,
  type SeasonQuestion,
  type Verdict,
} from '../../src/planner/plan.ts';
import { anySeason, season } from './questions.ts';

type Fields = Omit<SeasonQuestion, 'intent'>;
type Row = readonly [Verdict, ...SeasonChange[]];

const told = (fields: Fields): Decision => decide(season(fields));

function expectVerdicts(when: Fields, rows: readonly Row[]): void {
  for (const [verdict, ...changes] of rows) {
    expect({ ...when, changes, verdict: told({ ...when, changes }).verdict }).toEqual({
      ...when,
      changes,
      verdict,
    });
  }
}

const OFF_SEASON: Fields = { season: 'off-season' };
const TOWARDS_RACE: Fields = { weeksToRace: 9 };
const RACE_SEASON: Fields = { season: 'race-season' };

/** What each change comes to in each phase: the rules kept (+), to be seen to (?), strained (!) and broken (x). */
const EVERY_CHANGE: Readonly<Record<string, readonly [Fields, Readonly<Record<string, string>>]>> = {
  'the off-season': [
    OFF_SEASON,
    {
      openly: '+more-in-the-off-season +new-in-the-off-season +base-in-the-off-season',
      'more-cross': '+more-in-the-off-season +base-in-the-off-season',
      'less-cross': '?more-in-the-off-season',
      'no-cross': '!off-season-is-no-break',
      'more-running': '?more-in-the-off-season',
      'less-running': '+more-in-the-off-season +base-in-the-off-season',
      'no-running': '!no-replacement-for-running',
      'new-activities': '+new-in-the-off-season +trainer-for-new-exercise',
      'full-rest': 'xoff-season-is-no-break',
    },
  ],
  'the time towards a race': [
    TOWARDS_RACE,
    {
      openly: '+shift-back-to-running',
      'more-cross': '!shift-back-to-running',
      'less-cross': '+shift-back-to-running',
      'no-cross': '!shift-back-to-running',
      'more-running': '+shift-back-to-running',
      'less-running': '!shift-back-to-running',
      'no-running': '!shift-back-to-running !no-replacement-for-running',
      'new-activities': '!shift-back-to-running +trainer-for-new-exercise',
      'full-rest': '!shift-back-to-running',
    },
  ],
  'race season': [
    RACE_SEASON,
    {
      openly: '+support-running-near-race +shift-back-to-running',
      'more-cross': 'xsupport-running-near-race',
      'less-cross': '+support-running-near-race +shift-back-to-running',
      'no-cross': '!shift-back-to-running',
      'more-running': '+support-running-near-race +shift-back-to-running',
      'less-running': 'xsupport-running-near-race',
      'no-running': 'xsupport-running-near-race !no-replacement-for-running',
      'new-activities': 'xsupport-running-near-race +trainer-for-new-exercise',
      'full-rest': '!shift-back-to-running',
    },
  ],
  'a time not known': [
    {},
    {
      openly: '?support-running-near-race ?shift-back-to-running ?more-in-the-off-season',
      'more-cross': '?support-running-near-race ?shift-back-to-running ?more-in-the-off-season',
      'less-cross': '?shift-back-to-running ?more-in-the-off-season',
      'no-cross': '?shift-back-to-running ?off-season-is-no-break',
      'more-running': '?shift-back-to-running ?more-in-the-off-season',
      'less-running': '?support-running-near-race ?shift-back-to-running ?more-in-the-off-season',
      'no-running': '!no-replacement-for-running',
      'new-activities':
        '?support-running-near-race ?shift-back-to-running ?new-in-the-off-season +trainer-for-new-exercise',
      'full-rest': '?shift-back-to-running ?off-season-is-no-break',
    },
  ],
};

/** What the rules say to a change, as in `EVERY_CHANGE`. */
function said(fields: Fields): string {
  const { findings, conditions = [] } = told(fields);
  const sign = ({ rule, result }: Finding): string => {
    if (result !== 'ok') return result === 'caution' ? '!' : 'x';
    return conditions.includes(rule) ? '?' : '+';
  };
  return findings.map((finding) => sign(finding) + finding.rule).join(' ');
}

describe('each change', () => {
  it.each(Object.entries(EVERY_CHANGE))('goes in %s by the rules of that time', (_time, [when, changes]) => {
    const { openly, ...expected } = changes;
    expect(said(when)).toBe(openly);
    expect(SEASON_CHANGES.map((change) => [change, said({ ...when, changes: [change] })])).toEqual(
      Object.entries(expected),
    );
  });
});

describe('a change in the off-season', () => {
  it('may be more cross-training, less running and new activities', () => {
    expectVerdicts(OFF_SEASON, [
      ['yes'],
      ['yes', 'more-cross'],
      ['yes', 'less-running'],
      ['yes', 'more-cross', 'less-running'],
      ['yes', 'new-activities'],
    ]);
  });

  it('may be the other way round, which is allowed and not advised', () => {
    expectVerdicts(OFF_SEASON, [
      ['yes-if', 'less-cross'],
      ['yes-if', 'more-running'],
      ['yes-if', 'less-cross', 'more-running'],
    ]);
  });

  it('is no break from fitness', () => {
    expectVerdicts(OFF_SEASON, [
      ['no', 'full-rest'],
      ['caution', 'no-cross'],
      ['caution', 'no-running'],
      ['caution', 'no-running', 'more-cross'],
      ['caution', 'no-cross', 'more-running'],
      ['caution', 'less-cross', 'less-running'],
    ]);
    expect(told({ ...OFF_SEASON, changes: ['full-rest'] })).toMatchObject({
      remedy: 'fit-the-season',
      findings: [{ rule: 'off-season-is-no-break', section: 'off-season', result: 'conflict' }],
    });
  });

  it('may be asked by the months to the race', () => {
    expect(told({ weeksToRace: 24 })).toMatchObject({
      verdict: 'yes',
      understood: { season: 'off-season' },
    });
    expect(
      told({ weeksToRace: 34, changes: ['more-cross', 'less-running'], activities: ['swimming'] }),
    ).toMatchObject({
      verdict: 'yes',
      activities: ['swimming'],
      understood: { season: 'off-season', activity: 'swimming' },
    });
  });
});

describe('a change towards a race', () => {
  it('is back to running, little by little', () => {
    expectVerdicts(TOWARDS_RACE, [
      ['yes'],
      ['yes', 'more-running'],
      ['yes', 'less-cross'],
      ['yes', 'less-cross', 'more-running'],
      ['caution', 'more-cross'],
      ['caution', 'less-running'],
      ['caution', 'new-activities'],
      ['caution', 'no-cross'],
      ['caution', 'full-rest'],
    ]);
    expect(told({ ...TOWARDS_RACE, changes: ['more-cross'] }).remedy).toBe('fit-the-season');
  });
});

describe('a change in race season', () => {
  it('keeps cross-training out of the way of the running', () => {
    expectVerdicts(RACE_SEASON, [
      ['yes'],
      ['yes', 'more-running'],
      ['yes', 'less-cross'],
      ['caution', 'no-cross'],
      ['no', 'more-cross'],
      ['no', 'less-running'],
      ['no', 'no-running'],
      ['no', 'new-activities'],
      ['caution', 'full-rest'],
    ]);
  });
});

describe('a change at a time that is not known', () => {
  it('asks for it where the answer turns on it', () => {
    expectVerdicts({}, [
      ['ask'],
      ['ask', 'more-cross'],
      ['ask', 'less-running'],
      ['ask', 'new-activities'],
      ['ask', 'no-cross'],
      ['ask', 'full-rest'],
    ]);
    expect(told({}).missing).toBe('season');
  });

  it('is decided where every time of the year allows it', () => {
    expectVerdicts({}, [
      ['yes-if', 'less-cross'],
      ['yes-if', 'more-running'],
      ['yes-if', 'less-cross', 'more-running'],
    ]);
    expect(told({ changes: ['less-cross'] })).not.toHaveProperty('missing');
  });

  it('is not told by a goal alone', () => {
    expect(told({ goal: 'marathon', changes: ['more-cross'] }).verdict).toBe('ask');
  });
});

describe('a change of a member who is worn out', () => {
  it('waits, unless it is a way to cut back', () => {
    expect(told({ ...OFF_SEASON, wornOut: true, changes: ['more-cross'] })).toMatchObject({
      verdict: 'caution',
      remedy: 'rest-first',
    });
    expect(told({ ...TOWARDS_RACE, wornOut: true, changes: ['less-cross'] }).verdict).toBe('yes');
    expect(told({ ...RACE_SEASON, wornOut: true, changes: ['more-cross'] })).toMatchObject({
      verdict: 'no',
      remedy: 'fit-the-season',
    });
    expect(told({ wornOut: true })).toMatchObject({ verdict: 'caution', remedy: 'rest-first' });
  });
});

describe('any change', () => {
  it('to more cross-training is not easier to have nearer the race', () => {
    const gravity: readonly Verdict[] = ['yes', 'yes-if', 'caution', 'no'];
    const weeks = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(anySeason, weeks, weeks, (question, one, other) => {
        const { season: _, ...open } = question;
        const changes = ['more-cross'] as const;
        const near = told({ ...open, changes, weeksToRace: Math.min(one, other) }).verdict;
        const far = told({ ...open, changes, weeksToRace: Math.max(one, other) }).verdict;
        expect(gravity.indexOf(near)).toBeGreaterThanOrEqual(gravity.indexOf(far));
      }),
    );
  });

  it('to no cross-training is not easier to have nearer the race', () => {
    const weeks = fc.integer({ min: 0, max: 16 });
    fc.assert(
      fc.property(weeks, (weeksToRace) => {
        expect(told({ weeksToRace, changes: ['no-cross'] }).verdict).toBe('caution');
      }),
    );
  });

  it('names the activities that the member named', () => {
    fc.assert(
      fc.property(anySeason, (question) => {
        expect(decide(question).activities).toEqual(question.activities);
      }),
    );
  });

  it('is asked back about only where no time is known', () => {
    fc.assert(
      fc.property(anySeason, (question) => {
        if (decide(question).verdict !== 'ask') return;
        expect(question).not.toHaveProperty('season');
        expect(question).not.toHaveProperty('weeksToRace');
      }),
    );
  });
});
