import { channelsNamed, type BotFacts, type DigestFacts, type DoctorFacts } from '../club/doctor.ts';
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
  const digest = await digestFacts(desk, club, checked.state !== 'unreadable');
  const [server, messageContent, commands] = await Promise.all([
    desk.platform.server(guildId, channelsOf(settings, digest)),
    told(desk, 'message content', () => contentOf(desk), desk.messageContent),
    told(desk, 'commands', () => desk.platform.commands(guildId), 'unknown'),
  ]);
  const { facts } = desk.model ?? {};
  const model = facts && { name: facts.name, isLeftAlone: facts.isLeftAlone(), ...facts.used(club) };
  const bot = { messageContent, commands, store: checked.state, digest, ...(model && { model }) };
  return { server, settings, bot };
}

/** How the digest stands; off where the store cannot be read. */
async function digestFacts(desk: Desk, club: string, isReadable: boolean): Promise<DigestFacts> {
  if (!isReadable) return { state: 'off', posting: {} };
  const { state, next, history, settings } = await desk.digests.status(club);
  const [latest] = history.filter(({ kind }) => kind === 'digest');
  const [coming] = next.filter(({ skipped }) => skipped === undefined);
  return {
    state,
    posting: settings,
    ...(coming !== undefined && { next: coming.at }),
    ...(latest?.record.state === 'failed' && { failed: { week: latest.week, why: latest.record.why } }),
  };
}

/** Every channel that the settings name. */
const channelsOf = (settings: ClubSettings, { posting }: DigestFacts): readonly string[] => [
  ...channelsNamed(settings),
  ...[posting.channel, posting.summaryChannel].filter((one) => one !== undefined),
];

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
