import {
  ApplicationCommandOptionType,
  type APIApplicationCommandOption,
  type APIApplicationCommandOptionChoice,
  type LocalizationMap,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { COMMAND_DATA } from '../../src/discord/commands/list.ts';
import { CATALOGUES } from '../../src/wording/catalogue.ts';

const LOCALES = ['de', 'es-419', 'es-ES', 'fr'] as const;
type Locale = (typeof LOCALES)[number];

/** Discord's rule for the names of commands and options. */
const NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;
const DESCRIPTION_CHARACTERS = 100;
const CHOICE_CHARACTERS = 100;
const COMMAND_CHARACTERS = 8_000;

type Translations = Partial<Record<keyof LocalizationMap, string | null | undefined>> | null | undefined;

interface Named {
  readonly name: string;
  readonly name_localizations?: Translations;
}
interface Described extends Named {
  readonly description: string;
  readonly description_localizations?: Translations;
  readonly options?: readonly APIApplicationCommandOption[] | undefined;
}

const slash = COMMAND_DATA.filter((data) => 'description' in data);
const menus = COMMAND_DATA.filter((data) => !('description' in data));

/** A command with all its parts and options. */
function nodesOf(node: Described): Described[] {
  return [node, ...(node.options ?? []).flatMap((option) => nodesOf(option))];
}
const nodes = slash.flatMap((command) => nodesOf(command));

function choicesOf(node: Described): readonly APIApplicationCommandOptionChoice[] {
  return 'choices' in node ? ((node as { choices?: APIApplicationCommandOptionChoice[] }).choices ?? []) : [];
}

const nameIn = ({ name, name_localizations }: Named, locale: Locale): string =>
  name_localizations?.[locale] ?? name;

const keys = (map: Translations): string[] => Object.keys(map ?? {}).toSorted();

describe('commands in the languages of members', () => {
  it('have every name, description and choice in all of them', () => {
    const without = [
      ...nodes.flatMap((node) => [
        [node.name, keys(node.name_localizations)] as const,
        [`${node.name}: description`, keys(node.description_localizations)] as const,
        ...choicesOf(node).map(
          (choice) => [`${node.name}: ${choice.name}`, keys(choice.name_localizations)] as const,
        ),
      ]),
      ...menus.map((menu) => [menu.name, keys(menu.name_localizations)] as const),
    ].filter(([, locales]) => locales.join() !== LOCALES.join());
    expect(without).toEqual([]);
  });

  it('have names that Discord takes', () => {
    for (const node of nodes) {
      for (const name of [node.name, ...LOCALES.map((locale) => nameIn(node, locale))]) {
        expect(name).toMatch(NAME);
        expect(name).toBe(name.toLowerCase());
      }
    }
    for (const menu of menus) for (const locale of LOCALES) expect(nameIn(menu, locale)).toMatch(/^.{1,32}$/);
  });

  it('have descriptions and choices that are short enough', () => {
    for (const node of nodes) {
      for (const text of [node.description, ...Object.values(node.description_localizations ?? {})])
        expect(text?.length, text ?? '').toBeLessThanOrEqual(DESCRIPTION_CHARACTERS);
      for (const choice of choicesOf(node)) {
        for (const text of [choice.name, ...Object.values(choice.name_localizations ?? {})])
          expect(text?.length, text ?? '').toBeLessThanOrEqual(CHOICE_CHARACTERS);
      }
    }
  });

  it('never share a name with their neighbours, in any language or across them', () => {
    const families: (readonly Named[])[] = [slash, menus, ...nodes.map(({ options = [] }) => options)];
    for (const family of families) {
      for (const locale of LOCALES) {
        const names = family.map((one) => nameIn(one, locale));
        expect(new Set(names).size, names.join()).toBe(names.length);
        for (const [index, name] of names.entries()) {
          const others = family.filter((_, at) => at !== index).map((one) => one.name);
          expect(others).not.toContain(name);
        }
      }
    }
  });

  it('stay within the size of a command, the longest translation of each text counted', () => {
    const longest = (text: string, map: Translations): number =>
      Math.max(text.length, ...Object.values(map ?? {}).map((one) => one?.length ?? 0));
    for (const command of slash) {
      const size = nodesOf(command).reduce(
        (sum, node) =>
          sum +
          longest(node.name, node.name_localizations) +
          longest(node.description, node.description_localizations) +
          choicesOf(node).reduce(
            (all, choice) =>
              all + longest(choice.name, choice.name_localizations) + String(choice.value).length,
            0,
          ),
        0,
      );
      expect(size, command.name).toBeLessThanOrEqual(COMMAND_CHARACTERS);
    }
  });

  it('have a name in the catalogues for no command, part or option that is not there', () => {
    const known = new Set(nodes.map(({ name }) => name));
    expect(Object.keys(CATALOGUES.en.commandNames).filter((name) => !known.has(name))).toEqual([]);
  });

  it('are known to the bot by their English names', () => {
    const { commandNames } = CATALOGUES.en;
    expect(Object.entries(commandNames).filter(([name, said]) => name !== said)).toEqual([]);
  });

  it('say “question” in German where they ask for one', () => {
    const ask = slash.find(({ name }) => name === 'ask');
    expect(ask?.name_localizations).toMatchObject({ de: 'frage', 'es-ES': 'pregunta', 'es-419': 'pregunta' });
    const [question] = ask?.options ?? [];
    expect(question?.type).toBe(ApplicationCommandOptionType.String);
    expect(question?.description_localizations).toMatchObject({
      de: CATALOGUES.de.discord.commands.ask.question,
    });
  });
});
