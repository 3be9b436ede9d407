import type { Awaiting } from '../../editing/drafts.ts';
import { tellExamination } from '../../editing/telling/tell-examination.ts';
import { tellPublished } from '../../editing/telling/tell-published.ts';
import type { Catalogue } from '../../wording/catalogue.ts';
import { echo } from '../../wording/echo.ts';
import { literal } from '../markdown.ts';
import { quiet, text, warning, type Part } from '../render.ts';
import type { KnowledgeCommand } from './command.ts';
import { OPERATOR, type Keeping, type KnowledgePorts, type KnowledgeReply } from './keeping.ts';
import { shownParts, terminalMarks, type When } from './marks.ts';
import { publishedParts } from './published.ts';

interface ApprovingPorts extends Pick<KnowledgePorts, 'club' | 'today' | 'words' | 'when'> {
  readonly kept: Keeping;
}

/** Lists what waits for an approval, shows one of it, or publishes or declines it as the operator. */
export async function runApproving(
  { key, act }: Extract<KnowledgeCommand, { part: 'approve' }>,
  ports: ApprovingPorts,
): Promise<KnowledgeReply> {
  const { club, words, kept, when } = ports;
  const { editor } = kept;
  const told = words.terminal.knowledge.approve;
  const { more } = words.terminal.knowledge;
  const marks = terminalMarks(when);
  if (key === undefined) return { parts: awaitingParts(await editor.awaiting(club), when, words) };
  const gone: KnowledgeReply = { parts: [warning(told.noSuch({ given: literal(echo(key)) }))] };
  switch (act) {
    case 'decline':
      return (await editor.decline(club, key)) ? { parts: [text(told.declined)] } : gone;
    case 'publish': {
      const result = await editor.approve({ club, by: OPERATOR }, key);
      if (result.kind === 'gone') return gone;
      const parts = shownParts(tellPublished(result, words, marks), more);
      if (result.kind !== 'published') return { parts };
      return { parts: [...parts, ...(await publishedParts(result.publication, kept, ports))] };
    }
    case undefined: {
      const examination = await editor.examineAwaiting(club, key);
      if (examination === undefined) return gone;
      return {
        parts: [
          ...shownParts(tellExamination(examination, words, marks), more),
          quiet(told.whatToDo({ key: literal(key) })),
        ],
      };
    }
  }
}

/** What waits for an approval, by the keys that name it. */
export function awaitingParts(awaiting: readonly Awaiting[], when: When, words: Catalogue): readonly Part[] {
  const { approve } = words.terminal.knowledge;
  const [first] = awaiting;
  if (first === undefined) return [text(approve.nothing)];
  const lines = awaiting.map(({ key, by, at, act, changes, why }) => {
    const who = by === '' ? words.editing.somebody : literal(by);
    const titles = changes.map(({ id, becomes }) =>
      literal(becomes.kind === 'text' ? becomes.entry.title : id),
    );
    const reason = why === '' ? [] : [`“${literal(why)}”`];
    return approve.line({ key, what: [who, when(at), words.editing.acts[act], ...titles, ...reason] });
  });
  return [text([approve.heading, ...lines].join('\n')), quiet(words.terminal.knowledge.forms.approve)];
}
