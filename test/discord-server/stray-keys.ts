import { isObject, objectsOf } from './json.ts';
import type { JsonObject } from './json.ts';

const REFERENCE = '#/';
/** What discord.js adds by itself to messages and to threads; Discord passes over it. */
const ADDED_BY_THE_LIBRARY = ['/enforce_nonce', '/data/enforce_nonce', '/tts', '/data/tts', '/type'];

/**
 * Keys of a body that its schema does not name, as paths: Discord passes over them without a word, so that a
 * misspelt one goes unseen. Of a union each branch counts whose `type` fits.
 */
export function strayKeys(body: unknown, schema: unknown, document: JsonObject, path = ''): string[] {
  if (Array.isArray(body)) {
    const items = branches(schema, document, body).flatMap((one) => ('items' in one ? [one['items']] : []));
    return body.flatMap((item, index) => strayKeys(item, { anyOf: items }, document, `${path}/${index}`));
  }
  if (!isObject(body)) return [];
  const fitting = branches(schema, document, body).filter((one) => isObject(one['properties']));
  // A schema that names no keys takes them all.
  if (fitting.length === 0) return [];
  return Object.entries(body).flatMap(([key, value]) => {
    const inner = fitting.flatMap(({ properties }) =>
      isObject(properties) && key in properties ? [properties[key]] : [],
    );
    const at = `${path}/${key}`;
    if (inner.length > 0) return strayKeys(value, { anyOf: inner }, document, at);
    return ADDED_BY_THE_LIBRARY.includes(at) ? [] : [at];
  });
}

/** The schemas without references and unions that could be meant for a value. */
function branches(schema: unknown, document: JsonObject, value: unknown): JsonObject[] {
  if (!isObject(schema)) return [];
  const reference = schema['$ref'];
  if (typeof reference === 'string') return branches(resolve(reference, document), document, value);
  const union = ['anyOf', 'oneOf'].flatMap((key) => objectsOf(schema[key]));
  if (union.length > 0) return union.flatMap((one) => branches(one, document, value));
  return typeFits(schema, value) ? [schema] : [];
}

/** Components and callbacks are told apart by their `type`. */
function typeFits({ properties }: JsonObject, value: unknown): boolean {
  const type = isObject(properties) ? properties['type'] : undefined;
  const allowed: unknown = isObject(type) ? type['enum'] : undefined;
  return !Array.isArray(allowed) || !isObject(value) || allowed.includes(value['type']);
}

function resolve(reference: string, document: JsonObject): unknown {
  const steps = reference.startsWith(REFERENCE) ? reference.slice(REFERENCE.length).split('/') : [];
  return steps.reduce<unknown>((node, step) => (isObject(node) ? node[step] : undefined), document);
}
