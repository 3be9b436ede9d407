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
/** Names each module that a process loads from the disk, once it is loaded. */
const TRACED = { NODE_DEBUG: 'esm,module', NODE_DISABLE_COMPILE_CACHE: '1' };

async function loadedWith(
  env: NodeJS.ProcessEnv,
): Promise<{ readonly stderr: string; readonly model: unknown }> {
  workshop = await openWorkshop();
  const { stdout, stderr, code } = await workshop.run(['ask', '--jsonl'], QUESTION, { ...TRACED, ...env });
  expect(code).toBe(0);
  const { why } = JSON.parse(stdout) as { readonly why: object };
  return { stderr, model: why };
}

it('without key and address nothing of a language model is loaded', async () => {
  const { stderr, model } = await loadedWith({});
  expect(stderr).toMatch(/src\/answering\/ask\.ts/);
  expect(stderr).not.toMatch(
    /node_modules\/openai\/|src\/(?:model|voicing)\/|src\/(?:language-model|model-here|shipped-prompts)/,
  );
  expect(model).toMatchObject({ model: null });
  expect(model).not.toHaveProperty('notWorded');
});

it('with an address it is loaded, and asked', async () => {
  server = await startModelServer(() => '{}');
  const { stderr, model } = await loadedWith({ OPENAI_BASE_URL: server.baseUrl, OPENAI_MODEL: 'm' });
  expect(stderr).toMatch(/node_modules\/openai\//);
  expect(model).toMatchObject({ model: null, notWorded: 'gate' });
  expect(server.requests.length).toBeGreaterThan(0);
});
