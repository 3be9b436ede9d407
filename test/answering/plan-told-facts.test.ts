import { describe, expect, it } from 'vitest';
import { understand } from './understand.ts';

const race = [{ kind: 'run', run: 'race' }];

describe('what a message tells of a week', () => {
  it.each([
    ['Marathon on Sunday. Plan: easy Tue, Thu, gym x2', 'sunday'],
    ['Plan my week: easy Mon, Wed, Fri; marathon on Sunday; swim and strength', 'sunday'],
    ['I have a 10k on Saturday, hard ride Friday?', 'saturday'],
    ['I have a half marathon on Sunday. Can I lift on Thursday?', 'sunday'],
  ])('places the race: %s', (text, day) => {
    expect(understand(text)).toMatchObject({ week: { [day]: race } });
  });

  it.each(['I run a 10k on Saturdays, swim Sunday. ok?', 'I ran the half on Sunday, can I swim on Monday?'])(
    'takes what was run, or is run each week, for no race: %s',
    (text) => {
      expect(JSON.stringify(understand(text))).not.toContain('"race"');
    },
  );

  it('takes a race on a bike for a hard session, and for no race to run', () => {
    const asked = understand('Tue tempo, Sat all out spin race, Sun long. Thoughts on this week?');
    expect(asked).toMatchObject({
      week: { saturday: [{ kind: 'cross', activity: 'cycling', intensity: 'hard' }] },
    });
    expect(asked).not.toHaveProperty('weeksToRace');
  });

  it.each(['plus', 'and'])('joins sessions of one day by %s', (word) => {
    const text = `Mon heavy gym ${word} intervals, Wed easy run, Sun long. Is that week ok?`;
    expect(understand(text)).toMatchObject({
      week: { monday: [{ activity: 'strength', intensity: 'hard' }, { run: 'intervals' }] },
    });
  });

  it.each([
    ['can I do hiit on all of my rest days', true],
    ['Darf ich meine beiden Ruhetage mit harten Spinningkursen füllen?', true],
    ['can I do an easy ride on a rest day', undefined],
  ])('knows where every rest day is meant: %s', (text, everyOne) => {
    const asked = understand(text);
    expect(asked).toMatchObject({ intent: 'placement', onKind: 'rest-day' });
    expect(asked && 'everyOne' in asked ? asked.everyOne : undefined).toBe(everyOne);
  });

  it('takes a training distance for no race', () => {
    expect(understand('Tue intervals, Thu gym, Sat 10k, Sun swim. Good week?')).toMatchObject({
      intent: 'week-check',
      week: { saturday: [{ kind: 'run' }] },
    });
  });

  it('keeps sessions that follow a race apart from its day', () => {
    expect(
      understand('Plan my week: easy Mon, Wed, Fri; marathon on Sunday; swim and strength'),
    ).toMatchObject({ intent: 'week-build', wishes: [{ activity: 'swimming' }, { activity: 'strength' }] });
  });

  it.each([
    [
      'Night shifts Mon-Thu, runs Fri and Sun, plan two gym sessions',
      ['monday', 'tuesday', 'wednesday', 'thursday'],
    ],
    [
      'I am free only Tue and Sat, one run and one gym, plan my week',
      ['monday', 'wednesday', 'thursday', 'friday', 'sunday'],
    ],
    [
      'only tuesday and thursday and I do intervals on both, where does the gym go?',
      ['monday', 'wednesday', 'friday', 'saturday', 'sunday'],
    ],
  ])('knows the days that are out: %s', (text, impossible) => {
    expect(understand(text)).toMatchObject({ impossible });
  });

  it('keeps each session with its own time of day', () => {
    expect(
      understand('Mon easy run in the morning, gym in the evening. Wed intervals. Sat long run. Ok?'),
    ).toMatchObject({
      week: {
        monday: [
          { run: 'easy', time: 'morning' },
          { activity: 'strength', time: 'evening' },
        ],
      },
    });
  });

  it('takes what "plus" joins to the session of a day for a part of that day', () => {
    expect(
      understand(
        'Tue intervals plus squats, Thu tempo plus squats, Sat long run. Is this workload sustainable?',
      ),
    ).toMatchObject({
      intent: 'week-check',
      week: { tuesday: [{ run: 'intervals' }, { activity: 'strength' }] },
    });
  });

  it('reads lengths with fractions and ranges as no numbers of sessions', () => {
    expect(
      understand('Sunday long run, Monday cycling 1.5-2 hrs, Tuesday easy run, Thursday tempo. Good week?'),
    ).toMatchObject({ intent: 'week-check', week: { monday: [{ activity: 'cycling' }] } });
  });

  it('reads "schwer Beine" and "pierna pesada" as hard strength', () => {
    expect(
      understand('Di früh Tempolauf und abends schwer Beine, Do locker, So Rad. Passt die Woche so?'),
    ).toMatchObject({ week: { tuesday: [{ run: 'tempo' }, { activity: 'strength', intensity: 'hard' }] } });
    expect(understand('tirada larga y además pierna pesada el mismo día, ¿lo hago?')).toMatchObject({
      intent: 'same-day',
      run: 'long',
      activity: 'strength',
      activityIntensity: 'hard',
    });
  });

  it('builds a week where several sessions are to go into three or more run days', () => {
    expect(
      understand('I run Mon easy, Tue intervals, Fri easy, Sat long. Two easy rides. Where?'),
    ).toMatchObject({
      intent: 'week-build',
      wishes: [{ activity: 'cycling' }, { activity: 'cycling' }],
    });
    expect(understand('I run Tuesday, where does my swim go?')).toMatchObject({ intent: 'placement' });
  });

  it.each([
    'Plan my week: runs Tue and Sat, -2 gym sessions',
    '-2 gym sessions, runs Tue and Thu, plan my week',
  ])('sees the sign: %s', (text) => {
    expect(understand(text)).toEqual({ problem: { id: 'negative-number', given: '-2' } });
  });

  it('takes the dash of a list for no sign', () => {
    expect(understand('plan my week\n- 2 gym sessions\n- runs Tue, Thu and Sat')).toMatchObject({
      intent: 'week-build',
    });
  });

  it('builds no week with a wish that it cannot read', () => {
    expect(understand('Plan my week: runs Tue, Thu and Sat, swim, quidditch')).toBeUndefined();
    expect(understand('Plan my week: runs Tue, Thu and Sat, swim, yoga, thanks')).toMatchObject({
      intent: 'week-build',
    });
  });

  it('builds no week where rides stand in for runs that are not named', () => {
    expect(understand('Plan my week: runs Mon, Wed, Fri, Sun, ride x2 in place of runs')).toMatchObject({
      intent: 'frequency',
      replacesRuns: true,
      count: 2,
    });
  });
});

describe('what a message tells of its member', () => {
  it('takes a week of tiredness for being worn out', () => {
    expect(understand('I feel tired all week, intervals and gym on the same day?')).toMatchObject({
      wornOut: true,
    });
  });

  it.each([
    'I am between beginner and intermediate, how many cross-training days a week?',
    'Is a complete break for a month in the off season ok?',
  ])('leaves the level open: %s', (text) => {
    const asked = understand(text);
    expect(asked).toHaveProperty('intent');
    expect(asked).not.toHaveProperty('level');
  });

  it('chooses no activity that is ruled out', () => {
    const asked = understand("Which cross-training for sprints that isn't plyometrics?");
    expect(asked).toMatchObject({ intent: 'goal', refuses: ['plyometrics'] });
    expect(asked).not.toHaveProperty('activities');
  });

  it.each([
    ['How many? She says 2 cross training days is not enough and wants me at 5. should i do 5?', 5],
    ['Could I swap out an easy run or two per week with riding?', 2],
    ['I run 5-6 days a week. Can I substitute half of these with cycling?', 3],
  ])('counts what is asked about: %s', (text, count) => {
    expect(understand(text)).toMatchObject({ intent: 'frequency', count });
  });

  it.each([
    'I do 100m in 12.8 and want to become faster, what training besides the track helps?',
    'sprinter girl here, off the track what helps',
    'quiero mejorar mis 100 lisos, q hago aparte de correr',
    'Ich laufe 100 m und 200 m, was hilft mir neben der Bahn?',
  ])('knows the goal: %s', (text) => {
    expect(understand(text)).toMatchObject({ intent: 'goal', goal: 'sprint' });
  });

  it.each([
    [
      'Stimmt es: je näher der Wettkampf rückt, desto weniger Zeit auf dem Rad? Meiner ist in fünf Wochen',
      { weeksToRace: 5, changes: ['less-cross'] },
    ],
    [
      'A 5k PB attempt in six weeks. Does cycling still have a place a couple of times a week?',
      { weeksToRace: 6 },
    ],
    [
      "It's the off season, I'd run only twice a week and row a bit for now. ok?",
      { changes: ['less-running'] },
    ],
  ])('knows the time of the year: %s', (text, told) => {
    expect(understand(text)).toMatchObject({ intent: 'season', ...told });
  });

  it.each([
    ["There is rarely a day when my legs don't feel sore. If I add one other activity, which?", 'soreness'],
    ['havent touched a weight since 2023, 1 extra slot per wk, what goes there', 'no-strength-work'],
  ])('knows the weakness: %s', (text, weakness) => {
    expect(understand(text)).toMatchObject({ intent: 'focus', weaknesses: [weakness] });
  });

  it.each([
    [
      'Which comes first on a tempo or interval day, strength then run, or run then strength?',
      { orderAsked: true },
    ],
    ['The long run is Monday morning and I have spin class later that night. Still go?', { run: 'long' }],
    [
      'An easy run and strength into one 2hr session, weights first. Any thoughts?',
      { order: 'cross-first', gap: 'same-session' },
    ],
  ])('sees both on one day: %s', (text, told) => {
    expect(understand(text)).toMatchObject({ intent: 'same-day', ...told });
  });
});
