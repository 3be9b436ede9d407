import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { isObject } from './json.ts';
import type { JsonObject } from './json.ts';
import { strayKeys } from './stray-keys.ts';
import type { InvalidBody, TestRequest } from './request-types.ts';

/** Discord's description of its API, where a copy lies beside the project. */
const DESCRIPTION = new URL('../../../shared/data/discord-openapi.json', import.meta.url);
const VIOLATIONS_SHOWN = 20;
const GOOD = [200, 201];

type ApiDescription = {
  /** The violations of a request's body; empty where the description says nothing of the route. */
  ofBody: (request: TestRequest) => string[];
  /** Keys of a request's body that the description does not name. */
  ofKeys: (request: TestRequest) => string[];
  /** The violations of a good answer's body. */
  ofAnswer: (request: TestRequest) => string[];
};

/** Reads the description; null when this machine has none. Schemas are compiled when a route is first met. */
function readApiDescription(): ApiDescription | null {
  if (!existsSync(DESCRIPTION)) return null;
  const document: unknown = JSON.parse(readFileSync(DESCRIPTION, 'utf8'));
  if (!isObject(document) || !isObject(document['paths'])) {
    throw new Error('The description of the API has no paths.');
  }
  const paths = document['paths'];

  const ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addFormat('snowflake', /^(0|[1-9][0-9]*)$/);
  ajv.addFormat('nonce', true);
  ajv.addSchema(document, 'discord');
  const compiled = new Map<string, ValidateFunction>();
  const templates = Object.keys(paths)
    .toSorted((a, b) => parameters(a) - parameters(b))
    .map((template) => ({
      template,
      expression: new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
    }));

  function validatorOf(pointer: string[]): ValidateFunction | null {
    if (at(paths, pointer.slice(1)) === undefined) return null;
    const reference = pointer
      .map((step) => `/${encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))}`)
      .join('');
    const known = compiled.get(reference);
    if (known) return known;
    const made = ajv.compile({ $ref: `discord#${reference}` });
    compiled.set(reference, made);
    return made;
  }

  function check(path: string, rest: string[], value: unknown): string[] {
    const found = templates.find(({ expression }) => expression.test(path));
    const validate = found ? validatorOf(['paths', found.template, ...rest]) : null;
    if (!validate || validate(value)) return [];
    const all = (validate.errors ?? []).map(
      (one) => `${one.instancePath || '/'} ${one.message ?? 'is not allowed'}`,
    );
    return [...new Set(all)].slice(0, VIOLATIONS_SHOWN);
  }

  const content = ['content', 'application/json', 'schema'];
  return {
    ofBody: ({ path, method, body }) =>
      body === undefined ? [] : check(path, [method.toLowerCase(), 'requestBody', ...content], body),
    ofKeys: ({ path, method, body }) => {
      const found = templates.find(({ expression }) => expression.test(path));
      const pointer = ['paths', found?.template ?? '', method.toLowerCase(), 'requestBody', ...content];
      return strayKeys(body, at(document, pointer), document);
    },
    ofAnswer: ({ path, method, status, answer }) =>
      GOOD.includes(status)
        ? check(path, [method.toLowerCase(), 'responses', String(status), ...content], answer)
        : [],
  };
}

/** The violations among the requests so far, each judged once however often one asks; null without a description. */
export function createViolations(requests: TestRequest[]) {
  const bodies = collect(
    (description, one) => description.ofBody(one),
    (one) => one.body,
    () => true,
  );
  const keys = collect(
    (description, one) => description.ofKeys(one),
    (one) => one.body,
    () => true,
  );
  const answers = collect(
    (description, one) => description.ofAnswer(one),
    (one) => one.answer,
    (one) => one.status !== 0,
  );

  function collect(
    of: (description: ApiDescription, request: TestRequest) => string[],
    shown: (request: TestRequest) => unknown,
    isDone: (request: TestRequest) => boolean,
  ): () => InvalidBody[] | null {
    const found: InvalidBody[] = [];
    const judged = new Set<TestRequest>();
    return () => {
      const description = knownDescription();
      if (description === null) return null;
      for (const request of requests) {
        if (judged.has(request) || !isDone(request)) continue;
        judged.add(request);
        const violations = of(description, request);
        const { method, path } = request;
        if (violations.length > 0) found.push({ method, path, body: shown(request), violations });
      }
      return found;
    };
  }

  return { ofBodies: bodies, ofKeys: keys, ofAnswers: answers };
}

let known: ApiDescription | null | undefined;
/** Read at most once a process: it is large, and its compiled schemas serve every server. */
function knownDescription(): ApiDescription | null {
  if (known === undefined) known = readApiDescription();
  return known;
}

function parameters(template: string): number {
  return template.split('{').length;
}

function at(object: JsonObject, pointer: string[]): unknown {
  return pointer.reduce<unknown>((node, step) => (isObject(node) ? node[step] : undefined), object);
}
