import type { MemberCatalogue } from '../catalogue.ts';
import { answers } from './answers.ts';
import { cards } from './cards.ts';
import { discord } from './discord.ts';
import { planCommands } from './plan-commands.ts';
import { plan } from './plan.ts';
import { profile } from './profile.ts';
import { receipt } from './receipt.ts';

/** Everything that is said to members, in German. */
export const de: MemberCatalogue = { answers, plan, planCommands, profile, cards, discord, receipt };
