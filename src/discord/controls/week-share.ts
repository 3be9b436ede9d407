import { ButtonStyle, ComponentType } from 'discord.js';
import type { SharedWeek } from '../../digest/shared-weeks.ts';
import { button, rowsOf } from '../answer-buttons.ts';
import type { Desk } from '../desk.ts';
import { SHARE_CONTROLS } from '../digest/ids.ts';
import { isClosedToBot } from '../failure.ts';
import { planOf } from '../plan-code.ts';
import { say, type Outcome, type Said } from '../said.ts';
import type { Control } from './control.ts';

const PICTURE = 'week.png';
const LISTED = 'listed';
const UNLISTED = 'unlisted';

/** Asks a member whether their week is to be posted to the club, and whether the next digest may name them. */
export const weekShare: Control = {
  id: SHARE_CONTROLS.ask,
  showing: 'apart',
  run: async ({ args: [code = ''] }, desk) => {
    const words = desk.catalogue.digestDiscord.share;
    const channel = await channelOf(desk);
    if (desk.club === undefined || channel === undefined) return say(words.off);
    const before = await desk.sharedWeeks.one(desk.club, desk.member);
    const asked = { channel: `<#${channel}>` };
    const rows = rowsOf([
      button(words.listed, SHARE_CONTROLS.put, [LISTED, code], ButtonStyle.Primary),
      button(words.unlisted, SHARE_CONTROLS.put, [UNLISTED, code]),
      before === undefined ? undefined : button(words.withdraw, SHARE_CONTROLS.withdraw),
    ]);
    return {
      kind: 'say',
      said: { text: before === undefined ? words.ask(asked) : words.askAgain(asked), rows },
    };
  },
};

/** Posts a member's week, decided anew with their own profile, in the place of one that they shared before. */
export const weekPut: Control = {
  id: SHARE_CONTROLS.put,
  asks: true,
  showing: 'here',
  run: async ({ args: [listed, code = ''] }, desk) => {
    const { share: words } = desk.catalogue.digestDiscord;
    const { club, member } = desk;
    const channel = await channelOf(desk);
    if (club === undefined || channel === undefined) return update(words.off);
    const card = await cardOf(code, desk);
    if (typeof card === 'string') return update(card);
    let message: string;
    try {
      message = await desk.platform.put(channel, card);
    } catch (error) {
      if (!isClosedToBot(error)) throw error;
      return update(words.closed({ channel: `<#${channel}>` }));
    }
    const shared = { club, member, channel, message, at: desk.now(), listed: listed === LISTED };
    const before = await noted(shared, desk);
    if (before !== undefined) await desk.platform.takeBack(before.channel, before.message);
    return update(words.done({ channel: `<#${channel}>` }), [
      button(words.withdraw, SHARE_CONTROLS.withdraw),
    ]);
  },
};

/** Takes back the week that a member shares. */
export const weekWithdraw: Control = {
  id: SHARE_CONTROLS.withdraw,
  showing: 'here',
  run: async (_, desk) => {
    const { share: words } = desk.catalogue.digestDiscord;
    const before =
      desk.club === undefined ? undefined : await desk.sharedWeeks.withdraw(desk.club, desk.member);
    if (before === undefined) return update(words.nothingShared);
    await desk.platform.takeBack(before.channel, before.message);
    return update(words.withdrawn);
  },
};

/** Notes where a week stands; what cannot be noted is taken back, since nobody could do that later. */
async function noted(shared: SharedWeek, { sharedWeeks, platform }: Desk): Promise<SharedWeek | undefined> {
  try {
    return await sharedWeeks.put(shared);
  } catch (error) {
    await platform.takeBack(shared.channel, shared.message);
    throw error;
  }
}

const update = (text: string, buttons: readonly ReturnType<typeof button>[] = []): Outcome => ({
  kind: 'update',
  said: { text, rows: rowsOf(buttons) },
});

/** Where the club's digest is posted. */
const channelOf = async ({ digests, club }: Desk): Promise<string | undefined> =>
  club === undefined ? undefined : (await digests.settings(club)).channel;

/** The week as a compact card under the member's name; a sentence where there is none. */
async function cardOf(code: string, desk: Desk): Promise<Said | string> {
  const { planButtons, plan, digestDiscord } = desk.catalogue;
  const question = planOf(code);
  if (question === undefined) return planButtons.gone;
  const answer = await desk.decided({ text: plan.asked(question), plan: question });
  if (answer.outcome !== 'plan' || answer.plan.week === undefined) return planButtons.noWeek;
  const { data, alt } = await desk.drawings.picture({
    answer,
    week: answer.plan.week,
    today: desk.asker.today,
    first: desk.settings.weekStart,
    owner: desk.member,
  });
  const title = digestDiscord.share.card({ member: `<@${desk.place.userId}>` });
  return {
    text: '',
    layout: [
      {
        type: ComponentType.Container,
        components: [
          { type: ComponentType.TextDisplay, content: title },
          {
            type: ComponentType.MediaGallery,
            items: [{ media: { url: `attachment://${PICTURE}` }, description: alt }],
          },
        ],
      },
    ],
    files: [{ name: PICTURE, data, description: alt }],
  };
}
