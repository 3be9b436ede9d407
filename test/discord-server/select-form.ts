import { COMPONENT } from './component-tree.ts';
import type { Path } from './component-tree.ts';
import { badLength, numberIssues, repeated, required, textIssues } from './issues.ts';
import type { Bounds } from './issues.ts';
import { objectsOf } from './json.ts';
import type { JsonObject } from './json.ts';
import type { Issue } from './reply.ts';

const PLACEHOLDER: Bounds = [0, 150];
const SELECT_OPTIONS: Bounds = [1, 25];
const MIN_VALUES: Bounds = [0, 25];
const MAX_VALUES: Bounds = [1, 25];
const OPTION_TEXT: Bounds = [1, 100];
const OPTION_DESCRIPTION: Bounds = [0, 100];

/** The faults of a select, in a message or in a modal, but for its custom_id. */
export function selectIssues(select: JsonObject, path: Path): Issue[] {
  const issues = [
    ...textIssues(select, 'placeholder', path, PLACEHOLDER),
    ...numberIssues(select, 'min_values', path, MIN_VALUES),
    ...numberIssues(select, 'max_values', path, MAX_VALUES),
  ];
  const { least, most } = limitsOf(select);
  if (least > most) {
    const message = 'min_values cannot be greater than max_values';
    issues.push({ path: [...path, 'min_values'], code: 'SELECT_COMPONENT_MIN_VALUES', message });
  }
  const options = objectsOf(select['options']);
  const chosen = [
    ...options.filter((one) => one['default'] === true),
    ...objectsOf(select['default_values']),
  ];
  if (chosen.length > most) issues.push(badLength([...path, 'default_values'], [least, most]));
  if (select['type'] !== COMPONENT.stringSelect) return issues;
  return [...issues, ...optionIssues(select, path, [Math.max(1, most), SELECT_OPTIONS[1]])];
}

/** The faults of a list of options: how many, their texts, values that occur twice. */
export function optionIssues(holder: JsonObject, path: Path, bounds: Bounds): Issue[] {
  const at = [...path, 'options'];
  if (!Array.isArray(holder['options'])) return [required(at)];
  const options = objectsOf(holder['options']);
  return [
    ...(options.length < bounds[0] || options.length > bounds[1] ? [badLength(at, bounds)] : []),
    ...options.flatMap((option, index) => [
      ...textIssues(option, 'label', [...at, index], OPTION_TEXT, true),
      ...textIssues(option, 'value', [...at, index], OPTION_TEXT, true),
      ...textIssues(option, 'description', [...at, index], OPTION_DESCRIPTION),
    ]),
    ...repeated(
      options.map((option, index) => ({ value: option['value'], path: [...at, index, 'value'] })),
      {
        code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        message: 'The specified option value is already used',
      },
    ),
  ];
}

/** How many values may be chosen. */
export function limitsOf(select: JsonObject): { least: number; most: number } {
  const { min_values: least, max_values: most } = select;
  return { least: typeof least === 'number' ? least : 1, most: typeof most === 'number' ? most : 1 };
}
