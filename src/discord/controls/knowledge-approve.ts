import type { Awaiting } from '../../editing/drafts.ts';
import { CATALOGUES } from '../../wording/catalogue.ts';
import type { Desk } from '../desk.ts';
import { fitted } from '../knowledge/fitted.ts';
import { KNOWLEDGE_CONTROLS } from '../knowledge/ids.ts';
import { MESSAGE_INK } from '../knowledge/ink.ts';
import { approvalRows, publishedSaid, titlesFor, unapprovedSaid } from '../knowledge/published.ts';
import { reviewLines } from '../knowledge/review-lines.ts';
import { tellKnowledge } from '../knowledge/telling.ts';
import { namedTitles } from '../knowledge/titles.ts';
import { moderated } from '../moderated.ts';
import { say, type Outcome } from '../said.ts';
import type { Control, Pressed } from './control.ts';

/** Shows what waits for an approval, to who pressed it alone. */
export const knowledgeLook: Control = {
  id: KNOWLEDGE_CONTROLS.look,
  showing: 'apart',
  run: ({ args: [key = ''] }, desk) =>
    moderated(desk, async ({ club }) => {
      const { editor, catalogue } = desk;
      const examination = await editor.examineAwaiting(club, key);
      const awaiting = await waitingFor(desk, club, key);
      if (examination === undefined || awaiting === undefined)
        return say(catalogue.knowledgeDesk.nothingAwaits);
      const said = fitted(
        (ink) => reviewLines({ kind: 'awaiting', act: awaiting.act }, examination, catalogue, ink),
        { cutLine: catalogue.knowledgeDesk.cutToFile, file: 'review.txt' },
      );
      return { kind: 'say', said: { ...said, rows: approvalRows(key, catalogue) } };
    }),
};

/** Publishes what another moderator has asked for. */
export const knowledgeApprove: Control = {
  id: KNOWLEDGE_CONTROLS.approve,
  showing: 'here',
  run: (pressed, desk) =>
    moderated(desk, async ({ club }) => {
      const [key = ''] = pressed.args;
      const result = await desk.editor.approve({ club, by: desk.member }, key);
      if (result.kind !== 'published') {
        const said = unapprovedSaid(result, desk.catalogue);
        return { kind: 'say', said, onlyAsker: true };
      }
      const { number } = result.publication;
      const published = await publishedSaid(desk, result.publication);
      const { knowledgeDesk } = wordsOn(pressed, desk);
      const approved = knowledgeDesk.approvedBy({ who: `<@${desk.place.userId}>`, number });
      return { kind: 'update', said: { ...published, text: `${approved}\n${published.text}` } };
    }),
};

/** Takes back what waits for an approval. */
export const knowledgeDecline: Control = {
  id: KNOWLEDGE_CONTROLS.decline,
  showing: 'here',
  run: (pressed, desk) =>
    moderated(desk, async ({ club }): Promise<Outcome> => {
      const [key = ''] = pressed.args;
      const awaiting = await waitingFor(desk, club, key);
      if (awaiting === undefined || !(await desk.editor.decline(club, key)))
        return { kind: 'say', said: { text: desk.catalogue.knowledgeDesk.nothingAwaits }, onlyAsker: true };
      const who = `<@${desk.place.userId}>`;
      const titles = await titlesFor(desk, awaiting.changes);
      const untold = await tellKnowledge(desk, (words) =>
        words.knowledgeDesk.told.declined({ who, titles: namedTitles(titles, words, MESSAGE_INK) }),
      );
      const text = [
        wordsOn(pressed, desk).knowledgeDesk.declinedBy({ who }),
        namedTitles(titles, desk.catalogue, MESSAGE_INK).join(', '),
        ...(untold === undefined ? [] : [untold]),
      ].join('\n');
      return { kind: 'update', said: { text } };
    }),
};

const waitingFor = async ({ editor }: Desk, club: string, key: string): Promise<Awaiting | undefined> =>
  (await editor.awaiting(club)).find((one) => one.key === key);

/** What all see is in the club's language. */
const wordsOn = ({ message }: Pressed, { catalogue, settings }: Desk) =>
  message?.hidden === true ? catalogue : CATALOGUES[settings.language ?? 'en'];
