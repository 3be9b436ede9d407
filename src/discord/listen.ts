import { Events, type AutocompleteInteraction, type Client, type Interaction } from 'discord.js';
import { CATALOGUES } from '../wording/catalogue.ts';
import { outcomeWithNames, type Naming } from './command-naming.ts';
import { clubOf, makeDesks, memberOf, type Desk } from './desk.ts';
import type { DeskPorts } from './desk-ports.ts';
import { makeDirectClubs } from './direct-club.ts';
import { makeExchanger } from './exchange.ts';
import { failureOf } from './failure.ts';
import { heldBackText, makeFair, type FairPorts } from './fair.ts';
import { placeOf, suggestionsFor, wantedOf, wordsFor } from './interactions.ts';
import { keepAnswers, type KeptAnswers } from './kept-answers.ts';
import { REMEMBERED_IDS, type Timings } from './limits.ts';
import { makeMessageEvents } from './messages.ts';
import { makePlatform } from './platform.ts';
import { makeRemembered } from './remembered.ts';
import { replyToInteraction } from './respond.ts';
import { say, type Outcome } from './said.ts';
import { showingNames, type Show } from './showing.ts';
import type { Store } from '../stores/store.ts';
import { makeUnderWay } from './under-way.ts';

export interface ListenPorts extends DeskPorts, FairPorts {
  /** Keeps what the next process has to know of the answers of this one. */
  readonly store: Store;
}

/** Answers what comes in through the client, until it is told to stop. */
export interface Listening {
  /** Answers from now on, what has come in since it listens first. Until then members hear nothing. */
  open(): void;
  /**
   * Takes nothing new and waits for what is under way, so many milliseconds at most. Commands that come meanwhile are
   * told to come again; nothing is said where it was never open.
   */
  finish(limitMs: number): Promise<void>;
}

export function listen(client: Client, ports: ListenPorts, timings: Timings): Listening {
  const words = CATALOGUES.en.discord;
  const exchange = makeExchanger({ words, log: ports.log, timings });
  const directClubs = makeDirectClubs(client, ports, { memberOf, clubOf });
  const deskFor = makeDesks(ports, makePlatform(client, { cutLine: words.cut }), directClubs);
  const fair = makeFair(ports);
  // With no message cached, discord.js passes on what Discord delivers twice.
  const isNew = makeRemembered(REMEMBERED_IDS);
  const underWay = makeUnderWay();
  const opened = Promise.withResolvers<boolean>();
  let isOpen = false;
  let finishing = false;

  const naming = ({ catalogue }: Desk): Naming => ({ ids: ports.commandIds(), words: catalogue });
  const messages = makeMessageEvents({ client, ports, timings, deskFor, exchange, isNew, fair, naming });

  client.on(Events.MessageCreate, (message) => take(() => unlessFinishing(() => messages.created(message))));
  client.on(Events.MessageUpdate, (_, now) => take(() => unlessFinishing(() => messages.edited(now))));
  client.on(Events.MessageDelete, (message) => take(() => messages.deleted([message])));
  client.on(Events.MessageBulkDelete, (gone) => take(() => messages.deleted([...gone.values()])));
  client.on(Events.InteractionCreate, (interaction) => take(() => onInteraction(interaction)));

  /** Nothing that goes wrong with one event may reach discord.js, where it would end the process. */
  function take(handle: () => Promise<void> | undefined): void {
    if (!isOpen) return underWay.add(settled(opened.promise.then((open) => (open ? handle() : undefined))));
    try {
      const work = handle();
      if (work !== undefined) underWay.add(settled(work));
    } catch (error) {
      notHandled(error);
    }
    return undefined;
  }

  async function settled(work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch (error) {
      notHandled(error);
    }
  }

  function notHandled(error: unknown): void {
    ports.log.error({ failure: failureOf(error) }, 'an event was not handled');
  }

  function unlessFinishing(handle: () => Promise<void> | undefined): Promise<void> | undefined {
    return finishing ? undefined : handle();
  }

  function onInteraction(interaction: Interaction): Promise<void> | undefined {
    if (interaction.isAutocomplete()) return finishing ? undefined : suggest(interaction);
    const wanted = wantedOf(interaction);
    if (wanted === undefined || !isNew(interaction.id)) return undefined;
    const { channelId, way, showing, place, run, asks } = wanted;
    const reply = replyToInteraction(wanted.interaction, finishing ? 'apart' : showing, timings);
    const answer = finishing
      ? async () => say(wordsFor(interaction).discord.restarting)
      : async (show: Show): Promise<Outcome> => {
          const desk = await deskFor(place);
          const held = asks === undefined ? undefined : await fair(place, asks);
          const outcome: Outcome =
            held === undefined
              ? await run(desk, showingNames(show, naming(desk)))
              : { kind: 'say', said: { text: heldBackText(held, desk.catalogue) }, onlyAsker: true };
          return outcomeWithNames(outcome, naming(desk));
        };
    return exchange({ reply, answer, channelId, way });
  }

  async function suggest(interaction: AutocompleteInteraction): Promise<void> {
    await interaction.respond(await suggestionsFor(interaction, await deskFor(placeOf(interaction))));
  }

  const kept = (): KeptAnswers => keepAnswers(ports.store, [client.options.shards ?? 0].flat().join('-'));

  /** Bookkeeping: where the store fails, edits and deletions of what was asked before find no answer. */
  async function restore(): Promise<void> {
    try {
      messages.answers.restore(await kept().take());
    } catch (error) {
      ports.log.warn({ failure: failureOf(error) }, 'the answers of before could not be read');
    }
  }

  async function openRestored(): Promise<void> {
    await restore();
    isOpen = true;
    opened.resolve(true);
  }

  async function save(): Promise<void> {
    try {
      await kept().save(messages.answers.answered());
    } catch (error) {
      ports.log.warn({ failure: failureOf(error) }, 'the answers could not be kept for the next start');
    }
  }

  return {
    open: () => underWay.add(openRestored()),
    async finish(limitMs) {
      finishing = true;
      opened.resolve(false);
      const left = await underWay.finished(limitMs);
      if (left > 0) ports.log.warn({ left }, 'stopped with answers under way');
      await save();
    },
  };
}
