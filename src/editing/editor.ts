import type { Entry } from '../knowledge/entry.ts';
import type { Publication } from '../knowledge/publication.ts';
import type { SpokenLanguage } from '../knowledge/spoken-language.ts';
import type { DraftFields } from './draft.ts';
import type { Awaiting, ChangesDraft, Draft, TextDraft } from './drafts.ts';
import type { BrokenTest } from './effect.ts';
import type { Examination, FieldProblem } from './examination.ts';
import type { ExportedFile } from './export-files.ts';
import type { Event, Moment } from './history.ts';
import type { GivenFile, ImportPlan, ImportProblem } from './import-files.ts';
import type { Overtaken, Refusal } from './publish.ts';

/**
 * The knowledge of clubs in the hands of those who keep it. One object serves all clubs of a process; whoever calls it
 * has checked that the person may do so. A club is named as with its settings, a person as the edge names people.
 */
export interface Editor {
  /** Entries that fit what was typed so far, best first, in a language where they are told in it; all by title for nothing. */
  search(club: string, typed: string, language: SpokenLanguage): Promise<readonly Entry[]>;
  /** An entry, now or as of a moment. */
  show(club: string, id: string, moment?: Moment): Promise<ShownEntry | undefined>;
  /** All entries, now or as of a moment, in the order of the book. */
  book(club: string, moment?: Moment): Promise<readonly Entry[]>;
  /** Entries that were taken out, with the titles that they had: what can be restored. */
  removed(club: string): Promise<readonly RemovedEntry[]>;
  /** What was published, newest first: of the whole book, or of one entry. */
  history(club: string, id?: string): Promise<readonly Event[]>;

  /** The ids of all entries that there are or ever were, the club's own among them. */
  everyId(club: string): Promise<readonly string[]>;
  /**
   * What an entry said in one of its revisions, in a language where it was told in it, and what has become of it since;
   * undefined where it never had that revision.
   */
  revision(
    club: string,
    id: string,
    revision: number,
    language: SpokenLanguage,
  ): Promise<PastText | undefined>;

  /** Starts a new entry. */
  add(acting: Acting, language: SpokenLanguage, fields?: Partial<DraftFields>): Promise<TextDraft>;
  /** Starts from the text of an entry in a language where it is told in it, else in its own; undefined where there is no such entry. */
  edit(acting: Acting, id: string, language: SpokenLanguage): Promise<TextDraft | undefined>;
  /** Starts taking an entry out; undefined where there is no such entry. */
  remove(acting: Acting, id: string): Promise<ChangesDraft | undefined>;
  /**
   * Starts giving an entry the text of an earlier revision, or the shipped one. `same` where it stands so already;
   * undefined where it never had that text.
   */
  restore(acting: Acting, id: string, to: number | 'shipped'): Promise<ChangesDraft | 'same' | undefined>;
  /** Starts taking over files, all or nothing, with what they would do; nothing is kept of files that do not fit. */
  import(
    acting: Acting,
    files: readonly GivenFile[],
  ): Promise<
    | { readonly kind: 'ready'; readonly draft: ChangesDraft; readonly plan: ImportPlan }
    /** Everything that is in the files stands in the book already. */
    | { readonly kind: 'nothing'; readonly plan: ImportPlan }
    | { readonly kind: 'problems'; readonly problems: readonly ImportProblem[] }
  >;

  /** A draft as it is kept; undefined where it was published, given up, or not touched for seven days. */
  draft(club: string, key: string): Promise<Draft | undefined>;
  /** Writes fields of a text, the others stay; undefined where there is no such draft. */
  save(acting: Acting, key: string, fields: Partial<DraftFields>): Promise<TextDraft | undefined>;
  /** Makes a draft go by the entries as they are now, where others were quicker; what was typed stays. */
  takeUp(acting: Acting, key: string): Promise<Draft | undefined>;
  drop(club: string, key: string): Promise<void>;
  /** Looks a draft over and asks both books; takes a second or two, in small steps. */
  examine(club: string, key: string): Promise<Examination | undefined>;
  /** The same of what waits for an approval. */
  examineAwaiting(club: string, key: string): Promise<Examination | undefined>;

  /** Publishes a draft, or asks for the approval of another where the club wants two. */
  publish(acting: Acting, key: string, why: string): Promise<Published>;
  /** What waits for an approval, oldest first. */
  awaiting(club: string): Promise<readonly Awaiting[]>;
  approve(acting: Acting, key: string): Promise<Approved>;
  /** Takes back what waits for an approval; its draft stays. False where nothing waits. */
  decline(club: string, key: string): Promise<boolean>;

  /** The club's knowledge as files in the format of the shipped ones, one a language. */
  export(club: string, what: 'own' | 'whole'): Promise<readonly ExportedFile[]>;
}

/** Who does something for a club: a person as the edge names them where privacy is concerned, such as `discord:` and their id. */
export interface Acting {
  readonly club: string;
  readonly by: string;
}

export interface ShownEntry {
  /** In its own language. */
  readonly entry: Entry;
  /** The languages that it is told in, its own first. */
  readonly languages: readonly string[];
  /** The last publication that it was changed in; undefined as shipped. */
  readonly since?: Publication;
  /** True where the shipped text stands because the club's own clashes with the book as it is now. */
  readonly isLeftOut: boolean;
}

/** What an entry said in a revision that it had. */
export interface PastText {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly link?: string;
  /** When it was changed next, in milliseconds since 1970, and the revision that it has now; undefined where it stands. */
  readonly changed?: {
    readonly at: number;
    readonly revision: number;
    /** It was taken out of the club's book. */
    readonly isOut: boolean;
  };
}

export interface RemovedEntry {
  readonly id: string;
  readonly title: string;
}

/** What came of publishing a draft. Unless it was published or waits, the draft stays. */
export type Published =
  | { readonly kind: 'published'; readonly publication: Publication }
  /** Another has to approve it. */
  | { readonly kind: 'awaits'; readonly awaiting: Awaiting }
  | { readonly kind: 'problems'; readonly problems: readonly FieldProblem[] }
  /** The entry says this already. */
  | { readonly kind: 'same' }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  /** Others have changed these entries since the draft was made. */
  | { readonly kind: 'overtaken'; readonly entries: readonly Overtaken[] }
  /** Test questions would no longer find their section: change or remove them first. */
  | { readonly kind: 'tests-break'; readonly broken: readonly BrokenTest[] }
  /** It was published, given up, or not touched for seven days. */
  | { readonly kind: 'gone' };

/** What came of approving; unless it was published, it waits on. */
export type Approved =
  | Exclude<Published, { readonly kind: 'awaits' | 'problems' | 'same' }>
  /** Who had a hand in it cannot approve it. */
  | { readonly kind: 'own' };
