import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listed, SPELLINGS } from '../../src/knowledge/chat/spellings.ts';
import { LIGHT_WORDS } from '../../src/knowledge/light/light-words.ts';
import { SPOKEN_LANGUAGES } from '../../src/knowledge/spoken-language.ts';
import { tokens } from '../../src/knowledge/tokens.ts';

const spelled = (text: string): string => tokens(text).join(' ');

describe('words written as in chat', () => {
  it.each([
    ['cn i lft b4 a run', 'can i lift b4 a run'],
    ['shud runners lift hvy', 'should runners lift heavy'],
    ['is yoga gd 4 runnrs', 'is yoga good for runners'],
    ['gonna swim 2moro, gud idea?', 'gonna swim tomorrow good idea'],
    ['bike n swim w my mates', 'bike and swim with my mates'],
    ['are squats enuf 2 start with? r they hard', 'are squats enough 2 start with are they hard'],
    ['how 2 start swimmin', 'how to start swimming'],
    ['is it 2 much 4 me', 'is it too much for me'],
    ['y do we need strength trainin', 'why do we need strength training'],
    ['wud it b worth it, owt else?', 'would it be worth it anything else'],
    ['q puedo hacer pa no perder la forma', 'que puedo hacer para no perder la forma'],
    ['kiero correr, xq estoy lesionao', 'quiero correr porque estoy lesionado'],
    ['tb nado x la tarde dsps d correr', 'tb nado por la tarde despues de correr'],
    ['tb puedo nadar, va bn', 'tambien puedo nadar va bien'],
    ['soll ich heut u morgn vllt laufn', 'soll ich heute und morgen vielleicht laufen'],
    ['kann ich ma mitm rad', 'kann ich mal mit rad'],
    ['bringt das auch ma was', 'bringt das auch mal was'],
    ['cb de fois jdois nager qd jsuis mort', 'combien de fois dois nager quand suis mort'],
    ['c bien pr la recup ?', 'est bien pour la recup'],
    ['ds ma semaine g tt le tps', 'dans ma semaine g tout le temps'],
  ])('%s', (text, plain) => {
    expect(spelled(text)).toBe(plain);
  });

  it.each([
    '2 gym 4 runs ok',
    'i have 2 run days and 4 swims a week',
    'good 4 days of swimming',
    'w bike th long f off',
    'mon run w swim r yoga',
    'my r knee',
    'hab n lauf mit dem rad',
    'raconte n importe quoi',
    'j en ai marre',
    'corro 4 me canso',
    'plan b',
    'vitamin c and d',
    'el y ella',
    '5 x 400 m',
    'ppl push pull legs',
    'wk in 3 wochen',
    'hrv svt avc',
    'the sum of it',
    'mein n u',
    'a n b',
  ])('stay as they are where they are something else: %s', (text) => {
    expect(spelled(text)).toBe(text);
  });

  it('need their neighbours in the same breath', () => {
    expect(spelled('ride w, my mates')).toBe('ride w my mates');
    expect(spelled('bike, n, swim')).toBe('bike n swim');
    expect(spelled('how: 2 run')).toBe('how 2 run');
  });

  it('stand each for one word, so that places stay', () => {
    const forms = SPOKEN_LANGUAGES.flatMap((language) => [
      ...Object.values(SPELLINGS[language].sure).flatMap(listed),
      ...SPELLINGS[language].beside.map(({ written }) => written),
      ...LIGHT_WORDS[language],
    ]);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...forms), { maxLength: 12 }), (words) => {
        expect(tokens(words.join(' '))).toHaveLength(tokens(words.join(', ')).length);
      }),
    );
  });

  it('lead to a word that stays as it is', () => {
    for (const language of SPOKEN_LANGUAGES)
      for (const meant of Object.keys(SPELLINGS[language].sure)) expect(spelled(meant)).toBe(meant);
  });
});

describe.each(SPOKEN_LANGUAGES)('the chat spellings of %s', (language) => {
  const { sure, cutShort, beside } = SPELLINGS[language];

  it('lead from one word to one word', () => {
    for (const [meant, forms] of Object.entries(sure)) {
      for (const form of listed(forms)) expect(spelled(form)).toBe(meant);
      expect(meant).toMatch(/^[a-z]+$/);
    }
    for (const word of listed(cutShort)) expect(spelled(word.slice(0, -1))).toBe(word);
    for (const { written, meant } of beside) expect(`${written} ${meant}`).toMatch(/^[a-z\d]+ [a-z]+$/);
  });

  it('stand once among all languages, and are no everyday word of another', () => {
    const others = SPOKEN_LANGUAGES.filter((other) => other !== language);
    for (const form of Object.values(sure).flatMap(listed)) {
      for (const other of others) expect(LIGHT_WORDS[other].has(form) ? `${other}: ${form}` : '').toBe('');
      expect(
        Object.values(sure)
          .flatMap(listed)
          .filter((one) => one === form),
      ).toEqual([form]);
    }
  });
});
