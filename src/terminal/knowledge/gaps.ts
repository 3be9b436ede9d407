import type { Gap } from '../../editing/gap.ts';
import type { SpokenLanguage } from '../../knowledge/spoken-language.ts';
import type { Catalogue } from '../../wording/catalogue.ts';
import { gapCard, gapList } from '../../wording/gaps-told.ts';
import { echo } from '../../wording/echo.ts';
import { literal } from '../markdown.ts';
import { quiet, text, warning } from '../render.ts';
import type { KnowledgeCommand } from './command.ts';
import type { Keeping, KnowledgeReply } from './keeping.ts';

interface GapsPorts {
  readonly kept: Keeping;
  /** Begins an entry with a question in it. */
  readonly write: (language: SpokenLanguage, questions: string) => Promise<KnowledgeReply>;
  readonly club: string;
  /** ISO day. */
  readonly today: string;
  readonly words: Catalogue;
}

/** Lists what the knowledge does not answer, shows one of it, or settles it. */
export async function runGaps(
  { number, act }: Extract<KnowledgeCommand, { part: 'gaps' }>,
  ports: GapsPorts,
): Promise<KnowledgeReply> {
  const { kept, club, today, words } = ports;
  const gaps = await kept.gaps.list(club, today);
  if (number === undefined) return { parts: listParts(gaps, words) };
  const gap = /^\d{1,4}$/.test(number) ? gaps[Number(number) - 1] : undefined;
  const told = words.terminal.knowledge.gaps;
  if (gap === undefined)
    return { parts: [warning(told.noSuch({ given: literal(echo(number)), count: gaps.length }))] };
  switch (act) {
    case 'write': {
      const { about } = gap;
      return about.kind === 'question'
        ? ports.write(about.language, [about.text, ...about.others].join('\n'))
        : ports.write('en', '');
    }
    case 'not-for-us':
    case 'later':
    case 'open': {
      const settled = await kept.gaps.settle(club, gap.id, { kind: act }, today);
      return { parts: [text(words.gaps.settled[settled === undefined ? 'gone' : act])] };
    }
    default: {
      const card = gapCard(gap, words, literal);
      const next = told.whatToDo({ number: Number(number), known: told.acts });
      return { parts: [text([`**${card.title}**`, ...card.lines].join('\n')), quiet(next)] };
    }
  }
}

function listParts(gaps: readonly Gap[], words: Catalogue) {
  const list = gapList(gaps, words, literal);
  if (gaps.length === 0) return [text(list.join('\n'))];
  const first = words.terminal.knowledge.gaps;
  return [
    text([`**${words.gaps.heading({ count: gaps.length })}**`, ...list].join('\n')),
    quiet([words.gaps.about, first.whatToDo({ number: 1, known: first.acts })].join('\n')),
  ];
}
