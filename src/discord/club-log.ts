import { ButtonStyle, ComponentType } from 'discord.js';
import { DEFAULT_SETTINGS } from '../club/settings.ts';
import type { MemberCatalogue } from '../wording/catalogue.ts';
import { changeText } from './club-values.ts';
import { customId } from './custom-id.ts';
import type { Desk } from './desk.ts';
import { digestChangeText } from './digest/change-said.ts';
import { MESSAGE_CHARACTERS } from './limits.ts';
import { shownPerson } from './person.ts';
import type { Said } from './said.ts';

/** The id of the buttons that lead to other pages. */
export const LOG_CONTROL = 'club-log';

/** Characters of a page beside its lines. */
const AROUND = 150;
const MS_PER_SECOND = 1_000;

/** A change of the club's settings or of its digest's, told. */
interface Told {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly by: string;
  readonly change: string;
}

/** A page (from 0) of the log of changes of the settings and of the digest's, newest first, with buttons to its neighbours. */
export async function shownLog(
  { clubs, digests, catalogue: words }: Desk,
  club: string,
  page: number,
): Promise<Said> {
  const [ofClub, ofDigest, { keepDays = DEFAULT_SETTINGS.keepDays }] = await Promise.all([
    clubs.log(club),
    digests.log(club),
    clubs.read(club),
  ]);
  const log = [
    ...ofClub.map((made) => ({ ...made, change: changeText(made, words) })),
    ...ofDigest.map((made) => ({ ...made, change: digestChangeText(made, words) })),
  ].toSorted((a, b) => b.at - a.at);
  return log.length === 0 ? { text: words.club.logEmpty({ days: keepDays }) } : logSaid(log, page, words);
}

function logSaid(log: readonly Told[], page: number, words: MemberCatalogue): Said {
  const { club } = words;
  const pages = pagesOf(log.map((change) => line(change, words)));
  const at = Math.min(Math.max(0, page), pages.length - 1);
  const title = club.logTitle({ page: at + 1, pages: pages.length });
  const buttons = [
    { label: club.newer, to: at - 1 },
    { label: club.older, to: at + 1 },
  ].map(({ label, to }) => ({
    type: ComponentType.Button as const,
    style: ButtonStyle.Secondary as const,
    label,
    custom_id: customId(LOG_CONTROL, [String(to)]) ?? LOG_CONTROL,
    disabled: to < 0 || to >= pages.length,
  }));
  return {
    text: [title, ...(pages[at] ?? [])].join('\n'),
    ...(pages.length > 1 && { rows: [{ type: ComponentType.ActionRow, components: buttons }] }),
  };
}

const line = ({ at, by, change }: Told, words: MemberCatalogue): string =>
  words.club.logLine({
    when: `<t:${Math.floor(at / MS_PER_SECOND)}:f>`,
    who: shownPerson(by, words),
    change,
  });

/** The lines on as many pages as they take, each of which fits into one message. */
function pagesOf(lines: readonly string[]): readonly (readonly string[])[] {
  const most = MESSAGE_CHARACTERS - AROUND;
  const pages: string[][] = [];
  let length = most;
  for (const one of lines) {
    const cut = one.length < most ? one : `${one.slice(0, most - 2)}…`;
    const page = pages.at(-1);
    if (page === undefined || length + cut.length + 1 > most) {
      pages.push([cut]);
      length = cut.length;
    } else {
      page.push(cut);
      length += cut.length + 1;
    }
  }
  return pages;
}
