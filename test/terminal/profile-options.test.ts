import { describe, expect, it } from 'vitest';
import { runProfileCommand } from '../../src/answering/profile-command.ts';
import { changedProfile, PROFILE_OPTIONS } from '../../src/answering/profile-options.ts';
import { namedChoices, type OptionValues } from '../../src/answering/options.ts';
import { optionProblemText } from '../../src/answering/option-problem.ts';
import type { Profiles } from '../../src/answering/profiles.ts';
import type { Profile } from '../../src/answering/question.ts';
import { DAYS } from '../../src/planner/session.ts';
import { en } from '../../src/wording/en/en.ts';

const ASKER = { today: '2026-11-23' };

const FULL: Profile = {
  level: 'intermediate',
  goal: 'marathon',
  raceDate: '2027-04-18',
  runDays: ['monday', 'wednesday', 'sunday'],
  impossibleDays: ['friday'],
  likes: ['swimming', 'yoga'],
  refuses: ['rowing'],
  atHand: ['swimming', 'strength', 'cycling'],
};

function changed(values: OptionValues, held: Profile = {}): Profile {
  const result = changedProfile(held, values, ASKER);
  if (!('profile' in result)) throw new Error(`no profile: ${JSON.stringify(result)}`);
  return result.profile;
}

describe('/profile set', () => {
  it('reads every part', () => {
    expect(
      changed({
        level: 'Intermediate',
        goal: 'marathon',
        race: '2027-04-18',
        'run-days': 'Sun, Mon and Wed',
        impossible: 'Fri',
        likes: 'swimming, yoga',
        refuses: 'rowing machine',
        'at-hand': 'pool, gym and bike',
        clear: null,
      }),
    ).toEqual(FULL);
  });

  it.each(['every day', 'daily', 'jeden Tag', 'täglich', 'todos los días', 'tous les jours'])(
    'takes “%s” for all days',
    (days) => {
      expect(changed({ 'run-days': days })).toEqual({ runDays: DAYS });
    },
  );

  it('changes what is given and leaves the rest', () => {
    expect(changed({ level: 'advanced' }, FULL)).toEqual({ ...FULL, level: 'advanced' });
  });

  it('takes words for the day of the race, as the next one', () => {
    expect(changed({ race: '18 April' })).toEqual({ raceDate: '2027-04-18' });
    expect(changed({ race: 'in ten weeks' })).toEqual({ raceDate: '2027-02-01' });
  });

  it('clears one part', () => {
    const { raceDate: _, ...rest } = FULL;
    expect(changed({ clear: 'race' }, FULL)).toEqual(rest);
    expect(changed({ clear: 'level' }, { level: 'beginner' })).toEqual({});
  });

  it('lets what is said now go before what was held', () => {
    expect(changed({ likes: 'rowing' }, FULL)).not.toHaveProperty('refuses');
    expect(changed({ refuses: 'yoga' }, FULL)).toMatchObject({ likes: ['swimming'], refuses: ['yoga'] });
    expect(changed({ impossible: 'Monday' }, FULL)).toMatchObject({ runDays: ['wednesday', 'sunday'] });
    expect(changed({ 'run-days': 'Fri' }, FULL)).not.toHaveProperty('impossibleDays');
  });

  it.each([
    [{}, /^There is nothing to change\. Give at least one of: level, goal, race, run-days/],
    [{ race: '2026-11-22' }, /^The race on 22 November 2026 is over already\./],
    [{ race: 'someday' }, /^I read no date in “someday” for race\./],
    [{ 'run-days': 'Funday' }, /Did you mean Sunday\?/],
    [{ 'run-days': 'often' }, /no day/],
    [{ likes: 'swimming, juggling' }, /^“juggling” is no activity that I know, for likes\. Write activities/],
    [{ likes: 'swiming' }, undefined],
    [{ refuses: ',' }, /^“,” is no activity/],
    [{ likes: 'yoga', refuses: 'swim, yoga' }, /^Yoga stands in likes and in refuses\./],
    [{ 'run-days': 'Mon, Tue', impossible: 'Tue' }, /^Tuesday stands in run-days and in impossible\./],
    [{ impossible: 'every day' }, /^With all seven days in impossible no day is left/],
    [{ 'run-days': 'not Friday' }, /^I do not read “not” in run-days\. .* run-days:“Mon, Wed”/],
    [{ impossible: 'Friday evening' }, /^“Friday evening” names a part of a day/],
    [{ likes: 'bike, run' }, /^“run” is running, and likes takes cross-training\./],
    [{ likes: 'no rowing' }, /^I do not read “no” in likes\./],
    [{ level: 'beginner', clear: 'level' }, /^You give level and clear it at once\./],
    [{ clear: 'name' }, /^“name” is no choice for clear\..* Choose one of: level, goal, race,/],
    [{ weight: '70' }, /^There is no option “weight” here\./],
  ])('says what is wrong with %j', (values, text) => {
    const result = changedProfile({}, values, ASKER);
    if (text === undefined) expect(result).toHaveProperty('profile');
    else expect('problem' in result && optionProblemText(result.problem, en)).toMatch(text);
  });

  it('keeps nothing where a text speaks of danger', () => {
    expect(changedProfile(FULL, { refuses: 'swimming since my chest pain' }, ASKER)).toEqual({
      danger: 'swimming since my chest pain',
    });
  });

  it('has words for every option and choice', () => {
    for (const option of PROFILE_OPTIONS) {
      expect(en.profile.options[option.name].length).toBeLessThanOrEqual(100);
      for (const { name, value } of namedChoices(option, en.profile)) expect(name).not.toBe(value);
    }
  });
});

describe('a profile command', () => {
  function desk(held: Profile = {}) {
    let profile = held;
    const profiles: Profiles = {
      read: () => Promise.resolve(profile),
      change: (_, change) => {
        const { profile: next, result } = change(profile);
        profile = next ?? profile;
        return Promise.resolve(result);
      },
      forget: () => {
        const had = Object.keys(profile).length > 0;
        profile = {};
        return Promise.resolve(had);
      },
    };
    return { held: () => profile, p: { profiles, member: 'm', asker: ASKER, catalogue: en } };
  }

  it('says what is kept, in words', async () => {
    const { p, held } = desk();
    const result = await runProfileCommand('set', { level: 'beginner', race: '2027-04-18' }, p);
    expect(held()).toEqual({ level: 'beginner', raceDate: '2027-04-18' });
    expect('said' in result && result.said).toContain(
      '- **Level:** beginner\n- **Next race:** 18 April 2027\n',
    );
  });

  it('shows all that is held, and says so where nothing is', async () => {
    const shown = await runProfileCommand('show', {}, desk(FULL).p);
    expect('said' in shown && shown.said.split('\n').slice(1)).toEqual([
      '- **Level:** intermediate',
      '- **Goal:** marathon',
      '- **Next race:** 18 April 2027',
      '- **Running days:** Monday, Wednesday, Sunday',
      '- **Days that are out:** Friday',
      '- **Likes:** swimming, yoga',
      '- **Would rather not:** rowing',
      '- **At hand:** swimming, strength training, cycling',
    ]);
    expect(await runProfileCommand('show', {}, desk().p)).toEqual({ said: en.profile.nothingHeld });
  });

  it('forgets all, and says where there was nothing', async () => {
    const { p, held } = desk(FULL);
    expect(await runProfileCommand('forget', {}, p)).toEqual({ said: en.profile.forgotten });
    expect(held()).toEqual({});
    expect(await runProfileCommand('forget', {}, p)).toEqual({ said: en.profile.nothingToForget });
  });

  it('says when the last part is gone, and changes nothing on a problem', async () => {
    const { p, held } = desk({ level: 'beginner' });
    expect(await runProfileCommand('set', { level: 'pro' }, p)).toHaveProperty('problem');
    expect(held()).toEqual({ level: 'beginner' });
    expect(await runProfileCommand('set', { clear: 'level' }, p)).toEqual({ said: en.profile.nothingLeft });
  });
});
