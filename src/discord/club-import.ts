import { ButtonStyle, ComponentType } from 'discord.js';
import { channelsNamed } from '../club/doctor.ts';
import { importChanges } from '../club/imports.ts';
import { MOST_FILE_BYTES, readSettingsFile } from '../club/settings-file.ts';
import type { MadeChange } from '../club/settings.ts';
import type { MemberCatalogue } from '../wording/catalogue.ts';
import { fileProblemsSaid } from './club-problem.ts';
import { changesText } from './club-values.ts';
import { customId } from './custom-id.ts';
import type { Desk } from './desk.ts';
import { download } from './download.ts';
import { failureOf } from './failure.ts';
import type { ModeratedClub } from './moderated.ts';
import type { Said } from './said.ts';

/** The id of the button that publishes a file. */
export const PUBLISH_CONTROL = 'club-publish';

/** What publishing would change, with the button that does it; `head` says why it is shown. */
export function importSaid(
  id: string,
  changes: readonly MadeChange[],
  head: string,
  words: MemberCatalogue,
): Said {
  if (changes.length === 0) return { text: words.club.importNothing };
  return {
    text: [head, changesText(changes, words)].join('\n'),
    rows: [
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.Button,
            style: ButtonStyle.Primary,
            custom_id: customId(PUBLISH_CONTROL, [id]) ?? PUBLISH_CONTROL,
            label: words.club.publish,
          },
        ],
      },
    ],
  };
}

/** A file that somebody attached, as Discord tells of it. */
export interface Attached {
  readonly url: string;
  /** Bytes. */
  readonly size: number;
}

/** Reads an attached file of settings and keeps it until it is published; nothing is changed yet. */
export async function readImport(
  desk: Desk,
  { club, guildId }: ModeratedClub,
  p: { readonly id: string; readonly file: Attached },
): Promise<Said> {
  const { catalogue } = desk;
  if (p.file.size > MOST_FILE_BYTES) {
    return fileProblemsSaid([{ id: 'too-big', most: MOST_FILE_BYTES }], catalogue);
  }
  const bytes = await fetched(desk, p.file.url);
  if (bytes === undefined) return fileProblemsSaid([{ id: 'unreachable' }], catalogue);
  const held = await desk.clubs.read(club);
  const server = await desk.platform.server(guildId, channelsNamed(held));
  const read = readSettingsFile(bytes, server);
  if ('problems' in read) return fileProblemsSaid(read.problems, catalogue);
  const changes = importChanges(held, read.settings);
  if (changes.length > 0) await desk.imports.keep(club, p.id, { settings: read.settings, shownFor: held });
  return importSaid(p.id, changes, catalogue.club.importChanges, catalogue);
}

async function fetched(desk: Desk, url: string): Promise<Uint8Array | undefined> {
  try {
    return await download(url, MOST_FILE_BYTES);
  } catch (error) {
    desk.log.warn({ failure: failureOf(error) }, 'an attached file could not be fetched');
    return undefined;
  }
}
