import type { ComponentName, TestComponent } from './interaction-types.ts';
import { isObject, objectsOf } from './json.ts';
import type { JsonObject } from './json.ts';

/** Discord's component types. */
export const COMPONENT = {
  row: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
  upload: 19,
  radios: 21,
  checkboxes: 22,
  checkbox: 23,
};
/** Selects of strings, users, roles, mentionables and channels. */
export const SELECTS = [3, 5, 6, 7, 8];
export const LINK_STYLE = 5;

export type Path = (string | number)[];
/** A component, where it stands, and in what: null at the top. */
export type Placed = { component: JsonObject; path: Path; within: JsonObject | null };

/** All components with those inside them, in reading order. */
export function flatten(components: unknown[], path: Path, within: JsonObject | null = null): Placed[] {
  return components.flatMap((component, index) =>
    isObject(component) ? [...withInner(component, [...path, index], within)] : [],
  );
}

function withInner(component: JsonObject, path: Path, within: JsonObject | null): Placed[] {
  const children: unknown[] = Array.isArray(component['components']) ? component['components'] : [];
  const single = ['accessory', 'component'].flatMap((key) => {
    const inner = component[key];
    return isObject(inner) ? withInner(inner, [...path, key], component) : [];
  });
  return [{ component, path, within }, ...flatten(children, [...path, 'components'], component), ...single];
}

/** The texts of a message's text displays; they ping as content does. */
export function textDisplays(components: unknown[]): string[] {
  return flatten(components, []).flatMap(({ component }) =>
    component['type'] === COMPONENT.textDisplay && typeof component['content'] === 'string'
      ? [component['content']]
      : [],
  );
}

/** The buttons and selects of a message. */
export function interactive(components: unknown[]): TestComponent[] {
  return flatten(components, []).flatMap(({ component }) => {
    const { type, custom_id: customId, disabled } = component;
    if (typeof type !== 'number' || (type !== COMPONENT.button && !SELECTS.includes(type))) return [];
    return [
      {
        customId: typeof customId === 'string' ? customId : undefined,
        type,
        label: text(component['label'] ?? component['placeholder']),
        disabled: disabled === true,
        options: objectsOf(component['options']).map(({ label, value }) => ({
          name: text(label),
          value: text(value),
        })),
        json: component,
      },
    ];
  });
}

/** The button or select of that name; throws, with what there is instead, where a message has none. */
export function findComponent(components: unknown[], name: ComponentName): TestComponent {
  const all = interactive(components);
  const found = all.find((one) => fits(one, name));
  if (found) return found;
  const told = all.map(({ customId, label }) => `${customId ?? 'a link'} ("${label}")`).join(', ');
  const asked = name instanceof RegExp ? String(name) : JSON.stringify(name);
  throw new Error(`The message has no button or select ${asked}: ${told || 'none at all'}.`);
}

function fits({ customId, label }: TestComponent, name: ComponentName): boolean {
  if (typeof name === 'string') return customId === name;
  return name instanceof RegExp ? customId !== undefined && name.test(customId) : label === name.label;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
