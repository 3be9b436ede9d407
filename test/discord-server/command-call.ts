import { isObject } from './reply.ts';
import type { JsonObject, Running } from './types.ts';

const OPTION = { subcommand: 1, group: 2, string: 3, integer: 4, boolean: 5, number: 10 };
const DIRECT_CONTEXT = 1;
type Value = string | number | boolean;

/**
 * The `data` of the interaction that Discord sends when a member runs a command. Throws, in the test's face, what
 * Discord's client would not let a member send: an unknown command or option, a choice that is none, a text too long.
 */
export function commandData(
  running: Running,
  registered: JsonObject | undefined,
  commandId: string,
): JsonObject {
  if (!registered && !running.unregistered) throw new Error(`/${running.name} is not registered.`);
  const command = running.unregistered ? undefined : registered;
  const contexts = command?.['contexts'];
  if (running.dm && Array.isArray(contexts) && !contexts.includes(DIRECT_CONTEXT)) {
    throw new Error(`/${running.name} is not registered for direct messages.`);
  }
  return {
    id: registered?.['id'] ?? commandId,
    name: running.name,
    type: 1,
    ...(typeof registered?.['guild_id'] === 'string' ? { guild_id: registered['guild_id'] } : {}),
    options: optionsOf(running, command),
  };
}

function optionsOf(running: Running, command: JsonObject | undefined): JsonObject[] {
  const steps = [
    ...(running.group === undefined ? [] : [{ name: running.group, type: OPTION.group }]),
    ...(running.subcommand === undefined ? [] : [{ name: running.subcommand, type: OPTION.subcommand }]),
  ];
  let declared = command && declarations(command);
  for (const step of steps) {
    if (!declared) break;
    const found = declared.find((one) => one['name'] === step.name && one['type'] === step.type);
    if (!found) throw new Error(`/${running.name} has no subcommand or group "${step.name}".`);
    declared = declarations(found);
  }
  if (declared?.some((one) => one['type'] === OPTION.subcommand || one['type'] === OPTION.group)) {
    throw new Error(`/${running.name} is only run with one of its subcommands.`);
  }
  const values = valuesOf(running, declared);
  return steps.reduceRight((inner, step) => [{ ...step, options: inner }], values);
}

function valuesOf(running: Running, declared: JsonObject[] | undefined): JsonObject[] {
  const given = Object.entries(running.options ?? {});
  const missing = declared?.find(
    (one) => one['required'] === true && !given.some(([name]) => name === one['name']),
  );
  if (missing) throw new Error(`/${running.name} requires the option "${String(missing['name'])}".`);
  return given.map(([name, value]) => {
    if (!declared) return { name, type: guessedType(value), value };
    const option = declared.find((one) => one['name'] === name);
    if (!option) throw new Error(`/${running.name} has no option "${name}".`);
    const fault = faultOf(option, value);
    if (fault !== null) throw new Error(`/${running.name}, option "${name}": ${fault}.`);
    return { name, type: option['type'], value };
  });
}

function declarations(parent: JsonObject): JsonObject[] {
  const options: unknown = parent['options'];
  return Array.isArray(options) ? options.filter(isObject) : [];
}

function faultOf(option: JsonObject, value: Value): string | null {
  const { type } = option;
  const numeric = type === OPTION.integer || type === OPTION.number;
  const expected = type === OPTION.boolean ? 'boolean' : numeric ? 'number' : 'string';
  if (typeof value !== expected) return `a ${expected} is expected`;
  if (type === OPTION.integer && !Number.isInteger(value)) return 'a whole number is expected';
  const choices: unknown[] = Array.isArray(option['choices']) ? option['choices'] : [];
  if (choices.length > 0 && !choices.some((one) => isObject(one) && one['value'] === value)) {
    return `"${value}" is none of its choices`;
  }
  const size = typeof value === 'string' ? value.length : Number(value);
  const kind = typeof value === 'string' ? 'length' : 'value';
  const least: unknown = option[`min_${kind}`];
  const most: unknown = option[`max_${kind}`];
  if (typeof least === 'number' && size < least) return `${kind} below ${least}`;
  return typeof most === 'number' && size > most ? `${kind} above ${most}` : null;
}

function guessedType(value: Value): number {
  if (typeof value === 'string') return OPTION.string;
  if (typeof value === 'boolean') return OPTION.boolean;
  return Number.isInteger(value) ? OPTION.integer : OPTION.number;
}
