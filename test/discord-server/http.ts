import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { readBody } from './body.ts';
import type { Body } from './body.ts';
import { tooManyRequests } from './buckets.ts';
import type { RateLimit, Taken } from './buckets.ts';
import { noSuchRoute, refused, tooLarge, unauthorized } from './reply.ts';
import type { Reply } from './reply.ts';
import type { Routing } from './routes.ts';
import type { TestFile } from './message-types.ts';
import type { Fault, TestRequest } from './request-types.ts';

const BASE = '/api/v10';
const NOT_JSON = 50109;

export type HttpPorts = {
  token: string;
  routing: Routing;
  takeFromBucket: (key: string) => Taken;
  requests: TestRequest[];
  /** The attachment at an address of this server. */
  fileAt: (path: string) => TestFile | undefined;
  failed: (what: string) => void;
  changed: () => void;
};
export type Http = { server: Server; fault: (fault: Fault) => void };

type Answer = Reply & { headers?: Record<string, string>; file?: TestFile };

/** The HTTP side: reading, authorization, rate limits and faults; what a route does is its own affair. */
export function createHttp(ports: HttpPorts): Http {
  const faults: { fault: Fault; left: number }[] = [];
  const ended = new AbortController();

  function takeFault(method: string, path: string): Fault | undefined {
    const found = faults.find(
      ({ fault, left }) =>
        left > 0 && (fault.method === undefined || fault.method === method) && path.search(fault.path) >= 0,
    );
    if (found) found.left -= 1;
    return found?.fault;
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const method = request.method ?? 'GET';
    const path = readable(
      url.pathname.startsWith(`${BASE}/`) ? url.pathname.slice(BASE.length) : url.pathname,
    );
    const read = await readBody(request);
    const record: TestRequest = {
      method,
      path,
      query: Object.fromEntries(url.searchParams),
      body: 'problem' in read ? undefined : read.body,
      files: 'problem' in read ? [] : read.uploads.map(({ name }) => name),
      status: 0,
      answer: undefined,
    };
    ports.requests.push(record);
    ports.changed();

    const fault = takeFault(method, path);
    const afterWork =
      fault !== undefined && (fault.kind === 'delay' || ('afterWork' in fault && fault.afterWork));
    const worked = fault && !afterWork ? null : work(request, record, read, url.pathname);
    ports.changed();
    if (fault?.kind === 'cut') return void request.socket.destroy();
    if (fault?.kind === 'delay') await sleep(fault.delayMs, undefined, { signal: ended.signal });
    const answer = (fault && faultAnswer(fault)) ?? worked ?? noSuchRoute();
    record.status = answer.status;
    record.answer = answer.body;
    write(response, answer);
    ports.changed();
  }

  function work(request: IncomingMessage, record: TestRequest, read: Body, fullPath: string): Answer {
    const { method } = record;
    const path = fullPath.slice(BASE.length);
    const file = method === 'GET' ? ports.fileAt(fullPath) : undefined;
    if (file) return { status: 200, file };
    const found = fullPath.startsWith(`${BASE}/`) ? ports.routing(method, path) : undefined;
    if (!found) {
      ports.failed(`no route ${method} ${fullPath}`);
      return noSuchRoute();
    }
    const { route, params } = found;
    if (route.open !== true && request.headers.authorization !== `Bot ${ports.token}`) return unauthorized();
    // Answers to interactions are exempt from rate limits at Discord as well.
    const { headers, limited } = path.startsWith('/interactions/')
      ? { headers: {}, limited: null }
      : ports.takeFromBucket(`${method} ${path}`);
    if (limited) return limitedAnswer(limited, headers);
    if ('problem' in read) {
      if (read.problem === 'too large') return tooLarge();
      return refused(400, NOT_JSON, 'The request body contains invalid JSON.');
    }
    return { ...route.run({ ...record, params, uploads: read.uploads }), headers };
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      if (ended.signal.aborted || request.destroyed) return;
      ports.failed(
        `the test server itself: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
      write(response, refused(500, 0, '500: Internal Server Error'));
    });
  });
  server.on('close', () => ended.abort());

  return {
    server,
    fault: (fault) => {
      faults.push({ fault, left: fault.times ?? 1 });
    },
  };
}

/** A path as one reads it: clients encode `@original` or not. */
function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function limitedAnswer(limit: RateLimit, headers: Record<string, string> = {}): Answer {
  const made = tooManyRequests(limit);
  return { status: 429, body: made.body, headers: { ...headers, ...made.headers } };
}

function faultAnswer(fault: Fault): Answer | null {
  if (fault.kind === 'rate-limit') {
    return limitedAnswer({ scope: fault.scope ?? 'user', retryAfterSeconds: fault.retryAfterSeconds });
  }
  return fault.kind === 'status' ? refused(fault.status, 0, `${fault.status}: made by the test`) : null;
}

function write(response: ServerResponse, { status, body, headers = {}, file }: Answer): void {
  if (response.destroyed || response.headersSent) return;
  if (file) return void response.writeHead(status, { 'content-type': file.contentType }).end(file.bytes);
  if (body === undefined) return void response.writeHead(status, headers).end();
  response.writeHead(status, { ...headers, 'content-type': 'application/json' }).end(JSON.stringify(body));
}
