import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/planner/decide.ts';
import { PHASES, inPhase, isNearRace, phaseOf, trainsForEvent } from '../../src/planner/phase.ts';
import { GOALS, SEASONS } from '../../src/planner/session.ts';
import { season } from './questions.ts';

describe('the phase of the year', () => {
  it('goes by the distance to the race', () => {
    const phases = [0, 4, 5, 16, 17, 60].map((weeksToRace) => phaseOf({ weeksToRace }));
    expect(phases).toEqual([
      'race-season',
      'race-season',
      'towards-race',
      'towards-race',
      'off-season',
      'off-season',
    ]);
  });

  it('is the one that the member names, whatever the distance', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SEASONS), fc.integer({ min: 0, max: 60 }), (named, weeksToRace) => {
        expect(phaseOf({ season: named, weeksToRace })).toBe(named);
      }),
    );
  });

  it('is unknown without a season and without a race to come', () => {
    expect(phaseOf({})).toBeUndefined();
    expect(phaseOf({ goal: 'marathon' })).toBeUndefined();
    expect(phaseOf({ weeksToRace: -1 })).toBeUndefined();
  });

  it('can be put into a question that leaves it open', () => {
    for (const phase of PHASES) expect(phaseOf(inPhase(season({ weeksToRace: -3 }), phase))).toBe(phase);
  });

  it('makes a member train for an event unless it is the off-season', () => {
    expect(trainsForEvent({ weeksToRace: 9 })).toBe(true);
    expect(trainsForEvent({ weeksToRace: 2, goal: 'general' })).toBe(true);
    expect(trainsForEvent({ weeksToRace: 30, goal: 'marathon' })).toBe(false);
    expect(trainsForEvent({ goal: 'half' })).toBe(true);
    expect(trainsForEvent({ goal: 'general' })).toBe(false);
    expect(trainsForEvent({})).toBe(false);
  });

  it('is never near a race without training for it', () => {
    fc.assert(
      fc.property(
        fc.record(
          {
            season: fc.constantFrom(...SEASONS),
            goal: fc.constantFrom(...GOALS),
            weeksToRace: fc.integer({ min: -2, max: 60 }),
          },
          { requiredKeys: [] },
        ),
        (when) => {
          if (isNearRace(when)) expect(trainsForEvent(when)).toBe(true);
        },
      ),
    );
  });

  it('is echoed as a season, but for the time in between, which has no name', () => {
    const echoed = (weeksToRace: number) => decide(season({ weeksToRace })).understood.season;
    expect([2, 9, 30].map(echoed)).toEqual(['race-season', undefined, 'off-season']);
  });
});
