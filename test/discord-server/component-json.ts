import { referenced } from './attachments.ts';
import { COMPONENT, flatten, SELECTS } from './component-tree.ts';
import { isObject, objectsOf } from './json.ts';
import type { JsonObject } from './json.ts';
import type { TestFile } from './message-types.ts';

/** The components as Discord keeps them: each with a number of its own and its defaults, files by their address. */
export function keptComponents(components: unknown[], files: TestFile[]): JsonObject[] {
  const kept: unknown[] = structuredClone(components);
  const all = flatten(kept, []).map(({ component }) => component);
  // 0 stands for none, as Discord has it.
  const taken = new Set(all.map((one) => one['id']).filter((id) => id !== undefined && id !== 0));
  let next = 1;
  for (const component of all) {
    while (taken.has(next)) next += 1;
    if (!component['id']) component['id'] = next++;
    complete(component, files);
  }
  return kept.filter(isObject);
}

/** Lays the defaults under what a component says. */
function complete(component: JsonObject, files: TestFile[]): void {
  const { type } = component;
  for (const [key, value] of Object.entries(component)) if (value === null) delete component[key];
  if (typeof type === 'number' && SELECTS.includes(type)) {
    component['min_values'] ??= 1;
    component['max_values'] ??= 1;
  } else if (type === COMPONENT.container) {
    component['accent_color'] ??= null;
    component['spoiler'] ??= false;
  } else if (type === COMPONENT.separator) {
    component['divider'] ??= true;
    component['spacing'] ??= 1;
  } else if (type === COMPONENT.thumbnail) {
    completeMedia(component, files);
  } else if (type === COMPONENT.gallery) {
    for (const item of objectsOf(component['items'])) completeMedia(item, files);
  } else if (type === COMPONENT.file) {
    const file = isObject(component['file']) ? fileOf(component['file'], files) : undefined;
    component['file'] = mediaJson(component['file'], files);
    component['name'] = file?.name ?? null;
    component['size'] = file?.bytes.length ?? null;
    component['spoiler'] ??= false;
  }
}

function completeMedia(item: JsonObject, files: TestFile[]): void {
  item['media'] = mediaJson(item['media'], files);
  item['description'] ??= null;
  item['spoiler'] ??= false;
}

function mediaJson(media: unknown, files: TestFile[]): JsonObject {
  if (!isObject(media)) return {};
  const file = fileOf(media, files);
  const url = file?.url ?? media['url'];
  const found = { width: null, height: null, content_type: file?.contentType ?? null };
  return { id: file?.id ?? '0', url, proxy_url: url, ...found, ...(file ? { attachment_id: file.id } : {}) };
}

function fileOf(media: JsonObject, files: TestFile[]): TestFile | undefined {
  const name = referenced(media['url']);
  return name === null ? undefined : files.find((file) => file.name === name);
}
