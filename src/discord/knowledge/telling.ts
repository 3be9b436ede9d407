import { CATALOGUES, type MemberCatalogue } from '../../wording/catalogue.ts';
import type { Desk } from '../desk.ts';
import { failureOf, newReference } from '../failure.ts';

/**
 * Tells in the club's log channel, in the club's language, what somebody did with its knowledge; nothing where it has
 * none. Gives a sentence for the moderator where it could not be told.
 */
export async function tellKnowledge(
  { settings, platform, log, catalogue }: Desk,
  line: (words: MemberCatalogue) => string,
): Promise<string | undefined> {
  const channel = settings.logChannel;
  if (channel === undefined) return undefined;
  try {
    await platform.post(channel, { text: line(CATALOGUES[settings.language ?? 'en']) });
    return undefined;
  } catch (error) {
    const reference = newReference();
    log.warn({ reference, channel, failure: failureOf(error) }, 'a change of the knowledge was not told');
    return catalogue.knowledgeDesk.logFailed({ channel: `<#${channel}>`, reference });
  }
}
