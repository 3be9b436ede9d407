import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redFlag } from '../../src/answering/understanding/danger/red-flags.ts';
import { tokens } from '../../src/knowledge/tokens.ts';
import {
  PLAIN_CRISIS,
  PLAIN_EMERGENCY,
  PLAIN_PROFESSIONAL,
  PLAIN_URGENT,
} from './danger-messages/plain-danger.ts';
import { PLAIN_FIGURES, REALLY_MEANT } from './danger-messages/plain-figures.ts';
import { PLAIN_NUMBERS } from './danger-messages/plain-numbers.ts';

const raised = (message: string) => redFlag(tokens(message));

describe.each([
  ['emergency', PLAIN_EMERGENCY],
  ['urgent', PLAIN_URGENT],
  ['professional', PLAIN_PROFESSIONAL],
  ['crisis', PLAIN_CRISIS],
] as const)('a danger told in passing: %s', (urgency, messages) => {
  it.each(messages)('%s', (message) => {
    expect(raised(message)).toBe(urgency);
  });
});

describe('a number that is no fever', () => {
  it.each(PLAIN_NUMBERS)('%s', (message) => {
    expect(raised(message)).toBeUndefined();
  });
});

describe('a figure of speech', () => {
  it.each(PLAIN_FIGURES)('raises no alarm: %s', (message) => {
    expect(raised(message)).toBeUndefined();
  });

  it.each(REALLY_MEANT)('beside a sign that is really meant does not take it back: %s', (message) => {
    expect(raised(message)).toBeDefined();
  });

  it('takes no chest pain back', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          'with all these options',
          'when I saw the price',
          'my wallet is bleeding',
          'gym fever',
        ),
        fc.constantFrom('I have chest pain', 'one calf is swollen and hot', 'there is blood in my urine'),
        fc.boolean(),
        (figure, sign, isFirst) => {
          expect(raised(isFirst ? `${figure} ${sign}` : `${sign} ${figure}`)).toBeDefined();
        },
      ),
    );
  });
});

const fever = fc.oneof(
  fc
    .tuple(fc.integer({ min: 38, max: 41 }), fc.integer({ min: 0, max: 9 }))
    .map(([degrees, tenth]) => `${degrees}.${tenth}`),
  fc.integer({ min: 38, max: 41 }).map(String),
  fc.integer({ min: 101, max: 106 }).map(String),
);
const written = (templates: readonly string[]) =>
  fc.tuple(fc.constantFrom(...templates), fever).map(([template, number]) => template.replace('#', number));

describe('a temperature without its name', () => {
  it('is a fever where somebody has it', () => {
    const messages = written([
      'had # this morning, swim ok?',
      'woke up with #, gym?',
      'got # since yesterday, easy spin?',
      'my son has #, can he swim',
      'im at #, easy yoga ok?',
      'hab #, darf ich schwimmen',
      'hatte heute nacht #, heute laufen?',
      'mein kind hat #, darf es schwimmen',
      'anoche tenía #, puedo nadar?',
      'estoy a #, puedo nadar?',
      'me desperté con #, hago bici?',
      "j'ai # depuis hier, vélo ok ?",
      "j'avais # cette nuit, je nage ?",
      'ma fille a # ce matin, natation ?',
    ]);
    fc.assert(
      fc.property(messages, (message) => {
        expect(raised(message)).toBeDefined();
      }),
    );
  });

  it('is none where the number counts or measures something else', () => {
    const messages = written([
      'im # years old, how often should i swim',
      'i ran # km this morning, swim tonight?',
      'had # minutes on the bike last night, run today?',
      'hr was # this morning, swim?',
      'got # kg on the bar today, run later?',
      'shoe size #, swim fins?',
      '# degrees outside this morning, pool instead?',
      'week # of my plan, swim more?',
      'tengo # años, cuántos días nado',
      'hoy corrí # km, mañana piscina?',
      'peso # kilos, puedo remar?',
      'hace # grados hoy, mejor piscina?',
      'bin # jahre alt, wie oft schwimmen',
      'hab # minuten heute, rad oder yoga',
      'draußen sind es # grad, lieber schwimmen?',
      'puls war heute früh #, darf ich schwimmen',
      "j'ai # ans, je peux nager ?",
      "j'ai couru # km ce matin, vélo ?",
      "il fait # aujourd'hui, piscine ?",
      'mon pouls était à # ce matin, je nage ?',
    ]);
    fc.assert(
      fc.property(messages, (message) => {
        expect(raised(message)).toBeUndefined();
      }),
    );
  });
});
