import type { PlanReading } from '../plan-reading.ts';
import { isRun } from './said.ts';

/**
 * True where a message names what a plan is made of and asks no plan: of the author, of who does something, when to
 * run, or which part of an activity ("which yoga poses").
 */
export function asksNoPlan(reading: PlanReading): boolean {
  return asksOfSomebody(reading) || asksWhenToRun(reading) || asksForPart(reading);
}

const AUTHOR = /^(?:authors?|autor(?:a|in|es)?|auteure?|autrice|diegos?|alcubierres?)$/;
const WHO = /^(?:who|whos|whose|quien|quienes|wer|wem|wessen|qui)$/;
/** "Wer Intervalle läuft, darf der schwimmen?": whoever does it, and not who. */
const VERB_OF_WHO =
  /^(?:can|could|is|are|was|will|should|says|said|tells|told|knows|decides|wrote|coaches|me|puede|podria|sabe|decide|es|fue|dice|escribio|debe|kann|konnte|ist|war|sagt|weiss|entscheidet|bestimmt|schrieb|hilft|peut|pourrait|est|a|sait|dit|doit|decide)$/;

/** "When did the author start rowing?", "who can tell me the number?": the answer is a person, or of one. */
function asksOfSomebody({ words, asking, asks, breaks }: PlanReading): boolean {
  if (!asks) return false;
  return words.some((word, at) => {
    if (!asking.has(at)) return false;
    if (AUTHOR.test(word)) return true;
    const opens = at === 0 || breaks.has(at) || !asking.has(at - 1);
    return opens && WHO.test(word) && VERB_OF_WHO.test(words[at + 1] ?? '');
  });
}

const WHEN = /^(?:when|wann|cuando|quand)$/;
const MAY =
  /^(?:can|could|should|may|shall|do|am|kann|darf|soll|sollte|konnte|puedo|podria|debo|deberia|puis|peux|dois|devrais|est)$/;
/** How far behind "when" the run is looked for, in words. */
const RUN_REACH_WORDS = 9;

/** "Smashed it at the gym, when should I run next?": it is the run that is to be placed. */
function asksWhenToRun(reading: PlanReading): boolean {
  const { words, asking, mentions, days, marks } = reading;
  if (days.length > 0 || marks['which-first'].length + marks['either-or'].length > 0) return false;
  return words.some((word, at) => {
    if (!asking.has(at) || !WHEN.test(word)) return false;
    if (!words.slice(at + 1, at + 4).some((next) => MAY.test(next))) return false;
    const [next] = mentions.filter(({ start }) => start > at);
    if (next === undefined || next.start - at > RUN_REACH_WORDS || !isRun(reading, next)) return false;
    const last = mentions.findLast(({ value }) => value.kind === 'cross');
    return (
      last !== undefined &&
      (last.end <= at || AFTER.has(words[last.start - 1] ?? '') || AFTER.has(words[last.start - 2] ?? ''))
    );
  });
}

const AFTER: ReadonlySet<string> = new Set('after nach tras despues del de apres'.split(' '));

const WHICH = /^(?:which|what|whats|welche[rsnm]?|que|cual|cuales|quels?|quelles?)$/;
const PART =
  /^(?:poses?|posture?s?|asanas?|moves?|exercises?|strokes?|stretches|drills?|machines?|styles?|posturas?|ejercicios?|estilos?|maquinas?|posen|haltungen|ubung(?:en)?|gerate?|stile?|postures?|exercices?|mouvements?|nages?)$/;

/** "Which yoga poses", "quels exercices de Pilates": a part of an activity. */
function asksForPart({ words, asking, mentions }: PlanReading): boolean {
  return mentions.some(({ value, start, end }) => {
    if (value.kind !== 'cross' || value.activity === undefined || !asking.has(start)) return false;
    const behind = WHICH.test(words[start - 1] ?? '') && PART.test(words[end] ?? '');
    const before =
      OF.has(words[start - 1] ?? '') &&
      PART.test(words[start - 2] ?? '') &&
      WHICH.test(words[start - 3] ?? '');
    return behind || before;
  });
}
const OF: ReadonlySet<string> = new Set('of in de del d du im beim'.split(' '));
