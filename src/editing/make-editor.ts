import { makeDrafting } from './drafting.ts';
import type { Drafts } from './drafts.ts';
import type { Editor } from './editor.ts';
import type { ExaminePorts } from './examine.ts';
import type { Publications } from './publications.ts';
import { makePublishing } from './publishing.ts';
import { makeReading } from './reading.ts';

/** What an editor works with. */
export interface EditorPorts extends ExaminePorts {
  readonly publications: Publications;
  readonly drafts: Drafts;
  /** Whether a club wants another moderator to approve what one publishes. */
  readonly needsSecond: (club: string) => Promise<boolean>;
  /** A new name for a draft, hard to guess: eight letters and digits. */
  readonly newKey: () => string;
}

/** Makes the editor of all clubs of a process. */
export function makeEditor(ports: EditorPorts): Editor {
  return { ...makeReading(ports), ...makeDrafting(ports), ...makePublishing(ports) };
}
