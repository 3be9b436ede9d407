import type { Hit } from '../../../knowledge/phrases.ts';
import type { Concept } from './danger-concepts.ts';

type Span = Pick<Hit<unknown>, 'start' | 'end'>;
type Said = ReadonlyMap<Concept, readonly Span[]>;

/** Signs that come over people from a thought: "dizzy from all the options". */
const IN_THE_MIND: ReadonlySet<Concept> = new Set<Concept>([
  'faintSaid',
  'heartSaid',
  'heartKnownSaid',
  'heartTrouble',
  'heartRacing',
  'breathSaid',
  'breathless',
  'brainSaid',
  'spineSaid',
  'nerveSaid',
  'dizzySaid',
  'lapse',
]);
/** Signs that things have, too: "my wallet is bleeding", "gym fever". */
const OF_THINGS: ReadonlySet<Concept> = new Set<Concept>([
  ...IN_THE_MIND,
  'feverSaid',
  'bloodSaid',
  'blood',
  'bleedingHardSaid',
  'convulsing',
  'pregnancySaid',
  'stomachSaid',
  'limbsGone',
  'drowningSaid',
  'chronicSaid',
  'boneSaid',
  'healableSaid',
  'broken',
  'allergySign',
  'woundWrong',
]);
/** Most words between a sign and what causes it in the mind ("so dizzy with all the plans"). */
const MOST_BETWEEN = 2;

/**
 * What a message says without its figures of speech: a sign that a thing has ("my wallet is bleeding"), and one beside
 * a cause in the mind ("fainted when I saw the price") where nothing tells that it is really meant.
 */
export function withoutFigures(said: Said): Said {
  const things = said.get('ofThings') ?? [];
  const causes = said.has('inTheBody') ? [] : (said.get('inTheMind') ?? []);
  if (things.length === 0 && causes.length === 0) return said;
  const isOfThing = (sign: Span): boolean =>
    things.some(({ start, end }) => start < sign.end && sign.start < end);
  const isThought = (sign: Span): boolean =>
    causes.some(({ start, end }) => start - sign.end <= MOST_BETWEEN && sign.start - end <= MOST_BETWEEN);
  return new Map(
    [...said].map(([concept, spans]) => [
      concept,
      OF_THINGS.has(concept)
        ? spans.filter((span) => !isOfThing(span) && !(IN_THE_MIND.has(concept) && isThought(span)))
        : spans,
    ]),
  );
}
