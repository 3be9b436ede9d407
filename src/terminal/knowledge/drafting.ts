import { DRAFT_FIELDS, fieldsOf, type DraftFields } from '../../editing/draft.ts';
import type { Draft } from '../../editing/drafts.ts';
import type { Acting } from '../../editing/editor.ts';
import type { Examination } from '../../editing/examination.ts';
import type { ToldPart } from '../../editing/telling/marks.ts';
import { tellExamination } from '../../editing/telling/tell-examination.ts';
import { tellPublished } from '../../editing/telling/tell-published.ts';
import { literal } from '../markdown.ts';
import { quiet, text, warning, type Part } from '../render.ts';
import { headAndRest, readFieldOptions } from './command.ts';
import { readFields, writeFields } from './field-file.ts';
import { makeForm, type FieldForm } from './form.ts';
import { OPERATOR, type Keeping, type KnowledgePorts, type KnowledgeReply } from './keeping.ts';
import { shownParts, terminalMarks } from './marks.ts';
import { publishedParts } from './published.ts';

/** What fields are written for: where they go when they are written, and what is left where they are given up. */
interface Writing {
  readonly standing: DraftFields;
  readonly keep: (fields: DraftFields) => Promise<KnowledgeReply>;
  readonly giveUp: () => Promise<void>;
}

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'form'; readonly form: FieldForm; readonly writing: Writing }
  | { readonly kind: 'file'; readonly writing: Writing }
  | { readonly kind: 'review'; readonly draft: Draft; readonly examination: Examination }
  | { readonly kind: 'why'; readonly draft: Draft; readonly examination: Examination };

/** What is being written or waits to be published, of which there is one at a time. */
export interface Drafting {
  /** Whether a line belongs to it: a field, a reason, or what becomes of what was looked over. */
  takes(line: string): boolean;
  /** True while something waits to be published. */
  isPending(): boolean;
  say(line: string, keeping: Keeping): Promise<KnowledgeReply>;
  /** What came of a text that was edited outside: the text, or why there is none. */
  edited(result: { readonly text: string } | { readonly reason: string }): Promise<KnowledgeReply>;
  /** Asks for fields, in a program of its own where there is one and `inFile` is set. */
  write(writing: Writing, lead: string, inFile: boolean): KnowledgeReply;
  /** Looks a draft over; `above` stands before what was found. */
  review(key: string, keeping: Keeping, above?: readonly Part[]): Promise<KnowledgeReply>;
}

const GIVE_UP = '/drop';

/** Makes the place for what is being written for a club. */
export function makeDrafting({
  club,
  words,
  manner,
  hasEditor,
  today,
  when,
}: Pick<KnowledgePorts, 'club' | 'words' | 'manner' | 'hasEditor' | 'today' | 'when'>): Drafting {
  const marks = terminalMarks(when);
  const { knowledge } = words.terminal;
  const acting: Acting = { club, by: OPERATOR };
  let state: State = { kind: 'idle' };

  const idle = (parts: readonly Part[]): KnowledgeReply => {
    state = { kind: 'idle' };
    return { parts };
  };

  function write(writing: Writing, lead: string, inFile: boolean): KnowledgeReply {
    if (inFile && hasEditor) {
      state = { kind: 'file', writing };
      return { parts: [], opens: writeFields(writing.standing, words) };
    }
    const form = makeForm(writing.standing, lead, words);
    state = { kind: 'form', form, writing };
    return form.first;
  }

  async function review(
    key: string,
    { editor }: Keeping,
    above: readonly Part[] = [],
  ): Promise<KnowledgeReply> {
    const examination = await editor.examine(club, key);
    const draft = await editor.draft(club, key);
    if (examination === undefined || draft === undefined) return idle([warning(words.editing.gone)]);
    state = { kind: 'review', draft, examination };
    const { good, notYet } = words.knowledgeDesk.review;
    const told = [...tellExamination(examination, words, marks), ...bothTexts(draft, examination)];
    return {
      parts: [
        ...above,
        ...shownParts(told, knowledge.more),
        text(examination.isPublishable ? good : notYet),
        quiet(nextSteps(draft, examination)),
      ],
    };
  }

  /** What others have made of an entry meanwhile, and what was typed here. */
  function bothTexts(draft: Draft, { overtaken, changes }: Examination): readonly ToldPart[] {
    const { theirs, yours } = words.knowledgeDesk.review;
    return overtaken.flatMap(({ id, now }): readonly ToldPart[] => {
      const after = changes.find((one) => one.id === id)?.after;
      const typed = draft.kind === 'text' ? draft.fields : after && fieldsOf(after);
      return [
        ...(now === undefined ? [] : [{ heading: theirs, lines: fieldLines(fieldsOf(now)) }]),
        ...(typed === undefined ? [] : [{ heading: yours, lines: fieldLines(typed) }]),
      ];
    });
  }

  const fieldLines = (fields: DraftFields): readonly string[] =>
    DRAFT_FIELDS.filter((field) => fields[field] !== '').map(
      (field) => `${words.editing.fields[field]}: ${literal(fields[field])}`,
    );

  function nextSteps(draft: Draft, { isPublishable, overtaken }: Examination): string {
    const { next } = knowledge;
    const change =
      overtaken.length > 0
        ? next.onTop
        : draft.kind === 'changes'
          ? undefined
          : manner === 'asked'
            ? next.edit
            : next.editOneLine;
    const steps = [isPublishable ? next.publish : undefined, change, next.drop];
    return steps.filter((step) => step !== undefined).join(' · ');
  }

  async function editAgain(
    { draft, examination }: Extract<State, { kind: 'review' }>,
    options: string,
    keeping: Keeping,
  ): Promise<KnowledgeReply> {
    const { editor } = keeping;
    const isLate = examination.overtaken.length > 0;
    if (draft.kind === 'changes' && !isLate) return { parts: [warning(knowledge.notEditable)] };
    const { key } = draft;
    if (isLate) await editor.takeUp(acting, key);
    if (draft.kind === 'changes') return review(key, keeping);
    if (options !== '' || manner === 'one-line') {
      const read = readFieldOptions(options, words.terminal);
      if ('problem' in read) return { parts: [warning(read.problem)] };
      if (options === '' && !isLate) return { parts: [warning(knowledge.next.editOneLine)] };
      await editor.save(acting, key, read.fields);
      return review(key, keeping);
    }
    const keep = async (fields: DraftFields): Promise<KnowledgeReply> => {
      await editor.save(acting, key, fields);
      return review(key, keeping);
    };
    const giveUp = (): Promise<void> => editor.drop(club, key);
    return write({ standing: draft.fields, keep, giveUp }, knowledge.form.leadEdit, true);
  }

  async function publish(key: string, why: string, keeping: Keeping): Promise<KnowledgeReply> {
    const result = await keeping.editor.publish(acting, key, why);
    const told = shownParts(tellPublished(result, words, marks), knowledge.more);
    switch (result.kind) {
      case 'published':
        return idle([
          ...told,
          ...(await publishedParts(result.publication, keeping, { club, today, words })),
        ]);
      case 'awaits':
        return idle([text(knowledge.awaits({ key: result.awaiting.key }))]);
      case 'gone':
        return idle(told);
      case 'same':
        return review(key, keeping, told);
      case 'problems':
      case 'refused':
      case 'overtaken':
      case 'tests-break':
        // All that stands against it is looked at anew: it may be more than what came first.
        return review(key, keeping, [warning(knowledge.cannotPublish)]);
    }
  }

  return {
    takes(line) {
      switch (state.kind) {
        case 'idle':
          return false;
        case 'form':
        case 'file':
        case 'why':
          return true;
        case 'review':
          return /^(?:publish(?:\s.*)?|drop|edit(?:\s+[a-z]+:.*)?)$/isu.test(line.trim());
      }
    },
    isPending: () => state.kind !== 'idle',
    async say(line, keeping) {
      switch (state.kind) {
        case 'idle':
        case 'file':
          return idle([]);
        case 'form': {
          const { form, writing } = state;
          if (line.trim().toLowerCase() === GIVE_UP) {
            await writing.giveUp();
            return idle([text(knowledge.dropped)]);
          }
          const taken = form.take(line);
          return 'fields' in taken ? writing.keep(taken.fields) : taken;
        }
        case 'why': {
          const { draft } = state;
          return publish(draft.key, line, keeping);
        }
        case 'review': {
          const { draft, examination } = state;
          const [word, rest] = headAndRest(line.trim());
          switch (word.toLowerCase()) {
            case 'drop':
              await keeping.editor.drop(club, draft.key);
              return idle([text(knowledge.dropped)]);
            case 'edit':
              return editAgain(state, rest, keeping);
            default: {
              if (rest !== '' || manner === 'one-line') return publish(draft.key, rest, keeping);
              if (!examination.isPublishable) return publish(draft.key, '', keeping);
              state = { kind: 'why', draft, examination };
              return { parts: [text(knowledge.why)], prompt: knowledge.whyPrompt };
            }
          }
        }
      }
    },
    async edited(result) {
      if (state.kind !== 'file') return { parts: [] };
      const { writing } = state;
      if ('reason' in result) {
        await writing.giveUp();
        return idle([warning(knowledge.editorFailed({ reason: literal(result.reason) }))]);
      }
      return writing.keep(readFields(result.text, words));
    },
    write,
    review,
  };
}
