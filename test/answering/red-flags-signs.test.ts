import { describe, expect, it } from 'vitest';
import type { Urgency } from '../../src/answering/understanding/danger/red-flag-signs.ts';
import { redFlag } from '../../src/answering/understanding/danger/red-flags.ts';
import { tokens } from '../../src/knowledge/tokens.ts';

/** Each kind of danger, as members of four languages type it. */
const DANGERS: readonly (readonly [kind: string, urgency: Urgency, messages: readonly string[]])[] = [
  [
    'chest and heart',
    'emergency',
    [
      'like a vice round my ribs whenever I sprint',
      'an elephant sits on my chest after every hill',
      'my heart did a weird flip on the sofa',
      'pulse 170 lying in bed for an hour now',
      'me aprieta el pecho cuando subo cuestas',
      'el corazón me va a mil tumbado en la cama',
      'beim Joggen drückt es auf der Brust',
      'mein Herz stolpert abends auf dem Sofa',
      'ça me serre la poitrine en côte',
      "mon coeur s'emballe même au repos",
    ],
  ],
  [
    'breath',
    'emergency',
    [
      "can't get my breath back even sitting down",
      'no puedo respirar bien ni sentado',
      'krieg kaum Luft wenn ich die Treppe hochgehe',
      "j'arrive plus à respirer dès que je monte un étage",
    ],
  ],
  [
    'consciousness',
    'emergency',
    [
      'everything went black at the finish',
      'woke up with my face on the tarmac at mile nine',
      'my wife fainted at the water station',
      'perdí el conocimiento en la media maratón',
      'mir wurde schwarz vor Augen nach den Intervallen',
      'meine Frau ist im Ziel zusammengeklappt',
      'je me suis évanoui pendant la séance',
    ],
  ],
  [
    'brain and heat',
    'emergency',
    [
      'one side of my mouth is drooping since breakfast',
      "my buddy isn't sweating any more and talks gibberish",
      'se le torció la boca y no le salían las palabras',
      'mein Kumpel redet wirres Zeug nach dem Lauf in der Hitze',
      'il ne transpire plus et titube en plein soleil',
    ],
  ],
  [
    'breaks and blows',
    'urgent',
    [
      "rolled my ankle, heard a snap, it's the size of an orange",
      'finger is bent sideways after climbing',
      "can't put any weight on my left foot",
      'whacked my head on the kerb, feel sick now',
      'me torcí el tobillo, sonó un crujido y no puedo apoyar',
      'umgeknickt, Knöchel total dick, kann nicht auftreten',
      'je crois que je me suis cassé le pied',
      'chute à vélo, casque fendu',
    ],
  ],
  [
    'nerves and clots',
    'urgent',
    [
      'toes have gone numb for three days',
      'my calf is hot and swollen since flying back',
      'tengo la pantorrilla hinchada y caliente',
      'Fuß kribbelt und ist taub seit zwei Tagen',
      "mollet gonflé et chaud depuis l'avion",
    ],
  ],
  [
    'pain with a sign of danger',
    'urgent',
    [
      'pain in my hip gets worse every run',
      'a dolor insoportable en la espalda tras peso muerto',
      'Knieschmerzen werden immer schlimmer',
      'douleur au tibia qui me réveille la nuit',
    ],
  ],
  [
    'blood and fever',
    'urgent',
    [
      'peeing blood after my long run',
      'temp of 39 and a race on sunday',
      'orino marrón desde la maratón',
      'hab 39 Fieber, geht lockeres Radeln?',
      "j'ai du sang dans les urines",
    ],
  ],
  [
    'pregnancy',
    'professional',
    [
      "I'm 20 weeks pregnant, can I still do strength?",
      'six weeks after my c section',
      'enbarazada de cuatro meses, puedo nadar?',
      'Kaiserschnitt vor acht Wochen',
      "j'ai accouché il y a six semaines",
    ],
  ],
  [
    'eating',
    'professional',
    [
      'I make myself vomit after dinner so I stay light',
      'no period for five months since I upped mileage',
      'vomito lo que como para no engordar',
      'seit Monaten keine Periode mehr',
      'je me fais vomir après les repas',
    ],
  ],
  [
    'medicine and operations',
    'professional',
    [
      'taking ibuprofen before every run',
      'on blood thinners, is climbing ok?',
      'just had knee surgery, when can I cycle?',
      "surgeon hasn't signed me off yet",
      'tomo sintrom, ¿puedo hacer escalada?',
      'hatte letzte Woche Meniskus-OP',
      'je suis sous anticoagulants',
    ],
  ],
  [
    'the will to live',
    'crisis',
    [
      "I don't see the point of being here any more",
      'honestly everyone would be better off without me',
      'ya no quiero vivir, correr no me ayuda',
      'ich will nicht mehr leben',
      "j'ai plus envie de vivre",
    ],
  ],
];

describe.each(DANGERS)('a sign of danger: %s', (_, urgency, messages) => {
  it.each(messages)('%s', (message) => {
    expect(redFlag(tokens(message))).toBe(urgency);
  });
});

describe('what is typed badly', () => {
  it.each([
    'crushng chest pian on hills',
    'chestpain on the bike',
    'c h e s t p a i n on the bike',
    'paaaain in my cheeest',
    'i fianted at parkrun',
    'im pregant, what exercise is best',
    'suicdal thoughts again',
    'schwnager, yoga ok?',
    'Knoechel geschwollen und blau',
    'tengo fiebr y me duele todo',
    'jai mal a la poitrne en courant',
  ])('is understood: %s', (message) => {
    expect(redFlag(tokens(message))).toBeDefined();
  });
});

describe('a message in two languages', () => {
  it.each([
    'Leute, hab seit heute chest pain beim running, was tun?',
    'tengo chest pain cuando corro',
    "j'ai un stress fracture, je nage ?",
    'my husband hat Brustschmerzen when he runs',
  ])('is read in both: %s', (message) => {
    expect(redFlag(tokens(message))).toBeDefined();
  });
});

describe('a sign that is not there, or long over', () => {
  it.each([
    'no chest pain, no fever, just curious about yoga',
    'broke my ankle ten years ago, all healed, is climbing fine?',
    'sin dolor ni fiebre, ¿nado?',
    'hatte vor Jahren einen Bruch, alles verheilt',
    'une fracture il y a dix ans, guérie',
    'how do I prevent stress fractures?',
    'wie vermeide ich Ermüdungsbrüche?',
  ])('is none: %s', (message) => {
    expect(redFlag(tokens(message))).toBeUndefined();
  });

  it.each([
    'broke my ankle ten years ago and now the same spot hurts again',
    'my chest hurts but no fever',
    'no pain in the foot any more, it has gone numb',
    'blacked out two months ago and never had it checked',
  ])('does not hide one that is: %s', (message) => {
    expect(redFlag(tokens(message))).toBeDefined();
  });
});
