import { createHash } from 'node:crypto';
import {
  ApplicationCommandType,
  DiscordAPIError,
  REST,
  RESTJSONErrorCodes,
  Routes,
  type APIApplication,
  type APIApplicationCommand,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Store } from '../stores/store.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import type { CommandIds } from './command-naming.ts';
import { COMMAND_DATA, COMMANDS, MENUS } from './commands/list.ts';
import { isSendable } from './connect.ts';
import { failureOf } from './failure.ts';
import { inviteLink } from './invite.ts';
import { problemOfError, reasonOf, tokenRefused, type DiscordProblem } from './problem.ts';

export interface RegisterPorts {
  readonly token: string;
  /** Checked against the token's own application where it is given. */
  readonly applicationId?: string | undefined;
  /** Base of the REST API without its version; Discord's own where absent. */
  readonly apiUrl?: string | undefined;
  /** Registers in this server alone, where commands change at once; absent: in all servers. */
  readonly testGuildId?: string | undefined;
  /** Keeps the revision of the registered commands. */
  readonly store: Store;
  readonly log: Logger;
  /** Tells whoever runs the bot. */
  readonly print: (line: string) => void;
  readonly catalogue: Catalogue;
}

/** Publishes the slash commands, whether they have changed or not, and prints what it did. */
export async function registerCommands(ports: RegisterPorts): Promise<DiscordProblem | undefined> {
  const words = ports.catalogue.discord.problems;
  if (!isSendable(ports.token)) return tokenRefused(words);
  const rest = new REST(ports.apiUrl === undefined ? {} : { api: ports.apiUrl }).setToken(ports.token);
  try {
    const application = await ownApplication(rest, ports);
    if ('problem' in application) return application;
    const wrong = wrongApplication(ports.applicationId, application.id, ports.catalogue);
    if (wrong !== undefined) return wrong;
    const record = await recorded(ports, application.id);
    const published = await publish({ ...ports, rest, applicationId: application.id, record });
    return 'problem' in published ? published : undefined;
  } finally {
    rest.clearHashSweeper();
    rest.clearHandlerSweeper();
  }
}

async function ownApplication(
  rest: REST,
  ports: RegisterPorts,
): Promise<{ readonly id: string } | DiscordProblem> {
  try {
    return (await rest.get(Routes.currentApplication())) as APIApplication;
  } catch (error) {
    ports.log.debug({ failure: failureOf(error) }, 'no registration');
    return problemOfError(error, ports.apiUrl, ports.catalogue.discord.problems);
  }
}

type Target = Pick<RegisterPorts, 'testGuildId' | 'store' | 'log' | 'print' | 'catalogue'> & {
  readonly rest: REST;
  readonly applicationId: string;
  /** Gives the request up. */
  readonly signal?: AbortSignal | undefined;
};

/** The commands as Discord has them now. */
export interface Registered {
  readonly ids: CommandIds;
}

/**
 * Publishes the slash commands where they differ from those recorded as registered. Two processes that do so at once
 * publish the same twice, which Discord takes as one.
 */
export async function registerWhenChanged(target: Target): Promise<Registered | DiscordProblem> {
  const record = await recorded(target, target.applicationId);
  if (record?.revision === REVISION && record.ids !== undefined)
    return { ids: new Map(Object.entries(record.ids)) };
  return publish({ ...target, record });
}

/** A problem where the id that was given is not that of the token's application. */
export function wrongApplication(
  given: string | undefined,
  actual: string,
  catalogue: Catalogue,
): DiscordProblem | undefined {
  if (given === undefined || given === actual) return undefined;
  const text = catalogue.discord.problems.otherApplication({ given, actual });
  return { problem: 'other-application', text };
}

/** Which commands are registered, as kept in the store. */
interface Registration {
  readonly revision: string;
  /** The ids of the slash commands by their names; absent in older records. */
  readonly ids?: Readonly<Record<string, string>>;
}

/** Changes with everything that Discord is told about the commands. */
const REVISION = createHash('sha256').update(JSON.stringify(COMMAND_DATA)).digest('hex');

async function publish(
  target: Target & { readonly record: Registration | undefined },
): Promise<Registered | DiscordProblem> {
  const { applicationId, testGuildId, rest } = target;
  let answered: unknown;
  try {
    answered = await rest.put(
      testGuildId === undefined
        ? Routes.applicationCommands(applicationId)
        : Routes.applicationGuildCommands(applicationId, testGuildId),
      { body: COMMAND_DATA, ...(target.signal && { signal: target.signal }) },
    );
  } catch (error) {
    target.log.warn({ failure: failureOf(error) }, 'the commands could not be registered');
    return registrationProblem(error, target);
  }
  const ids = idsIn(answered);
  await writeRecord(target, ids);
  const names = [
    ...[...COMMANDS.keys()].map((name) => `/${name}`),
    ...[...MENUS.keys()].map((name) => `“${name}”`),
  ];
  target.print(target.catalogue.discord.registered({ names, guild: testGuildId }));
  return { ids };
}

/** The ids of the slash commands in what Discord answers to their registration. */
function idsIn(answered: unknown): CommandIds {
  const commands = Array.isArray(answered) ? (answered as readonly Partial<APIApplicationCommand>[]) : [];
  return new Map(
    commands.flatMap(({ type, name, id }) =>
      type === ApplicationCommandType.ChatInput && name !== undefined && id !== undefined ? [[name, id]] : [],
    ),
  );
}

/** The record is bookkeeping: where the store fails, the commands are registered once more, which does no harm. */
async function recorded(
  p: Pick<RegisterPorts, 'store' | 'testGuildId' | 'log'>,
  applicationId: string,
): Promise<Registration | undefined> {
  try {
    return await p.store.get<Registration>(recordKey(applicationId, p.testGuildId));
  } catch (error) {
    p.log.warn({ failure: failureOf(error) }, 'the record of the registered commands could not be read');
    return undefined;
  }
}

async function writeRecord(
  target: Target & { readonly record: Registration | undefined },
  ids: CommandIds,
): Promise<void> {
  const { store, record } = target;
  const next: Registration = { revision: REVISION, ids: Object.fromEntries(ids) };
  const key = recordKey(target.applicationId, target.testGuildId);
  try {
    const written =
      record === undefined
        ? await store.setIfAbsent(key, next)
        : await store.compareAndSet(key, record, next);
    if (!written) target.log.info('another record of the registered commands is there already');
  } catch (error) {
    target.log.warn({ failure: failureOf(error) }, 'the registration of the commands could not be recorded');
  }
}

function recordKey(applicationId: string, testGuildId: string | undefined): string {
  return `registered-${applicationId}-${testGuildId ?? 'everywhere'}`;
}

function registrationProblem(error: unknown, target: Target): DiscordProblem {
  const words = target.catalogue.discord.problems;
  const guild = target.testGuildId;
  const text =
    guild !== undefined && error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.MissingAccess
      ? words.testGuildRefused({ guild, link: inviteLink(target.applicationId) })
      : words.registrationFailed({ reason: reasonOf(error, words) });
  return { problem: 'registration-failed', text };
}
