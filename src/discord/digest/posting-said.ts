import type { PostingProblem } from '../../club/posting.ts';
import type { MemberCatalogue } from '../../wording/catalogue.ts';

/** What keeps the bot from posting, and how to mend it. */
export function postingProblemText(
  problem: PostingProblem,
  { digestDiscord: { posting }, clubStatus }: Pick<MemberCatalogue, 'digestDiscord' | 'clubStatus'>,
): string {
  switch (problem.id) {
    case 'channel-gone':
      return posting.channelGone({ channel: `<#${problem.channel}>` });
    case 'no-text-channel':
      return posting.noTextChannel({ channel: `<#${problem.channel}>` });
    case 'permissions': {
      const missing = problem.missing.map((one) => clubStatus.needs[one]);
      return posting.permissions({ channel: `<#${problem.channel}>`, missing });
    }
    case 'role-gone':
      return posting.roleGone;
    case 'role-silent':
      return posting.roleSilent({ role: `<@&${problem.role}>` });
  }
}
