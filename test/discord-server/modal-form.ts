import { customIdIssues, duplicates } from './component-form.ts';
import { COMPONENT, flatten, SELECTS } from './component-tree.ts';
import type { Path, Placed } from './component-tree.ts';
import { badLength, notOneOf, numberIssues, required, textIssues, tooLong, wrongType } from './issues.ts';
import type { Bounds } from './issues.ts';
import { isObject, objectsOf } from './json.ts';
import type { JsonObject } from './json.ts';
import type { Issue } from './reply.ts';
import { optionIssues, selectIssues } from './select-form.ts';

const TITLE: Bounds = [1, 45];
const CUSTOM_ID: Bounds = [1, 100];
const TOP_COMPONENTS: Bounds = [1, 5];
const LABEL: Bounds = [1, 45];
const LABEL_DESCRIPTION: Bounds = [1, 100];
const TEXT_DISPLAY: Bounds = [1, 4_000];
const INPUT_STYLES = [1, 2];
const INPUT_PLACEHOLDER: Bounds = [0, 100];
const INPUT_VALUE: Bounds = [0, 4_000];
const INPUT_MIN: Bounds = [0, 4_000];
const INPUT_MAX: Bounds = [1, 4_000];
const BOXES: Bounds = [1, 10];
const RADIOS: Bounds = [2, 10];

const TOP = [COMPONENT.row, COMPONENT.textDisplay, COMPONENT.label];
const IN_LABEL = [4, 3, 5, 6, 7, 8, 19, 21, 22, 23];

/** The faults of a modal by Discord's limits. */
export function modalIssues(data: unknown): Issue[] {
  if (!isObject(data)) return [required([])];
  const { components } = data;
  const issues = [
    ...textIssues(data, 'custom_id', [], CUSTOM_ID, true),
    ...textIssues(data, 'title', [], TITLE, true),
  ];
  if (!Array.isArray(components)) return [...issues, required(['components'])];
  const [least, most] = TOP_COMPONENTS;
  if (components.length < least || components.length > most) {
    issues.push(badLength(['components'], TOP_COMPONENTS));
  }
  const all = flatten(components, ['components']);
  return [...issues, ...all.flatMap(issuesOfOne), ...duplicates(all)];
}

function issuesOfOne({ component, path, within }: Placed): Issue[] {
  const { type } = component;
  if (typeof type !== 'number') return [required([...path, 'type'])];
  const allowed = allowedIn(within);
  if (!allowed.includes(type)) return [wrongType(path, allowed)];
  if (type === COMPONENT.row) {
    const children = objectsOf(component['components']);
    return children.length === 1 ? [] : [badLength([...path, 'components'], [1, 1])];
  }
  if (type === COMPONENT.textDisplay) return textIssues(component, 'content', path, TEXT_DISPLAY, true);
  if (type === COMPONENT.label) {
    return [
      ...textIssues(component, 'label', path, LABEL, true),
      ...textIssues(component, 'description', path, LABEL_DESCRIPTION),
      ...(isObject(component['component']) ? [] : [required([...path, 'component'])]),
    ];
  }
  return [...customIdIssues(component, path), ...fieldIssues(component, path, within)];
}

function allowedIn(within: JsonObject | null): number[] {
  if (within === null) return TOP;
  if (within['type'] === COMPONENT.row) return [COMPONENT.textInput];
  return within['type'] === COMPONENT.label ? IN_LABEL : [];
}

function fieldIssues(field: JsonObject, path: Path, within: JsonObject | null): Issue[] {
  const type = Number(field['type']);
  if (type === COMPONENT.textInput) return inputIssues(field, path, within);
  const issues: Issue[] = [];
  if (field['disabled'] === true) {
    const message = 'Components in a modal cannot be disabled';
    issues.push({ path: [...path, 'disabled'], code: 'COMPONENT_DISABLED_IN_MODAL', message });
  }
  if (field['min_values'] === 0 && field['required'] !== false) {
    const message = 'min_values must be at least 1 where the component is required';
    issues.push({ path: [...path, 'min_values'], code: 'COMPONENT_MIN_VALUES_REQUIRED', message });
  }
  if (SELECTS.includes(type)) return [...issues, ...selectIssues(field, path)];
  if (type === COMPONENT.radios) return [...issues, ...optionIssues(field, path, RADIOS)];
  if (type === COMPONENT.checkboxes) issues.push(...optionIssues(field, path, BOXES));
  if (type === COMPONENT.checkboxes || type === COMPONENT.upload) {
    issues.push(
      ...numberIssues(field, 'min_values', path, [0, BOXES[1]]),
      ...numberIssues(field, 'max_values', path, BOXES),
    );
  }
  return issues;
}

function inputIssues(input: JsonObject, path: Path, within: JsonObject | null): Issue[] {
  const issues = [
    ...textIssues(input, 'placeholder', path, INPUT_PLACEHOLDER),
    ...textIssues(input, 'value', path, INPUT_VALUE),
    ...numberIssues(input, 'min_length', path, INPUT_MIN),
    ...numberIssues(input, 'max_length', path, INPUT_MAX),
  ];
  if (!INPUT_STYLES.includes(Number(input['style']))) issues.push(notOneOf([...path, 'style'], INPUT_STYLES));
  // Only an input in a row, the older way, has a label of its own.
  if (within?.['type'] === COMPONENT.row) issues.push(...textIssues(input, 'label', path, LABEL, true));
  const { value, max_length: most } = input;
  if (typeof value === 'string' && typeof most === 'number' && value.length > most) {
    issues.push(tooLong([...path, 'value'], most));
  }
  return issues;
}
