/** Colours of one ground: what stands on it must be read with a contrast of at least 4.5 to 1. */
export interface Surface {
  readonly ground: string;
  readonly text: string;
  /** For words that matter less. */
  readonly quiet: string;
  /** For patterns and marks, with at least 3 to 1. */
  readonly mark: string;
}

/** The card brings its own ground, so that it reads the same on a dark and on a light page. */
export const SURFACES = {
  paper: { ground: '#f8f5ee', text: '#1b2733', quiet: '#55606c', mark: '#1b2733' },
  rest: { ground: '#efe9dc', text: '#1b2733', quiet: '#505b67', mark: '#1b2733' },
  run: { ground: '#1d3a5f', text: '#ffffff', quiet: '#d7e0eb', mark: '#ffc260' },
  cross: { ground: '#ffffff', text: '#0b5449', quiet: '#2c635a', mark: '#0b5449' },
} as const satisfies Readonly<Record<string, Surface>>;

/** The card's edge: seen, but not read. */
export const EDGE = '#cfc6b4';

/** No text is smaller: on a phone, where the card is 350 points wide, this is drawn 9 points high. */
export const LEAST_SIZE = 31;

/** The font's name inside the picture. */
export const FONT = 'Inter';
export const WEIGHTS = { medium: 500, bold: 700 } as const;
export type Weight = keyof typeof WEIGHTS;
