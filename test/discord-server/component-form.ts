import type { Issue } from './reply.ts';
import { isObject } from './reply.ts';
import type { JsonObject } from './types.ts';

const COMPONENTS_AT_MOST = 40;
const ROWS_AT_MOST = 5;
const BUTTONS_IN_A_ROW_AT_MOST = 5;
const CUSTOM_ID_AT_MOST = 100;
const TEXT_DISPLAYS_TOGETHER_AT_MOST = 4_000;
const SELECT_OPTIONS_AT_MOST = 25;
const ALT_TEXT_AT_MOST = 1_024;
const LINK_STYLE = 5;
const PREMIUM_STYLE = 6;

const TYPE = { row: 1, button: 2, stringSelect: 3, textDisplay: 10, thumbnail: 11 };
/** Selects of strings, users, roles, mentionables and channels. */
const SELECTS = [3, 5, 6, 7, 8];
/** Types that only exist under the Components V2 flag: section, text, thumbnail, gallery, file, separator, container. */
const V2_ONLY = [9, 10, 11, 12, 13, 14, 17];
const LENGTHS: Record<string, number> = { label: 80, placeholder: 150, description: ALT_TEXT_AT_MOST };
const OPTION_LENGTHS: Record<string, number> = { label: 100, value: 100, description: 100 };

type Placed = { component: JsonObject; path: (string | number)[] };

/** The faults of a message's components by Discord's limits, with and without Components V2. */
export function componentIssues(components: unknown[], v2: boolean): Issue[] {
  const all = flatten(components, ['components']);
  const issues = all.flatMap((placed) => faultsOfOne(placed, v2));
  if (all.length > COMPONENTS_AT_MOST) issues.push(tooLong(['components'], COMPONENTS_AT_MOST));
  if (!v2 && components.length > ROWS_AT_MOST) issues.push(tooLong(['components'], ROWS_AT_MOST));
  if (textDisplays(components).join('').length > TEXT_DISPLAYS_TOGETHER_AT_MOST) {
    issues.push({
      path: ['components'],
      code: 'COMPONENT_TEXT_DISPLAY_TOTAL_LENGTH_EXCEEDED',
      message: `Text of text displays must be ${TEXT_DISPLAYS_TOGETHER_AT_MOST} or fewer in length together.`,
    });
  }
  return [...issues, ...duplicates(all)];
}

/** The texts of a message's text displays; they ping as content does. */
export function textDisplays(components: unknown[]): string[] {
  return flatten(components, []).flatMap(({ component }) =>
    component['type'] === TYPE.textDisplay && typeof component['content'] === 'string'
      ? [component['content']]
      : [],
  );
}

/** The components as Discord keeps them: each with a number of its own. */
export function numbered(components: unknown[]): JsonObject[] {
  const kept: unknown[] = structuredClone(components);
  for (const [index, { component }] of flatten(kept, []).entries()) component['id'] ??= index + 1;
  return kept.filter(isObject);
}

function flatten(components: unknown[], path: (string | number)[]): Placed[] {
  return components.flatMap((component, index): Placed[] => {
    if (!isObject(component)) return [];
    const here = [...path, index];
    const children = Array.isArray(component['components']) ? component['components'] : [];
    const accessory = component['accessory'];
    return [
      { component, path: here },
      ...flatten(children, [...here, 'components']),
      ...(isObject(accessory) ? [{ component: accessory, path: [...here, 'accessory'] }] : []),
    ];
  });
}

function faultsOfOne({ component, path }: Placed, v2: boolean): Issue[] {
  const type = component['type'];
  if (typeof type !== 'number') return [required([...path, 'type'])];
  const issues: Issue[] = [];
  if (!v2 && V2_ONLY.includes(type)) {
    issues.push({
      path: [...path, 'type'],
      code: 'UNION_TYPE_CHOICES',
      message: 'Value of field "type" must be one of (1,).',
    });
  }
  issues.push(...lengthFaults(component, path, LENGTHS));
  if (type === TYPE.row) issues.push(...rowFaults(component, path));
  if (needsCustomId(component, type)) issues.push(...customIdFaults(component, path));
  if (type === TYPE.button && component['style'] === LINK_STYLE && typeof component['url'] !== 'string') {
    issues.push(required([...path, 'url']));
  }
  if (type === TYPE.stringSelect) issues.push(...selectFaults(component, path));
  return issues;
}

function needsCustomId(component: JsonObject, type: number): boolean {
  if (SELECTS.includes(type)) return true;
  return type === TYPE.button && component['style'] !== LINK_STYLE && component['style'] !== PREMIUM_STYLE;
}

function customIdFaults(component: JsonObject, path: (string | number)[]): Issue[] {
  const id = component['custom_id'];
  const at = [...path, 'custom_id'];
  if (typeof id !== 'string' || id === '') return [required(at)];
  return id.length > CUSTOM_ID_AT_MOST ? [tooLong(at, CUSTOM_ID_AT_MOST)] : [];
}

function rowFaults(row: JsonObject, path: (string | number)[]): Issue[] {
  const children = Array.isArray(row['components']) ? row['components'] : [];
  const at = [...path, 'components'];
  if (children.length === 0) return [required(at)];
  return children.length > BUTTONS_IN_A_ROW_AT_MOST ? [tooLong(at, BUTTONS_IN_A_ROW_AT_MOST)] : [];
}

function selectFaults(select: JsonObject, path: (string | number)[]): Issue[] {
  const options: unknown[] = Array.isArray(select['options']) ? select['options'] : [];
  const at = [...path, 'options'];
  if (options.length === 0) return [required(at)];
  const issues = options.length > SELECT_OPTIONS_AT_MOST ? [tooLong(at, SELECT_OPTIONS_AT_MOST)] : [];
  return [
    ...issues,
    ...options.flatMap((option, i) =>
      isObject(option) ? lengthFaults(option, [...at, i], OPTION_LENGTHS) : [],
    ),
  ];
}

function lengthFaults(
  object: JsonObject,
  path: (string | number)[],
  limits: Record<string, number>,
): Issue[] {
  return Object.entries(limits).flatMap(([key, limit]) => {
    const text = object[key];
    return typeof text === 'string' && text.length > limit ? [tooLong([...path, key], limit)] : [];
  });
}

function duplicates(all: Placed[]): Issue[] {
  const seen = new Set<unknown>();
  return all.flatMap(({ component, path }) => {
    const id = component['custom_id'];
    if (typeof id !== 'string') return [];
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const message = 'Component custom id cannot be duplicated';
    return [{ path: [...path, 'custom_id'], code: 'COMPONENT_CUSTOM_ID_DUPLICATED', message }];
  });
}

const required = (path: (string | number)[]): Issue => ({
  path,
  code: 'BASE_TYPE_REQUIRED',
  message: 'This field is required',
});
const tooLong = (path: (string | number)[], limit: number): Issue => ({
  path,
  code: 'BASE_TYPE_MAX_LENGTH',
  message: `Must be ${limit} or fewer in length.`,
});
