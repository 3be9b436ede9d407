import type { DigestDesk } from '../../digest/desk.ts';
import { digestProblemText, recordText } from '../../digest/desk-told.ts';
import { DEFAULT_SETTINGS } from '../../club/settings.ts';
import type { Desk } from '../desk.ts';
import { shownName } from '../escape.ts';
import type { ModeratedClub } from '../moderated.ts';
import type { Said } from '../said.ts';

/** What came of posting by hand, with the address of the message. */
export function postedSaid(
  posted: Awaited<ReturnType<DigestDesk['postNow']>>,
  { guildId }: ModeratedClub,
  { catalogue: words, settings }: Pick<Desk, 'catalogue' | 'settings'>,
): Said {
  if ('problem' in posted) return { text: digestProblemText(posted.problem, words) };
  const { week, record, already } = posted;
  const { digestDesk, digestDiscord } = words;
  if (record.state === 'sent') {
    const where = `https://discord.com/channels/${guildId}/${record.channel}/${record.message}`;
    const lines = [...(already ? [digestDesk.already({ week })] : []), digestDiscord.posted({ week, where })];
    return { text: lines.join('\n') };
  }
  const what = recordText(record, settings.zone ?? DEFAULT_SETTINGS.zone, words, { text: shownName });
  return { text: digestDiscord.notPosted({ week, what }) };
}
