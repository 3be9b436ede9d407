import type { z } from 'zod';
import type { Issue } from './reply.ts';

/** What a form gives: its value, or every fault with Discord's codes. */
export type Checked<T> = { value: T } | { issues: Issue[] };

/** Checks a body against a schema and puts the faults in Discord's words. */
export function checkForm<T>(schema: z.ZodType<T>, body: unknown): Checked<T> {
  const result = schema.safeParse(body);
  return result.success ? { value: result.data } : { issues: result.error.issues.flatMap(toIssues) };
}

/** A fault for `superRefine`, with a code of Discord's. */
export function fault(path: (string | number)[], code: string, message: string) {
  return { code: 'custom' as const, path, message, params: { code } };
}

function toIssues(issue: z.core.$ZodIssue): Issue[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  switch (issue.code) {
    case 'too_big':
      return [
        { path, code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${issue.maximum} or fewer in length.` },
      ];
    case 'too_small':
      return [{ path, code: 'BASE_TYPE_MIN_LENGTH', message: `Must be ${issue.minimum} or more in length.` }];
    case 'custom': {
      const code: unknown = issue.params?.['code'];
      return [{ path, code: typeof code === 'string' ? code : 'BASE_TYPE_INVALID', message: issue.message }];
    }
    case 'invalid_type':
      return issue.message.endsWith('received undefined')
        ? [{ path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }]
        : [{ path, code: 'BASE_TYPE_INVALID', message: issue.message }];
    default:
      return [{ path, code: 'BASE_TYPE_INVALID', message: issue.message }];
  }
}
