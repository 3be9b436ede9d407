import { ANSWER_CONTROLS } from '../answer-buttons.ts';
import { EDGE } from '../desk.ts';
import { say } from '../said.ts';
import type { Control } from './control.ts';

/** Notes that who pressed it wants to be told, once and here, when a declined question can be answered; pressed again, takes it back. */
export const tellMe: Control = {
  id: ANSWER_CONTROLS.tellMe,
  showing: 'apart',
  run: async ({ args: [gap] }, { gaps, club, member, place, asker, catalogue }) => {
    if (place.guildId === undefined) return say(catalogue.club.onlyInServers);
    if (gap === undefined || club === undefined) return say(catalogue.discord.unknownControl);
    const words = catalogue.gaps.wait;
    const waiting = { member, channel: `${EDGE}${place.channelId}` };
    const outcome = await gaps.wait(club, gap, waiting, asker.today);
    if (outcome !== 'already') return say(words[outcome]);
    await gaps.stopWaiting(club, gap, member);
    return say(words.stopped);
  },
};
