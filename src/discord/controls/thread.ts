import { ANSWER_CONTROLS } from '../answer-buttons.ts';
import { conversationOf } from '../desk.ts';
import { isClosedToBot } from '../failure.ts';
import { say } from '../said.ts';
import type { Control } from './control.ts';

/** Takes a long exchange into a thread of its own, for who had it; what was said goes with them. */
export const thread: Control = {
  id: ANSWER_CONTROLS.thread,
  showing: 'apart',
  run: async ({ args: [asker], message }, { catalogue, conversations, place, platform }) => {
    const words = catalogue.answerButtons;
    if (message === undefined) return say(catalogue.discord.unknownControl);
    if (asker !== place.userId) return say(words.onlyAsker);
    // Neither direct messages nor threads have threads of their own.
    if (place.guildId === undefined || place.parentId !== undefined) return say(words.threadFailed);
    try {
      const id = await platform.startThread(place.channelId, message.id, words.threadName);
      await conversations.goOn(conversationOf(place.channelId, asker), conversationOf(id, asker));
      return say(words.threadOpened({ thread: `<#${id}>` }));
    } catch (error) {
      if (!isClosedToBot(error)) throw error;
      return say(words.threadFailed);
    }
  },
};
