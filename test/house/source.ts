import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The text of a file of the project, named from its top. */
export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

export interface SourceFile {
  /** From the top of the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** The TypeScript files below a folder of the project, in the order of their paths. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.split(sep).join('/')}`)
    .toSorted()
    .map((path) => ({ path, text: textOf(path) }));
}

export interface Import {
  /** A path from the top of the project where it is one of its files, else the name of a package. */
  readonly target: string;
  readonly isOwn: boolean;
  /** Only types are taken, so that nothing of it is there at run time. */
  readonly typesOnly: boolean;
}

const STATEMENT = /^(?:import|export)\s+(type\s)?(?:[\w$*{][^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"`]([^'"`]+)['"`]/g;

/** Everything that a file imports: statements, re-exports and `import()`. Statements stand at the start of a line. */
export function importsOf({ path, text }: SourceFile): readonly Import[] {
  const found = [
    ...[...text.matchAll(STATEMENT)].map(([, type, name = '']) => ({ name, typesOnly: type !== undefined })),
    ...[...text.matchAll(DYNAMIC)].map(([, name = '']) => ({ name, typesOnly: false })),
  ];
  return found.map(({ name, typesOnly }) => {
    const isOwn = name.startsWith('.');
    const target = isOwn
      ? normalize(join(dirname(path), name))
          .split(sep)
          .join('/')
      : packageOf(name);
    return { target, isOwn, typesOnly };
  });
}

/** `yaml` of `yaml/util`, `@scope/name` of `@scope/name/part`; Node's own modules keep their whole name. */
function packageOf(name: string): string {
  if (name.startsWith('node:')) return name;
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}
