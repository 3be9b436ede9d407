import type { Catalogue } from '../../wording/catalogue.ts';
import { testList, testRefusal, testResults } from '../../wording/test-questions-told.ts';
import { echo } from '../../wording/echo.ts';
import { literal } from '../markdown.ts';
import { quiet, text, warning } from '../render.ts';
import type { KnowledgeCommand } from './command.ts';
import type { Keeping, KnowledgeReply } from './keeping.ts';

/** What was answered last, and the first section that the answer cites. */
export interface LastAnswered {
  readonly question: string;
  readonly section: string | undefined;
}

interface TestsPorts {
  readonly kept: Keeping;
  readonly last: LastAnswered | undefined;
  readonly club: string;
  /** ISO day. */
  readonly today: string;
  readonly words: Catalogue;
}

/** Lists the club's test questions, keeps a further one, takes one out, or asks them all. */
export async function runTests(
  { act, given, question }: Extract<KnowledgeCommand, { part: 'tests' }>,
  { kept: { testQuestions: tests }, last, club, today, words }: TestsPorts,
): Promise<KnowledgeReply> {
  const told = words.testQuestions;
  const own = words.terminal.knowledge.tests;
  const all = await tests.of(club);
  if (all.length === 0 && (act === 'list' || act === 'run'))
    return { parts: [text(own.none), quiet(own.whatToAdd)] };
  switch (act) {
    case 'list': {
      const list = testList(all, told, literal);
      return {
        parts: [text([`**${told.heading({ count: all.length })}**`, ...list].join('\n')), quiet(told.about)],
      };
    }
    case 'run':
      return { parts: [text(testResults(await tests.run(club, today), told, literal).join('\n'))] };
    case 'remove': {
      const test = given !== undefined && /^\d{1,4}$/.test(given) ? all[Number(given) - 1] : undefined;
      if (test === undefined) {
        const wrong = own.noSuch({ given: literal(echo(given ?? '')), count: all.length });
        return { parts: [warning(wrong)] };
      }
      const wasThere = await tests.remove(club, test.id);
      return { parts: [text(wasThere ? told.removed : told.gone)] };
    }
    case 'add': {
      const wanted = question ?? last?.question;
      const section = given ?? (question === undefined ? last?.section : undefined);
      if (wanted === undefined || section === undefined) return { parts: [warning(own.whatToAdd)] };
      const added = await tests.add(club, { question: wanted, section }, today);
      return added.kind === 'added'
        ? { parts: [text(told.added({ section: literal(section) }))] }
        : { parts: [warning(testRefusal(added.why, literal(section), told))] };
    }
  }
}
