import { channelsNamed, type BotFacts, type DoctorFacts } from '../club/doctor.ts';
import type { ClubSettings } from '../club/settings.ts';
import type { Desk } from './desk.ts';
import { failureOf } from './failure.ts';
import type { ModeratedClub } from './moderated.ts';

/** Gathers what the doctor looks at. What Discord does not tell of the commands is unknown; the store may fail. */
export async function gathered(desk: Desk, { club, guildId }: ModeratedClub): Promise<DoctorFacts> {
  const checked = await desk.clubs.check();
  if (checked.state !== 'good') {
    desk.log.error({ failure: failureOf(checked.error), state: checked.state }, 'the store fails');
  }
  const settings: ClubSettings = checked.state === 'unreadable' ? {} : await desk.clubs.read(club);
  const [server, messageContent, commands] = await Promise.all([
    desk.platform.server(guildId, channelsNamed(settings)),
    told(desk, 'message content', () => contentOf(desk), desk.messageContent),
    told(desk, 'commands', () => desk.platform.commands(guildId), 'unknown'),
  ]);
  const { facts } = desk.model ?? {};
  const model = facts && { name: facts.name, ...facts.used(club) };
  // A digest cannot be set up yet.
  const bot = { messageContent, commands, store: checked.state, digest: false, ...(model && { model }) };
  return { server, settings, bot };
}

/** What is switched off may moreover not be allowed: both must be mended then. */
async function contentOf({ messageContent, platform }: Desk): Promise<BotFacts['messageContent']> {
  if (messageContent === 'on') return 'on';
  return (await platform.allowsMessageContent()) ? 'off' : 'not-allowed';
}

/** What Discord tells, or what holds where it does not. */
async function told<T>(desk: Desk, what: string, ask: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    desk.log.warn({ failure: failureOf(error), what }, 'Discord did not tell the doctor');
    return otherwise;
  }
}
