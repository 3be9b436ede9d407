import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFairness, QUESTIONS_PER_MINUTE, type Asking } from '../../src/club/fairness.ts';

const MINUTE = 60_000;

/** Fairness with a clock that the test sets. */
function fairness(limits = { member: 3, club: 5 }) {
  const clock = { at: 1_000_000 };
  const admit = makeFairness(limits, () => clock.at);
  const ask = (member: string, p: Partial<Asking> = {}) => admit({ member, place: 'general', ...p });
  return { clock, ask };
}

describe('the limits of questions', () => {
  it('are ten for a member and 120 for a club, unless set otherwise', () => {
    expect(QUESTIONS_PER_MINUTE).toEqual({ member: 10, club: 120 });
  });

  it('hold a member back until the first of the minute is over, and say so once', () => {
    const { clock, ask } = fairness();
    for (const at of [0, 10_000, 20_000]) {
      clock.at = 1_000_000 + at;
      expect(ask('a')).toEqual({ isAdmitted: true });
    }
    const held = { isAdmitted: false, limit: 'member', until: 1_000_000 + MINUTE };
    expect(ask('a')).toEqual({ ...held, isFirst: true });
    expect(ask('a', { place: 'elsewhere' })).toEqual({ ...held, isFirst: false });
    expect(ask('b')).toEqual({ isAdmitted: true });
    clock.at = held.until - 1;
    expect(ask('a')).toEqual({ ...held, isFirst: false });
    clock.at = held.until;
    expect(ask('a')).toEqual({ isAdmitted: true });
    expect(ask('a')).toEqual({ ...held, until: 1_010_000 + MINUTE, isFirst: true });
  });

  it('hold a club back as a whole, and say so once in each place', () => {
    const { ask } = fairness();
    for (const member of ['a', 'b', 'c', 'd', 'e']) expect(ask(member, { club: 'x' }).isAdmitted).toBe(true);
    const held = { isAdmitted: false, limit: 'club', until: 1_000_000 + MINUTE };
    expect(ask('f', { club: 'x' })).toEqual({ ...held, isFirst: true });
    expect(ask('g', { club: 'x' })).toEqual({ ...held, isFirst: false });
    expect(ask('g', { club: 'x', place: 'other' })).toEqual({ ...held, isFirst: true });
    expect(ask('f', { club: 'y' })).toEqual({ isAdmitted: true });
    expect(ask('g')).toEqual({ isAdmitted: true });
  });

  it('tell a member of their own limit first, and count nothing for the club then', () => {
    const { ask } = fairness({ member: 1, club: 2 });
    expect(ask('a', { club: 'x' }).isAdmitted).toBe(true);
    for (let i = 0; i < 5; i++) expect(ask('a', { club: 'x' })).toMatchObject({ limit: 'member' });
    expect(ask('b', { club: 'x' }).isAdmitted).toBe(true);
    expect(ask('c', { club: 'x' })).toMatchObject({ limit: 'club' });
  });

  it('begin anew where the clock is set back', () => {
    const { clock, ask } = fairness({ member: 1, club: 9 });
    ask('a');
    clock.at -= 3_600_000;
    expect(ask('a')).toEqual({ isAdmitted: true });
    expect(ask('a')).toMatchObject({ until: clock.at + MINUTE });
  });

  it('admit never more than the limit in any minute, and again at the time that was said', () => {
    const steps = fc.array(fc.record({ wait: fc.integer({ min: 0, max: 30_000 }), who: fc.nat(3) }), {
      maxLength: 200,
    });
    fc.assert(
      fc.property(
        steps,
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 12 }),
        (all, member, club) => {
          const { clock, ask } = fairness({ member, club });
          const admitted: { who: number; at: number }[] = [];
          const within = (fits: (one: { who: number }) => boolean): number =>
            admitted.filter((one) => fits(one) && one.at > clock.at - MINUTE).length;
          for (const { wait, who } of all) {
            clock.at += wait;
            const own = within((one) => one.who === who);
            const everybodys = within(() => true);
            const admission = ask(`m${who}`, { club: 'x' });
            expect(admission.isAdmitted).toBe(own < member && everybodys < club);
            if (admission.isAdmitted) admitted.push({ who, at: clock.at });
            else {
              const theirs = admitted.filter((one) => admission.limit === 'club' || one.who === who);
              const most = admission.limit === 'club' ? club : member;
              expect(admission.until).toBe((theirs.at(-most)?.at ?? 0) + MINUTE);
              expect(admission.until).toBeGreaterThan(clock.at);
            }
          }
        },
      ),
    );
  });
});
