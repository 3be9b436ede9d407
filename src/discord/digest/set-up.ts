import { postingProblems } from '../../club/posting.ts';
import { digestProblemText } from '../../digest/desk-told.ts';
import type { DigestChanged } from '../../digest/desk.ts';
import type { DigestSettings } from '../../digest/settings.ts';
import type { DigestChangeOf, DigestProblem } from '../../digest/setup.ts';
import type { Server } from '../../club/server.ts';
import type { MemberCatalogue } from '../../wording/catalogue.ts';
import { tellDigestChanges } from '../club-telling.ts';
import type { Desk } from '../desk.ts';
import { shownName } from '../escape.ts';
import type { ModeratedClub } from '../moderated.ts';
import type { Said } from '../said.ts';
import { digestPanel } from './panel.ts';
import { postingProblemText } from './posting-said.ts';

/** The panel with the settings that hold, and with what keeps the bot from posting so; `note` is shown on top. */
export async function shownDigest(
  desk: Desk,
  { club, guildId }: ModeratedClub,
  note?: string,
): Promise<Said> {
  const { digests, platform, catalogue: words, asker } = desk;
  const status = await digests.status(club);
  const server = await platform.server(guildId, channelsOf(status.settings));
  const notes = [...(note === undefined ? [] : [note]), ...faultLines(server, status.settings, words)];
  return digestPanel({ status, server, notes, words, today: asker.today });
}

/** Makes a change, and shows what holds then with the next posts; or what is wrong. */
export async function changedDigest(
  desk: Desk,
  club: ModeratedClub,
  changeOf: DigestChangeOf,
): Promise<Said> {
  const everyone = club.guildId;
  const changed = await desk.digests.change(club.club, desk.member, (held) => {
    const read = changeOf(held);
    // The role that everybody has is none that can be told.
    const isEverybody =
      'changes' in read && read.changes.some(({ setting, to }) => setting === 'role' && to === everyone);
    return isEverybody ? { problem: { id: 'no-id', field: 'role' } } : read;
  });
  return shownDigest(desk, club, await noteOf(changed, desk, club));
}

/** Skips a week, or takes that back. */
export async function skippedDigest(
  desk: Desk,
  club: ModeratedClub,
  skip: { readonly week?: string; readonly why: string | undefined },
): Promise<Said> {
  const changed = await desk.digests.skip(club.club, desk.member, skip);
  return shownDigest(desk, club, await noteOf(changed, desk, club));
}

/** The channels that the settings name. */
export const channelsOf = ({ channel, summaryChannel }: DigestSettings): readonly string[] =>
  [channel, summaryChannel].filter((one) => one !== undefined);

/** What came of a change, which is told in the log channel as well. */
async function noteOf(
  changed: DigestChanged | { readonly problem: DigestProblem },
  desk: Desk,
  { club }: ModeratedClub,
): Promise<string> {
  const words = desk.catalogue;
  if ('problem' in changed)
    return `${words.digestDiscord.fault} ${shownName(digestProblemText(changed.problem, words))}`;
  if (changed.made.length === 0) return words.clubPanel.nothingChanged;
  const untold = await tellDigestChanges(desk, club, changed.made);
  return [words.clubPanel.saved, ...(untold === undefined ? [] : [untold])].join('\n');
}

/** What keeps the bot from posting as a digest is set up. */
export const faultLines = (
  server: Server,
  settings: DigestSettings,
  words: MemberCatalogue,
): readonly string[] =>
  postingProblems(server, settings).map(
    (problem) => `${words.digestDiscord.fault} ${postingProblemText(problem, words)}`,
  );
