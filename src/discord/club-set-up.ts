import { channelsNamed } from '../club/doctor.ts';
import type { ChangeOf, FieldProblem } from '../club/field-change.ts';
import type { PanelPage } from '../club/fields.ts';
import { makeChange } from '../club/make-change.ts';
import type { ClubSettings } from '../club/settings.ts';
import { panelSaid, type Panel } from './club-panel.ts';
import { fieldProblemText } from './club-problem.ts';
import { tellChanges } from './club-telling.ts';
import type { Desk } from './desk.ts';
import type { ModeratedClub } from './moderated.ts';
import type { Outcome, Said } from './said.ts';

/** A page of the panel with the settings that hold. */
export async function shownPanel(
  desk: Desk,
  { guildId }: ModeratedClub,
  p: Pick<Panel, 'page' | 'note' | 'zones'> & { readonly settings: ClubSettings },
): Promise<Said> {
  const server = await desk.platform.server(guildId, channelsNamed(p.settings));
  return panelSaid({ ...p, server, words: desk.catalogue });
}

/** Makes a change, tells it in the log channel, and shows the page anew with what came of it. */
export async function changedPanel(
  desk: Desk,
  club: ModeratedClub,
  page: PanelPage,
  changeOf: ChangeOf,
): Promise<Outcome> {
  const changed = await makeChange(desk.clubs, club.club, desk.member, changeOf);
  if ('problem' in changed) return problemPanel(desk, club, page, changed.problem);
  const { saved, nothingChanged } = desk.catalogue.clubPanel;
  const untold = await tellChanges(desk, changed);
  const note = [changed.made.length > 0 ? saved : nothingChanged, ...(untold === undefined ? [] : [untold])];
  const said = await shownPanel(desk, club, { page, settings: changed.settings, note: note.join('\n') });
  return { kind: 'update', said };
}

/** The page as it was, with what is wrong. */
export async function problemPanel(
  desk: Desk,
  club: ModeratedClub,
  page: PanelPage,
  problem: FieldProblem,
): Promise<Outcome> {
  const said = await shownPanel(desk, club, {
    page,
    settings: await desk.clubs.read(club.club),
    note: fieldProblemText(problem, desk.catalogue),
    ...(problem.id === 'unknown-zone' && { zones: problem.nearest }),
  });
  return { kind: 'update', said };
}
