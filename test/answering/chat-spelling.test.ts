import { describe, expect, it } from 'vitest';
import { asks, sections } from './shipped.ts';

describe('questions written as in chat', () => {
  it.each([
    ['cn i lft b4 a run', 'same-day'],
    ['is yoga gd 4 runnrs', 'yoga-pilates'],
    ['shud runners lift hvy weights', 'strength-training'],
    ['how many dys a wk shld i cross train as a beginner', 'days-per-week'],
    [
      'ive only been running since about may, how many days of the other stuff shld i be doing',
      'days-per-week',
    ],
    ['my kid does karate and theyve a parents class, would that do owt for my running', 'new-activities'],
    ['wot does bikin do 4 my legs', 'cycling'],
    ['r squats n lunges enuf 2 start with', 'strength-training'],
    ['smth 2 do in the off season pls', 'off-season'],
    ['any1 kno if pilates is gud for ur core', 'yoga-pilates'],
    ['wud a trainer b worth it if im gonna start liftin', 'technique-balance'],
    ['kiero empezar con pesas, q ejercicios ago', 'strength-training'],
    ['tb puedo nadar dsps d correr?', 'same-day'],
    ['xq deberia hacer fuerza siendo corredor', 'strength-training'],
    ['estoy lesionao y no puedo correr, q puedo hacer pa no perder la forma', 'improved-recovery'],
    ['kann ich heut laufn u morgn schwimmn', 'swimming'],
    ['wieviel tage pro woche crosstraining wenn ich eig anfanger bin', 'days-per-week'],
    ['is yoga gut furs laufen', 'yoga-pilates'],
    ['cb de fois par semaine je dois faire du velo', 'cycling'],
    ['jsuis debutant, cb de jours de cross training', 'days-per-week'],
    ['pk faire du renfo qd on court', 'strength-training'],
    ['same day as a run?', 'same-day'],
    ['run am, gym pm. ok?', 'same-day'],
  ])('%s: %s', async (text, section) => {
    const answer = await asks(text, { locale: 'en-US' });
    expect(['answer', 'plan']).toContain(answer.outcome);
    expect(sections(answer)).toContain(section);
  });

  it.each([
    'what trainers shud i buy',
    'how many kcal in a 5k wud i burn',
    'shud i eat pasta b4 a race',
    'whos winning the footy 2nite',
    'q zapatillas compro',
    'cb coute une montre gps',
    'wieviel kostet n trainer',
    'quelles chaussures jdois acheter',
  ])('are declined where the knowledge does not hold them: %s', async (text) => {
    expect((await asks(text)).outcome).toBe('abstain');
  });

  it.each([
    'my chest hurts n i cnt breathe',
    'i cnt feel my legs n im dizzy, cn i swim',
    'me duele el pecho q hago',
    'jpeux pas respirer et jai mal a la poitrine',
    'hab brustschmerzen u krieg keine luft, schwimmn ok',
  ])('stop at danger: %s', async (text) => {
    expect((await asks(text)).outcome).toBe('safety');
  });
});
