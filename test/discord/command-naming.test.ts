import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/discord/commands/list.ts';
import { outcomeWithNames, withCommandNames } from '../../src/discord/command-naming.ts';
import { say, type Said } from '../../src/discord/said.ts';
import { CATALOGUES } from '../../src/wording/catalogue.ts';
import { sourceFiles } from '../house/source.ts';

const IDS = new Map([...COMMANDS.keys()].map((name, at) => [name, `1574545515008229${at}`]));
const idOf = (name: string): string => IDS.get(name) ?? '';
const named = (text: string) => withCommandNames(text, { ids: IDS, words: CATALOGUES.es });
const unknown = (text: string) => withCommandNames(text, { ids: new Map(), words: CATALOGUES.es });

describe('commands in a sentence', () => {
  it('are mentions, which show in the reader’s language and open at a press', () => {
    expect(named('Use `/ask`.')).toBe(`Use </ask:${idOf('ask')}>.`);
    expect(named('have it placed, use /plan week.')).toBe(
      `have it placed, use </plan week:${idOf('plan')}>.`,
    );
    expect(named('`/profile set club`, (/club log)')).toBe(
      `</profile set:${idOf('profile')}> \`club\`, (</club log:${idOf('club')}>)`,
    );
    expect(named('- `/ask question:` first')).toBe(`- </ask:${idOf('ask')}> \`pregunta:\` first`);
  });

  it('have their localised names where no id is known, where no mention is shown, and for one that has parts', () => {
    expect(unknown('`/plan week` or /plan check')).toBe('`/plan semana` or /plan revisar');
    expect(unknown('`/ask question:`')).toBe('`/pregunta pregunta:`');
    expect(named('this bot, /club.')).toBe('this bot, /club.');
    const said: Said = {
      text: '',
      layout: [
        {
          type: 1,
          components: [{ type: 3, custom_id: 'x', placeholder: 'None: /club log shows them', options: [] }],
        },
      ],
    };
    const outcome = outcomeWithNames({ kind: 'update', said }, { ids: IDS, words: CATALOGUES.es });
    expect(outcome).toMatchObject({
      said: {
        layout: [
          { components: [{ placeholder: `None: /club ${CATALOGUES.es.commandNames.log} shows them` }] },
        ],
      },
    });
  });

  it.each([
    'https://example.org/ask',
    'and/or: 10/plan',
    '</plan week:1>',
    '\\</ask:1\\>',
    '/asking',
    '/plan-week',
    '`/profile set level:beginner`',
    '`/plan noon`',
  ])('are not found where none is meant: %s', (text) => {
    expect(named(text)).toBe(text);
  });

  it('are named in what is said alone, in a layout too', () => {
    const naming = { ids: IDS, words: CATALOGUES.en };
    const shown = `</help:${idOf('help')}>`;
    expect(outcomeWithNames(say('/help'), naming)).toEqual(say(shown));
    const layout: Said['layout'] = [{ type: 17, components: [{ type: 10, content: '/help' }] }];
    expect(outcomeWithNames({ kind: 'say', said: { text: '', layout } }, naming)).toMatchObject({
      said: { layout: [{ components: [{ content: shown }] }] },
    });
  });
});

/** The help of the longest ids that Discord gives. */
it.each(Object.entries(CATALOGUES))(
  'the help fits into one message with its mentions: %s',
  (_language, words) => {
    const ids = new Map([...COMMANDS.keys()].map((name) => [name, '9'.repeat(20)]));
    expect(withCommandNames(words.discord.help, { ids, words }).length).toBeLessThanOrEqual(2_000);
  },
);

it('no sentence names a part of a command that is not there', () => {
  const parts = new Map(
    [...COMMANDS.values()].map(({ data: { name, options = [] } }) => [
      name,
      options.map((option) => option.name),
    ]),
  );
  const lines = sourceFiles('src/wording')
    .filter(({ path }) => !path.endsWith('/terminal.ts'))
    .flatMap(({ text }) => text.split('\n'))
    .filter((line) => !line.includes(' from ') && !line.trim().startsWith('/'));
  // Of `/club` the sentences also speak as a whole.
  const found = lines.flatMap((line) => [
    ...line.matchAll(/(?<![\w/.])\/(plan|profile|privacy)\b(?: ([a-z]+))?/g),
  ]);
  expect(found.length).toBeGreaterThan(50);
  for (const [, name = '', part = ''] of found) expect(parts.get(name), `/${name} ${part}`).toContain(part);
});
