import type { MemberCatalogue } from '../wording/catalogue.ts';
import { weekLines } from '../wording/gaps-told.ts';
import type { Asked, Digest, LevelWeek, Piece } from './digest.ts';
import type { Letter } from './letter.ts';
import type { Summary } from './summary.ts';
import { dayOfMonth, wallMoment } from './wall-moment.ts';

/** How an edge shows what it must not show as it stands. */
export interface ShownBy {
  /** Makes a text that a member or a moderator wrote safe to show. */
  readonly text: (text: string) => string;
  /** Shows a member by their id, without telling them. */
  readonly member: (id: string) => string;
}

/** One part of a digest as Markdown, in the order in which the parts stand. */
export interface DigestPart {
  readonly id:
    'title' | 'late' | 'phase' | 'sessions' | 'week' | 'around' | 'piece' | 'asked' | 'sharers' | 'footer';
  /** Stands above the text where there is one; no Markdown. */
  readonly heading?: string;
  readonly text: string;
  /** The week that it tells of. */
  readonly week?: LevelWeek;
}

type DigestLetter = Extract<Letter, { readonly kind: 'digest' }>;

/** Everything that a digest says, part by part; what there is nothing to say about is left out. */
export function digestParts(
  { digest, lateSince, zone }: Pick<DigestLetter, 'digest' | 'lateSince' | 'zone'>,
  words: MemberCatalogue,
  shown: ShownBy,
): readonly DigestPart[] {
  const { monday, sessions, weeks, piece, asked, sharers } = digest;
  const told = words.digest;
  const due = lateSince === undefined ? '' : told.moment(wallMoment(lateSince, zone));
  const parts: readonly DigestPart[] = [
    { id: 'title', text: words.cards.title({ begins: dayOfMonth(monday) }) },
    { id: 'late', text: due === '' ? '' : told.late({ due }) },
    { id: 'phase', text: phaseText(digest, words) },
    {
      id: 'sessions',
      heading: told.sessions,
      text: sessions.length === 0 ? '' : words.clubSessions.list(sessions),
    },
    ...weeks.map((week): DigestPart => ({ id: 'week', ...weekPart(week, digest, words), week })),
    { id: 'around', text: weeks.length === 0 ? '' : told.around },
    { id: 'piece', heading: told.piece, text: piece === undefined ? '' : pieceText(piece, words) },
    { id: 'asked', heading: told.asked, text: asked === undefined ? '' : askedText(asked, words, shown) },
    { id: 'sharers', text: sharers.length === 0 ? '' : told.sharers({ members: sharers.map(shown.member) }) },
    { id: 'footer', text: told.footer },
  ];
  return parts.filter(({ text }) => text !== '');
}

function phaseText(
  { phase: { phase, race, weeksToRace, goal, isOver } }: Digest,
  words: MemberCatalogue,
): string {
  return words.digest.phase({
    ...(phase !== undefined && { phase }),
    ...(race !== undefined && { race: dayOfMonth(race) }),
    ...(weeksToRace !== undefined && { weeksToRace }),
    ...(goal !== undefined && { goal }),
    ...(isOver !== undefined && { isOver }),
  });
}

function weekPart(
  { level, week, reasons, sources }: LevelWeek,
  { weekStart }: Digest,
  { digest: words, plan }: MemberCatalogue,
): Pick<DigestPart, 'text'> & { readonly heading: string } {
  const lines = reasons.map(({ text, section }) => {
    const source = sources.find((one) => one.section === section);
    return `- ${text}${source === undefined ? '' : ` (${source.title})`}`;
  });
  return {
    heading: words.levels[level],
    text: [plan.week(week, weekStart), ...(lines.length > 0 ? ['', `${words.why}:`, ...lines] : [])].join(
      '\n',
    ),
  };
}

const pieceText = ({ text, citation: { title }, from }: Piece, { digest: words }: MemberCatalogue): string =>
  `${text}\n[1] ${words.source({ title, from })}`;

function askedText(
  { answered, declined, topics, open, openCount }: Asked,
  { digest: words }: MemberCatalogue,
  shown: ShownBy,
): string {
  const asked = answered + declined;
  return [
    ...(asked > 0 ? [words.counts({ asked, answered })] : []),
    ...topics.map((one) => `- ${words.topic(one)}`),
    ...open.map((one) => `- ${words.open({ ...one, question: shown.text(one.question) })}`),
    ...(openCount > open.length ? [words.openCount({ count: openCount })] : []),
  ].join('\n');
}

/** The moderators' numbers: a heading and lines. */
export function summaryLines(summary: Summary, words: MemberCatalogue): readonly string[] {
  const { monday, soFar, ...week } = summary;
  return [words.digest.summary({ begins: dayOfMonth(monday), soFar }), ...weekLines(week, words)];
}
