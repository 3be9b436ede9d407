/** Sides of a subject that can be asked about. */
export const ASPECTS = [
  'amount',
  'figure',
  'time',
  'reason',
  'benefit',
  'harm',
  'purpose',
  'kind',
  'start',
  'remedy',
  'signs',
  'meaning',
  'level',
  'person',
] as const;
export type Aspect = (typeof ASPECTS)[number];

/**
 * How each side of a subject is asked for in a language, and what a sentence says that speaks to it. Phrases parted by
 * commas, folded as in `tokens`; `*` stands for any ending, `#` for any word with a digit; a phrase behind `-` takes back one
 * that begins at the same word ("what is", "-what is the"). A phrase that stands in most
 * sentences tells none from another, and belongs to no side.
 */
export type AspectWords = Readonly<Record<Aspect, { readonly asked: string; readonly said: string }>>;
