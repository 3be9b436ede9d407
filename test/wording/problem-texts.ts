import type { MemberCatalogue } from '../../src/wording/catalogue.ts';

/** What each problem of a written plan is told by, with and without a near day. */
export function problemTexts(problems: MemberCatalogue['plan']['problems']): readonly string[] {
  return [
    problems['unknown-day']({ given: 'Funday', nearest: 'sunday' }),
    problems['unknown-day']({ given: 'x' }),
    problems['too-many-sessions']({ count: 30, most: 14 }),
    problems['too-many-days']({ count: 8 }),
    problems['two-races']({ day: 'saturday' }),
    problems['race-in-the-past']({ date: '2026-04-12' }),
    problems['negative-number']({ given: '-2' }),
    problems['wanted-and-refused']({ activity: 'swimming' }),
    problems['impossible-day-used']({ day: 'friday' }),
    problems['no-day-left'](),
    problems['no-sessions'](),
  ];
}
