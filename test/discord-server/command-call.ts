import { fileToKeep } from './files.ts';
import type { OptionValue, Running } from './interaction-types.ts';
import { objectsOf } from './json.ts';
import type { JsonObject } from './json.ts';
import { kindOf } from './resolved.ts';
import type { Resolver } from './resolved.ts';

const OPTION = {
  subcommand: 1,
  group: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  attachment: 11,
};
const EXPECTED: Record<number, string> = {
  [OPTION.string]: 'string',
  [OPTION.integer]: 'number',
  [OPTION.number]: 'number',
  [OPTION.boolean]: 'boolean',
  [OPTION.user]: 'user',
  [OPTION.channel]: 'channel',
  [OPTION.role]: 'role',
  [OPTION.attachment]: 'file',
};

/** What is typed into an option with autocomplete. */
export type Focus = { name: string; typed: string };

/**
 * The `data` of the interaction that Discord sends when a member runs a command, or types into it. Throws, in the
 * test's face, what Discord's client would not let a member send: an unknown command or option, a choice that is
 * none, a text too long.
 */
export function commandData(
  running: Running,
  registered: JsonObject | undefined,
  commandId: string,
  resolver: Resolver,
  focus: Focus | null = null,
): JsonObject {
  if (!registered && !running.unregistered) throw new Error(`/${running.name} is not registered.`);
  const command = running.unregistered ? undefined : registered;
  const options = optionsOf(running, command, resolver, focus);
  return {
    id: registered?.['id'] ?? commandId,
    name: running.name,
    type: 1,
    ...(typeof registered?.['guild_id'] === 'string' ? { guild_id: registered['guild_id'] } : {}),
    options,
    ...resolver.json(),
  };
}

function optionsOf(
  running: Running,
  command: JsonObject | undefined,
  resolver: Resolver,
  focus: Focus | null,
): JsonObject[] {
  const steps = [
    ...(running.group === undefined ? [] : [{ name: running.group, type: OPTION.group }]),
    ...(running.subcommand === undefined ? [] : [{ name: running.subcommand, type: OPTION.subcommand }]),
  ];
  let declared = command && objectsOf(command['options']);
  for (const step of steps) {
    if (!declared) break;
    const found = declared.find((one) => one['name'] === step.name && one['type'] === step.type);
    if (!found) throw new Error(`/${running.name} has no subcommand or group "${step.name}".`);
    declared = objectsOf(found['options']);
  }
  if (declared?.some((one) => one['type'] === OPTION.subcommand || one['type'] === OPTION.group)) {
    throw new Error(`/${running.name} is only run with one of its subcommands.`);
  }
  const given = valuesOf(running, declared, resolver, focus !== null);
  const values = focus ? [...given, focusedOption(running.name, focus, declared)] : given;
  return steps.reduceRight((inner, step) => [{ ...step, options: inner }], values);
}

function valuesOf(
  running: Running,
  declared: JsonObject[] | undefined,
  resolver: Resolver,
  unfinished: boolean,
): JsonObject[] {
  const given = Object.entries(running.options ?? {});
  const missing = declared?.find(
    (one) => one['required'] === true && !given.some(([name]) => name === one['name']),
  );
  if (missing && !unfinished) {
    throw new Error(`/${running.name} requires the option "${String(missing['name'])}".`);
  }
  return given.map(([name, value]) => {
    if (!declared) return { name, type: guessedType(value), value: sent(value, resolver) };
    const option = declared.find((one) => one['name'] === name);
    if (!option) throw new Error(`/${running.name} has no option "${name}".`);
    const fault = faultOf(option, value);
    if (fault !== null) throw new Error(`/${running.name}, option "${name}": ${fault}.`);
    return { name, type: option['type'], value: sent(value, resolver) };
  });
}

function focusedOption(
  command: string,
  { name, typed }: Focus,
  declared: JsonObject[] | undefined,
): JsonObject {
  const option = declared?.find((one) => one['name'] === name);
  if (declared && option?.['autocomplete'] !== true) {
    throw new Error(`/${command} has no option "${name}" with autocomplete.`);
  }
  return { name, type: option?.['type'] ?? OPTION.string, value: typed, focused: true };
}

/** The value as the interaction carries it: of things their id. */
function sent(value: OptionValue, resolver: Resolver): string | number | boolean {
  if (typeof value !== 'object') return value;
  return 'content' in value ? resolver.file(fileToKeep(value)) : resolver.thing(value);
}

function faultOf(option: JsonObject, value: OptionValue): string | null {
  const type = Number(option['type']);
  const kind = kindOfValue(value);
  if (type === OPTION.mentionable)
    return kind === 'user' || kind === 'role' ? null : 'a user or role is expected';
  const expected = EXPECTED[type] ?? 'string';
  if (kind !== expected) return `a ${expected} is expected`;
  if (type === OPTION.integer && !Number.isInteger(value)) return 'a whole number is expected';
  const choices = objectsOf(option['choices']);
  if (choices.length > 0 && !choices.some((one) => one['value'] === value)) {
    return `${JSON.stringify(value)} is none of its choices`;
  }
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const size = typeof value === 'string' ? value.length : value;
  const measure = typeof value === 'string' ? 'length' : 'value';
  const least: unknown = option[`min_${measure}`];
  const most: unknown = option[`max_${measure}`];
  if (typeof least === 'number' && size < least) return `${measure} below ${least}`;
  return typeof most === 'number' && size > most ? `${measure} above ${most}` : null;
}

function kindOfValue(value: OptionValue): string {
  if (typeof value !== 'object') return typeof value;
  return 'content' in value ? 'file' : kindOf(value);
}

function guessedType(value: OptionValue): number {
  const kind = kindOfValue(value);
  if (kind === 'number') return Number.isInteger(value) ? OPTION.integer : OPTION.number;
  const found = Object.entries(EXPECTED).find(([, expected]) => expected === kind);
  return Number(found?.[0] ?? OPTION.string);
}
