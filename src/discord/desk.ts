import type { Answer, Ask } from '../answering/answer.ts';
import { nextQuestions } from '../answering/next-questions.ts';
import { askedBefore } from '../editing/asked-before.ts';
import type { OpenBook } from '../editing/shelf.ts';
import type { ProfileDesk } from '../answering/profile-command.ts';
import type { Profile, Question } from '../answering/question.ts';
import { mayModerate, type Standing } from '../club/rights.ts';
import { UNREAD_SETTINGS, type ClubSettings } from '../club/settings.ts';
import { CATALOGUES, type MemberCatalogue } from '../wording/catalogue.ts';
import { languageOf } from '../answering/understanding/language.ts';
import { failureOf } from './failure.ts';
import type { Drawings } from './drawings.ts';
import { planButtons } from './plan-buttons.ts';
import { withPicture } from './week-layout.ts';
import type { DeskPorts } from './desk-ports.ts';
import type { DirectClubs } from './direct-club.ts';
import { shownName } from './escape.ts';
import { openedFor } from './opened.ts';
import type { Platform } from './platform.ts';
import type { Around } from './answer-buttons.ts';
import { renderAnswer, renderBegun } from './render.ts';
import type { Said } from './said.ts';
import type { Show } from './showing.ts';
import { NO_STANDING } from './standing.ts';

/** Who asks, and where. */
export interface Place {
  readonly userId: string;
  /** Absent in direct messages. */
  readonly guildId?: string;
  readonly channelId: string;
  /** The channel that a thread belongs to, whose settings it has. */
  readonly parentId?: string;
  /** The locale of the member's client, where Discord tells it. */
  readonly locale?: string;
  readonly standing: Standing;
}

/** What a command or a control works with. */
export interface Desk
  extends
    ProfileDesk,
    Pick<
      DeskPorts,
      | 'clubs'
      | 'imports'
      | 'editor'
      | 'gaps'
      | 'testQuestions'
      | 'digests'
      | 'sharedWeeks'
      | 'figures'
      | 'newest'
      | 'feedback'
      | 'conversations'
      | 'messageContent'
      | 'once'
      | 'now'
      | 'log'
      | 'held'
      | 'operatorContact'
      | 'chosenClubs'
      | 'commandIds'
      | 'model'
    > {
  /** What is said to members, in the language of who asks. */
  readonly catalogue: MemberCatalogue;
  readonly place: Place;
  /** The club's name in the stores: in direct messages that of the club whose settings they go by, or none. */
  readonly club?: string;
  /** What holds here: the club's settings, or none. */
  readonly settings: ClubSettings;
  /** May change the club's settings and knowledge. */
  readonly moderates: boolean;
  readonly platform: Platform;
  readonly directClubs: DirectClubs;
  /** The book that is answered from here: the club's, or the shipped one. */
  readonly opened: () => Promise<OpenBook>;
  /** Questions that the book answers, as somebody types. */
  readonly suggest: (typed: string) => Promise<readonly string[]>;
  /**
   * Asks the handler within the member's conversation; `hidden` where only they see the answer. What was asked before
   * under the name of the same `exchange` is forgotten. `show` takes the text of an answer that comes bit by bit.
   */
  readonly ask: (asked: Asked, how?: AskedHow) => Promise<Said>;
  /** Asks apart from the conversation, which neither steers the answer nor remembers it: for what only the member sees. */
  readonly askApart: (asked: Asked) => Promise<Said>;
  /** The same, not yet rendered. */
  readonly decided: (asked: Asked) => Promise<Answer>;
  readonly drawings: Drawings;
  /** A greeting in the language of the member's conversation, for a message that says nothing beside the bot's name. */
  readonly greeting: () => Promise<string>;
}

type Asked = Pick<Question, 'text' | 'plan'>;
type AskedHow = { readonly hidden: boolean; readonly exchange?: string; readonly show?: Show };

/** An exchange as long as this may be taken into a thread. */
const LONG_EXCHANGE = 3;

/** How the stores name who and what comes through Discord. */
export const EDGE = 'discord:';
export const memberOf = (userId: string): string => `${EDGE}${userId}`;
export const clubOf = (guildId: string): string => `${EDGE}${guildId}`;

/** How the desk names a member's conversation in a channel. */
export const conversationOf = (channelId: string, userId: string): string => `${channelId}-${userId}`;

/** Whether a conversation, as the desk names it, is that of a member. */
export const isConversationOf = (conversation: string, member: string): boolean =>
  memberOf(conversation.slice(conversation.lastIndexOf('-') + 1)) === member;

/** Makes the desk for whoever asks. */
export function makeDesks(
  ports: DeskPorts,
  platform: Platform,
  directClubs: DirectClubs,
): (place: Place) => Promise<Desk> {
  /** What is kept of a member or a club; a question is answered without it where it cannot be read. */
  async function held<T extends object>(
    what: string,
    read: () => Promise<T>,
    otherwise: T | Record<string, never> = {},
  ): Promise<T | Record<string, never>> {
    try {
      return await read();
    } catch (error) {
      ports.log.error({ failure: failureOf(error), what }, 'what is kept could not be read');
      return otherwise;
    }
  }

  return async (place) => {
    const { userId, guildId, channelId, parentId, locale } = place;
    if (guildId !== undefined) directClubs.met(userId, guildId);
    const direct = guildId === undefined ? await held('direct club', () => directClubs.of(userId)) : {};
    const clubId = guildId ?? direct.server?.id;
    const club = clubId === undefined ? undefined : clubOf(clubId);
    // Whom no setting lets do more than others needs none that hold this very moment.
    const recent =
      club === undefined || place.standing !== NO_STANDING ? undefined : ports.clubs.recent(club);
    const settings: ClubSettings =
      club === undefined
        ? {}
        : (recent ?? (await held('settings', () => ports.clubs.read(club), UNREAD_SETTINGS)));
    const asker = { today: ports.today(settings.zone), locale: locale ?? settings.language ?? 'en' };
    const language = languageOf([], asker.locale);
    const conversation = conversationOf(channelId, userId);
    const { sessions = [], limits, detail, weekStart } = settings;
    // One book for all that is done here, so that an answer and what stands below it go together.
    let open: Promise<OpenBook> | undefined;
    const opened = (): Promise<OpenBook> => (open ??= openedFor(ports, club));

    async function question(asked: Asked): Promise<Omit<Question, 'history'>> {
      const profile: Profile = await held('profile', () => ports.profiles.read(memberOf(userId)));
      const hasClub = Object.keys(settings).length > 0;
      return {
        ...asked,
        today: asker.today,
        ...((locale ?? settings.language) ? { locale: locale ?? settings.language ?? '' } : {}),
        ...(Object.keys(profile).length > 0 && { profile }),
        ...(hasClub && {
          club: {
            sessions,
            ...(limits && { limits }),
            ...(detail && { detail }),
            ...(weekStart && { weekStart }),
          },
        }),
      };
    }

    /** Whether the club has a place for weeks of its members: the channel of its digest. */
    async function sharesWeeks(): Promise<boolean> {
      if (club === undefined) return false;
      return (await held('digest', () => ports.digests.settings(club))).channel !== undefined;
    }

    /** A week that was asked for by typed options comes with its picture; free text is answered by text first. */
    async function rendered(
      answer: Answer,
      asked: Asked,
      p: Pick<Around, 'hidden' | 'threadFor' | 'gap'> & { readonly note?: string | undefined },
    ): Promise<Said> {
      const catalogue = CATALOGUES[answer.language];
      const { book } = await opened();
      const quiet = settings.channelsWithoutFeedback ?? [];
      const week = answer.outcome === 'plan' ? answer.plan.week : undefined;
      const drawn = asked.plan !== undefined && week !== undefined;
      const shares = drawn && (await sharesWeeks());
      const answered = renderAnswer(answer, catalogue.discord, {
        ...p,
        hidden: p.hidden && !drawn,
        words: catalogue.answerButtons,
        plan:
          answer.outcome === 'plan'
            ? planButtons(answer, { words: catalogue, asker: userId, drawn, shares })
            : [],
        book,
        feedback: !quiet.includes(channelId) && !quiet.includes(parentId ?? ''),
        coaches: settings.coachChannel !== undefined,
        next: nextQuestions(answer, asked.text, book),
      });
      const said =
        p.note === undefined ? answered : { ...answered, text: `${answered.text}\n\n-# ${p.note}` };
      if (!drawn || answer.outcome !== 'plan') return said;
      const drawing = {
        answer,
        week,
        today: asker.today,
        first: settings.weekStart,
        owner: memberOf(userId),
      };
      return withPicture(said, await ports.drawings.picture(drawing));
    }

    /** Which club's settings a direct message goes by: said where a conversation begins, and never beside a danger. */
    function noteFor({ language: spoken, outcome }: Answer): string | undefined {
      const words = CATALOGUES[spoken].profile.direct;
      if (outcome === 'safety' || direct.kind === undefined || direct.kind === 'none') return undefined;
      if (direct.server === undefined) return words.several;
      return words.from({ server: shownName(direct.server.name) });
    }

    const decided = async (asked: Asked): Promise<Answer> =>
      (await opened()).ask({ ...(await question(asked)), history: [] });

    /** What answers here, worded by a language model where there is one and the club wants it. */
    const answering = async (show?: Show): Promise<Ask> => {
      const open = await opened();
      const asking = {
        member: memberOf(userId),
        ...(club !== undefined && { club }),
        isOff: settings.withoutModel === true,
        ...(show && { show: (begun: Answer) => show(renderBegun(begun, open.book)) }),
      };
      return ports.model?.voice(open, asking) ?? open.ask;
    };

    return {
      catalogue: CATALOGUES[language],
      place,
      ...(club !== undefined && { club }),
      settings,
      clubs: ports.clubs,
      imports: ports.imports,
      editor: ports.editor,
      gaps: ports.gaps,
      testQuestions: ports.testQuestions,
      digests: ports.digests,
      sharedWeeks: ports.sharedWeeks,
      figures: ports.figures,
      newest: ports.newest,
      log: ports.log,
      commandIds: ports.commandIds,
      ...(ports.model && { model: ports.model }),
      feedback: ports.feedback,
      conversations: ports.conversations,
      messageContent: ports.messageContent,
      once: ports.once,
      moderates: mayModerate(place.standing, settings),
      platform,
      directClubs,
      chosenClubs: ports.chosenClubs,
      held: ports.held,
      ...(ports.operatorContact !== undefined && { operatorContact: ports.operatorContact }),
      now: ports.now,
      profiles: ports.profiles,
      member: memberOf(userId),
      asker,
      opened,
      suggest: async (typed) => (await opened()).suggest(typed, language),
      ask: async (asked, { hidden, exchange, show } = { hidden: false }) => {
        const put = await question(asked);
        const answer = await ports.converse(conversation, put, exchange, await answering(show));
        const turns = await ports.conversations.turns(conversation);
        const noted = {
          ...put,
          history: askedBefore(turns, answer.decidedText ?? answer.text)?.history ?? [],
        };
        // It is counted beside the answer, which does not wait for that.
        if (club !== undefined) void ports.gaps.noted(club, noted, answer, exchange);
        // Who is told is mentioned where it was asked, so that what only they see is not offered it.
        const gap = guildId === undefined || hidden ? undefined : ports.gaps.idOf(noted, answer);
        const exchanges = turns.filter(({ role }) => role === 'member').length;
        const threadFor =
          exchanges >= LONG_EXCHANGE && guildId !== undefined && parentId === undefined ? userId : undefined;
        const note = exchanges === 1 ? noteFor(answer) : undefined;
        return rendered(answer, asked, { hidden, threadFor, note, gap });
      },
      askApart: async (asked) =>
        rendered(await decided(asked), asked, { hidden: true, threadFor: undefined }),
      decided,
      drawings: ports.drawings,
      greeting: async () => {
        return CATALOGUES[await ports.conversations.language(conversation, asker.locale)].discord.bareMention;
      },
    };
  };
}
