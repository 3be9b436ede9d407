import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circumstancesOf } from '../../src/answering/understanding/questions/circumstances.ts';
import { nothing, reads, understand } from './understand.ts';

const who = (text: string, locale?: string) => circumstancesOf(reads(text, locale).plan);

describe('the level', () => {
  it.each([
    ['I am a beginner', 'beginner'],
    ['started running six weeks ago', 'beginner'],
    ['I run since 4 month', 'beginner'],
    ['been running for 10wks', 'beginner'],
    ['doing couch to 5k', 'beginner'],
    ['started running in spring', 'beginner'],
    ['two years of running', 'intermediate'],
    ['I have been running for ten years', 'intermediate'],
    ['running since 2019', 'intermediate'],
    ['been running for ten years, quite advanced', 'advanced'],
    ['80 km weeks at the moment', 'advanced'],
    ['I do 60 mpw', 'advanced'],
    ['100km/week', 'advanced'],
    ['30 km a week', undefined],
    ['not a beginner', undefined],
    ["I haven't lifted in two years", undefined],
    ['my marathon is in 8 months', undefined],
    ['I have been swimming for three years', undefined],
    ['Hace tres meses que corro', 'beginner'],
    ['llevo cinco años corriendo', 'intermediate'],
    ['empecé a correr en enero', 'beginner'],
    ['Vor zwei Monaten angefangen zu laufen', 'beginner'],
    ['ich laufe seit vier Jahren', 'intermediate'],
    ['ambitionierter Läufer, 90 km pro Woche', 'advanced'],
    ["j'ai commencé à courir il y a deux mois", 'beginner'],
    ['je cours depuis six ans', 'intermediate'],
    ['coureuse confirmée', 'advanced'],
  ])('%s: %s', (text, level) => {
    expect(who(text).level).toBe(level);
  });
});

describe('the goal', () => {
  it.each([
    ['training for a marathon', 'marathon'],
    ['training for Berlin', 'marathon'],
    ['my first 26.2', 'marathon'],
    ['my next race is a half', 'half'],
    ['prepping for a 10k race', '10k'],
    ['I train for a 5k', '5k'],
    ['400m sprinter', 'sprint'],
    ['I run the 100 and 200 m', 'sprint'],
    ['wed easy 10k', undefined],
    ['swim 400 m and then gym', undefined],
    ['a tempo run at marathon pace', undefined],
    ['half an hour of yoga', undefined],
    ['I live in London', undefined],
    ['para una media maratón', 'half'],
    ['preparo el maratón de Valencia', 'marathon'],
    ['Training für den Halbmarathon', 'half'],
    ['je prépare un semi', 'half'],
  ])('%s: %s', (text, goal) => {
    expect(who(text).goal).toBe(goal);
  });
});

describe('the race', () => {
  it.each([
    ['marathon in 10 weeks', 10],
    ['I race in 10 days', 1],
    ['my next race is in May', 22],
    ["It's November, my next race is in May", 22],
    ['race on 12 April', 20],
    ['race on 2027-04-12', 20],
    ['race this weekend', 0],
    ['race next month', 4],
    ['6 weeks out from my race', 6],
    ['three weeks until the half marathon', 3],
    ['started running 6 weeks ago, race in 3 months', 13],
    ['Wettkampf in drei Wochen', 3],
    ['noch 5 Wochen bis zum Marathon', 5],
    ['Marathon am 12. April', 20],
    ['Rennen am 20.12.', 3],
    ['mi carrera es en 8 meses', 34],
    ['faltan dos semanas para la carrera', 2],
    ['maratón el 12 de abril', 20],
    ['ma course est dans deux mois', 8],
    ['marathon le 12 avril', 20],
    ['il reste trois semaines avant mon semi', 3],
    ['I swim three times a week', undefined],
    ['I started running 6 weeks ago', undefined],
    ['I ran a marathon in May 2025', undefined],
    ['my holiday is in three weeks', undefined],
  ])('%s: %s weeks', (text, weeks) => {
    expect(who(text).weeksToRace).toBe(weeks);
  });

  it('is as many weeks off as the message says, in four languages', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), (weeks) => {
        for (const text of [
          `my race is in ${weeks} weeks`,
          `mi carrera es en ${weeks} semanas`,
          `mein Wettkampf ist in ${weeks} Wochen`,
          `ma course est dans ${weeks} semaines`,
        ]) {
          expect(who(text).weeksToRace, text).toBe(weeks);
        }
      }),
    );
  });

  it('puts the month first only for Americans', () => {
    expect(who('race on 01/02/2027', 'en-US').weeksToRace).toBe(5);
    expect(who('race on 01/02/2027', 'en-GB').weeksToRace).toBe(10);
  });

  it('in the past is a problem, where the message still expects it', () => {
    const asked = 'Should I do more cross-training? My race is on 12 April 2026.';
    expect(understand(asked)).toEqual({ problem: { id: 'race-in-the-past', date: '2026-04-12' } });
    expect(understand('How often should I swim? My last race was on 12 April 2026.')).toMatchObject({
      intent: 'frequency',
    });
  });
});

describe('the time of the year and the member', () => {
  it.each([
    ['it is the off-season', { season: 'off-season' }],
    ['no races planned', { season: 'off-season' }],
    ['race season', { season: 'race-season' }],
    ['fuera de temporada', { season: 'off-season' }],
    ['mitten in der Wettkampfsaison', { season: 'race-season' }],
    ['hors saison', { season: 'off-season' }],
    ['marathon in 10 weeks, what to do before my race', { season: undefined, weeksToRace: 10 }],
    ['I have been exhausted for weeks', { wornOut: true }],
    ['not exhausted at all', { wornOut: undefined }],
    ['siempre cansado', { wornOut: true }],
    ['ständig müde', { wornOut: true }],
    ['toujours fatiguée', { wornOut: true }],
    ['never done yoga', { newActivity: true }],
    ['first time in the gym', { newActivity: true }],
    ['I love yoga', { newActivity: undefined }],
  ])('%s', (text, fields) => {
    expect({ ...nothing(fields), ...who(text) }).toMatchObject(fields);
  });
});
