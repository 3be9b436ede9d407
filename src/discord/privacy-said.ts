import { ButtonStyle } from 'discord.js';
import type { Forgotten, HeldName, HeldThings } from '../club/privacy.ts';
import type { ClubSettings } from '../club/settings.ts';
import type { ModelFacts } from '../voicing/model-facts.ts';
import type { MemberCatalogue } from '../wording/catalogue.ts';
import { button, rowsOf } from './answer-buttons.ts';
import { plainText, shownName } from './escape.ts';
import type { Said } from './said.ts';

/** The button that deletes all that is held of a member. */
export const FORGET_CONTROL = 'privacy-forget';

const FILE = 'paceline-about-me.json';

/** What would go to a language model from here, and where; undefined where none is set up. */
export function sentToModel(
  facts: Pick<ModelFacts, 'name' | 'server'> | undefined,
  { withoutModel }: ClubSettings,
  { privacy }: Words,
): string | undefined {
  if (facts === undefined) return undefined;
  if (withoutModel === true) return privacy.modelOff;
  return privacy.model({ name: plainText(facts.name), server: plainText(facts.server) });
}

type Words = Pick<MemberCatalogue, 'privacy' | 'profile'>;

/** All that is held of a member: readable, and as a file. `nameOf` gives the name of a club's server, `sent` what goes to a language model. */
export function shownSaid(
  member: string,
  shown: Partial<HeldThings>,
  words: Words,
  nameOf: (club: string) => string | undefined,
  sent: string | undefined,
): Said {
  const lines = linesOf(shown, words, nameOf);
  const further = sent === undefined ? [] : [sent];
  if (lines.length === 0) return { text: [words.privacy.nothingHeld, ...further].join('\n\n') };
  const data = new TextEncoder().encode(`${JSON.stringify({ member, ...shown }, null, 2)}\n`);
  return { text: [words.privacy.shown, ...lines, ...further].join('\n\n'), files: [{ name: FILE, data }] };
}

function linesOf(
  {
    profile,
    directClub,
    votes,
    changes,
    publications,
    drafts,
    digestChanges,
    sharedWeeks,
    awaited,
    conversations,
    metIn,
  }: Partial<HeldThings>,
  { privacy: { told }, profile: profileWords }: Words,
  nameOf: (club: string) => string | undefined,
): readonly string[] {
  const helpful = votes?.filter((vote) => vote.helpful).length ?? 0;
  const questions = conversations?.flatMap(({ turns }) => turns.filter(({ role }) => role === 'member'));
  const lines = [
    profile && profileWords.shown(profile),
    directClub && told.directClub({ server: shownName(nameOf(directClub) ?? directClub) }),
    votes && told.votes({ count: votes.length, helpful }),
    changes && told.changes({ count: changes.length }),
    digestChanges && told.digestChanges({ count: digestChanges.length }),
    sharedWeeks && told.sharedWeeks({ count: sharedWeeks.length }),
    awaited && told.awaited({ count: awaited.length }),
    publications && told.publications({ count: publications.length }),
    drafts && told.drafts({ count: drafts.length }),
    questions && told.conversations({ count: questions.length }),
    metIn && told.metIn({ count: metIn.length }),
  ];
  return lines.filter((line) => line !== undefined);
}

const listOf = (names: readonly HeldName[], { privacy: { things } }: Words): string =>
  names.map((name) => `- ${things[name]}`).join('\n');

/** Asks a member whether all that is held of them is to be deleted. */
export function forgetSaid(userId: string, shown: Partial<HeldThings>, words: Words): Said {
  const names = Object.keys(shown) as HeldName[];
  const { privacy } = words;
  const confirm = button(privacy.confirm, FORGET_CONTROL, [userId], ButtonStyle.Danger);
  return { text: [privacy.willDelete, listOf(names, words)].join('\n'), rows: rowsOf([confirm]) };
}

/** What was deleted, and what could not be; `reference` names the failure in the log. */
export function forgottenSaid({ deleted, failed }: Forgotten, reference: string, words: Words): Said {
  const { privacy } = words;
  const notDeleted = failed.map(({ name }) => name);
  const parts = [
    ...(deleted.length > 0 ? [privacy.deleted, listOf(deleted, words)] : []),
    ...(notDeleted.length > 0 ? [privacy.notDeleted({ reference }), listOf(notDeleted, words)] : []),
    ...(deleted.length + notDeleted.length === 0 ? [privacy.nothingToDelete] : [privacy.messagesStay]),
  ];
  return { text: parts.join('\n') };
}
