import { describe, expect, it } from 'vitest';
import type { Answer, Plan } from '../../src/answering/answer.ts';
import { DAYS, type Day, type Session } from '../../src/planner/session.ts';
import { converses } from './shipped.ts';

const BUILD = 'I run Tue intervals, Thu easy and Sun long. Where do two swims go? I am intermediate.';
const CHECK =
  'My week: Mon gym, Tue intervals + hard spin, Wed easy run, Sat long run. Intermediate. Is that ok?';

function planOf(answer: Answer): Plan {
  if (answer.outcome !== 'plan') throw new Error(`no plan but ${answer.outcome}: ${answer.text}`);
  return answer.plan;
}

/** The days of the week built or mended on which a session of that name stands. */
function daysWith({ week }: Plan, name: string): Day[] {
  const is = (session: Session): boolean =>
    session.kind === 'run' ? session.run === name : session.activity === name;
  return DAYS.filter((day) => week?.[day].some(is));
}

describe('what if', () => {
  it('a day becomes impossible: what stood there finds another one, and the answer says so', async () => {
    const before = planOf(await converses(BUILD));
    const [lost] = daysWith(before, 'swimming');
    const answer = await converses(BUILD, `what if I can't do ${lost}?`);
    const after = planOf(answer);
    expect(daysWith(after, 'swimming')).toHaveLength(2);
    expect(daysWith(after, 'swimming')).not.toContain(lost);
    expect(answer.text).toMatch(/^Still a yes\. The swim moves from /);
  });

  it.each([
    'what if I leave the swims out',
    'what if there is no swimming',
    'what if I skip the swim?',
    'y si quito la natación?',
    'und wenn ich das Schwimmen weglasse?',
    'et si je supprime la natation ?',
  ])('a session is left out: %s', async (text) => {
    expect(daysWith(planOf(await converses(BUILD, text)), 'swimming')).toEqual([]);
  });

  it('a session comes on top', async () => {
    const after = planOf(await converses(BUILD, 'what if I add yoga?'));
    expect(after.intent).toBe('week-build');
    expect(daysWith(after, 'yoga')).toHaveLength(1);
    expect(daysWith(after, 'swimming')).toHaveLength(2);
  });

  it('a run moves to another day', async () => {
    const after = planOf(await converses(BUILD, 'what if I move the long run to Saturday'));
    expect(daysWith(after, 'long')).toEqual(['saturday']);
  });

  it('a session of a checked week moves, and a no becomes a yes', async () => {
    const answer = await converses(CHECK, 'what if I do the spin on Thursday instead');
    expect(planOf(answer)).toMatchObject({ intent: 'week-check', verdict: 'yes' });
    expect(answer.text).toMatch(/^That makes it a yes instead of a no\./);
  });

  it('a session of a checked week is made easier', async () => {
    expect(planOf(await converses(CHECK)).verdict).toBe('no');
    expect(planOf(await converses(CHECK, 'what if the spin is easy')).verdict).toBe('yes-if');
  });

  it('the race comes nearer, or the level is another', async () => {
    expect(planOf(await converses(BUILD, 'what if my race is in two weeks?')).understood.season).toBe(
      'race-season',
    );
    expect(planOf(await converses(BUILD, 'what if I were a beginner?'))).toMatchObject({ min: 1, max: 2 });
  });

  it('a day is possible after all', async () => {
    const closed = 'I run Tue intervals and Sun long. Where does a swim go? Not on Monday or Wednesday.';
    expect(planOf(await converses(closed)).days).not.toContain('wednesday');
    const after = planOf(await converses(closed, 'what if I can do Wednesday'));
    expect(after.days).toEqual(['wednesday']);
  });

  it('a run becomes another one', async () => {
    const { week } = planOf(await converses(BUILD, 'what if the Thursday run is intervals'));
    expect(week?.thursday.filter(({ kind }) => kind === 'run')).toMatchObject([{ run: 'intervals' }]);
  });

  it('fewer of a session are wanted', async () => {
    const after = planOf(await converses(BUILD, 'what if I only do one swim'));
    expect(daysWith(after, 'swimming')).toHaveLength(1);
  });

  it('that changes nothing says so, and stays with the plan', async () => {
    const answer = await converses(BUILD, 'what if it rains?');
    expect(planOf(answer).intent).toBe('week-build');
    expect(answer.text).toMatch(/^That changes nothing\./);
  });

  it('holds for questions that are about no week, too', async () => {
    const answer = await converses(
      'Can I do intervals and a hard spin on the same day?',
      'what if the spin is easy',
    );
    expect(planOf(answer)).toMatchObject({ intent: 'same-day', verdict: 'yes-if' });
    expect(answer.text).toMatch(/^That makes it a yes with conditions instead of a no\./);
  });

  it('is changed once more by a second one', async () => {
    const after = planOf(
      await converses(BUILD, 'what if I add yoga?', "what if I can't do Monday or Wednesday?"),
    );
    expect(daysWith(after, 'yoga')).toHaveLength(1);
    expect(after.week?.monday).toEqual([]);
    expect(after.week?.wednesday).toEqual([]);
  });

  it('without a plan before it is a question like any other', async () => {
    const answer = await converses('what if I swim on Thursday');
    expect(answer.text).not.toMatch(/instead of|Still a/);
  });
});
