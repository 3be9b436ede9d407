import type { PlanReading } from './plan-reading.ts';

const EFFECTS: ReadonlySet<string> = new Set(
  'help helps helping improve improves improving benefit benefits boost boosts impact effect effects affect affects'.split(
    ' ',
  ),
);
const BETWEEN: ReadonlySet<string> = new Set(
  'with my your their our the a in for on at of will that this have has had it be being better get'.split(
    ' ',
  ),
);

/** People whose sport is another one: what is good for them, the knowledge does not say. */
const OTHER_ATHLETES: ReadonlySet<string> = new Set(
  'cyclist cyclists swimmer swimmers climber climbers rower rowers footballer footballers dancer dancers triathlete triathletes'.split(
    ' ',
  ),
);

/**
 * True where a message asks what something does for another sport than running ("does running help swimming?"). The
 * knowledge speaks of what other sports do for running, which is no answer to that.
 */
export function asksForAnotherSport({ words, mentions }: PlanReading): boolean {
  if (words.some((word) => OTHER_ATHLETES.has(word))) return true;
  return words.some((word, at) => {
    if (!EFFECTS.has(word)) return false;
    let next = at + 1;
    while (BETWEEN.has(words[next] ?? '')) next++;
    const target = mentions.find(({ start }) => start === next);
    if (target?.value.kind !== 'cross' || !target.value.activity) return false;
    return (
      mentions.some(({ end }) => end <= at) &&
      !mentions.some(({ start, value }) => start > next && value.kind === 'run')
    );
  });
}
