import { join } from 'node:path';
import type { ClubSession } from '../../answering/question.ts';
import { readClubSessions } from '../../club/club-sessions.ts';
import type { DigestChanged, DigestDesk } from '../../digest/desk.ts';
import { digestProblemText, nextLines, statusLines } from '../../digest/desk-told.ts';
import type { Digest } from '../../digest/digest.ts';
import { digestChanges, pausing, type DigestProblem } from '../../digest/setup.ts';
import { digestParts, type DigestPart } from '../../digest/told.ts';
import { CATALOGUES, type Catalogue } from '../../wording/catalogue.ts';
import { OPERATOR, type Unopened } from '../knowledge/keeping.ts';
import { literal } from '../markdown.ts';
import { quiet, text, warning, type Part } from '../render.ts';
import { savedPart, type Weeks } from '../weeks.ts';
import { DIGEST_PARTS, type DigestCommand } from './command.ts';
import { sessionsProblemText } from './sessions-problem.ts';

export interface DigestPorts {
  /** As the stores name it. */
  readonly club: string;
  /** What the digest is kept with; with `create` false nothing is made on the disk. */
  readonly open: (p: { readonly create: boolean }) => Promise<DigestDesk | Unopened>;
  /** ISO day. */
  readonly today: () => string;
  readonly weeks: Weeks;
  readonly words: Catalogue;
}

/** What is said; `danger` is a text that speaks of a sign of danger, and is to be asked as it stands. */
export type DigestSaid = { readonly parts: readonly Part[] } | { readonly danger: string };

const SHOWN = { text: literal, member: literal } as const;

/** Runs what stands behind `/digest`. */
export async function runDigestCommand(command: DigestCommand, ports: DigestPorts): Promise<DigestSaid> {
  const { words, club } = ports;
  const { digest } = words.terminal;
  const said = (...parts: readonly Part[]): DigestSaid => ({ parts });
  if (command.part === 'problem') return said(warning(command.text));
  if (command.part === 'overview') {
    const forms = DIGEST_PARTS.map(
      (one) => `- ${digest.part({ form: digest.forms[one], what: digest.what[one] })}`,
    );
    return said(text([digest.lead({ club }), ...forms].join('\n')));
  }
  const isReading = command.part === 'preview' || command.part === 'status';
  const desk = await ports.open({ create: !isReading });
  if ('problem' in desk)
    return said(warning(digest.cannotOpen({ problem: words.start.store[desk.problem](desk) })));
  const asker = { today: ports.today(), locale: 'en' };
  switch (command.part) {
    case 'preview':
      return preview(command, desk, ports);
    case 'status':
      return said(
        text(statusLines(await desk.status(club), words, SHOWN).join('\n')),
        quiet(digest.onDiscord),
      );
    case 'setup':
      return said(...changed(await desk.change(club, OPERATOR, digestChanges(command.values, asker)), words));
    case 'pause':
    case 'resume':
      return said(...changed(await desk.change(club, OPERATOR, pausing(command.part === 'pause')), words));
    case 'skip': {
      const { week, why } = command;
      const skipped = await desk.skip(club, OPERATOR, { why, ...(week !== undefined && { week }) });
      return said(...changed(skipped, words));
    }
  }
}

function changed(
  result: DigestChanged | { readonly problem: DigestProblem },
  words: Catalogue,
): readonly Part[] {
  const { digest } = words.terminal;
  if ('problem' in result) return [warning(literal(digestProblemText(result.problem, words)))];
  const settings = result.made.map(({ setting }) => setting);
  return [
    text(settings.length === 0 ? digest.unchanged : digest.changed({ settings })),
    ...(result.next.length === 0
      ? [quiet(digest.onDiscord)]
      : [text(nextLines(result.next, result.zone, words, SHOWN).join('\n'))]),
  ];
}

type Preview = Extract<DigestCommand, { readonly part: 'preview' }>;

async function preview(
  { values, sessions: given, folder }: Preview,
  desk: DigestDesk,
  { words, club, weeks, today }: DigestPorts,
): Promise<DigestSaid> {
  const { digest } = words.terminal;
  const asker = { today: today(), locale: 'en' };
  let sessions: readonly ClubSession[] | undefined;
  if (given !== undefined) {
    const read = readClubSessions(given, asker);
    if ('danger' in read) return read;
    if ('problem' in read) return { parts: [warning(sessionsProblemText(read.problem, words))] };
    ({ sessions } = read);
  }
  const { letters, nothing, problem } = await desk.preview(club, {
    changeOf: digestChanges(values, asker),
    ...(sessions !== undefined && { sessions }),
  });
  if (problem !== undefined) return { parts: [warning(literal(digestProblemText(problem, words)))] };
  if (nothing !== undefined)
    return { parts: [text(digest.nothing({ why: words.digestDesk.nothing[nothing] }))] };
  const parts: Part[] = [];
  for (const letter of letters) {
    if (letter.kind === 'digest') {
      const told = digestParts(letter, CATALOGUES[letter.language], SHOWN);
      parts.push(...told.flatMap((part) => shownPart(part, weeks)));
      parts.push(...(await savedParts(letter.digest, folder, weeks, words)));
    }
    if (letter.kind === 'poll') parts.push(text(digest.poll(letter.poll)));
  }
  return { parts };
}

/** A part of a digest; its week stands as a table. */
function shownPart({ id, heading, text: told, week }: DigestPart, weeks: Weeks): readonly Part[] {
  const head = heading === undefined ? [] : [text(`**${heading}**`)];
  if (id === 'title') return [text(`**${told}**`)];
  if (id === 'footer' || id === 'around') return [quiet(told)];
  if (week === undefined) return [...head, text(told)];
  const [, ...reasons] = told.split('\n\n');
  return [
    ...head,
    { kind: 'table', text: weeks.table(week.week) },
    ...(reasons.length === 0 ? [] : [quiet(reasons.join('\n'))]),
  ];
}

/** The weeks of a digest, each saved in a folder of its level; says so, or that there are none. */
async function savedParts(
  { weeks: built }: Digest,
  folder: string | undefined,
  weeks: Weeks,
  words: Catalogue,
): Promise<readonly Part[]> {
  const { digest } = words.terminal;
  if (built.length === 0)
    return [quiet(digest.noWeeks), ...(folder === undefined ? [] : [warning(digest.nothingToSave)])];
  if (folder === undefined) return [];
  const saved: Part[] = [];
  for (const { level, answer } of built)
    saved.push((await savedPart({ answer, folder: join(folder, level) }, weeks, words.terminal)).part);
  return saved;
}
