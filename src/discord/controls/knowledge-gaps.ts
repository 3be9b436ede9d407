import { gapsSaid, JUDGEMENTS } from '../knowledge/gaps.ts';
import { KNOWLEDGE_CONTROLS } from '../knowledge/ids.ts';
import { inPlace, showingInPlace } from '../knowledge/in-place.ts';
import { MESSAGE_INK } from '../knowledge/ink.ts';
import { newEntryLanguage } from '../knowledge/language.ts';
import { formFor } from '../knowledge/run.ts';
import { tellKnowledge } from '../knowledge/telling.ts';
import { gapTitle } from '../../wording/gaps-told.ts';
import { moderated } from '../moderated.ts';
import { say } from '../said.ts';
import type { Control } from './control.ts';

/** Leads to another gap. */
export const knowledgeGaps: Control = {
  id: KNOWLEDGE_CONTROLS.gaps,
  showing: showingInPlace,
  run: (pressed, desk) =>
    moderated(desk, async ({ club }) =>
      inPlace(pressed, await gapsSaid(desk, club, Number(pressed.args[0]) || 0)),
    ),
};

/** Opens the form of a new entry, with the question that it is to answer. */
export const knowledgeFill: Control = {
  id: KNOWLEDGE_CONTROLS.fill,
  showing: 'apart',
  run: ({ args: [id = ''] }, desk) =>
    moderated(desk, async ({ club }) => {
      const { editor, gaps, member, asker, catalogue } = desk;
      const gap = await gaps.one(club, id, asker.today);
      if (gap === undefined) return say(catalogue.gaps.settled.gone);
      const { about } = gap;
      const isQuestion = about.kind === 'question';
      const language = isQuestion ? about.language : newEntryLanguage(desk);
      const fields = isQuestion ? { questions: [about.text, ...about.others].join('\n') } : {};
      return formFor(await editor.add({ club, by: member }, language, fields), id, catalogue);
    }),
};

/** Settles a gap without an entry, or opens it again. */
export const knowledgeJudge: Control = {
  id: KNOWLEDGE_CONTROLS.judge,
  showing: showingInPlace,
  run: (pressed, desk) =>
    moderated(desk, async ({ club }) => {
      const { gaps, asker, catalogue, place } = desk;
      const [named, id = '', at = '0'] = pressed.args;
      const judgement = JUDGEMENTS.find((one) => one === named);
      if (judgement === undefined) return say(catalogue.discord.unknownControl);
      const gap = await gaps.one(club, id, asker.today);
      const settled = await gaps.settle(club, id, { kind: judgement }, asker.today);
      if (gap === undefined || settled === undefined)
        return inPlace(pressed, await gapsSaid(desk, club, Number(at) || 0, catalogue.gaps.settled.gone));
      const untold = await tellKnowledge(desk, (words) =>
        words.knowledgeDesk.told.gap[judgement]({
          who: `<@${place.userId}>`,
          question: gapTitle(gap, words, MESSAGE_INK.plain),
        }),
      );
      const note = [catalogue.gaps.settled[judgement], ...(untold === undefined ? [] : [untold])].join('\n');
      return inPlace(pressed, await gapsSaid(desk, club, Number(at) || 0, note));
    }),
};
