import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { z } from 'zod';
import type { ModelServerRequest } from './server.ts';

/** OpenAI's description of its API, where a copy lies beside the project. */
const DESCRIPTION = new URL('../../../shared/data/openai-openapi.json', import.meta.url);

export const hasDescription = existsSync(DESCRIPTION);

const WITH_PATHS = z.looseObject({ paths: z.record(z.string(), z.unknown()) });

/**
 * Makes what lists the violations of requests by the description. Read as JSON schemas, `nullable: true` is a union
 * with null, and `oneOf` is `anyOf`, since the description's alternatives overlap.
 */
export function openAiViolations(): (request: ModelServerRequest) => readonly string[] {
  const document = WITH_PATHS.parse(asSchemas(JSON.parse(readFileSync(DESCRIPTION, 'utf8'))));
  const ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(document, 'openai');
  return ({ path, body }) => {
    const route = path.replace(/^\/v1/, '');
    if (document.paths[route] === undefined) return [`${route} is not described`];
    const pointer = ['paths', route, 'post', 'requestBody', 'content', 'application/json', 'schema']
      .map((step) => `/${encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))}`)
      .join('');
    const validate = ajv.getSchema(`openai#${pointer}`) ?? ajv.compile({ $ref: `openai#${pointer}` });
    if (validate(body) === true) return [];
    return (validate.errors ?? []).map((one) => `${one.instancePath || '/'} ${one.message ?? ''}`);
  };
}

function asSchemas(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asSchemas);
  if (typeof value !== 'object' || value === null) return value;
  const read = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key === 'oneOf' ? 'anyOf' : key, asSchemas(inner)]),
  );
  const { nullable, ...plain } = read;
  return nullable === true ? { anyOf: [plain, { type: 'null' }] } : read;
}
