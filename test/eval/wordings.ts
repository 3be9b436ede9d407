import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { judge } from '../../src/voicing/gate.ts';
import { table } from '../bench/table.ts';
import { CASE_LANGUAGES, HALVES, type Half } from './labels.ts';

/** A folder a half, in it a file a language, in it a wording a line. */
const WORDINGS = fileURLToPath(new URL('wordings/', import.meta.url));

/** How a wording goes beyond its passages: how freely it says the same, or how it changes the sense. */
const HOW = {
  same: ['careful', 'free'],
  other: [
    'swapped',
    'negated',
    'stronger',
    'weaker',
    'condition',
    'scope',
    'number',
    'cause',
    'added',
    'left',
    'merged',
    'question',
    'verdict',
  ],
} as const;

const shared = {
  id: z.string(),
  question: z.string(),
  language: z.enum(CASE_LANGUAGES),
  /** What was decided, where the answer is a plan's. */
  lead: z.string().optional(),
  passages: z.array(z.string()).min(1),
  said: z.array(z.strictObject({ text: z.string(), passages: z.array(z.int()).min(1) })).min(1),
};
const WORDING = z.discriminatedUnion('means', [
  z.strictObject({ ...shared, means: z.literal('same'), how: z.enum(HOW.same) }),
  z.strictObject({ ...shared, means: z.literal('other'), how: z.enum(HOW.other) }),
]);

/** What a model might say for passages of an answer, and whether that says the same. */
export type Wording = z.infer<typeof WORDING> & { readonly half: Half };

/** The labelled wordings; throws with file and line where one has not the shape. */
export function readWordings(): readonly Wording[] {
  return HALVES.flatMap((half) =>
    readdirSync(`${WORDINGS}${half}`)
      .toSorted()
      .flatMap((file) =>
        readFileSync(`${WORDINGS}${half}/${file}`, 'utf8')
          .split('\n')
          .filter((line) => line !== '')
          .map((line, index) => ({ ...wordingIn(line, `${half}/${file}, line ${index + 1}`), half })),
      ),
  );
}

function wordingIn(line: string, where: string): z.infer<typeof WORDING> {
  const read = WORDING.safeParse(JSON.parse(line));
  if (!read.success) throw new Error(`${where}: ${z.prettifyError(read.error)}`);
  return read.data;
}

/** True where the gate lets a wording through. */
export function passes({ language, lead = '', passages, said }: Wording): boolean {
  const numbered = passages.map((text, at) => ({ text, citations: [at + 1] }));
  const answer = { lead, passages: numbered, tail: '' };
  return 'sentences' in judge(JSON.stringify({ sentences: said }), { language, answer });
}

/** How many wordings pass, by what they mean: of those that change the sense none may. */
export function wordingsReport(wordings: readonly Wording[]): string {
  const passed = new Set(wordings.filter(passes));
  const row = (name: string, rows: readonly Wording[]): readonly string[] => [
    name,
    ...HALVES.map((half) => {
      const all = rows.filter((one) => one.half === half);
      return `${all.filter((one) => passed.has(one)).length}/${all.length}`;
    }),
  ];
  const meaning = (means: Wording['means']): readonly Wording[] =>
    wordings.filter((one) => one.means === means);
  return table([
    ['wordings that pass the gate', ...HALVES],
    row('sense changed (goal: none)', meaning('other')),
    ...HOW.same.map((how) =>
      row(
        `faithful, ${how}`,
        wordings.filter((one) => one.how === how),
      ),
    ),
    ...CASE_LANGUAGES.map((language) =>
      row(
        `faithful, ${language}`,
        meaning('same').filter((one) => one.language === language),
      ),
    ),
  ]);
}
