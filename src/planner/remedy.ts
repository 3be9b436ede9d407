import type { Applied } from './apply.ts';
import type { RemedyId } from './plan.ts';

/**
 * What would make it a yes, where it is a no or a caution: rest, where nothing graver stands against it than that the
 * member is worn out; else what the question itself calls for.
 */
export function remedyOf({ verdict, findings }: Applied, otherwise: RemedyId): RemedyId | undefined {
  if (verdict !== 'no' && verdict !== 'caution') return undefined;
  const wornOut = findings.some(
    ({ rule, result }) => rule === 'cut-back-when-worn-out' && result === 'caution',
  );
  return verdict === 'caution' && wornOut ? 'rest-first' : otherwise;
}
