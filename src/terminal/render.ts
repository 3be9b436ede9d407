import type { Answer, Citation } from '../answering/answer.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { cleanText } from './clean.ts';

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
  switch (answer.outcome) {
    case 'answer':
    case 'plan':
    case 'smalltalk':
      return rendered([text(answer.text), ...sources(answer.citations, words)]);
    case 'safety':
      return rendered([warning(answer.text), ...sources(answer.citations, words)]);
    case 'clarify':
      return rendered(
        [
          text(answer.text),
          ...choices(words.youMean, answer.choices, words),
          ...sources(answer.citations, words),
        ],
        answer.choices,
      );
    case 'abstain':
      return rendered(
        [
          text(answer.text),
          ...choices(words.youCouldAsk, answer.nearest, words),
          ...sources(answer.citations, words),
        ],
        answer.nearest,
      );
  }
}

/** Plain sentences of our own, such as the help. */
export const text = (markdown: string): Part => ({ kind: 'text', text: cleanText(markdown) });
export const warning = (markdown: string): Part => ({ kind: 'warning', text: cleanText(markdown) });
export const quiet = (markdown: string): Part => ({ kind: 'quiet', text: cleanText(markdown) });

const rendered = (parts: readonly Part[], offered: readonly string[] = []): Rendered => ({ parts, offered });

function choices(lead: string, offered: readonly string[], words: Catalogue['terminal']): Part[] {
  if (offered.length === 0) return [];
  const list = offered.map((question, index) => words.choice({ number: index + 1, text: oneLine(question) }));
  return [text(lead), { kind: 'choice', text: list.join('\n') }];
}

function sources(citations: readonly Citation[], words: Catalogue['terminal']): Part[] {
  if (citations.length === 0) return [];
  const list = citations.map(({ title, quote }, index) =>
    words.source({ number: index + 1, title: literal(title), quote: literal(quote) }),
  );
  return [quiet([words.sources, ...list].join('\n'))];
}

const oneLine = (words: string): string => literal(words);

/** Words that are no Markdown of ours: on one line, their marks escaped. */
const literal = (words: string): string =>
  cleanText(words).replace(/\s+/g, ' ').trim().replace(/[\\*]/g, '\\$&');
