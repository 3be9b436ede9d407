import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SmalltalkKind } from '../../src/answering/answer.ts';
import { smalltalk } from '../../src/answering/understanding/small-talk.ts';
import { reads } from './understand.ts';

const SMALL_TALK: Readonly<Partial<Record<SmalltalkKind, readonly string[]>>> = {
  greeting: [
    'heya',
    'is this thing on?',
    'hello hello, anybody around?',
    'buenas! qué tal',
    'moin, jemand wach?',
    "salut l'équipe, la forme ?",
    'happy friday folks, whos in for coffee after the long run',
  ],
  thanks: [
    'ta, that was spot on',
    'ok cool',
    'oops, wrong thread',
    'du bist witzig',
    'mauvais salon, désolé',
    'bot inútil',
    'cheers mate, super useful',
    'muchísimas gracias, eres un sol',
    'danke, das hat mir echt weitergeholfen',
    "merci beaucoup, c'est top",
  ],
  farewell: [
    "right I'm off to bed, night everyone",
    'venga, me voy a dormir, hasta mañana',
    'so, feierabend, tschö mit ö',
    'allez bonne nuit la team',
  ],
  tired: [
    'gn all, im dead after that long run lol',
    'legs = jelly after that hill session haha',
    'im dead after that long run, anything but stairs lol',
    'estoy muerto tras la tirada, algo fresquito y a la cama',
    'bin platt nach dem langen lauf, jetzt was leckeres',
    'mort après la sortie longue, un verre et dodo',
    'he bajado de 50 minutos en 10 km por fin!!',
    'just signed up for my first half!!',
    'so stolz auf mich heute',
    'boah bin ich platt nach dem Tempolauf',
    "j'ai les jambes en compote après cette sortie",
    'PB!!! 19:48!!!',
  ],
  abilities: [
    'what can you do',
    'so what exactly are you able to do',
    'what sort of stuff can I ask about?',
    'tell me a joke',
    '¿en qué me puedes echar una mano?',
    '¿cómo funcionas?',
    'was kann ich dich alles fragen',
    'wozu kann man dich gebrauchen?',
    "tu peux m'aider à quoi exactement ?",
    'à quoi tu peux servir ?',
  ],
  identity: [
    'are you an actual person or what',
    'are you a real coach or a robot?',
    'who created this bot?',
    'is this a bot or a person?',
    '¿eres una persona o un programa?',
    '¿con quién estoy hablando?',
    'bist du ein mensch oder eine maschine?',
    'wer hat dich eigentlich gebaut?',
    "t'es un humain ?",
    'qui es-tu ?',
  ],
};

const QUESTIONS = [
  'how often should I swim?',
  'is yoga good on rest days?',
  'which day for the gym?',
  'can I bike after intervals?',
  '¿cuántos días de bici?',
  '¿el yoga ayuda?',
  'wie oft soll ich schwimmen?',
  'passt Yoga am Ruhetag?',
  'combien de séances de vélo ?',
  'le yoga aide les coureurs ?',
];

describe('small talk', () => {
  for (const [kind, texts] of Object.entries(SMALL_TALK)) {
    it.each(texts)(`${kind}: %s`, (text) => {
      expect(smalltalk(reads(text))).toBe(kind);
    });
  }

  it.each([
    'big race tomorrow, wish me luck',
    'drückt mir die daumen für morgen',
    'souhaitez-moi bonne chance',
    'deséame suerte',
  ])('a wish for luck: %s', (text) => {
    expect(smalltalk(reads(text))).toBeDefined();
  });
});

describe('what is more than small talk', () => {
  it.each([
    'what can you tell me about strength training?',
    'what do you do on the day after a long run',
    'are you supposed to lift heavy as a runner?',
    'can you help me with my week: mon run, tue swim',
    'quick question: is yoga good?',
    'tengo una duda, ¿yoga o pilates?',
    "I'm exhausted after every run, should I cut back",
    "I'm always tired since I added the gym",
    'My legs need a holiday after the marathon',
    'finished my first half, what now? more cross training?',
    'ok and how about swimming then',
    'and how often?',
    'who wrote this article?',
    '¿El autor es entrenador?',
    'that hill session murdered me lol, anything gentle for tmrw',
    'im dead after that 10k, something easy for tomorrow',
    'estoy muerto tras las cuestas jaja, algo suave para mañana',
    'bin tot nach dem berg haha, irgendwas lockeres für morgen',
    'je suis mort après les côtes mdr, un truc tranquille pour demain',
    'race this weekend',
    'my pb is 45 minutes',
    'help',
    '',
  ])('%s', (text) => {
    expect(smalltalk(reads(text))).toBeUndefined();
  });

  it('is a question behind any pleasantry', () => {
    const pleasantries = Object.values(SMALL_TALK).flat();
    fc.assert(
      fc.property(fc.constantFrom(...pleasantries), fc.constantFrom(...QUESTIONS), (pleasantry, question) => {
        expect(smalltalk(reads(`${pleasantry}\n${question}`)), `${pleasantry} ${question}`).toBeUndefined();
      }),
    );
  });

  it('is whatever is too long for chat', () => {
    fc.assert(
      fc.property(fc.integer({ min: 25, max: 200 }), (times) => {
        expect(smalltalk(reads('hello '.repeat(times)))).toBeUndefined();
      }),
    );
  });
});
