import { DIGEST_SCHEMAS } from '../../digest/settings-schema.ts';
import type { DigestSettingChange, DigestSettingName, MadeDigestChange } from '../../digest/settings.ts';
import type { MemberCatalogue } from '../../wording/catalogue.ts';
import { echo } from '../../wording/echo.ts';
import { plainText, withoutLinks } from '../escape.ts';

/** One change of the digest's settings, as the log of the club shows it: `**Digest: day:** as usual → Monday`. */
export function digestChangeText({ setting, from, to }: MadeDigestChange, words: MemberCatalogue): string {
  return words.club.change({
    setting: words.digestDiscord.settings[setting],
    from: settingText(setting, from, words),
    to: settingText(setting, to, words),
  });
}

/** What a setting is, as people read it in Discord; a stored value that no longer fits is shown as it stands. */
function settingText(setting: DigestSettingName, value: unknown, words: MemberCatalogue): string {
  if (value === undefined) return words.club.asUsual;
  const read = DIGEST_SCHEMAS[setting].safeParse(value);
  if (!read.success) return plainText(withoutLinks(echo(JSON.stringify(value))));
  return fittingText({ setting, to: read.data } as DigestSettingChange, words);
}

function fittingText(change: DigestSettingChange, words: MemberCatalogue): string {
  const { club, cards, digest, digestDiscord, planCommands } = words;
  const { season: seasons, goal: goals } = planCommands.choices;
  if (change.to === undefined) return club.asUsual;
  switch (change.setting) {
    case 'channel':
    case 'summaryChannel':
      return `<#${change.to}>`;
    case 'role':
      return `<@&${change.to}>`;
    case 'weekday':
      return cards.days[change.to].long;
    case 'time':
    case 'zone':
      return plainText(change.to);
    case 'levels':
      return change.to.map((level) => digest.levels[level]).join(', ');
    case 'phase':
      return 'season' in change.to
        ? seasons[change.to.season]
        : [change.to.race, ...(change.to.goal === undefined ? [] : [goals[change.to.goal]])].join(', ');
    case 'poll':
      return digestDiscord.polls.on;
    case 'paused':
      return digestDiscord.paused;
    case 'skips':
      return change.to.map(({ week }) => week).join(', ') || club.asUsual;
  }
}
