import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { readBody } from './body.ts';
import { tooManyRequests } from './buckets.ts';
import type { RateLimit, Taken } from './buckets.ts';
import { noSuchRoute, refused, unauthorized } from './reply.ts';
import type { Reply } from './reply.ts';
import type { Routing } from './routes.ts';
import type { Fault, TestRequest } from './types.ts';

const BASE = '/api/v10';
const NOT_JSON = 50109;

export type HttpPorts = {
  token: string;
  routing: Routing;
  takeFromBucket: (key: string) => Taken;
  requests: TestRequest[];
  failed: (what: string) => void;
  changed: () => void;
};
export type Http = { server: Server; fault: (fault: Fault) => void };

type Answer = Reply & { headers?: Record<string, string> };

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
    const path = url.pathname.startsWith(`${BASE}/`) ? url.pathname.slice(BASE.length) : url.pathname;
    const read = await readBody(request);
    const record: TestRequest = {
      method,
      path,
      query: Object.fromEntries(url.searchParams),
      body: 'problem' in read ? undefined : read.body,
      files: 'problem' in read ? [] : read.files,
      status: 0,
      answer: undefined,
    };
    ports.requests.push(record);
    ports.changed();

    const fault = takeFault(method, path);
    const afterWork =
      fault !== undefined && (fault.kind === 'delay' || ('afterWork' in fault && fault.afterWork));
    const worked =
      fault && !afterWork
        ? null
        : work(request, record, 'problem' in read ? read.problem : null, url.pathname);
    ports.changed();
    if (fault?.kind === 'cut') return void request.socket.destroy();
    if (fault?.kind === 'delay') await sleep(fault.delayMs, undefined, { signal: ended.signal });
    const answer = (fault && faultAnswer(fault)) ?? worked ?? noSuchRoute();
    record.status = answer.status;
    record.answer = answer.body;
    write(response, answer);
    ports.changed();
  }

  function work(
    request: IncomingMessage,
    record: TestRequest,
    problem: string | null,
    fullPath: string,
  ): Answer {
    const { method, path } = record;
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
    if (problem !== null)
      return refused(400, NOT_JSON, `The request body contains invalid JSON: ${problem}.`);
    return { ...route.run({ ...record, params }), headers };
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

function write(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  if (response.destroyed || response.headersSent) return;
  if (body === undefined) return void response.writeHead(status, headers).end();
  response.writeHead(status, { ...headers, 'content-type': 'application/json' }).end(JSON.stringify(body));
}
