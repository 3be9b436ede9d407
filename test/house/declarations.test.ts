import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { CONTENT_INTENT, INTENTS } from '../../src/discord/client.ts';
import { COMMAND_DATA } from '../../src/discord/commands/list.ts';
import { inviteLink, PERMISSIONS } from '../../src/discord/invite.ts';
import { VARIABLES } from '../../src/variables.ts';
import { firstColumnCode } from './markdown-tables.ts';
import { sourceFiles, textOf } from './source.ts';

const { scripts } = JSON.parse(textOf('package.json')) as { readonly scripts: Record<string, string> };

/** Each command as members type it: `/plan day` where it has subcommands, else `/ask`; menus by their names. */
function typedCommands(): readonly string[] {
  return COMMAND_DATA.flatMap((command) => {
    if (command.type === ApplicationCommandType.Message) return [command.name];
    const options = 'options' in command ? (command.options ?? []) : [];
    const parts = options.filter(({ type }) => type === ApplicationCommandOptionType.Subcommand);
    return parts.length === 0 ? [`/${command.name}`] : parts.map(({ name }) => `/${command.name} ${name}`);
  });
}

describe('.env.example', () => {
  const blocks = textOf('.env.example').trim().split('\n\n').slice(1);

  it('has every variable of the settings, in their order and unset', () => {
    const assigned = blocks.map((block) => block.split('\n').filter((line) => !line.startsWith('#')));
    expect(assigned).toEqual(VARIABLES.map(({ name }) => [`${name}=`]));
  });

  it('says of each what the settings say: what it is for, and what holds without it', () => {
    for (const [index, { name, description, fallback, secret }] of VARIABLES.entries()) {
      const said = blocks[index] ?? '';
      expect(said).toContain(`# ${description}\n`);
      expect(said).toContain(`# (${fallback}`);
      expect(said.includes(`${name}_FILE`)).toBe(secret);
    }
  });
});

describe('the README', () => {
  it('tells every slash command, and no other', () => {
    const told = firstColumnCode(textOf('README.md'), 'Commands')
      .flat()
      .filter((code) => code.startsWith('/') || /^[A-Z]/.test(code));
    expect(told.toSorted()).toEqual(typedCommands().toSorted());
  });

  it('tells every variable, and no other', () => {
    const told = firstColumnCode(textOf('README.md'), 'Settings').map(([first = '']) => first);
    expect(told.toSorted()).toEqual(VARIABLES.map(({ name }) => name).toSorted());
  });

  it('tells every intent and permission that is asked for, and no other', () => {
    const told = firstColumnCode(textOf('README.md'), 'In Discord').map(([first = '']) => first);
    const asked = [INTENTS, CONTENT_INTENT, PERMISSIONS].flatMap((some) => Object.keys(some));
    expect(told.toSorted()).toEqual(asked.toSorted());
  });

  it('shows the invite link with the permissions that are asked for', () => {
    const [, shown] = /permissions=(\d+)/.exec(textOf('README.md')) ?? [];
    expect(shown).toBe(new URL(inviteLink('1')).searchParams.get('permissions'));
  });

  it('tells every npm script, and no other', () => {
    const told = firstColumnCode(textOf('README.md'), 'Scripts').map(
      ([first = '']) => /^npm (?:run (?:--silent )?)?([\w:-]+)/.exec(first)?.[1] ?? first,
    );
    expect([...new Set(told)].toSorted()).toEqual(Object.keys(scripts).toSorted());
  });
});

describe('npm scripts', () => {
  it('run files that are there', () => {
    const paths = new Set(['src', 'test'].flatMap((folder) => sourceFiles(folder).map(({ path }) => path)));
    const run = Object.values(scripts).flatMap((script) => script.match(/\b(?:src|test)\/\S+\.ts\b/g) ?? []);
    expect(run).toContain('src/main.ts');
    expect(run.filter((path) => !paths.has(path))).toEqual([]);
  });
});
