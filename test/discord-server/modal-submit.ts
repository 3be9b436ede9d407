import { keptComponents } from './component-json.ts';
import { COMPONENT, flatten, SELECTS } from './component-tree.ts';
import { fileToKeep } from './files.ts';
import type { FieldValue, SelectValue, TestField, TestModal } from './interaction-types.ts';
import { isObject, objectsOf } from './json.ts';
import type { JsonObject } from './json.ts';
import type { NewFile } from './message-types.ts';
import type { Resolver } from './resolved.ts';
import { chosenValues, defaultValues, optionValue } from './select-values.ts';
import type { TestUser } from './world-types.ts';

const TEXT_AT_MOST = 4_000;
const LAYOUT = [COMPONENT.row, COMPONENT.label, COMPONENT.textDisplay];

/** A form as its user sees it. */
export function shownModal(data: JsonObject, user: TestUser, interactionId: string): TestModal {
  const components: unknown[] = Array.isArray(data['components']) ? data['components'] : [];
  const json = { ...data, components: keptComponents(components, []) };
  const fields = flatten(json.components, []).flatMap(({ component, within }): TestField[] => {
    const { type, custom_id: customId } = component;
    if (typeof type !== 'number' || LAYOUT.includes(type)) return [];
    const label = within?.['label'] ?? component['label'];
    const required = component['required'] !== false && type !== COMPONENT.checkbox;
    return [
      {
        customId: String(customId),
        type,
        label: typeof label === 'string' ? label : '',
        required,
        json: component,
      },
    ];
  });
  const { custom_id: customId, title } = data;
  return { customId: String(customId), title: String(title), fields, json, user, interactionId };
}

/**
 * The components of the interaction that submits a form. Throws what Discord's client would not let the user submit:
 * an unknown field, nothing where something is required, a text too long, a choice that is none.
 */
export function submitted(
  modal: TestModal,
  fields: Record<string, FieldValue>,
  resolver: Resolver,
): JsonObject[] {
  const strange = Object.keys(fields).find((id) => !modal.fields.some(({ customId }) => customId === id));
  if (strange !== undefined) {
    const told = modal.fields.map(({ customId }) => `"${customId}"`).join(', ');
    throw new Error(`The form "${modal.title}" has no field "${strange}", only ${told}.`);
  }
  return objectsOf(modal.json['components']).map((component) => sent(component, fields, resolver));
}

function sent(component: JsonObject, fields: Record<string, FieldValue>, resolver: Resolver): JsonObject {
  const { type, id, custom_id: customId } = component;
  if (type === COMPONENT.textDisplay) return { type, id };
  if (type === COMPONENT.row) {
    return {
      type,
      id,
      components: objectsOf(component['components']).map((one) => sent(one, fields, resolver)),
    };
  }
  const inner = component['component'];
  if (isObject(inner)) return { type, id, component: sent(inner, fields, resolver) };
  const given = fields[String(customId)];
  return { type, id, custom_id: customId, ...fieldData(component, given, resolver) };
}

function fieldData(field: JsonObject, given: FieldValue | undefined, resolver: Resolver): JsonObject {
  const type = Number(field['type']);
  if (type === COMPONENT.textInput) return { value: textOf(field, given ?? field['value'] ?? '') };
  if (type === COMPONENT.checkbox) return { value: given ?? field['default'] === true };
  if (type === COMPONENT.radios) return { value: radioOf(field, given) };
  const list = given === undefined ? null : listOf(field, given);
  const count = list?.length ?? defaultValues(field).length;
  if (count === 0) {
    if (field['required'] !== false) throw new Error(`"${String(field['custom_id'])}" is required.`);
    return { values: [] };
  }
  if (SELECTS.includes(type)) {
    const things = list?.filter((one) => typeof one === 'string' || !('content' in one)) as SelectValue[];
    return { values: list === null ? defaultValues(field) : chosenValues(field, things, resolver) };
  }
  return { values: boxesOrFiles(field, list ?? defaultValues(field), resolver) };
}

function textOf(field: JsonObject, value: unknown): string {
  const name = String(field['custom_id']);
  if (typeof value !== 'string') throw new Error(`"${name}" takes a text.`);
  const { min_length: least, max_length: most } = field;
  if (value === '') {
    if (field['required'] !== false) throw new Error(`"${name}" is required.`);
    return value;
  }
  if (typeof least === 'number' && value.length < least)
    throw new Error(`"${name}" is shorter than ${least}.`);
  const limit = typeof most === 'number' ? most : TEXT_AT_MOST;
  if (value.length > limit) throw new Error(`"${name}" is longer than ${limit}.`);
  return value;
}

function radioOf(field: JsonObject, given: FieldValue | undefined): string | null {
  const value = given ?? objectsOf(field['options']).find((option) => option['default'] === true)?.['value'];
  if (value !== undefined) return optionValue(field, value);
  if (field['required'] !== false) throw new Error(`"${String(field['custom_id'])}" is required.`);
  return null;
}

function boxesOrFiles(field: JsonObject, list: (SelectValue | NewFile)[], resolver: Resolver): string[] {
  const files = field['type'] === COMPONENT.upload;
  const least = Number(field['min_values'] ?? 1);
  const most = Number(field['max_values'] ?? (files ? 1 : objectsOf(field['options']).length));
  if (list.length < least || list.length > most) {
    throw new Error(`"${String(field['custom_id'])}" takes ${least} to ${most}, not ${list.length}.`);
  }
  return list.map((one) => {
    if (!files) return optionValue(field, one);
    if (!isObject(one) || !('content' in one))
      throw new Error(`"${String(field['custom_id'])}" takes files.`);
    return resolver.file(fileToKeep(one));
  });
}

function listOf(field: JsonObject, given: FieldValue): (SelectValue | NewFile)[] {
  if (Array.isArray(given)) return given;
  throw new Error(`"${String(field['custom_id'])}" takes a list.`);
}
