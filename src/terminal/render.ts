import type { Answer, Citation } from '../answering/answer.ts';
import type { Week } from '../planner/session.ts';
import { CATALOGUES, type Catalogue } from '../wording/catalogue.ts';
import { receiptLines } from '../wording/receipt.ts';
import { cleanText } from './clean.ts';
import { literal } from './markdown.ts';
import { offerOf, type Offer } from './offer.ts';

/** A piece of what is shown, safe for a terminal; it may hold several lines. Its text is Markdown, but a table's is plain. */
export interface Part {
  readonly kind: 'text' | 'warning' | 'quiet' | 'choice' | 'table';
  readonly text: string;
}

export interface Rendered {
  /** From top to bottom. */
  readonly parts: readonly Part[];
  /** Questions that the member may pick by number; number n is `offered[n - 1]`. */
  readonly offered: readonly string[];
}

/** An answer as it stands in the terminal: the text, the week as a table, what may be picked by number, the sources. */
export function renderAnswer(
  answer: Answer,
  { plan, terminal }: Pick<Catalogue, 'plan' | 'terminal'>,
  { table, linkOf }: { readonly table: (week: Week) => string; readonly linkOf?: LinkOf },
): Rendered {
  const offer = offerOf(answer);
  const week = 'plan' in answer ? answer.plan?.week : undefined;
  const lines = week === undefined ? undefined : plan.week(week);
  // The table stands in for the week's lines, where the text has them.
  const shown = lines !== undefined && answer.text.includes(lines) ? week : undefined;
  const said = lines === undefined ? answer.text : answer.text.replace(lines, '').trim();
  return {
    parts: [
      answer.outcome === 'safety' ? warning(said) : text(said),
      ...(shown === undefined ? [] : [{ kind: 'table', text: cleanText(table(shown)) } as const]),
      ...(offer === undefined ? [] : choices(offer, terminal)),
      ...sources(answer.citations, terminal, linkOf),
    ],
    offered: offer?.questions ?? [],
  };
}

/** Plain sentences of our own, such as the help. */
export const text = (markdown: string): Part => ({ kind: 'text', text: cleanText(markdown) });
export const warning = (markdown: string): Part => ({ kind: 'warning', text: cleanText(markdown) });
export const quiet = (markdown: string): Part => ({ kind: 'quiet', text: cleanText(markdown) });

/** How an answer came about. */
export function receiptPart(answer: Answer): Part {
  const lines = receiptLines(answer, CATALOGUES[answer.language].receipt);
  return quiet(lines.map(literal).join('\n'));
}

function choices(offer: Offer, words: Catalogue['terminal']): Part[] {
  const list = offer.questions.map((question, index) =>
    words.choice({ number: index + 1, text: literal(question) }),
  );
  return [text(offer.leadByNumber), { kind: 'choice', text: list.join('\n') }];
}

/** The web address that says more about a section, where its entry names one. */
export type LinkOf = (section: string) => string | undefined;

function sources(
  citations: readonly Citation[],
  words: Catalogue['terminal'],
  linkOf: LinkOf | undefined,
): Part[] {
  if (citations.length === 0) return [];
  const list = citations.map(({ section, title, quote }, index) => {
    const line = words.source({ number: index + 1, title: literal(title), quote: literal(quote) });
    const link = linkOf?.(section);
    return link === undefined ? line : `${line} ${literal(link)}`;
  });
  return [quiet([words.sources, ...list].join('\n'))];
}
