import { ButtonStyle, ComponentType } from 'discord.js';
import { examine, type DoctorFacts, type Finding } from '../club/doctor.ts';
import type { MemberCatalogue } from '../wording/catalogue.ts';
import { customId } from './custom-id.ts';
import { postingProblemText } from './digest/posting-said.ts';
import { plainText } from './escape.ts';
import { shownMoment } from './moment.ts';
import type { Said } from './said.ts';

/** The ids of the buttons below the doctor's findings. */
export const STATUS_CONTROLS = { tidy: 'club-tidy', again: 'club-again' } as const;

/** What the doctor found, what does not work first; `note` stands above it. */
export function statusSaid(facts: DoctorFacts, words: MemberCatalogue, note?: string): Said {
  const { clubStatus } = words;
  const findings = examine(facts);
  const faults = findings.filter(({ level }) => level === 'fault').length;
  const notes = findings.filter(({ level }) => level === 'note').length;
  const lines = findings.map((one) => `${clubStatus.levels[one.level]} ${findingText(one, words)}`);
  const isGone = findings.some(({ id }) => id === 'channel-gone' || id === 'role-gone');
  const button = (control: string, label: string) => ({
    type: ComponentType.Button as const,
    style: ButtonStyle.Secondary as const,
    custom_id: customId(control) ?? control,
    label,
  });
  return {
    text: [...(note === undefined ? [] : [note]), clubStatus.title({ faults, notes }), ...lines].join('\n'),
    rows: [
      {
        type: ComponentType.ActionRow,
        components: [
          ...(isGone ? [button(STATUS_CONTROLS.tidy, clubStatus.tidy)] : []),
          button(STATUS_CONTROLS.again, clubStatus.again),
        ],
      },
    ],
  };
}

/** Exhaustive over what the doctor finds: a new finding does not compile until it says how to mend it. */
function findingText(finding: Finding, catalogue: MemberCatalogue): string {
  const { clubStatus: words, club } = catalogue;
  const setting = 'setting' in finding ? club.settings[finding.setting] : '';
  switch (finding.id) {
    case 'message-content':
      return words.content[finding.state !== 'on' && !finding.isNeeded ? 'unused' : finding.state];
    case 'channel-gone':
      return words.channelGone({ setting });
    case 'role-gone':
      return words.roleGone({ setting });
    case 'no-text-channel':
      return words.noTextChannel({ setting, channel: `<#${finding.channel}>` });
    case 'permissions': {
      const missing = finding.missing.map((one) => words.needs[one]);
      return words.permissions({ setting, channel: `<#${finding.channel}>`, missing });
    }
    case 'channels-good':
      return words.channelsGood(finding);
    case 'everyone-moderates':
      return words.everyoneModerates;
    case 'role-order':
      return words.roleOrder({ role: `<@&${finding.role}>`, above: `<@&${finding.above}>` });
    case 'roles-good':
      return words.rolesGood;
    case 'commands':
      return words.commands[finding.state];
    case 'store':
      return words.store[finding.state];
    case 'model':
      return words.model(
        finding.model === undefined ? undefined : { ...finding.model, name: plainText(finding.model.name) },
      );
    case 'digest':
      return finding.state === 'on'
        ? words.digest.on({ next: finding.next === undefined ? undefined : shownMoment(finding.next) })
        : words.digest[finding.state];
    case 'digest-posting':
      return words.digestPosting({ problem: postingProblemText(finding.problem, catalogue) });
    case 'digest-failed': {
      const { why, week, channel = '' } = finding;
      const shown = `<#${channel}>`;
      const told = catalogue.digestDesk.notices[why]({ of: 'digest', channel: shown, role: '' });
      return words.digestFailed({ week, why: told });
    }
    case 'not-set':
      return words.notSet[finding.setting];
  }
}
