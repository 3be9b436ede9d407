import { overtaken, type EntryChange, type EntryText } from '../knowledge/publication.ts';
import { inSteps } from '../knowledge/steps.ts';
import { newId, readDraft } from './draft.ts';
import { MOST_WHY, type Awaiting, type Draft } from './drafts.ts';
import type { Editor, Published } from './editor.ts';
import { brokenTests } from './effect.ts';
import type { FieldProblem } from './examination.ts';
import { dayOf, examine, malformed, type Proposed } from './examine.ts';
import { toldAs } from './history.ts';
import type { EditorPorts } from './make-editor.ts';
import { makePublish, overtakenIn, refusalsOf, type Proposal } from './publish.ts';
import { sameText } from './same-text.ts';
import { textProblems } from './text-problems.ts';

/** What of an editor looks over and publishes. */
type Publishing = Pick<
  Editor,
  'examine' | 'examineAwaiting' | 'publish' | 'awaiting' | 'approve' | 'decline'
>;

/** New entries that get one id at the same moment: each try fails only where another has just taken it. */
const MOST_TRIES = 200;

/** Makes what looks over drafts and publishes them. */
export function makePublishing(ports: EditorPorts): Publishing {
  const { shelf, publications, drafts, tests, needsSecond, now, newKey, pause } = ports;
  const publishProposal = makePublish({ shelf, publications, now, pause });

  /** What a draft comes to in a club's book as it is now, or what is wrong with its fields. */
  async function proposedBy(
    club: string,
    draft: Draft,
  ): Promise<Proposed | { readonly problems: readonly FieldProblem[] }> {
    if (draft.kind === 'changes') return { act: draft.act, changes: draft.changes };
    const { entry, from, language, fields } = draft;
    const id = entry ?? (await freeId(club, fields.title));
    const read = readDraft({ id, language, fields });
    if ('problems' in read) return read;
    const change: EntryChange = { id, from, becomes: { kind: 'text', entry: read } };
    return { act: entry === undefined ? 'add' : 'edit', changes: [change], fields };
  }

  async function freeId(club: string, title: string): Promise<string> {
    const { shipped, standings } = await shelf.published(club);
    return newId(title, (id) => standings.has(id) || shipped.entry(id) !== undefined);
  }

  /** What stands against publishing, beside what others do meanwhile; undefined where nothing does. */
  async function standsAgainst(club: string, proposed: Proposed): Promise<Published | undefined> {
    const published = await shelf.published(club);
    const current = await shelf.of(club);
    const { changes, fields } = proposed;
    const [text] = changes.flatMap(({ becomes }) => (becomes.kind === 'text' ? [becomes.entry] : []));
    if (text !== undefined && fields !== undefined) {
      const problems = await textProblems(current.book, text, fields, pause);
      if (problems.length > 0) return { kind: 'problems', problems };
    }
    const late = overtaken(published.standings, changes);
    if (late.length > 0 && proposed.act !== 'add')
      return { kind: 'overtaken', entries: overtakenIn(current.book, late) };
    const publication = { by: '', why: '', ...proposed, number: published.number + 1, at: now() };
    const refusals = await inSteps(refusalsOf(published, publication), pause);
    if (refusals.length > 0) return { kind: 'refused', refusals };
    if (proposed.act === 'edit' && text !== undefined && saysNothingNew(current.book, text))
      return { kind: 'same' };
    const guarding = await tests.of(club);
    if (guarding.length === 0) return undefined;
    const after = await shelf.with(club, publication);
    const asking = { before: current.ask, after: after.ask, today: dayOf(now()), pause };
    const broken = await brokenTests(guarding, asking);
    return broken.length > 0 ? { kind: 'tests-break', broken } : undefined;
  }

  /** Publishes; a new entry whose id another took this very moment gets the next one. */
  async function publishNow(club: string, proposal: Proposal) {
    let next = proposal;
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const made = await publishProposal(club, next);
      if (made.kind !== 'overtaken' || proposal.act !== 'add') return made;
      next = { ...proposal, changes: await Promise.all(proposal.changes.map((one) => renamed(club, one))) };
    }
    throw new Error('New entries of a club took the same ids again and again.');
  }

  async function renamed(club: string, change: EntryChange): Promise<EntryChange> {
    if (change.becomes.kind !== 'text') return change;
    const id = await freeId(club, change.becomes.entry.title);
    return { ...change, id, becomes: { kind: 'text', entry: { ...change.becomes.entry, id } } };
  }

  return {
    async examine(club, key) {
      const draft = await drafts.read(club, key);
      if (draft === undefined) return undefined;
      const proposed = await proposedBy(club, draft);
      return 'problems' in proposed ? malformed(proposed.problems) : examine(club, proposed, ports);
    },
    async examineAwaiting(club, key) {
      const awaiting = await drafts.readAwaiting(club, key);
      return awaiting && examine(club, awaiting, ports);
    },
    async publish({ club, by }, key, why) {
      const draft = await drafts.read(club, key);
      if (draft === undefined) return { kind: 'gone' };
      const proposed = await proposedBy(club, draft);
      if ('problems' in proposed) return { kind: 'problems', problems: proposed.problems };
      const against = await standsAgainst(club, proposed);
      if (against !== undefined) return against;
      const { act, changes } = proposed;
      const proposal: Proposal = { by, why: reason(why), act, changes };
      if (await needsSecond(club)) {
        const writers = [...new Set([draft.by, by])];
        const awaiting: Awaiting = { ...proposal, key: newKey(), draft: key, at: now(), writers };
        await drafts.keepAwaiting(club, awaiting);
        // What was asked for of the same draft before is not approved any more.
        for (const other of await drafts.awaiting(club))
          if (other.draft === key && other.key !== awaiting.key) await drafts.dropAwaiting(club, other.key);
        return { kind: 'awaits', awaiting };
      }
      const made = await publishNow(club, proposal);
      if (made.kind === 'published') await drafts.drop(club, key);
      return made;
    },
    awaiting: (club) => drafts.awaiting(club),
    async approve({ club, by }, key) {
      const awaiting = await drafts.readAwaiting(club, key);
      if (awaiting === undefined) return { kind: 'gone' };
      if (awaiting.writers.includes(by)) return { kind: 'own' };
      const { act, changes, why } = awaiting;
      const against = await standsAgainst(club, { act, changes });
      if (against?.kind === 'tests-break') return against;
      const made = await publishNow(club, { by: awaiting.by, approvedBy: by, why, act, changes });
      if (made.kind === 'published') {
        await drafts.dropAwaiting(club, key);
        await drafts.drop(club, awaiting.draft);
      }
      return made;
    },
    decline: (club, key) => drafts.dropAwaiting(club, key),
  };
}

/** A reason as it is kept: in one line. */
const reason = (why: string): string => why.replaceAll(/\s+/gu, ' ').trim().slice(0, MOST_WHY);

function saysNothingNew(book: Parameters<typeof toldAs>[0], text: EntryText): boolean {
  const told = toldAs(book, book.entry(text.id), text);
  return told !== undefined && sameText(told, text);
}
