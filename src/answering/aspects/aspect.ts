/** Sides of a subject that can be asked about. */
export const ASPECTS = [
  'amount',
  'time',
  'reason',
  'kind',
  'start',
  'remedy',
  'signs',
  'meaning',
  'person',
] as const;
export type Aspect = (typeof ASPECTS)[number];

/**
 * How each side of a subject is asked for in a language, and what a sentence says that speaks to it. Phrases parted by
 * commas, folded as in `tokens`; `*` stands for any ending.
 */
export type AspectWords = Readonly<Record<Aspect, { readonly asked: string; readonly said: string }>>;
