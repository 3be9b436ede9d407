import { describe, expect, it } from 'vitest';
import { converses } from './shipped.ts';
import { nothing, understand } from './understand.ts';

/** What a question must be understood as, told by its signs and not by one phrase. */
type Row = readonly [text: string, fields: object];

const isAsked = (intent: string, rows: readonly Row[]): void => {
  it.each(rows)('%s', (text, fields) => {
    expect({ ...nothing(fields), ...understand(text) }).toMatchObject({ intent, ...fields });
  });
};

const asksNothing = (texts: readonly string[]): void => {
  it.each(texts)('%s', (text) => expect(understand(text)).toBeUndefined());
};

describe('a run that is told by its distance alone', () => {
  isAsked('same-day', [
    [
      'locker 6 km und direkt danach pilates, geht das so?',
      { run: 'easy', activity: 'pilates', order: 'run-first' },
    ],
    [
      'usually coffee, 8k, shower, then an hour of hot yoga. overkill?',
      { activity: 'yoga', order: 'run-first' },
    ],
    ['mañanas 5 km suaves y por la tarde pesas, ¿me paso?', { run: 'easy', activity: 'strength' }],
    ['morgens 10 km locker, abends schwimmen - zu viel?', { run: 'easy', activity: 'swimming' }],
    ['doing 8x400 at lunchtime and then squatting in the evening. Is this normal?', { run: 'hard' }],
    [
      'double tomorrow, 8k in the AM and an hour on the bike PM, thoughts',
      { activity: 'cycling', gap: 'spaced' },
    ],
    [
      'Masters swim practice 5:30am, easy 4 miles at lunch. Am I overdoing it?',
      { run: 'easy', gap: 'spaced' },
    ],
  ]);
  it('is none where another session beside it is measured', () => {
    expect(understand('20 km on the bike in the morning and yoga in the evening, ok?')).not.toMatchObject({
      intent: 'same-day',
    });
  });
});

describe('two sessions bound to one day', () => {
  isAsked('same-day', [
    ['Can I run and lift weights on the same days?', { activity: 'strength' }],
    [
      'If I lift heavy in the AM and then run a 30 minute tempo in the PM, will I still see benefits? Or is it counterproductive to do both on the same day?',
      { run: 'hard', activity: 'strength', activityIntensity: 'hard', order: 'cross-first' },
    ],
    [
      'Saturdays, the day before my long run, I do a 5km easy run and a 2000m swim immediately after. Any modification needed?',
      { run: 'easy', activity: 'swimming', order: 'run-first' },
    ],
    ['weights before running or running before weights', { orderAsked: true, order: undefined }],
    ['salgo a correr 8 km y justo después me meto a nadar, qué os parece', { order: 'run-first' }],
    ['zuerst gewichte und danach 5 km laufen, falsch herum?', { order: 'cross-first' }],
    ['my hill session, then the gym a couple of hours after it. Should I?', { order: 'run-first' }],
    ['how many hrs should there be between a run and the gym', { gapAsked: true }],
    ['i run at dawn & hit the weights at dusk, every tuesday. does that work', { gap: 'spaced' }],
    ['Is it ok to cross train the same day I run?', {}],
    ['heute 10 km gelaufen, darf ich später noch schwimmen gehen?', { activity: 'swimming' }],
    ['I lift only on run days. Should I lift after running, or wait a few hours?', { order: 'run-first' }],
    [
      'I follow my long run with 20 minutes in the pool. any harm in it?',
      { run: 'long', order: 'run-first' },
    ],
  ]);
  isAsked('same-day', [
    [
      'tempo run at 5.30, and then there is a spin class at 8 in the evening which the instructor runs as all-out intervals. daft?',
      { run: 'hard', activity: 'cycling', activityIntensity: 'hard' },
    ],
    [
      'easy run in the morning, bike intervals in the evening, ok?',
      { run: 'easy', activityIntensity: 'hard' },
    ],
    ['squats on the same day as my intervals. Agree?', { run: 'hard', activityIntensity: undefined }],
  ]);
});

describe('a story that asks nothing', () => {
  asksNothing([
    'I did a long run and then had a swim, it was lovely',
    'I ran 10k then swam 40 lengths today, feel amazing!',
    'did a long run and yoga afterwards yesterday, best sunday ever',
    'swam and ran yesterday, knackered but happy',
  ]);
});

describe('an amount a week, asked for or to be judged', () => {
  isAsked('frequency', [
    ['complete beginner c25k wk 4 - is ONE swim a week ok or too little', { count: 1, activity: 'swimming' }],
    [
      'llevo 2 meses corriendo, ¿con una clase de spinning y una de pilates por semana voy bien?',
      { count: 2 },
    ],
    ['a spin class and a yoga class every week next to my runs, is that ok?', { count: 2 }],
    ['is a weekly pilates class enough or should there be more', { count: 1, activity: 'pilates' }],
    ['crossfit, yoga and swimming once a week each, is it too much?', { count: 3, activity: undefined }],
    ['3 gym days on top of running, overdoing it?', { count: 3, activity: 'strength' }],
    ['two swims and one gym session per week plus my running: too much?', { count: 3 }],
    ['four days of running plus one day of cross training. Is one day of it enough?', { count: 1 }],
    ['sub 3 marathoner. four days of cross training a week too many?', { count: 4, level: 'advanced' }],
    ['squatting 3x/week while ramping up to 70 mpw, is three times too often?', { count: 3 }],
    ['can i do yoga every single day as a runner', { activity: 'yoga', count: 7 }],
    ['is it silly to cross train 4 days and run 3', { count: 4 }],
    ['swapping 4 of my 5 weekly runs for rides, too many?', { count: 4, replacesRuns: true }],
    [
      'I want to do two of my five runs on the bike instead. Is that too many?',
      { count: 2, replacesRuns: true },
    ],
    ['Un día de entrenamiento cruzado por semana, ¿basta?', { count: 1 }],
    [
      'After an easy bike session I feel like 3-4 cross training sessions per week, running 4 times a week for the past six weeks. Would it be okay?',
      { count: 4 },
    ],
    [
      'i do 3 runs, tues thurs sat, and my sister says cross train 4x a week. 4x seems insane?? should i really do 4',
      { count: 4 },
    ],
  ]);
  asksNothing([
    '¿Cuánto tiempo debo nadar para que mi entrenamiento sea efectivo?',
    'wie lange sollte eine schwimmeinheit sein',
    'how many minutes should a cross training session last',
  ]);
});

describe('more, less, new or none by the time of the year', () => {
  isAsked('season', [
    ['A race in 12 days. never done crossfit, start now?', { changes: ['new-activities'], weeksToRace: 1 }],
    ['In zehn Tagen ist mein 10er. Jetzt noch mit Kampfsport anfangen?', { changes: ['new-activities'] }],
    ['mi carrera es en diez días, ¿empiezo ahora con el boxeo?', { changes: ['new-activities'] }],
    [
      'half marathon in two weeks. a friend invited me to try kickboxing, say yes?',
      { changes: ['new-activities'] },
    ],
    ["It's my off season. Would learning to row be a decent idea?", { changes: ['new-activities'] }],
    ['six weeks out from my A race. should i start dialling back the cycling?', { changes: ['less-cross'] }],
    ['got a marathon in a month, is it time to drop a gym day?', { changes: ['less-cross'] }],
    ['race in a month - bin off the cross training entirely?', { changes: ['no-cross'] }],
    [
      'finished my last race of the year. run a lot less and ride my bike a lot more. sound?',
      { changes: ['more-cross', 'less-running'], season: 'off-season' },
    ],
    [
      "I just finished racing a half and won't race again for months, marathon training starts in 10 weeks. More cross-training in the meantime?",
      { changes: ['more-cross'], season: 'off-season', weeksToRace: undefined, level: undefined },
    ],
    [
      'Now that we are near the end of the season and sectionals are close, my coach cut lifting to only once a week. Should I be lifting more?',
      { changes: ['more-cross'], season: 'race-season' },
    ],
    ["my next race isn't for 8 months. can i swap most of my running for cycling", { weeksToRace: 34 }],
    ['acabé la temporada, ¿un mes sin hacer nada de nada?', { changes: ['full-rest'], season: 'off-season' }],
    ['do i keep swimming in the weeks before my marathon', { season: 'race-season' }],
  ]);
});

describe('which activity for an aim', () => {
  isAsked('goal', [
    ['42k in spring - bike or plyos', { goal: 'marathon', activities: ['cycling', 'plyometrics'] }],
    ['xt that fits marathoners? hate pools', { goal: 'marathon', refuses: ['swimming'] }],
    ["If I'm training for a 5K, should I be cross-training? If so, what options are best?", { goal: '5k' }],
    [
      'First half in June, the plan calls for x-training one day a week. What should I do now to x-train?',
      { goal: 'half' },
    ],
    ['First marathon next autumn. What kind of cross training gives me the most?', { goal: 'marathon' }],
    ["swimming vs plyos if i'm doing london", { goal: 'marathon' }],
    ['400m runner. box jumps any use?', { goal: 'sprint', activities: ['plyometrics'] }],
    ['what would you add for someone training for a 10k?', { goal: '10k' }],
    ['NYC in november: yoga or cycling, which one fits better', { goal: 'marathon' }],
  ]);
});

describe('the one thing for a weakness', () => {
  isAsked('focus', [
    [
      "hamstrings so tight I can't reach my toes. One session a week free, what should it be?",
      { weaknesses: ['stiffness'] },
    ],
    ['My muscles feel so tight from running. Is yoga the thing to add?', { activities: ['yoga'] }],
    ['stiff as a board. one class a week: what', { weaknesses: ['stiffness'] }],
    ['just tell me the one thing to add', { weaknesses: undefined }],
    ['only got room for one cross training thing in my week what should it be', {}],
    ["I'm always so sore after runs, is swimming the right thing to add?", { weaknesses: ['soreness'] }],
    [
      "not touched a kettlebell in 3 years, what's the first thing to add",
      { weaknesses: ['no-strength-work'] },
    ],
    ['I never go to the gym. what should I add first?', { weaknesses: ['no-strength-work'] }],
    ["there's so much cross training, where do i even start", {}],
    ['what should be my first cross training activity', {}],
    ['Mes abdos sont faibles, je me mets au pilates ?', { weaknesses: ['weak-core'] }],
  ]);
  asksNothing([
    'are squats good for a weak core',
    'does yoga help with tight hips',
    'which stretches help against tight hips',
    'why are my hamstrings always so tight',
    'my schedule is tight, what shoes should I buy',
  ]);
});

describe('a short reply to what was asked', () => {
  it('tells the run', async () => {
    const answer = await converses('Is it ok to run and lift on the same day?', "it's a tempo run");
    expect(answer).toMatchObject({
      outcome: 'plan',
      plan: { intent: 'same-day', understood: { run: 'hard' } },
    });
  });

  it('turns from how often to the same day', async () => {
    const answer = await converses('How many days should I cross train?', 'and on the same day as a run?');
    expect(answer).toMatchObject({ outcome: 'plan', plan: { intent: 'same-day' } });
  });

  it('refuses an activity', async () => {
    const answer = await converses('which xt for a marathon?', 'i hate swimming');
    expect(answer).toMatchObject({ outcome: 'plan', plan: { intent: 'goal', activities: ['cycling'] } });
  });
});
