import type { BeyondTopic } from '../knowledge/beyond-topics.ts';
import { makeEveryPhraseFinder } from '../knowledge/phrases.ts';
import type { SpokenLanguage } from '../knowledge/spoken-language.ts';
import { opensAsking } from './understanding/asking.ts';
import type { Message } from './understanding/message.ts';

/** Words of a language that tell what a clause does. Parted by commas, folded as in `tokens`; `*` stands for any ending. */
interface ClauseWords {
  /** Whoever tells something of himself or of what he lacks: such a clause is a setting. */
  readonly telling: string;
  /** Words that point back: what they stand for belongs to the question. */
  readonly pointing: string;
  /** Trouble of the body: never a mere setting. */
  readonly trouble: string;
}

const WORDS: Readonly<Record<SpokenLanguage, ClauseWords>> = {
  en: {
    telling: `i, im, ive, id, ill, my, me, we, were, weve, our, us, mine, no, without, lol, haha, mate, bloke, coach, wife, husband, friend`,
    pointing: `it, its, that, thats, this, these, those, they, them, their, theyre, which, one, ones, he, she, him, her, either, instead`,
    trouble: `hurt, hurts, hurting, pain*, ache, aches, aching, sore*, injur*, swollen, swell*, click*, numb*, sick, ill, illness, fever*, temperature, pregnan*,
      surgery, operation, broke, broken, sprain*, strain*, torn, tear, tweak*, pulled, dizzy, faint*, chest, doctor, physio, knee*, ankle*, shin*, hip, hips,
      back, hamstring*, calf, achilles, foot, feet, shoulder*, doms, bleeding from, old, years old, kid, kids, child*, son, daughter, year old`,
  },
  es: {
    telling: `yo, mi, mis, me, tengo, estoy, soy, voy, he, hago, llevo, nos, nuestro, nuestra, sin, no, jaja, vivo, corro, entreno`,
    pointing: `lo, la misma, lo mismo, eso, esa, ese, esto, estos, estas, ello, ellos, ellas, cual, cuales, uno, asi`,
    trouble: `duele, duelen, dolor*, lesion*, molest*, hinchad*, mareo*, maread*, enferm*, fiebre, embaraz*, operacion, operad*, roto, rota, esguince*, tiron,
      pinchazo*, contractura*, medico, fisio, rodilla*, tobillo*, espinilla*, cadera*, espalda, isquio*, gemelo*, pie, pies, hombro*, agujetas, anos, hijo, hija`,
  },
  de: {
    telling: `ich, mein, meine, meinen, meinem, meiner, mir, mich, wir, unser, unsere, uns, hab, habe, bin, kein, keine, keinen, ohne, haha, lol`,
    pointing: `es, das, dies, dieser, diese, dieses, sie, welche, welcher, welches, davon, dafur, damit, daran, dabei, stattdessen, ihn, ihm`,
    trouble: `weh, schmerz*, ruckenschmerz*, knieschmerz*, huftschmerz*, schulterschmerz*, kopfschmerz*, fussschmerz*, gelenkschmerz*, wadenschmerz*,
      nackenschmerz*, tut, verletz*, geschwollen, schwell*, taub*, krank*, fieber*, erkaltet*, schwanger*, operation, operiert, gebrochen, verstaucht,
      gezerrt, zerrung*, gerissen, schwindel*, schwindlig, arzt, physio, knie, knochel, schienbein*, hufte*, rucken, waden, wade, achilles*, fuss, fusse,
      schulter*, muskelkater, jahre alt, sohn, tochter, kind, kinder`,
  },
  fr: {
    telling: `je, j, jai, mon, ma, mes, me, moi, nous, notre, nos, suis, sans, pas de, aucun, aucune, mdr, lol, ptdr`,
    pointing: `ca, cela, ceci, il, elle, ils, elles, lequel, laquelle, lesquels, celui, celle, quel, quelle, le faire, la faire`,
    trouble: `mal, douleur*, douloureu*, blesse, blessure*, gonfle*, engourdi*, malade*, fievre, enceinte, operation, opere*, casse, cassee, entorse*, claquage*,
      dechirure*, vertige*, medecin, kine, genou, genoux, cheville*, tibia*, hanche*, dos, ischio*, mollet*, pied, pieds, epaule*, courbatures, ans, fils, fille, enfant*`,
  },
};

type Role = keyof ClauseWords;

const FINDERS = Object.fromEntries(
  Object.entries(WORDS).map(([language, words]) => [
    language,
    makeEveryPhraseFinder(() =>
      (Object.keys(words) as Role[]).flatMap((role) =>
        words[role].split(',').map((phrase) => [phrase.trim().replace(/\s+/g, ' '), role] as const),
      ),
    ),
  ]),
) as Readonly<Record<SpokenLanguage, ReturnType<typeof makeEveryPhraseFinder<Role>>>>;

/** Subjects beyond the book that a setting may name by the way: they change no answer. */
const BY_THE_WAY: ReadonlySet<BeyondTopic> = new Set<BeyondTopic>([
  'gear',
  'devices-and-apps',
  'zones-and-pulse',
  'pace-and-times',
  'prices-and-dates',
  'weather-and-place',
  'club-life',
  'race-day',
]);

/** True for a subject beyond the book that may be named by the way. */
export function mayBeSetting(topic: BeyondTopic): boolean {
  return BY_THE_WAY.has(topic);
}

/**
 * The places of the clause that asks, where the other clauses of the sentences that ask tell only how things stand:
 * "no pool near me, can I lift instead of …". Undefined where all of it is the question, where the question points at
 * what is told, or where that is a trouble of the body.
 */
export function askedClause({
  words,
  asking,
  language,
  plan: { breaks },
}: Message): ReadonlySet<number> | undefined {
  const clauses: number[][] = [];
  for (const at of asking) {
    const last = clauses.at(-1);
    if (last && !breaks.has(at) && last.at(-1) === at - 1) last.push(at);
    else clauses.push([at]);
  }
  if (clauses.length < 2) return undefined;
  const said = (clause: readonly number[]): string[] => clause.map((at) => words[at] ?? '');
  const opening = clauses.filter((clause) => opensAsking(said(clause)));
  const asked = opening.length > 0 ? opening : clauses.slice(-1);
  const told = clauses.filter((clause) => !asked.includes(clause));
  const roles = (clause: readonly number[]): ReadonlySet<Role> =>
    new Set(FINDERS[language](said(clause)).map(({ value }) => value));
  const isSetting = told.every((clause) => roles(clause).has('telling') && !roles(clause).has('trouble'));
  const points = asked.some((clause) => roles(clause).has('pointing'));
  return told.length > 0 && isSetting && !points ? new Set(asked.flat()) : undefined;
}
