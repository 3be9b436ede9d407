import { altText } from './cards/alt-text.ts';
import { makeCard, type Card } from './cards/card.ts';
import { weekCalendar } from './cards/calendar.ts';
import { mondayShown } from './cards/which-week.ts';
import type { Drawings, WeekToDraw } from './discord/drawings.ts';
import { paintHere, type Paint } from './painting.ts';
import { daysShown } from './planner/week.ts';
import { weekFacts } from './week-facts.ts';
import { CATALOGUES } from './wording/catalogue.ts';

/** Draws weeks for Discord: their pictures as `paint` does it. */
export function makeDrawings(now: () => Date, paint: Paint = paintHere): Drawings {
  function cardOf({ answer, week, today, first }: WeekToDraw): {
    readonly card: Card;
    readonly monday: string;
  } {
    const words = CATALOGUES[answer.language].cards;
    const monday = mondayShown(today, daysShown(week, first));
    const facts = { ...weekFacts(answer, week, words), monday, ...(first && { first }) };
    return { monday, card: makeCard(facts, words) };
  }

  return {
    async picture(wanted) {
      const words = CATALOGUES[wanted.answer.language].cards;
      const { card } = cardOf(wanted);
      return { data: await paint(card, wanted.answer.language), alt: altText(card, words) };
    },
    calendar(wanted, zone) {
      const words = CATALOGUES[wanted.answer.language].cards;
      const { card, monday } = cardOf(wanted);
      const made = wanted.madeAt === undefined ? now() : new Date(wanted.madeAt);
      return weekCalendar({ card, monday, owner: wanted.owner, zone, now: made }, words);
    },
  };
}
