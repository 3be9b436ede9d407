import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCorrectIn } from '../../src/answering/understanding/correction.ts';
import { readMessage } from '../../src/answering/understanding/message.ts';
import { tokens } from '../../src/knowledge/tokens.ts';
import { reads } from './understand.ts';

describe('the language of a message', () => {
  it.each([
    ['Can I swim after my intervals?', 'en'],
    ['2 gym 4 runs ok?', 'en'],
    ['yoga twice a week?', 'en'],
    ['Tu speed + heavy squats same night, W bike, Th long', 'en'],
    ['¿Puedo nadar después de las series?', 'es'],
    ['natacion manana y pesas', 'es'],
    ['quiero mas bici', 'es'],
    ['Kann ich nach dem Lauf ins Gym?', 'de'],
    ['Heute intervals, danach leg day, ok?', 'de'],
    ['Krafttraining am Dienstag', 'de'],
    ['Je peux nager après la séance ?', 'fr'],
    ['muscu lundi et velo jeudi', 'fr'],
    ["J'ai fait du fractionné hier, yoga ce soir ?", 'fr'],
    ['run am, gym pm. ok?', 'en'],
    ['run 6 am swim 6 pm', 'en'],
    ['same day as a run?', 'en'],
    ['as a runner', 'en'],
    ['bike sun run mon', 'en'],
    ['am or pm for yoga', 'en'],
    ['am Montag Yoga', 'de'],
    ['mon planning vélo', 'fr'],
    ['was bringt Yoga', 'de'],
    ['shud i lft b4 a run', 'en'],
    ['kiero nadar', 'es'],
    ['jpeux nager', 'fr'],
    ['vllt schwimmn', 'de'],
    ['marathon am 12. april', 'de'],
    ['swim at 6 am 12 april', 'en'],
    ['¿natación?', 'es'],
  ])('%s: %s', (text, language) => {
    expect(reads(text).language).toBe(language);
  });

  it('is that of the client where the words do not tell', () => {
    expect(reads('yoga?', 'de').language).toBe('de');
    expect(reads('yoga?', 'fr-CA').language).toBe('fr');
    expect(reads('yoga?').language).toBe('en');
    expect(reads('yoga?', 'ja').language).toBe('en');
    expect(reads('Kann ich nach dem Lauf schwimmen?', 'en-US').language).toBe('de');
  });
});

describe('the language of a short message in a conversation', () => {
  const told = (said: readonly string[], text: string, locale?: string) => {
    const history = said.flatMap((turn) => [
      { role: 'member' as const, text: turn },
      { role: 'paceline' as const, text: 'Ja, das ist gut.' },
    ]);
    return readMessage(text, makeCorrectIn(), { today: '2026-11-23', locale, history }).language;
  };

  it.each([
    [['Was bringt Yoga Läufern?'], 'rowing?', 'de'],
    [['Was bringt Yoga Läufern?'], 'gym 2x?', 'de'],
    [['¿La natación es buena?'], 'yoga', 'es'],
    [["La natation, c'est bien ?", 'pourquoi ?'], 'yoga ?', 'fr'],
    [['is swimming good for runners'], 'mon?', 'en'],
    [['is swimming good for runners'], 'am?', 'en'],
    [['Krafttraining am Dienstag?', 'yoga?'], 'pilates?', 'de'],
  ] as const)('%j, then %s: %s', (said, text, language) => {
    expect(told(said, text)).toBe(language);
    expect(told(said, text, 'en-US')).toBe(language);
  });

  it.each([
    ['is swimming good for runners', 'und wie oft?', 'de'],
    ['is swimming good for runners', '¿y la bici?', 'es'],
    ['is swimming good for runners', 'et le vélo ?', 'fr'],
    ['Was bringt Yoga Läufern?', 'and how often?', 'en'],
    ["La natation, c'est bien ?", '¿cuántas veces?', 'es'],
  ])('changes where the message does: %s, then %s', (said, text, language) => {
    expect(told([said], text, 'en-US')).toBe(language);
  });

  it('is told by the member alone', () => {
    expect(told([], 'yoga?')).toBe('en');
    const history = [{ role: 'paceline' as const, text: 'Ja, das ist für Läufer gut.' }];
    expect(readMessage('yoga?', makeCorrectIn(), { today: '2026-11-23', history }).language).toBe('en');
  });
});

describe('the words of a message', () => {
  it('are corrected towards its own language', () => {
    expect(reads('can i do yoag aftr intervalls').words).toEqual([
      'can',
      'i',
      'do',
      'yoga',
      'aftr',
      'intervals',
    ]);
    expect(reads('Kann ich heute Krafttrainig machen?').words).toContain('krafttraining');
    expect(reads('¿puedo hacer musculasion hoy?').words).toContain('musculacion');
    expect(reads('je fais de la natatoin ce soir').words).toContain('natation');
  });

  it('stay where they are words of another of the languages', () => {
    expect(reads('the fartlek and the series with my club').words).toContain('series');
    expect(reads('my muscu session').words).toContain('muscu');
  });

  it('lose what French elides', () => {
    expect(reads("j'ai commencé l'entraînement d'endurance").words).toEqual([
      'ai',
      'commence',
      'entrainement',
      'endurance',
    ]);
  });

  it('keep their places, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const { written, words, plan } = reads(text);
        expect(written).toEqual(tokens(text.replaceAll('×', 'x')));
        expect(words).toHaveLength(written.length);
        for (const at of plan.breaks) expect(at > 0 && at < words.length).toBe(true);
      }),
    );
  });
});

describe('what parts the words of a message', () => {
  const parts = (text: string) => {
    const { words, plan } = reads(text);
    return words.reduce(
      (row, word, at) => `${row}${plan.breaks.has(at) ? ' | ' : at > 0 ? ' ' : ''}${word}`,
      '',
    );
  };

  it.each([
    ['Mon easy run, Tue intervals; Wed: swim', 'mon easy run | tue intervals | wed | swim'],
    ['run/bike (hard) gym', 'run | bike | hard | gym'],
    ['one\ntwo', 'one | two'],
    ['run - swim', 'run | swim'],
    ['mon-wed-fri', 'mon wed fri'],
    ['10.5 km at 7:30, 2-3 times', '10 5 km at 7 30 | 2 3 times'],
    ['run + swim', 'run swim'],
    ['Why? Because.', 'why | because'],
  ])('%j', (text, expected) => {
    expect(parts(text)).toBe(expected);
  });

  it('leaves a plus sign between what it joins', () => {
    expect([...reads('intervals + gym, yoga').plan.joined]).toEqual([1]);
  });
});

describe('times of day', () => {
  it.each([
    ['run at 6 and gym at 19:30', ['morning', 'evening']],
    ['intervals at 6am, spin at 7pm', ['morning', 'evening']],
    ['swim at noon', ['midday']],
    ['correr a las 7 y pesas a las 20h', ['morning', 'evening']],
    ['um 18 Uhr Krafttraining', ['evening']],
    ['fractionné à 18h30', ['evening']],
    ['I am tired', []],
    ['3x a week', []],
  ])('%s', (text, times) => {
    expect(reads(text).plan.times.map(({ value }) => value)).toEqual(times);
  });
});

describe('numbers', () => {
  it.each([
    ['2-3 times', [3]],
    ['two to three sessions', [3]],
    ['dos o tres veces', [3]],
    ['zwei bis drei mal', [3]],
    ['deux ou trois fois', [3]],
    ['gym x2 and 3x yoga', [2, 3]],
    ['2 gym 4 runs', [2, 4]],
    ['every day', [7]],
  ])('%s', (text, numbers) => {
    expect(reads(text).plan.numbers.map(({ value }) => value)).toEqual(numbers);
  });
});
