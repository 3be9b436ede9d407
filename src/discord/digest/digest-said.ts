import {
  ButtonStyle,
  ComponentType,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
} from 'discord.js';
import type { LevelWeek } from '../../digest/digest.ts';
import type { Letter } from '../../digest/letter.ts';
import { digestParts, type DigestPart } from '../../digest/told.ts';
import type { MemberCatalogue } from '../../wording/catalogue.ts';
import { button, rowsOf } from '../answer-buttons.ts';
import type { Drawings, WeekToDraw } from '../drawings.ts';
import { shownName, withoutMentions } from '../escape.ts';
import { LAYOUT_CHARACTERS } from '../limits.ts';
import { shownPerson } from '../person.ts';
import type { Said } from '../said.ts';
import { codeOf } from '../section-code.ts';
import { fitting } from './fitting.ts';
import { DIGEST_CONTROLS } from './ids.ts';
import { markOf } from './mark.ts';

type DigestLetter = Extract<Letter, { readonly kind: 'digest' }>;

const PICTURE = 'week.png';
const CALENDAR = 'week.ics';

/** Members that are named as having shared their week. */
const MOST_SHARERS = 25;
const AND_MORE = '…';

/** A digest as one laid out message, with the picture and the calendar file of one of its weeks. */
export async function digestSaid(
  letter: DigestLetter,
  words: MemberCatalogue,
  drawings: Drawings,
): Promise<Said> {
  const week = drawnWeek(letter);
  const picture = week && (await drawings.picture(week.drawn));
  const calendar = week && drawings.calendar(week.drawn, letter.zone);
  const file = calendar !== undefined && !('problem' in calendar) ? calendar.text : undefined;

  const parts = fitting(partsOf(letter, words), LAYOUT_CHARACTERS - aroundCharacters(letter, week, words));
  const texts = (...ids: readonly DigestPart['id'][]) =>
    parts.filter(({ id }) => ids.includes(id)).map(({ text: content }) => text(content));

  const within: readonly APIComponentInContainer[] = [
    ...texts('phase', 'sessions', 'week', 'around'),
    ...(picture === undefined
      ? []
      : [
          {
            type: ComponentType.MediaGallery as const,
            items: [{ media: { url: `attachment://${PICTURE}` }, description: picture.alt }],
          },
        ]),
    ...(file === undefined
      ? []
      : [{ type: ComponentType.File as const, file: { url: `attachment://${CALENDAR}` } }]),
    ...(week === undefined ? [] : [text(pictureOf(week.of, words))]),
    ...texts('piece', 'asked', 'sharers'),
  ];
  const head = texts('title', 'late').map(({ content }) => content);
  const layout: readonly APIMessageTopLevelComponent[] = [
    { ...text([...mention(letter), ...head].join('\n')), id: markOf(letter) },
    ...(within.length === 0 ? [] : [{ type: ComponentType.Container as const, components: [...within] }]),
    ...buttons(letter, words),
    ...texts('footer'),
  ];
  const files = [
    ...(picture === undefined ? [] : [{ name: PICTURE, data: picture.data, description: picture.alt }]),
    ...(file === undefined ? [] : [{ name: CALENDAR, data: new TextEncoder().encode(file) }]),
  ];
  return { text: '', layout, ...(files.length > 0 && { files }) };
}

/** The week that is drawn: that of the level in the middle. */
function drawnWeek({
  digest,
}: Pick<DigestLetter, 'digest'>): { readonly of: LevelWeek; readonly drawn: WeekToDraw } | undefined {
  const { weeks, monday, day, weekStart, club } = digest;
  const of = weeks[Math.floor((weeks.length - 1) / 2)];
  if (of === undefined) return undefined;
  const { answer, week } = of;
  const madeAt = Date.parse(day);
  return { of, drawn: { answer, week, today: monday, first: weekStart, owner: club, madeAt } };
}

const text = (content: string) => ({ type: ComponentType.TextDisplay as const, content });

const mention = ({ role }: DigestLetter): readonly string[] => (role === undefined ? [] : [`<@&${role}>`]);

const pictureOf = ({ level }: LevelWeek, { digest, digestDiscord }: MemberCatalogue): string =>
  `-# ${digestDiscord.pictureOf({ level: digest.levels[level] })}`;

/** What stands in the message beside the parts. */
const aroundCharacters = (
  letter: DigestLetter,
  week: ReturnType<typeof drawnWeek>,
  words: MemberCatalogue,
): number =>
  [...mention(letter), '\n\n', ...(week === undefined ? [] : [pictureOf(week.of, words)])].join('').length;

/** The parts with their headings, as Markdown in which nothing of members and moderators works. */
function partsOf(letter: DigestLetter, words: MemberCatalogue): readonly DigestPart[] {
  const { digest } = letter;
  const named = digest.sharers.slice(0, MOST_SHARERS);
  const sharers = digest.sharers.length > named.length ? [...named, AND_MORE] : named;
  const parts = digestParts({ ...letter, digest: { ...digest, sharers } }, words, {
    text: shownName,
    member: (id) => (id === AND_MORE ? id : shownPerson(id, words)),
  });
  return parts.map((part) => ({ ...part, text: markdownOf(part) }));
}

function markdownOf({ id, heading, text: told }: DigestPart): string {
  // The names of those who share are mentions that tell nobody.
  const safe = id === 'sharers' ? told : withoutMentions(told);
  switch (id) {
    case 'title':
      return `## ${safe}`;
    case 'late':
    case 'around':
    case 'footer':
      return `-# ${safe}`;
    case 'phase':
    case 'sessions':
    case 'week':
    case 'piece':
    case 'asked':
    case 'sharers':
      return heading === undefined ? safe : `### ${heading}\n${safe}`;
  }
}

/** What a member may do from a digest; a section whose name is too long for a button has none. */
function buttons(
  { digest: { week, sessions, piece } }: DigestLetter,
  { digestDiscord: words }: MemberCatalogue,
): readonly APIMessageTopLevelComponent[] {
  return rowsOf([
    sessions.length === 0
      ? undefined
      : button(words.myWeek, DIGEST_CONTROLS.myWeek, [week], ButtonStyle.Primary),
    piece === undefined
      ? undefined
      : button(words.askAbout, DIGEST_CONTROLS.ask, [codeOf(piece.citation.section)]),
  ]);
}
