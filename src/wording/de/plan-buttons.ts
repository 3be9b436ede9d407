import type { planButtons as english } from '../en/plan-buttons.ts';

/** German words of the buttons below a plan, and of what comes of them. */
export const planButtons: typeof english = {
  variants: { 'another-day': 'An einem anderen Tag?', easier: 'Und locker?', fewer: 'Eine Einheit weniger?' },
  calendar: 'In den Kalender',
  picture: 'Als Bild zeigen',
  calendarMade:
    'Das ist die Woche als Kalenderdatei. Öffne sie, dann steht sie in deinem Kalender; öffnest du später eine neue, bringt sie dieselbe Woche auf den neuesten Stand.',
  calendarWithoutZone:
    'Ich kenne hier keine Zeitzone, und die Zeiten der Datei wären falsch. Die Moderation kann die des Clubs mit `/club setup` einstellen.',
  noWeek: 'Da ist keine Woche mehr, die ich zeichnen könnte. Frag noch einmal mit `/plan week`.',
  gone: 'Diesen Plan hat eine frühere Version von mir gemacht. Frag noch einmal, dann bekommst du einen frischen.',
};
