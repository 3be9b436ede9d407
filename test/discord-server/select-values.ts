import { COMPONENT } from './component-tree.ts';
import type { SelectValue } from './interaction-types.ts';
import { isObject, objectsOf } from './json.ts';
import type { JsonObject } from './json.ts';
import { channelType } from './objects.ts';
import { kindOf } from './resolved.ts';
import type { Resolver, ThingKind } from './resolved.ts';
import { limitsOf } from './select-form.ts';

/** What may be chosen in which select. */
const KINDS: Record<number, ThingKind[]> = {
  [COMPONENT.userSelect]: ['user'],
  [COMPONENT.roleSelect]: ['role'],
  [COMPONENT.mentionableSelect]: ['user', 'role'],
  [COMPONENT.channelSelect]: ['channel'],
};

/** The values that a choice in a select sends. Throws what Discord's client would not let a member choose. */
export function chosenValues(select: JsonObject, values: SelectValue[], resolver: Resolver): string[] {
  const name = String(select['custom_id']);
  const { least, most } = limitsOf(select);
  if (values.length < least || values.length > most) {
    throw new Error(`In "${name}" ${least} to ${most} are to be chosen, not ${values.length}.`);
  }
  const sent = values.map((value) => valueOf(select, value, resolver));
  if (new Set(sent).size < sent.length) throw new Error(`In "${name}" something is chosen twice.`);
  return sent;
}

/** What a select that nobody has touched sends within a modal. */
export function defaultValues(select: JsonObject): string[] {
  if (select['type'] !== COMPONENT.stringSelect && select['type'] !== COMPONENT.checkboxes) {
    return objectsOf(select['default_values']).map(({ id }) => String(id));
  }
  const chosen = objectsOf(select['options']).filter((option) => option['default'] === true);
  return chosen.map(({ value }) => String(value));
}

/** The value of an option, which must be there. */
export function optionValue(holder: JsonObject, value: unknown): string {
  const options = objectsOf(holder['options']).map((option) => option['value']);
  if (typeof value === 'string' && options.includes(value)) return value;
  const told = options.map((option) => `"${String(option)}"`).join(', ');
  throw new Error(`"${String(holder['custom_id'])}" does not offer "${String(value)}", only ${told}.`);
}

function valueOf(select: JsonObject, value: SelectValue, resolver: Resolver): string {
  const type = Number(select['type']);
  if (type === COMPONENT.stringSelect) return optionValue(select, value);
  if (!isObject(value)) throw new Error(`"${String(select['custom_id'])}" takes no text.`);
  if (!KINDS[type]?.includes(kindOf(value))) {
    throw new Error(`"${String(select['custom_id'])}" takes no ${kindOf(value)}.`);
  }
  const types: unknown = select['channel_types'];
  if ('kind' in value && Array.isArray(types) && types.length > 0 && !types.includes(channelType(value))) {
    throw new Error(`"${String(select['custom_id'])}" takes no channel of type ${channelType(value)}.`);
  }
  return resolver.thing(value);
}
