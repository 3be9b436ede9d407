import { ApplicationCommandType, InteractionContextType, PermissionFlagsBits } from 'discord.js';
import { fieldsFromMessage } from '../../editing/from-message.ts';
import { newEntryLanguage } from '../knowledge/language.ts';
import { formFor } from '../knowledge/run.ts';
import { moderated } from '../moderated.ts';
import { say } from '../said.ts';
import type { Menu } from './command.ts';
import { localisedName } from './localised.ts';
import { PLACES } from './places.ts';

/** Makes a draft of what somebody said, with who it was and the link to it. */
export const addToKnowledge: Menu = {
  data: {
    ...PLACES,
    type: ApplicationCommandType.Message,
    ...localisedName(({ knowledgeDesk }) => knowledgeDesk.addMenu),
    contexts: [InteractionContextType.Guild],
    default_member_permissions: Number(PermissionFlagsBits.ManageGuild),
  },
  onlyAsker: true,
  run: ({ targetMessage, client }, desk) =>
    moderated(desk, async ({ club }) => {
      const { content, author, member, url } = targetMessage;
      const words = desk.catalogue.knowledgeDesk.fromMessage;
      if (author.id === client.user.id) return say(words.own);
      if (content.trim() === '') return say(words.empty);
      const name = member?.displayName ?? author.displayName;
      const fields = fieldsFromMessage({ text: content, author: name, link: url });
      const draft = await desk.editor.add({ club, by: desk.member }, newEntryLanguage(desk), fields);
      return formFor(draft, undefined, desk.catalogue);
    }),
};
