import { ApplicationCommandOptionType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { COMMAND_DATA } from '../../src/discord/commands/list.ts';
import { VARIABLES } from '../../src/settings.ts';
import { firstColumnCode } from './markdown-tables.ts';
import { sourceFiles, textOf } from './source.ts';

const { scripts } = JSON.parse(textOf('package.json')) as { readonly scripts: Record<string, string> };

/** Each command as members type it: `/plan day` where it has subcommands, else `/ask`. */
function typedCommands(): readonly string[] {
  return COMMAND_DATA.flatMap((command) => {
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
      .filter((code) => code.startsWith('/'));
    expect(told.toSorted()).toEqual(typedCommands().toSorted());
  });

  it('tells every variable, and no other', () => {
    const told = firstColumnCode(textOf('README.md'), 'Settings').map(([first = '']) => first);
    expect(told.toSorted()).toEqual(VARIABLES.map(({ name }) => name).toSorted());
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
