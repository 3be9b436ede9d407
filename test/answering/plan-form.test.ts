import { describe, expect, it } from 'vitest';
import { decide } from '../../src/planner/decide.ts';
import { CATALOGUES } from '../../src/wording/catalogue.ts';
import { wordPlan } from '../../src/wording/plan-text.ts';
import { reads, understand } from './understand.ts';

/** The first sentence of the answer to a message, in its language. */
function firstSentence(text: string): string {
  const asked = understand(text);
  if (asked === undefined || 'problem' in asked) throw new Error(`no plan: ${text}`);
  const { plan } = CATALOGUES[reads(text).language];
  return wordPlan(asked, decide(asked), plan).lines[0]?.text ?? '';
}

const YES = /^(?:Yes|Sí|Ja|Oui)\b|^S[íi][:,]/u;
const NO = /^(?:No|Nein|Non)[ :,]/u;
const BETTER_NOT = /^(?:Better not|Mejor no|Lieber nicht|Mieux vaut éviter) ?:/u;

describe('a question whether something is wrong', () => {
  it.each([
    'is it a mistake to lift the day before intervals',
    'should I avoid yoga after a run?',
    'is two swims a week too much?',
    'any harm in cycling the day after my long run?',
    'would it be dumb to do pilates on my easy run day?',
    'pool on interval day - bad move?',
    'is it a terrible idea to lift twice a week as a beginner',
    'am i asking for trouble doing crossfit the night before intervals',
    'is it bad to cycle more in the off-season?',
    'Is my week bad? Mon easy run, Tue swim, Wed intervals, Thu rest, Fri gym, Sun long run',
    'spricht was gegen Yoga am Ruhetag?',
    'ist es falsch, nach dem Tempolauf zu schwimmen?',
    'sind zwei Schwimmeinheiten pro Woche zu viel?',
    'ist Krafttraining am Tag vor dem langen Lauf ein Fehler?',
    'schadet es, am Ruhetag zu schwimmen?',
    '¿está mal hacer pesas el mismo día que las series?',
    '¿dos días de yoga a la semana es demasiado?',
    '¿es un error hacer bici al día siguiente de la tirada larga?',
    '¿pasa algo si hago yoga después del rodaje?',
    "c'est une mauvaise idée la muscu la veille de la sortie longue ?",
    "deux séances de natation par semaine c'est trop ?",
    "c'est grave si je nage après le fractionné ?",
    'ça pose problème de nager le jour de repos ?',
  ])('is not answered by a yes or a no: %s', (text) => {
    expect(understand(text)).toMatchObject({ form: 'against' });
    expect(firstSentence(text)).not.toMatch(YES);
    expect(firstSentence(text)).not.toMatch(NO);
  });

  it.each([
    'is 5 gym sessions a week overkill?',
    'is it bad to fill every rest day with spin classes',
    'ist es schlimm, wenn ich an jedem Ruhetag Spinning mache',
    '¿es malo hacer spinning todos mis días de descanso?',
    "c'est grave si je fais du spinning tous mes jours de repos",
  ])('is told better not, where it is: %s', (text) => {
    expect(firstSentence(text)).toMatch(BETTER_NOT);
  });
});

describe('a question what of several things', () => {
  it.each([
    'race is 3 weeks out, do i keep on with all the bike n gym stuff or ease off',
    'swim or rest the day after my long run?',
    'do i bike on the day after intervals or just rest?',
    'what can I do on the same day as my intervals, yoga?',
    'Mach ich am Tag nach dem langen Lauf Yoga oder lieber Pause?',
    '¿nado o descanso el día después de las series?',
    'je nage ou je me repose le lendemain du fractionné ?',
    "plus de course jusqu'en mars, je fais quoi cet hiver",
  ])('is not answered by a yes or a no: %s', (text) => {
    expect(understand(text)).toMatchObject({ form: 'open' });
    expect(firstSentence(text)).not.toMatch(YES);
    expect(firstSentence(text)).not.toMatch(NO);
  });

  it('is open about more or less of one thing', () => {
    for (const text of [
      'race in 3 weeks, more cycling or less?',
      'Rennen in 3 Wochen, mehr Rad oder weniger?',
    ]) {
      expect(understand(text), text).not.toHaveProperty('changes');
    }
  });
});

describe('a question whether something may be done', () => {
  it.each([
    'can I swim on my rest day?',
    'is it ok to lift on the same day as my tempo run',
    'may I swim on the day after intervals?',
    'is two swims a week ok?',
    'is it ok to do yoga or pilates after a run?',
    'is yoga or pilates fine on rest days?',
    'sensible to swim after intervals or not?',
    'swim straight after easy run ok or not',
    'yoga after speedwork y/n',
    'can i lift after my run, what do you think',
    'parkrun at 9 then a body pump class at 10.30, whats the verdict',
    'not bad to swim on rest days right?',
    'geht Yoga nach dem Lauf?',
    'ist zweimal Kraft pro Woche ok?',
    'geht Rad nach dem Lauf, was meint ihr?',
    '¿puedo nadar el día después de la tirada larga?',
    '¿está bien nadar después de las series?',
    '¿dos sesiones de pesas por semana está bien?',
    'je peux faire du vélo le lendemain du fractionné ?',
    'on peut nager après le fractionné ?',
    "deux séances de muscu par semaine, c'est bien ?",
  ])('is answered by a yes, where it may: %s', (text) => {
    expect(understand(text)).not.toHaveProperty('form');
    expect(firstSentence(text)).toMatch(YES);
  });
});

describe('a message that goes on from a question put against something', () => {
  it('is put plainly, and no longer so once it asks whether it may', () => {
    const before = understand('is it bad to swim on my rest day?');
    if (before === undefined || 'problem' in before) throw new Error('no plan');
    expect(understand('and yoga?', before)).toMatchObject({ activity: 'yoga', form: 'open' });
    expect(understand('can I do yoga on a rest day then?', before)).not.toHaveProperty('form');
  });
});

describe('every rest day', () => {
  it.each([
    ['can I fill every rest day with swimming', 'no'],
    ['kann ich jeden Ruhetag mit Schwimmen füllen?', 'no'],
    ['darf ich an allen Ruhetagen rudern?', 'no'],
    ['¿puedo hacer spinning cada día de descanso?', 'no'],
    ['puis-je nager tous mes jours de repos ?', 'no'],
    ['is it ok to do crossfit on all my rest days', 'no'],
    ['yoga every rest day ok?', 'yes-if'],
    ['can i walk on every rest day', 'yes-if'],
    ['is an easy swim on every rest day ok?', 'yes-if'],
    ['can I swim on a rest day', 'yes-if'],
    ['Kann ich am Ruhetag Yoga machen?', 'yes-if'],
    ['¿puedo nadar el día de descanso?', 'yes-if'],
    ['puis-je nager le jour de repos ?', 'yes-if'],
  ])('may be filled with nothing but easy sessions: %s', (text, verdict) => {
    const asked = understand(text);
    if (asked === undefined || 'problem' in asked) throw new Error(`no plan: ${text}`);
    expect(decide(asked).verdict).toBe(verdict);
  });
});
