import { referenced, unresolved } from './attachments.ts';
import { COMPONENT, flatten, LINK_STYLE, SELECTS, textDisplays } from './component-tree.ts';
import type { Path, Placed } from './component-tree.ts';
import {
  badLength,
  notOneOf,
  numberIssues,
  repeated,
  required,
  textIssues,
  tooLong,
  wrongType,
} from './issues.ts';
import type { Bounds } from './issues.ts';
import { isObject, objectsOf } from './json.ts';
import type { JsonObject } from './json.ts';
import type { Issue } from './reply.ts';
import { selectIssues } from './select-form.ts';

const COMPONENTS_AT_MOST = 40;
const ROWS_AT_MOST = 5;
const ROW_CHILDREN: Bounds = [1, 5];
const CONTAINER_CHILDREN: Bounds = [1, COMPONENTS_AT_MOST];
const SECTION_TEXTS: Bounds = [1, 3];
const GALLERY_ITEMS: Bounds = [1, 10];
const CUSTOM_ID: Bounds = [1, 100];
const TEXT_DISPLAY: Bounds = [1, 4_000];
const LABEL: Bounds = [0, 80];
const ALT_TEXT: Bounds = [1, 1_024];
const LINK: Bounds = [1, 512];
const MEDIA_URL: Bounds = [1, 2_048];
const COLOUR: Bounds = [0, 0xff_ff_ff];
const BUTTON_STYLES = [1, 2, 3, 4, 5, 6];
const PREMIUM_STYLE = 6;
const SPACINGS = [1, 2];
const WEB = /^https?:\/\//;
const LINK_SCHEMES = /^(https?|discord):\/\//;

/** What may stand where; at the top of a message without Components V2 only rows. */
const TOP_V2 = [1, 9, 10, 12, 13, 14, 17];
const IN_CONTAINER = [1, 9, 10, 12, 13, 14];
const IN_ROW = [COMPONENT.button, ...SELECTS];
const IN_SECTION = [COMPONENT.textDisplay];
const ACCESSORIES = [COMPONENT.button, COMPONENT.thumbnail];

/** The faults of a message's components by Discord's limits; `files` are the names of its attachments. */
export function componentIssues(components: unknown[], v2: boolean, files: string[]): Issue[] {
  const all = flatten(components, ['components']);
  const issues = all.flatMap((placed) => issuesOfOne(placed, v2, files));
  if (all.length > COMPONENTS_AT_MOST) {
    const message = `Total number of components cannot exceed ${COMPONENTS_AT_MOST}`;
    issues.push({ path: ['components'], code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', message });
  }
  if (!v2 && components.length > ROWS_AT_MOST) issues.push(tooLong(['components'], ROWS_AT_MOST));
  if (textDisplays(components).join('').length > TEXT_DISPLAY[1]) {
    const message = `Displayable text of the components must be ${TEXT_DISPLAY[1]} or fewer in length together.`;
    issues.push({ path: ['components'], code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', message });
  }
  return [...issues, ...duplicates(all)];
}

/** Custom ids and numbers that occur twice. */
export function duplicates(all: Placed[]): Issue[] {
  const under = (key: string) =>
    all.map(({ component, path }) => ({ value: component[key], path: [...path, key] }));
  return [
    ...repeated(under('custom_id'), {
      code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
      message: 'Component custom id cannot be duplicated',
    }),
    ...repeated(
      under('id').filter(({ value }) => value !== 0),
      { code: 'COMPONENT_ID_DUPLICATED', message: 'Component id cannot be duplicated' },
    ),
  ];
}

/** The fault of a custom_id that must be there. */
export function customIdIssues(component: JsonObject, path: Path): Issue[] {
  return textIssues(component, 'custom_id', path, CUSTOM_ID, true);
}

function issuesOfOne({ component, path, within }: Placed, v2: boolean, files: string[]): Issue[] {
  const { type } = component;
  if (typeof type !== 'number') return [required([...path, 'type'])];
  const allowed = allowedIn(within, path, v2);
  if (!allowed.includes(type)) return [wrongType(path, allowed)];
  if (SELECTS.includes(type)) return [...customIdIssues(component, path), ...selectIssues(component, path)];
  switch (type) {
    case COMPONENT.row:
      return rowIssues(component, path);
    case COMPONENT.button:
      return buttonIssues(component, path);
    case COMPONENT.section:
      return [
        ...listIssues(component, 'components', path, SECTION_TEXTS),
        ...(isObject(component['accessory']) ? [] : [required([...path, 'accessory'])]),
      ];
    case COMPONENT.textDisplay:
      return textIssues(component, 'content', path, TEXT_DISPLAY, true);
    case COMPONENT.thumbnail:
      return mediaIssues(component, path, files);
    case COMPONENT.gallery:
      return [
        ...listIssues(component, 'items', path, GALLERY_ITEMS),
        ...objectsOf(component['items']).flatMap((item, index) =>
          mediaIssues(item, [...path, 'items', index], files),
        ),
      ];
    case COMPONENT.file:
      return fileIssues(component, path, files);
    case COMPONENT.separator: {
      const { spacing } = component;
      const odd = spacing !== undefined && spacing !== null && !SPACINGS.includes(Number(spacing));
      return odd ? [notOneOf([...path, 'spacing'], SPACINGS)] : [];
    }
    case COMPONENT.container:
      return [
        ...listIssues(component, 'components', path, CONTAINER_CHILDREN),
        ...numberIssues(component, 'accent_color', path, COLOUR),
      ];
    default:
      return [];
  }
}

function allowedIn(within: JsonObject | null, path: Path, v2: boolean): number[] {
  if (within === null) return v2 ? TOP_V2 : [COMPONENT.row];
  if (path.at(-1) === 'accessory') return ACCESSORIES;
  if (within['type'] === COMPONENT.row) return IN_ROW;
  if (within['type'] === COMPONENT.section) return IN_SECTION;
  return within['type'] === COMPONENT.container ? IN_CONTAINER : [];
}

function listIssues(holder: JsonObject, key: string, path: Path, [least, most]: Bounds): Issue[] {
  const list = holder[key];
  if (!Array.isArray(list)) return [required([...path, key])];
  return list.length < least || list.length > most ? [badLength([...path, key], [least, most])] : [];
}

function rowIssues(row: JsonObject, path: Path): Issue[] {
  const children = objectsOf(row['components']);
  const selects = children.filter(({ type }) => SELECTS.includes(Number(type))).length;
  const issues = listIssues(row, 'components', path, ROW_CHILDREN);
  if (selects > 0 && children.length > 1) {
    const message = 'The specified component exceeds the maximum width';
    issues.push({ path: [...path, 'components', 1], code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message });
  }
  return issues;
}

function buttonIssues(button: JsonObject, path: Path): Issue[] {
  const { style, emoji } = button;
  if (!BUTTON_STYLES.includes(Number(style))) return [notOneOf([...path, 'style'], BUTTON_STYLES)];
  const issues = textIssues(button, 'label', path, LABEL);
  if (style === PREMIUM_STYLE) return [...issues, ...textIssues(button, 'sku_id', path, [1, 20], true)];
  if (!button['label'] && !isObject(emoji)) {
    const message = 'A button must have a label or an emoji';
    issues.push({ path: [...path, 'label'], code: 'BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED', message });
  }
  if (style !== LINK_STYLE)
    return [...issues, ...customIdIssues(button, path), ...surplus(button, 'url', path)];
  const { url } = button;
  issues.push(...textIssues(button, 'url', path, LINK, true), ...surplus(button, 'custom_id', path));
  if (typeof url === 'string' && !LINK_SCHEMES.test(url)) {
    issues.push(badScheme([...path, 'url'], url, ['http', 'https', 'discord']));
  }
  return issues;
}

/** A field that this kind of button may not have. */
function surplus(button: JsonObject, key: string, path: Path): Issue[] {
  if (button[key] === undefined || button[key] === null) return [];
  const message = 'A custom id and url cannot both be specified';
  return [{ path: [...path, key], code: 'BUTTON_COMPONENT_CUSTOM_ID_AND_URL', message }];
}

function mediaIssues(item: JsonObject, path: Path, files: string[]): Issue[] {
  const alt = textIssues(item, 'description', path, ALT_TEXT);
  const { media } = item;
  const at = [...path, 'media'];
  if (!isObject(media)) return [...alt, required(at)];
  const issues = [...alt, ...textIssues(media, 'url', at, MEDIA_URL, true)];
  const { url } = media;
  if (typeof url !== 'string') return issues;
  if (referenced(url) === null && !WEB.test(url)) {
    return [...issues, badScheme([...at, 'url'], url, ['http', 'https', 'attachment'])];
  }
  return [...issues, ...unresolved([...at, 'url'], url, files)];
}

function fileIssues({ file }: JsonObject, path: Path, files: string[]): Issue[] {
  const at = [...path, 'file'];
  if (!isObject(file)) return [required(at)];
  const { url } = file;
  if (typeof url !== 'string') return [required([...at, 'url'])];
  if (referenced(url) === null) return [badScheme([...at, 'url'], url, ['attachment'])];
  return unresolved([...at, 'url'], url, files);
}

function badScheme(path: Path, url: string, schemes: string[]): Issue {
  const named = schemes.map((scheme) => `'${scheme}'`).join(', ');
  const message = `Scheme "${url.split(':')[0] ?? ''}" is not supported. Scheme must be one of (${named}).`;
  return { path, code: 'URL_TYPE_INVALID_SCHEME', message };
}
