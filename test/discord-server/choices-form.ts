import { textIssues } from './issues.ts';
import type { Bounds } from './issues.ts';
import { isObject, objectsOf } from './json.ts';
import type { TestChoice } from './interaction-types.ts';
import { tooLong } from './issues.ts';
import type { Issue } from './reply.ts';

const CHOICES_AT_MOST = 25;
const TEXT: Bounds = [1, 100];
const STRING_OPTION = 3;

/** The faults of the choices that an autocomplete offers for an option of that type. */
export function choiceIssues(data: unknown, optionType: number): Issue[] {
  const choices: unknown = isObject(data) ? data['choices'] : undefined;
  if (!Array.isArray(choices)) {
    return [{ path: ['choices'], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }];
  }
  const issues = choices.length > CHOICES_AT_MOST ? [tooLong(['choices'], CHOICES_AT_MOST)] : [];
  return [
    ...issues,
    ...objectsOf(choices).flatMap((choice, index) => {
      const path = ['choices', index];
      const name = textIssues(choice, 'name', path, TEXT, true);
      if (optionType === STRING_OPTION) return [...name, ...textIssues(choice, 'value', path, TEXT, true)];
      if (typeof choice['value'] === 'number') return name;
      const message = `Could not interpret "${String(choice['value'])}" as a number.`;
      return [...name, { path: [...path, 'value'], code: 'NUMBER_TYPE_COERCE', message }];
    }),
  ];
}

/** The choices that were offered. */
export function choicesOf(data: unknown): TestChoice[] {
  return objectsOf(isObject(data) ? data['choices'] : []).map(({ name, value }) => ({
    name: String(name),
    value: typeof value === 'number' ? value : String(value),
  }));
}
