import { z } from 'zod';
import { checkForm, fault } from './form.ts';
import type { Checked } from './form.ts';
import { isObject } from './json.ts';
import type { JsonObject } from './json.ts';

const DESCRIPTION_AT_MOST = 100;
const OPTIONS_AT_MOST = 25;
const CHOICES_AT_MOST = 25;
const CHOICE_AT_MOST = 100;
const CHARACTERS_AT_MOST = 8_000;
const SLASH_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const MENU_NAME_AT_MOST = 32;
const TYPE = { slash: 1, user: 2, message: 3 };
const AT_MOST_OF_TYPE: Record<number, number> = { [TYPE.slash]: 100, [TYPE.user]: 15, [TYPE.message]: 15 };
const OPTION = { subcommand: 1, group: 2, string: 3, integer: 4, number: 10 };
const TEXT_LENGTH_AT_MOST = 6_000;

const slashName = z.string().superRefine((name, context) => {
  if (SLASH_NAME.test(name) && name === name.toLowerCase()) return;
  context.addIssue(fault([], 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid'));
});
const description = z.string().min(1).max(DESCRIPTION_AT_MOST);
const localizations = (text: z.ZodType<string>) => z.record(z.string(), text.nullable()).nullish();
const choice = z.looseObject({
  name: z.string().min(1).max(CHOICE_AT_MOST),
  name_localizations: localizations(z.string().min(1).max(CHOICE_AT_MOST)),
  value: z.union([z.string().max(CHOICE_AT_MOST), z.number()]),
});

const base = {
  name: slashName,
  name_localizations: localizations(slashName),
  description,
  description_localizations: localizations(description),
};
const option = z
  .looseObject({
    ...base,
    type: z.int().min(1).max(11),
    required: z.boolean().nullish(),
    choices: z.array(choice).max(CHOICES_AT_MOST).nullish(),
    autocomplete: z.boolean().nullish(),
    min_length: z.int().min(0).max(TEXT_LENGTH_AT_MOST).nullish(),
    max_length: z.int().min(1).max(TEXT_LENGTH_AT_MOST).nullish(),
    min_value: z.number().nullish(),
    max_value: z.number().nullish(),
    get options() {
      return options.nullish();
    },
  })
  .superRefine((one, context) => {
    if (one.autocomplete === true && (one.choices?.length ?? 0) > 0) {
      const message = 'Options with choices cannot have autocomplete';
      context.addIssue(fault(['autocomplete'], 'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE', message));
    }
    const numeric = one.type === OPTION.integer || one.type === OPTION.number;
    for (const [index, { value }] of (one.choices ?? []).entries()) {
      if (typeof value === (numeric ? 'number' : 'string')) continue;
      context.addIssue(
        fault(
          ['choices', index, 'value'],
          'APPLICATION_COMMAND_OPTIONS_VALUE_INVALID',
          'Value is of the wrong type',
        ),
      );
    }
  });
const options: z.ZodType<JsonObject[]> = z
  .array(option)
  .max(OPTIONS_AT_MOST)
  .superRefine((all, context) => {
    const names = all.map((one) => one.name);
    for (const [index, one] of all.entries()) {
      if (names.indexOf(one.name) !== index) {
        const message = 'Option names must be unique';
        context.addIssue(fault([index, 'name'], 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', message));
      }
      if (one.required === true && all.slice(0, index).some((earlier) => earlier.required !== true)) {
        const message = 'Required options must be placed before non-required options';
        context.addIssue(fault([index], 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message));
      }
    }
    const nesting = all.filter((one) => one.type === OPTION.subcommand || one.type === OPTION.group).length;
    if (nesting > 0 && nesting < all.length) {
      const message =
        'Sub-command and sub-command group option types are mutually exclusive to all other types';
      context.addIssue(fault([], 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message));
    }
  });

const slash = z.looseObject({ ...base, type: z.literal(TYPE.slash).optional(), options: options.nullish() });
const menu = z.looseObject({
  type: z.union([z.literal(TYPE.user), z.literal(TYPE.message)]),
  name: z.string().min(1).max(MENU_NAME_AT_MOST),
  description: z.literal('').nullish(),
});
const command = z.looseObject({ type: z.int().optional() }).transform((one): JsonObject => one);
const length = z.custom<JsonObject>().superRefine((one, context) => {
  if (commandLength(one) <= CHARACTERS_AT_MOST) return;
  const message = `Command exceeds maximum size (${CHARACTERS_AT_MOST})`;
  context.addIssue(fault([], 'APPLICATION_COMMAND_TOO_LARGE', message));
});

/** Checks one command by Discord's limits. */
export function checkCommand(body: unknown): Checked<JsonObject> {
  const loose = checkForm(command, body);
  if ('issues' in loose) return loose;
  const type = loose.value['type'] ?? TYPE.slash;
  const shaped = checkForm<JsonObject>(type === TYPE.slash ? slash : menu, body);
  return 'issues' in shaped ? shaped : checkForm(length, shaped.value);
}

/** Checks a whole list: each command, names that occur twice, too many of a type. */
export function checkCommands(body: unknown): Checked<JsonObject[]> {
  if (!Array.isArray(body)) {
    return {
      issues: [{ path: [], code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used in a ListType' }],
    };
  }
  const all = body.map(checkCommand);
  const issues = all.flatMap((one, index) =>
    'issues' in one ? one.issues.map((issue) => ({ ...issue, path: [index, ...issue.path] })) : [],
  );
  const values = all.flatMap((one) => ('value' in one ? [one.value] : []));
  const keys = values.map(commandKey);
  for (const [index, key] of keys.entries()) {
    if (keys.indexOf(key) === index) continue;
    const message = 'Application command names must be unique';
    issues.push({ path: [index], code: 'APPLICATION_COMMANDS_DUPLICATE_NAME', message });
  }
  for (const [type, most] of Object.entries(AT_MOST_OF_TYPE)) {
    if (values.filter((one) => String(typeOf(one)) === type).length <= most) continue;
    const message = `Maximum number of application commands reached (${most})`;
    issues.push({ path: [], code: 'APPLICATION_COMMANDS_TOO_MANY', message });
  }
  return issues.length > 0 ? { issues } : { value: values };
}

/** Commands are told apart by type and name. */
export function commandKey(one: JsonObject): string {
  return `${typeOf(one)} ${String(one['name'])}`;
}

function typeOf(one: JsonObject): number {
  return typeof one['type'] === 'number' ? one['type'] : TYPE.slash;
}

/** Names, descriptions and values together, of each text the longest of its localisations, as Discord counts. */
function commandLength(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + commandLength(one), 0);
  if (!isObject(value)) return 0;
  const own = ['name', 'description'].reduce((sum, key) => {
    const localized = value[`${key}_localizations`];
    const texts = [value[key], ...(isObject(localized) ? Object.values(localized) : [])];
    return sum + Math.max(...texts.map((text) => (typeof text === 'string' ? text.length : 0)));
  }, 0);
  const choiceValue = typeof value['value'] === 'string' ? value['value'].length : 0;
  return own + choiceValue + commandLength(value['options']) + commandLength(value['choices']);
}
