import type { Changed } from '../club/clubs.ts';
import { CATALOGUES } from '../wording/catalogue.ts';
import { changesText } from './club-values.ts';
import type { Desk } from './desk.ts';
import { failureOf, newReference } from './failure.ts';

/**
 * Tells changes in the club's log channel, in the club's language; nothing where it has none. Where that channel was
 * taken away just now, it is told there one last time. Gives a sentence for the moderator where it could not be told.
 */
export async function tellChanges(desk: Desk, { settings, made }: Changed): Promise<string | undefined> {
  const before = made.find(({ setting }) => setting === 'logChannel')?.from;
  const channel = settings.logChannel ?? (typeof before === 'string' ? before : undefined);
  if (channel === undefined || made.length === 0) return undefined;
  const words = CATALOGUES[settings.language ?? 'en'];
  const who = `<@${desk.place.userId}>`;
  const text = [words.club.changedBy({ who }), changesText(made, words)].join('\n');
  try {
    await desk.platform.post(channel, { text });
    return undefined;
  } catch (error) {
    const reference = newReference();
    desk.log.warn({ reference, channel, failure: failureOf(error) }, 'a change was not told');
    return desk.catalogue.club.logFailed({ channel: `<#${channel}>`, reference });
  }
}
