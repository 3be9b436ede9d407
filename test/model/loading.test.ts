import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { openWorkshop, type Workshop } from '../terminal/process.ts';
import { startModelServer, type ModelServer } from '../model-server/server.ts';

let workshop: Workshop | undefined;
let server: ModelServer | undefined;
afterEach(async () => {
  await workshop?.clear();
  await server?.close();
});

const QUESTION = '{"id":"1","text":"What are the benefits of cycling for runners?"}\n';
const TOLD = `--import=${new URL('tell-loaded.ts', import.meta.url).href}`;
const OF_A_MODEL =
  /node_modules\/openai\/|src\/(?:model|voicing)\/|src\/(?:language-model|model-here|shipped-prompts)/;

/** The addresses of the modules that a process loads for one question, and how its answer came about. */
async function loadedWith(
  env: NodeJS.ProcessEnv,
): Promise<{ readonly loaded: readonly string[]; readonly why: unknown }> {
  workshop = await openWorkshop();
  const file = join(workshop.folder, 'loaded');
  const told = { NODE_OPTIONS: TOLD, LOADED_MODULES: file };
  const { stdout, code } = await workshop.run(['ask', '--jsonl'], QUESTION, { ...told, ...env });
  expect(code).toBe(0);
  const { why } = JSON.parse(stdout) as { readonly why: object };
  return { loaded: (await readFile(file, 'utf8')).trim().split('\n'), why };
}

it('without key and address nothing of a language model is loaded', async () => {
  const { loaded, why } = await loadedWith({});
  expect(loaded).toContainEqual(expect.stringMatching(/src\/answering\/ask\.ts$/));
  expect(loaded.filter((url) => OF_A_MODEL.test(url))).toEqual([]);
  expect(why).toMatchObject({ model: null });
  expect(why).not.toHaveProperty('notWorded');
});

it('with an address it is loaded, and asked', async () => {
  server = await startModelServer(() => '{}');
  const { loaded, why } = await loadedWith({ OPENAI_BASE_URL: server.baseUrl, OPENAI_MODEL: 'm' });
  const ofAModel = loaded.filter((url) => OF_A_MODEL.test(url));
  expect(ofAModel).toContainEqual(expect.stringMatching(/node_modules\/openai\//));
  expect(ofAModel).toContainEqual(expect.stringMatching(/src\/voicing\/gate\.ts$/));
  expect(why).toMatchObject({ model: null, notWorded: 'unsaid' });
  expect(server.requests.length).toBeGreaterThan(0);
});
