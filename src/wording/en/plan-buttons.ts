/** English words of the buttons below a plan, and of what comes of them. */
export const planButtons = {
  variants: { 'another-day': 'On another day?', easier: 'And easy?', fewer: 'One session fewer?' },
  calendar: 'Add to calendar',
  picture: 'Show as picture',
  calendarMade:
    'This is the week as a calendar file. Open it to add it to your calendar; opened again later, it brings the same week up to date.',
  calendarWithoutZone:
    'I do not know the time zone here, so the times in the file would be wrong. A moderator can set the club’s with `/club setup`.',
  noWeek: 'There is no week to draw any more. Ask again with `/plan week`.',
  gone: 'This plan was made by an earlier version of me. Ask again, and you get a fresh one.',
};
