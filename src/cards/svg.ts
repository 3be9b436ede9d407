import { FONT, WEIGHTS, type Weight } from './theme.ts';

/** A piece of SVG that is safe to stand inside a picture. */
export type Svg = string;

/** Everything that XML 1.0 allows in no text, escaped or not. */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Any text as it may stand between tags and in attributes; characters that XML forbids are gone. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(NOT_IN_XML, '')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}

/** An element with its attributes; names are ours, values are escaped. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  inner: Svg = '',
): Svg {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeXml(value)}"`,
  );
  return inner === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inner}</${name}>`;
}

export interface TextAt {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly weight?: Weight;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** One line of text. */
export function text(words: string, { x, y, size, fill, weight = 'medium', anchor = 'start' }: TextAt): Svg {
  if (words === '') return '';
  return element(
    'text',
    {
      x,
      y,
      fill,
      'font-family': FONT,
      'font-size': size,
      'font-weight': WEIGHTS[weight],
      'text-anchor': anchor,
    },
    escapeXml(words),
  );
}

const round = (value: number): string => String(Math.round(value * 100) / 100);
