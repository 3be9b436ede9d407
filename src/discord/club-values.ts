import type { MadeChange, SettingChange, SettingName } from '../club/settings.ts';
import { SETTING_SCHEMAS } from '../club/settings-schema.ts';
import type { MemberCatalogue } from '../wording/catalogue.ts';
import { echo } from '../wording/echo.ts';
import { plainText, withoutLinks } from './escape.ts';

/** Channels or roles of a list that are named; of more, their number. */
const MOST_NAMED = 8;

/** What a setting is, as people read it in Discord; a stored value that no longer fits is shown as it stands. */
export function settingText(setting: SettingName, value: unknown, words: MemberCatalogue): string {
  if (value === undefined) return words.club.asUsual;
  const read = SETTING_SCHEMAS[setting].safeParse(value);
  if (!read.success) return plainText(withoutLinks(echo(JSON.stringify(value))));
  return fittingText({ setting, to: read.data } as SettingChange, words);
}

function fittingText(change: SettingChange, words: MemberCatalogue): string {
  const { club, clubPanel, clubSessions, cards } = words;
  if (change.to === undefined) return club.asUsual;
  switch (change.setting) {
    case 'askChannels':
    case 'channelsWithoutFeedback':
      return list(change.to, (id) => `<#${id}>`, club.asUsual);
    case 'coachChannel':
    case 'moderatorChannel':
    case 'logChannel':
      return `<#${change.to}>`;
    case 'coachRoles':
    case 'moderatorRoles':
      return list(change.to, (id) => `<@&${id}>`, club.asUsual);
    case 'secondModerator':
      return clubPanel.secondModerator.two;
    case 'withoutModel':
      return clubPanel.languageModel.none;
    case 'zone':
      return plainText(change.to);
    case 'weekStart':
      return cards.days[change.to].long;
    case 'language':
      return clubPanel.languages[change.to];
    case 'detail':
      return clubPanel.details[change.to];
    case 'sessions':
      return clubSessions.line(change.to) || club.asUsual;
    case 'limits':
      return club.limits(change.to) || club.asUsual;
    case 'keepDays':
      return club.days({ count: change.to });
  }
}

function list(ids: readonly string[], shown: (id: string) => string, none: string): string {
  if (ids.length === 0) return none;
  const more = ids.length - MOST_NAMED;
  return [...ids.slice(0, MOST_NAMED).map(shown), ...(more > 0 ? [`+${more}`] : [])].join(', ');
}

/** One change: `**Time zone:** UTC → Europe/Madrid`. */
export function changeText({ setting, from, to }: MadeChange, words: MemberCatalogue): string {
  return words.club.change({
    setting: words.club.settings[setting],
    from: settingText(setting, from, words),
    to: settingText(setting, to, words),
  });
}

/** Characters that a list of changes may take, so that it fits into one message with what stands around it. */
const CHANGES_CHARACTERS = 1_600;

/** Changes as a list, one a line; of those that find no room, their number. */
export function changesText(made: readonly MadeChange[], words: MemberCatalogue): string {
  const lines: string[] = [];
  let length = 0;
  for (const [at, change] of made.entries()) {
    const line = `- ${changeText(change, words)}`;
    length += line.length + 1;
    if (length > CHANGES_CHARACTERS) {
      lines.push(`- … +${made.length - at}`);
      break;
    }
    lines.push(line);
  }
  return lines.join('\n');
}
