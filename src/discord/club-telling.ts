import type { Changed } from '../club/clubs.ts';
import type { ClubSettings } from '../club/settings.ts';
import type { MadeDigestChange } from '../digest/settings.ts';
import { CATALOGUES, type MemberCatalogue } from '../wording/catalogue.ts';
import { changesText } from './club-values.ts';
import type { Desk } from './desk.ts';
import { digestChangeText } from './digest/change-said.ts';
import { failureOf, newReference } from './failure.ts';

/**
 * Tells changes in the club's log channel, in the club's language; nothing where it has none. Where that channel was
 * taken away just now, it is told there one last time. Gives a sentence for the moderator where it could not be told.
 */
export async function tellChanges(desk: Desk, { settings, made }: Changed): Promise<string | undefined> {
  const before = made.find(({ setting }) => setting === 'logChannel')?.from;
  const channel = settings.logChannel ?? (typeof before === 'string' ? before : undefined);
  if (made.length === 0) return undefined;
  return tellIn(desk, channel, settings, (words) => changesText(made, words));
}

/** As {@link tellChanges}, of the club's digest. */
export async function tellDigestChanges(
  desk: Desk,
  club: string,
  made: readonly MadeDigestChange[],
): Promise<string | undefined> {
  if (made.length === 0) return undefined;
  const settings = await desk.clubs.read(club);
  return tellIn(desk, settings.logChannel, settings, (words) =>
    made.map((one) => `- ${digestChangeText(one, words)}`).join('\n'),
  );
}

async function tellIn(
  desk: Desk,
  channel: string | undefined,
  { language = 'en' }: ClubSettings,
  changes: (words: MemberCatalogue) => string,
): Promise<string | undefined> {
  if (channel === undefined) return undefined;
  const words = CATALOGUES[language];
  const who = `<@${desk.place.userId}>`;
  const text = [words.club.changedBy({ who }), changes(words)].join('\n');
  try {
    await desk.platform.post(channel, { text });
    return undefined;
  } catch (error) {
    const reference = newReference();
    desk.log.warn({ reference, channel, failure: failureOf(error) }, 'a change was not told');
    return desk.catalogue.club.logFailed({ channel: `<#${channel}>`, reference });
  }
}
