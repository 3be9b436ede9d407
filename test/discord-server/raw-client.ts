import { WebSocket } from 'ws';
import { isObject } from './json.ts';
import type { JsonObject } from './json.ts';
import type { TestDiscord } from './types.ts';

export type Answered = { status: number; headers: Headers; body: JsonObject };

/** Calls the server's HTTP API as the bot, with nothing between. */
export function caller(discord: TestDiscord, authorization = `Bot ${discord.token}`) {
  return async (method: string, path: string, body?: unknown): Promise<Answered> => {
    const response = await fetch(`${discord.url}/v10${path}`, {
      method,
      headers: { authorization, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return answered(response);
  };
}

async function answered(response: Response): Promise<Answered> {
  const text = await response.text();
  const parsed: unknown = text === '' ? {} : JSON.parse(text);
  return {
    status: response.status,
    headers: response.headers,
    body: isObject(parsed) ? parsed : { list: parsed },
  };
}

/** Every code among the nested faults of an invalid form, with its place: `components.0.label BASE_TYPE_…`. */
export function faultsOf({ body }: Answered): string[] {
  const walk = (node: unknown, path: string[]): string[] => {
    if (!isObject(node)) return [];
    return Object.entries(node).flatMap(([key, value]) => {
      if (key !== '_errors') return walk(value, [...path, key]);
      const codes = Array.isArray(value)
        ? value.map((one) => (isObject(one) ? String(one['code']) : ''))
        : [];
      return codes.map((code) => `${path.join('.')} ${code}`);
    });
  };
  return body['code'] === 50035 ? walk(body['errors'], []) : [];
}

/** Sends a body with files, the first as `files[0]`. */
export async function sendFiles(
  discord: TestDiscord,
  path: string,
  payload: JsonObject,
  files: { name: string; content: string | Uint8Array<ArrayBuffer> }[],
  method: 'POST' | 'PATCH' = 'POST',
): Promise<Answered> {
  const form = new FormData();
  form.set('payload_json', JSON.stringify(payload));
  for (const [index, { name, content }] of files.entries()) {
    form.set(`files[${index}]`, new File([content], name));
  }
  const headers = { authorization: `Bot ${discord.token}` };
  const response = await fetch(`${discord.url}/v10${path}`, { method, headers, body: form });
  return answered(response);
}

export type RawGateway = {
  send: (payload: JsonObject) => void;
  sendText: (text: string) => void;
  /** The next payload that fits and was not given before. */
  next: (fits: (payload: JsonObject) => boolean) => Promise<JsonObject>;
  /** Payloads not given so far. */
  rest: JsonObject[];
  closed: Promise<number>;
  end: () => void;
};

/** Opens a gateway connection of one's own. */
export async function openGateway(discord: TestDiscord, query = 'v=10&encoding=json'): Promise<RawGateway> {
  const socket = new WebSocket(`${discord.url.replace('http:', 'ws:').replace(/\/api$/, '/')}?${query}`);
  const rest: JsonObject[] = [];
  let look = () => {};
  socket.on('message', (data: Buffer) => {
    const payload: unknown = JSON.parse(data.toString());
    if (isObject(payload)) rest.push(payload);
    look();
  });
  const closed = new Promise<number>((resolve) => {
    socket.on('close', (code) => resolve(code));
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  return {
    send: (payload) => socket.send(JSON.stringify(payload)),
    sendText: (text) => socket.send(text),
    next: (fits) =>
      new Promise((resolve) => {
        look = () => {
          const index = rest.findIndex(fits);
          const found = index < 0 ? undefined : rest.splice(index, 1)[0];
          if (!found) return;
          look = () => {};
          resolve(found);
        };
        look();
      }),
    rest,
    closed,
    end: () => socket.close(1000),
  };
}

/** Whether a payload is the dispatch of that event. */
export const isEvent = (name: string) => (payload: JsonObject) =>
  payload['op'] === 0 && payload['t'] === name;

/** Says hello and logs in; gives the connection and its READY. */
export async function identified(discord: TestDiscord, intents: number, token = discord.token) {
  const gateway = await openGateway(discord);
  await gateway.next((payload) => payload['op'] === 10);
  gateway.send({
    op: 2,
    d: { token, intents, properties: { os: 'linux', browser: 'test', device: 'test' } },
  });
  return gateway;
}

/** The `d` of a payload. */
export function dataOf(payload: JsonObject): JsonObject {
  return isObject(payload['d']) ? payload['d'] : {};
}
