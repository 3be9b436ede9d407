import type { Answer, Citation } from '../answering/answer.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { cleanText } from './clean.ts';
import { literal } from './markdown.ts';
import { offerOf, type Offer } from './offer.ts';

/** A piece of what is shown. Its text is Markdown, safe for a terminal, and may hold several lines. */
export interface Part {
  readonly kind: 'text' | 'warning' | 'quiet' | 'choice';
  readonly text: string;
}

export interface Rendered {
  /** From top to bottom. */
  readonly parts: readonly Part[];
  /** Questions that the member may pick by number; number n is `offered[n - 1]`. */
  readonly offered: readonly string[];
}

/** An answer as it stands in the terminal: the text, what may be picked by number, the numbered sources. */
export function renderAnswer(answer: Answer, words: Catalogue['terminal']): Rendered {
  const offer = offerOf(answer, words);
  return {
    parts: [
      answer.outcome === 'safety' ? warning(answer.text) : text(answer.text),
      ...(offer === undefined ? [] : choices(offer, words)),
      ...sources(answer.citations, words),
    ],
    offered: offer?.questions ?? [],
  };
}

/** Plain sentences of our own, such as the help. */
export const text = (markdown: string): Part => ({ kind: 'text', text: cleanText(markdown) });
export const warning = (markdown: string): Part => ({ kind: 'warning', text: cleanText(markdown) });
export const quiet = (markdown: string): Part => ({ kind: 'quiet', text: cleanText(markdown) });

function choices(offer: Offer, words: Catalogue['terminal']): Part[] {
  const list = offer.questions.map((question, index) =>
    words.choice({ number: index + 1, text: literal(question) }),
  );
  return [text(words.offeredByNumber(offer)), { kind: 'choice', text: list.join('\n') }];
}

function sources(citations: readonly Citation[], words: Catalogue['terminal']): Part[] {
  if (citations.length === 0) return [];
  const list = citations.map(({ title, quote }, index) =>
    words.source({ number: index + 1, title: literal(title), quote: literal(quote) }),
  );
  return [quiet([words.sources, ...list].join('\n'))];
}
