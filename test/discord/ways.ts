import { settingsFile } from '../../src/club/settings-file.ts';
import type { ClubSettings } from '../../src/club/settings.ts';
import { PLAN_CONTROLS } from '../../src/discord/plan-buttons.ts';
import { codeOf } from '../../src/discord/section-code.ts';
import { CATALOGUES } from '../../src/wording/catalogue.ts';
import type { ComponentName, TestInteraction, TestModal } from '../discord-server/interaction-types.ts';
import type { TestMessage } from '../discord-server/message-types.ts';
import type { TestDiscord } from '../discord-server/types.ts';
import type { TestChannel, TestGuild, TestUser } from '../discord-server/world-types.ts';
import { forgedButton, forgedSelect } from './forging.ts';

/**
 * Who does something: the member whose answer, plan or data it is; a moderator of the club; another member of it; the
 * member in direct messages; and the moderator in another club, of which they moderate nothing.
 */
export const WHO = ['member', 'moderator', 'stranger', 'direct', 'elsewhere'] as const;
export type Who = (typeof WHO)[number];

/** What comes of it: it is done, it is kindly refused to them alone, or Discord does not offer it to them. */
export type Outcome = 'done' | 'refused' | 'not offered';
type Outcomes = Readonly<Record<Who, Outcome>>;

export interface Way {
  readonly outcomes: Outcomes;
  readonly take: (who: Who) => TestInteraction | Promise<TestInteraction>;
}

const all = (outcome: Outcome): Outcomes => ({
  member: outcome,
  moderator: outcome,
  stranger: outcome,
  direct: outcome,
  elsewhere: outcome,
});
const EVERYBODY = all('done');
/** Offered to those who manage the server, and in servers alone. */
const OFFERED_TO_MODERATORS: Outcomes = { ...all('not offered'), moderator: 'done' };
/** A message stays when a role is taken away, so each press is looked at anew. */
const MODERATORS: Outcomes = { ...all('refused'), moderator: 'done' };
/** The controls of the member's own answers, plans and data. */
const OWNER: Outcomes = { ...all('refused'), member: 'done', direct: 'done' };
/** Others do not see the message that only its asker sees. */
const OWN_MESSAGE: Outcomes = { ...all('not offered'), member: 'done', direct: 'done' };

const YOGA = 'Is yoga good for runners?';
const SWIMMING = { entry: 'swimming' };
const NO_ENTRY = { entry: 'nothing-like-it' };
/** Drafts and the like that are gone are done with: whoever may press is told so. */
const KNOWLEDGE_BUTTONS = [
  'k-edit|gone',
  'k-why|gone',
  'k-drop|gone',
  'k-take|gone',
  'k-theirs|gone',
  'k-limits',
  'k-begin|swimming',
  'k-remove|nothing-like-it',
  'k-history|0',
  'k-event|1',
  'k-restore|swimming|1',
  'k-look|gone',
  'k-approve|gone',
  'k-decline|gone',
  'k-gaps|0',
  'k-fill|gone',
  'k-judge|later|gone|0',
  'k-tests|0',
  'k-run-tests',
  `k-keep|${codeOf('swimming')}`,
];
const KNOWLEDGE_FORMS = ['k-write|gone', 'k-publish|gone', `k-kept|${codeOf('swimming')}`];
const WEEK = { runs: 'Mon easy, Sun long', sessions: 'swim' };
const { answerButtons, planButtons, report } = CATALOGUES.en;

/** Every way in which somebody sets the bot to work, by its name: a command, a part of one, a menu, a control. */
export function waysOf(discord: TestDiscord, other: TestGuild): Readonly<Record<string, Way>> {
  const { channel, member, moderator, stranger } = discord;
  const [elsewhere = channel] = other.channels;
  const userOf = (who: Who): TestUser => {
    if (who === 'moderator' || who === 'elsewhere') return moderator;
    return who === 'stranger' ? stranger : member;
  };
  const placeOf = (who: Who): TestChannel => {
    if (who === 'direct') return discord.directChannel(member);
    return who === 'elsewhere' ? elsewhere : channel;
  };
  const at = (who: Who) => ({ user: userOf(who), channel: placeOf(who) });
  let times = 0;

  const command =
    (name: string, subcommand?: string, options: Record<string, string | boolean> = {}) =>
    (who: Who): TestInteraction =>
      discord.command({ name, ...(subcommand !== undefined && { subcommand }), options, ...at(who) });

  /** An answer that is the member's own, in public or in their direct messages; another club's is that of who is there. */
  async function answerFor(who: Who, options: Record<string, string | boolean> = {}): Promise<TestMessage> {
    const asker = who === 'direct' || who === 'elsewhere' ? who : 'member';
    return command('ask', undefined, { question: YOGA, ...options })(asker).reply();
  }

  /** A week of the member's own. */
  const week = (): Promise<TestMessage> => command('plan', 'week', WEEK)('member').reply();

  const press = async (who: Who, message: Promise<TestMessage>, button: ComponentName) =>
    discord.press(await message, button, { user: userOf(who) });

  const button = (id: string) => async (who: Who) =>
    discord.press(await forgedButton(discord, placeOf(who), id), id, { user: userOf(who) });

  const select = (id: string, value: string) => async (who: Who) => {
    const message = await forgedSelect(discord, placeOf(who), id, [value, 'another']);
    return discord.choose(message, id, [value], { user: userOf(who) });
  };

  /** A form that was opened in earnest, submitted as if it were another one. */
  async function submitted(who: Who, customId: string, fields: Record<string, string>) {
    const help = await command('help')(who).reply();
    const form = await discord.press(help, { label: report.button }, { user: userOf(who) }).modal();
    return discord.submit({ ...form, customId } satisfies TestModal, fields);
  }

  /** A file of settings that changes something each time. */
  const file = () => ({
    name: 'club.json',
    content: settingsFile({ ...homeOf(channel), keepDays: 30 + times++ }),
  });
  const importing = (who: Who): TestInteraction =>
    discord.command({ name: 'club', subcommand: 'import', options: { file: file() }, ...at(who) });

  return {
    '/ask': { outcomes: EVERYBODY, take: command('ask', undefined, { question: YOGA }) },
    '/plan day': { outcomes: EVERYBODY, take: command('plan', 'day', { run: 'easy', activity: 'swimming' }) },
    '/plan days': { outcomes: EVERYBODY, take: command('plan', 'days', { level: 'beginner' }) },
    '/plan week': { outcomes: EVERYBODY, take: command('plan', 'week', WEEK) },
    '/plan check': {
      outcomes: EVERYBODY,
      take: command('plan', 'check', { week: 'Tue intervals, Wed swim' }),
    },
    '/profile set': { outcomes: EVERYBODY, take: command('profile', 'set', { level: 'beginner' }) },
    '/profile show': { outcomes: EVERYBODY, take: command('profile', 'show') },
    '/profile forget': { outcomes: EVERYBODY, take: command('profile', 'forget') },
    ...Object.fromEntries(
      ['setup', 'preview', 'post', 'skip', 'pause', 'resume', 'status'].map((name) => [
        `/digest ${name}`,
        { outcomes: OFFERED_TO_MODERATORS, take: command('digest', name) },
      ]),
    ),
    '/club setup': { outcomes: OFFERED_TO_MODERATORS, take: command('club', 'setup') },
    '/club status': { outcomes: OFFERED_TO_MODERATORS, take: command('club', 'status') },
    '/club log': { outcomes: OFFERED_TO_MODERATORS, take: command('club', 'log') },
    '/club export': { outcomes: OFFERED_TO_MODERATORS, take: command('club', 'export') },
    '/club import': { outcomes: OFFERED_TO_MODERATORS, take: importing },
    '/knowledge search': { outcomes: OFFERED_TO_MODERATORS, take: command('knowledge', 'search') },
    '/knowledge show': { outcomes: OFFERED_TO_MODERATORS, take: command('knowledge', 'show', SWIMMING) },
    '/knowledge add': { outcomes: OFFERED_TO_MODERATORS, take: command('knowledge', 'add') },
    '/knowledge edit': { outcomes: OFFERED_TO_MODERATORS, take: command('knowledge', 'edit', SWIMMING) },
    '/knowledge remove': { outcomes: OFFERED_TO_MODERATORS, take: command('knowledge', 'remove', NO_ENTRY) },
    '/knowledge history': { outcomes: OFFERED_TO_MODERATORS, take: command('knowledge', 'history') },
    '/knowledge restore': {
      outcomes: OFFERED_TO_MODERATORS,
      take: command('knowledge', 'restore', SWIMMING),
    },
    '/knowledge import': {
      outcomes: OFFERED_TO_MODERATORS,
      take: (who) =>
        discord.command({
          name: 'knowledge',
          subcommand: 'import',
          options: { file: { name: 'en.md', content: 'no knowledge' } },
          ...at(who),
        }),
    },
    '/knowledge export': { outcomes: OFFERED_TO_MODERATORS, take: command('knowledge', 'export') },
    '/knowledge gaps': { outcomes: OFFERED_TO_MODERATORS, take: command('knowledge', 'gaps') },
    '/knowledge tests': { outcomes: OFFERED_TO_MODERATORS, take: command('knowledge', 'tests') },
    '/privacy show': { outcomes: EVERYBODY, take: command('privacy', 'show') },
    '/privacy forget': { outcomes: EVERYBODY, take: command('privacy', 'forget') },
    '/help': { outcomes: EVERYBODY, take: command('help') },
    'Answer this': {
      outcomes: EVERYBODY,
      take: (who) => {
        const message = discord.say({ content: YOGA, author: userOf(who), channel: placeOf(who) });
        return discord.useMenu({ name: 'Answer this', message, user: userOf(who) });
      },
    },

    'Add to knowledge': {
      outcomes: OFFERED_TO_MODERATORS,
      take: (who) => {
        const message = discord.say({ content: YOGA, author: userOf(who), channel: placeOf(who) });
        return discord.useMenu({ name: 'Add to knowledge', message, user: userOf(who) });
      },
    },

    sources: {
      outcomes: EVERYBODY,
      take: (who) => press(who, answerFor(who), { label: answerButtons.sources }),
    },
    why: { outcomes: EVERYBODY, take: (who) => press(who, answerFor(who), { label: answerButtons.why }) },
    helpful: {
      outcomes: EVERYBODY,
      take: (who) => press(who, answerFor(who), { label: answerButtons.helpful }),
    },
    unhelpful: {
      outcomes: EVERYBODY,
      take: (who) => press(who, answerFor(who), { label: answerButtons.notHelpful }),
    },
    coach: { outcomes: EVERYBODY, take: button('coach') },
    pick: { outcomes: EVERYBODY, take: (who) => press(who, answerFor(who), /^pick/) },
    share: {
      outcomes: { ...OWN_MESSAGE, elsewhere: 'done' },
      take: (who) => press(who, answerFor(who, { private: true }), { label: answerButtons.share }),
    },
    'tell-me': { outcomes: { ...EVERYBODY, direct: 'refused' }, take: button('tell-me|gone') },
    thread: { outcomes: { ...OWNER, direct: 'refused' }, take: button(`thread|${member.id}`) },
    'what-if': {
      outcomes: OWNER,
      take: async (who) => button(await idOn(week(), { label: planButtons.variants.easier }))(who),
    },
    calendar: {
      outcomes: EVERYBODY,
      take: async (who) => button(await idOn(week(), { label: planButtons.calendar }))(who),
    },
    picture: {
      outcomes: EVERYBODY,
      take: async (who) => {
        const id = await idOn(week(), { label: planButtons.calendar });
        return button(id.replace(PLAN_CONTROLS.calendar, PLAN_CONTROLS.picture))(who);
      },
    },
    'week-share': { outcomes: EVERYBODY, take: button('week-share|0') },
    'week-put': { outcomes: EVERYBODY, take: button('week-put|listed|0') },
    'week-back': { outcomes: EVERYBODY, take: button('week-back') },
    'digest-mine': { outcomes: EVERYBODY, take: button('digest-mine|2026-W49') },
    'digest-ask': { outcomes: EVERYBODY, take: button(`digest-ask|${codeOf('yoga')}`) },
    'digest-asked': {
      outcomes: EVERYBODY,
      take: (who) => submitted(who, 'digest-asked', { text: YOGA }),
    },
    'digest-set': { outcomes: MODERATORS, take: select('digest-set|weekday', 'monday') },
    'digest-form': { outcomes: MODERATORS, take: button('digest-form') },
    'digest-typed': {
      outcomes: MODERATORS,
      take: (who) => submitted(who, 'digest-typed', { text: '19:00' }),
    },
    'digest-poll': { outcomes: MODERATORS, take: button('digest-poll|on') },
    'digest-pause': { outcomes: MODERATORS, take: button('digest-pause|on') },
    'club-page': { outcomes: MODERATORS, take: select('club-page', 'roles') },
    'club-set': { outcomes: MODERATORS, take: select('club-set|detail', 'normal') },
    'club-form': { outcomes: MODERATORS, take: button('club-form|zone') },
    'club-typed': {
      outcomes: MODERATORS,
      take: (who) => submitted(who, 'club-typed|zone', { text: 'Europe/Madrid' }),
    },
    'club-zone': { outcomes: MODERATORS, take: select('club-zone', 'Europe/Madrid') },
    'club-notice': { outcomes: MODERATORS, take: button('club-notice') },
    'club-log': { outcomes: MODERATORS, take: button('club-log|1') },
    'club-publish': {
      outcomes: MODERATORS,
      take: async (who) => button(await idOn(importing('moderator').reply(), /^club-publish/))(who),
    },
    'club-again': { outcomes: MODERATORS, take: button('club-again') },
    'club-tidy': { outcomes: MODERATORS, take: button('club-tidy') },
    ...Object.fromEntries(
      KNOWLEDGE_BUTTONS.map((id) => [id.split('|', 1)[0] ?? id, { outcomes: MODERATORS, take: button(id) }]),
    ),
    'k-entry': { outcomes: MODERATORS, take: select('k-entry', 'swimming') },
    'k-drop-test': { outcomes: MODERATORS, take: select('k-drop-test|0', 'nothing') },
    ...Object.fromEntries(
      KNOWLEDGE_FORMS.map((id) => [
        id.split('|', 1)[0] ?? id,
        { outcomes: MODERATORS, take: (who: Who) => submitted(who, id, { text: 'Anything.' }) },
      ]),
    ),
    'privacy-forget': { outcomes: OWNER, take: button(`privacy-forget|${member.id}`) },
    report: { outcomes: EVERYBODY, take: button('report') },
    'report-send': {
      outcomes: EVERYBODY,
      take: (who) => submitted(who, 'report-send', { text: 'It does not work.' }),
    },
  };

  /** The custom id of a component on a message. */
  async function idOn(
    message: Promise<TestMessage>,
    name: { readonly label: string } | RegExp,
  ): Promise<string> {
    const found = discord
      .components(await message)
      .find((one) => (name instanceof RegExp ? name.test(one.customId ?? '') : one.label === name.label));
    if (found?.customId === undefined) throw new Error(`There is no such component on the message.`);
    return found.customId;
  }
}

/** The settings with which every control is there; `channel` is that of the coaches. */
export const homeOf = (channel: TestChannel): ClubSettings => ({
  zone: 'Europe/Madrid',
  coachChannel: channel.id,
});
