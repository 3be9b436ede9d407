import type { DraftFields } from '../../editing/draft.ts';
import type { Acting, Editor } from '../../editing/editor.ts';
import type { Moment } from '../../editing/history.ts';
import { momentOf } from '../../editing/typed-moment.ts';
import { tellHistory } from '../../editing/telling/tell-history.ts';
import { tellImport, tellImportProblems } from '../../editing/telling/tell-import.ts';
import type { SpokenLanguage } from '../../knowledge/spoken-language.ts';
import { echo } from '../../wording/echo.ts';
import { literal } from '../markdown.ts';
import { quiet, text, warning } from '../render.ts';
import { KNOWLEDGE_PARTS, type KnowledgeCommand } from './command.ts';
import { runApproving } from './approving.ts';
import { makeDrafting } from './drafting.ts';
import { runGaps } from './gaps.ts';
import { shownParts, terminalMarks } from './marks.ts';
import { OPERATOR, type Keeping, type KnowledgePorts, type KnowledgeReply } from './keeping.ts';
import { entryParts, foundParts, historyParts } from './said.ts';
import { runTests, type LastAnswered } from './tests.ts';

/** The knowledge of a club in the hands of who sits at the terminal. */
export interface KnowledgeDesk {
  /** Whether a line belongs to what is being written, and not to the conversation. */
  takes(line: string): boolean;
  say(line: string): Promise<KnowledgeReply>;
  run(command: KnowledgeCommand, last: LastAnswered | undefined): Promise<KnowledgeReply>;
  /** What came of a text that was to be edited outside: the text, or why there is none. */
  edited(result: { readonly text: string } | { readonly reason: string }): Promise<KnowledgeReply>;
}

/** Entries that are named where none is called so. */
const MOST_MEANT = 5;
const NO_FIELDS: DraftFields = { title: '', text: '', questions: '', words: '', source: '' };

export function makeKnowledgeDesk(ports: KnowledgePorts): KnowledgeDesk {
  const { club, words, files, when } = ports;
  const { knowledge } = words.terminal;
  const { more } = knowledge;
  const marks = terminalMarks(when);
  const { knowledgeDesk } = words;
  const acting: Acting = { club, by: OPERATOR };
  const drafting = makeDrafting(ports);

  const said = (sentence: string): KnowledgeReply => ({ parts: [text(sentence)] });
  const refused = (sentence: string): KnowledgeReply => ({ parts: [warning(sentence)] });

  /** Does something with what the knowledge is kept with, or says why it cannot be opened. */
  async function keeping(work: (kept: Keeping) => Promise<KnowledgeReply>): Promise<KnowledgeReply> {
    const kept = await ports.open();
    if (!('problem' in kept)) return work(kept);
    return refused(knowledge.cannotKeep({ problem: words.start.store[kept.problem](kept) }));
  }

  /** The id of the entry that somebody named by it or by its title, or what to answer where there is none. */
  async function named(
    editor: Editor,
    given: string,
    moment?: Moment,
  ): Promise<{ readonly id: string } | KnowledgeReply> {
    const book = await editor.book(club, moment);
    const wanted = given.toLowerCase();
    const found =
      book.find(({ id }) => id === wanted) ?? book.find(({ title }) => title.toLowerCase() === wanted);
    if (found !== undefined) return { id: found.id };
    const meant = (await editor.search(club, given.replaceAll('-', ' '), 'en')).slice(0, MOST_MEANT);
    const like = meant.map(({ id, title }) => ({ id, title: literal(title) }));
    return refused(knowledge.noEntry({ given: literal(echo(given)), found: like }));
  }

  async function show(editor: Editor, entry: string, typed: string | undefined): Promise<KnowledgeReply> {
    const moment =
      typed === undefined ? undefined : momentOf(typed, { today: ports.today(), locale: 'en' }, ports.zone);
    if (typed !== undefined && moment === undefined)
      return refused(knowledgeDesk.noDay({ given: literal(echo(typed)) }));
    const found = await named(editor, entry, moment);
    if ('parts' in found) return found;
    const shown = await editor.show(club, found.id, moment);
    return shown === undefined
      ? refused(knowledgeDesk.notThen)
      : { parts: entryParts(shown, { moment, when }, words) };
  }

  /** Begins an entry with the fields that are there already; asks for them where none were given. */
  async function add(
    kept: Keeping,
    language: SpokenLanguage,
    given: Partial<DraftFields>,
    isAsked: boolean,
  ): Promise<KnowledgeReply> {
    const keep = async (fields: DraftFields): Promise<KnowledgeReply> => {
      const draft = await kept.editor.add(acting, language, fields);
      return drafting.review(draft.key, kept);
    };
    const standing = { ...NO_FIELDS, ...given };
    if (!isAsked) return keep(standing);
    if (ports.manner === 'one-line') return refused(knowledge.onOneLineOnly({ form: knowledge.forms.add }));
    const giveUp = (): Promise<void> => Promise.resolve();
    return drafting.write({ standing, keep, giveUp }, knowledge.form.leadAdd, false);
  }

  async function edit(
    kept: Keeping,
    { entry, language, fields: given }: Extract<KnowledgeCommand, { part: 'edit' }>,
  ): Promise<KnowledgeReply> {
    const { editor } = kept;
    const found = await named(editor, entry);
    if ('parts' in found) return found;
    const isAsked = Object.keys(given).length === 0;
    if (isAsked && ports.manner === 'one-line')
      return refused(knowledge.onOneLineOnly({ form: knowledge.forms.edit }));
    const draft = await editor.edit(acting, found.id, language);
    if (draft === undefined) return refused(knowledgeDesk.noEntry);
    const keep = async (fields: Partial<DraftFields>): Promise<KnowledgeReply> => {
      await editor.save(acting, draft.key, fields);
      return drafting.review(draft.key, kept);
    };
    if (!isAsked) return keep(given);
    const giveUp = (): Promise<void> => editor.drop(club, draft.key);
    return drafting.write({ standing: draft.fields, keep, giveUp }, knowledge.form.leadEdit, true);
  }

  async function remove(kept: Keeping, entry: string): Promise<KnowledgeReply> {
    const found = await named(kept.editor, entry);
    if ('parts' in found) return found;
    const draft = await kept.editor.remove(acting, found.id);
    return draft === undefined ? refused(knowledgeDesk.noEntry) : drafting.review(draft.key, kept);
  }

  async function restore(
    kept: Keeping,
    { entry, to }: Extract<KnowledgeCommand, { part: 'restore' }>,
  ): Promise<KnowledgeReply> {
    const { editor } = kept;
    const events = await editor.history(club, entry);
    if (to === undefined) {
      const found = events.length > 0 ? undefined : await named(editor, entry);
      if (found !== undefined && 'parts' in found) return found;
      const told = tellHistory(events, words, marks, { differences: true });
      return {
        parts: [text(knowledge.history.restorable({ id: literal(entry) })), ...shownParts(told, more)],
      };
    }
    const draft = await editor.restore(acting, entry, to);
    if (draft === 'same') return said(knowledgeDesk.history.standsSo);
    return draft === undefined ? refused(knowledgeDesk.history.noRevision) : drafting.review(draft.key, kept);
  }

  async function takeOver(kept: Keeping, names: readonly string[]): Promise<KnowledgeReply> {
    const read = await files.read(names);
    if ('problem' in read) return refused(knowledge.files[read.problem](literalFile(read)));
    const result = await kept.editor.import(acting, read);
    const plan = 'plan' in result ? shownParts(tellImport(result.plan, words, marks), more) : [];
    switch (result.kind) {
      case 'problems':
        return { parts: shownParts([tellImportProblems(result.problems, words, marks)], more) };
      case 'nothing':
        return { parts: plan };
      case 'ready':
        return drafting.review(result.draft.key, kept, plan);
    }
  }

  async function giveOut(
    { editor }: Keeping,
    { folder, what }: Extract<KnowledgeCommand, { part: 'export' }>,
  ): Promise<KnowledgeReply> {
    if (what === 'own' && (await editor.history(club)).length === 0)
      return said(knowledgeDesk.exported.nothing);
    const given = await editor.export(club, what);
    const failed = await files.write(folder, given);
    if (failed !== undefined) return refused(knowledge.files[failed.problem](literalFile(failed)));
    const written = given.map(({ name }) => name);
    return said(knowledge.files.written({ files: written, folder: literal(folder) }));
  }

  async function history(
    { editor }: Keeping,
    { entry, page }: Extract<KnowledgeCommand, { part: 'history' }>,
  ): Promise<KnowledgeReply> {
    const awaiting = entry === undefined ? await editor.awaiting(club) : [];
    const events = await editor.history(club, entry);
    if (entry !== undefined && events.length === 0) {
      const found = await named(editor, entry);
      if ('parts' in found) return found;
    }
    return { parts: historyParts(events, { page, awaiting, when }, words) };
  }

  function overview(): KnowledgeReply {
    const parts = KNOWLEDGE_PARTS.map((part) =>
      knowledge.part({
        form: knowledge.forms[part],
        what: part === 'approve' ? knowledge.approveWhat : knowledgeDesk.commands[part],
      }),
    );
    const list = parts.map((part) => `- ${part}`);
    return {
      parts: [text([knowledge.lead({ club }), ...list].join('\n')), quiet(knowledge.onOneLine)],
    };
  }

  /** Commands that begin something that is then to be published. */
  const begins = ({ part }: KnowledgeCommand): boolean =>
    part === 'add' || part === 'edit' || part === 'remove' || part === 'restore' || part === 'import';

  return {
    takes: (line) => drafting.takes(line),
    say: (line) => keeping((kept) => drafting.say(line, kept)),
    edited: (result) => drafting.edited(result),
    async run(command, last) {
      if (command.part === 'problem') return refused(command.text);
      if (command.part === 'overview') return overview();
      if (begins(command) && drafting.isPending()) return refused(knowledge.pending);
      return keeping(async (kept) => {
        const { editor } = kept;
        switch (command.part) {
          case 'search': {
            const found = await editor.search(club, command.text, 'en');
            return { parts: foundParts(found, command.text, words) };
          }
          case 'show':
            return show(editor, command.entry, command.moment);
          case 'add': {
            const { language, fields } = command;
            return add(kept, language, fields, Object.keys(fields).length === 0);
          }
          case 'edit':
            return edit(kept, command);
          case 'remove':
            return remove(kept, command.entry);
          case 'history':
            return history(kept, command);
          case 'restore':
            return restore(kept, command);
          case 'import':
            return takeOver(kept, command.names);
          case 'export':
            return giveOut(kept, command);
          case 'approve':
            return runApproving(command, { ...ports, kept });
          case 'tests':
            return runTests(command, { kept, last, club, today: ports.today(), words });
          case 'gaps': {
            if (command.act === 'write' && drafting.isPending()) return refused(knowledge.pending);
            const write = (language: SpokenLanguage, questions: string): Promise<KnowledgeReply> =>
              add(kept, language, { questions }, true);
            return runGaps(command, { kept, write, club, today: ports.today(), words });
          }
        }
      });
    },
  };
}

const literalFile = ({ file, reason }: { readonly file: string; readonly reason: string }) => ({
  file: literal(file),
  reason: literal(reason),
});
