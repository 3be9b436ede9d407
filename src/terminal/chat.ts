import type { Converse } from '../answering/conversation.ts';
import { PLAN_COMMANDS, PLAN_OPTIONS, type PlanOption } from '../answering/plan-options.ts';
import type { Question } from '../answering/question.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { CHAT_COMMANDS, readChatLine } from './chat-command.ts';
import { quiet, renderAnswer, text, warning, type Part } from './render.ts';
import type { Report } from './report.ts';

export interface ChatPorts {
  readonly converse: Converse;
  /** ISO day. */
  readonly today: () => string;
  readonly report: Report;
  readonly words: Catalogue;
}

/** What the chat says to one line; `done` ends it. */
export interface Reply {
  readonly parts: readonly Part[];
  readonly done: boolean;
}

/** One conversation in a terminal. Lines are handed over one after the other, each when the one before is answered. */
export interface Chat {
  say(line: string): Promise<Reply>;
}

/** The terminal is one member in one channel. */
const CONVERSATION = 'terminal';

/** A chat: it remembers which questions it has offered, so that a number picks one. */
export function makeChat(ports: ChatPorts): Chat {
  const { words } = ports;
  let offered: readonly string[] = [];

  const ask = async (question: Pick<Question, 'text' | 'plan'>): Promise<Reply> => {
    try {
      const answer = await ports.converse(CONVERSATION, { ...question, today: ports.today() });
      const rendered = renderAnswer(answer, words.terminal);
      offered = rendered.offered;
      return reply(rendered.parts);
    } catch (error) {
      return reply([warning(words.terminal.error({ reference: await ports.report('chat', error) }))]);
    }
  };

  return {
    async say(line) {
      const picked = /^\s*\d{1,3}\s*$/.test(line) && offered.length > 0;
      if (picked) {
        const question = offered[Number(line) - 1];
        return question === undefined
          ? reply([text(words.terminal.noSuchChoice({ count: offered.length }))])
          : ask({ text: question });
      }
      const command = readChatLine(line, words);
      switch (command.kind) {
        case 'ask':
          return ask({ text: command.text });
        case 'plan':
          return ask({ text: words.plan.asked(command.plan), plan: command.plan });
        case 'help':
          return reply(help(words));
        case 'quit':
          return reply([], true);
        case 'problem':
          return reply([warning(command.text)]);
      }
    },
  };
}

const reply = (parts: readonly Part[], done = false): Reply => ({ parts, done });

/** What the chat can do: examples, commands, the options of the plans, and what it is not. */
function help(words: Catalogue): Part[] {
  const { terminal, planCommands } = words;
  const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
  const commands = CHAT_COMMANDS.map((name) => `**/${name}** ${terminal.commands[name]}`);
  const plans = PLAN_COMMANDS.map((command) => {
    const options: readonly PlanOption[] = PLAN_OPTIONS[command];
    const lines = options.map((option) => `**${option.name}:** ${values(option)}`);
    const lead = terminal.help.plans({ command, description: planCommands.commands[command] });
    return text(`${lead}\n${list(lines)}`);
  });
  return [
    text(`${terminal.help.lead}\n${list(terminal.help.examples)}`),
    text(`${terminal.help.commands}\n${list(commands)}`),
    ...plans,
    text(terminal.help.example),
    quiet(terminal.help.disclaimer),
  ];
}

const values = (option: PlanOption): string =>
  'choices' in option ? option.choices.join(', ') : `${option.min}–${option.max}`;
