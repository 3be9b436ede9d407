import { cards } from './cards.ts';
import { planCommands } from './plan-commands.ts';
import { plan } from './plan.ts';
import { discord } from './discord.ts';
import { profile } from './profile.ts';
import { receipt } from './receipt.ts';
import { start } from './start.ts';
import { terminal } from './terminal.ts';
import { answers } from './answers.ts';

export const en = { answers, plan, planCommands, profile, cards, discord, receipt, start, terminal };
