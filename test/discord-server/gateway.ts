import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import { shardOf } from './ids.ts';
import { applicationFlags, areKnownIntents, INTENT } from './intents.ts';
import { guildJson, userJson } from './objects.ts';
import { isObject } from './json.ts';
import type { JsonObject } from './json.ts';
import type { TestGateway } from './types.ts';
import type { World } from './world.ts';

const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  resume: 6,
  reconnect: 7,
  invalidSession: 9,
  hello: 10,
  acknowledge: 11,
};
const CLOSE = {
  unknownOpcode: 4001,
  decodeError: 4002,
  notAuthenticated: 4003,
  authenticationFailed: 4004,
  alreadyAuthenticated: 4005,
  invalidSequence: 4007,
  sessionTimedOut: 4009,
  invalidShard: 4010,
  invalidApiVersion: 4012,
  invalidIntents: 4013,
  disallowedIntents: 4014,
};
/** After these a client has ended its session for good. */
const ENDING_CODES = [1000, 1001];
const PAYLOAD_AT_MOST_BYTES = 4_096;
const SILENCE_ALLOWED_IN_HEARTBEATS = 1.5;
/** Events kept for a session to be taken up again; beyond them it is invalid. */
const EVENTS_KEPT = 5_000;

type Sent = { op: number; s: number; t: string; d: JsonObject };
type Session = {
  id: string;
  intents: number;
  shard: [number, number];
  seq: number;
  /** The latest events, the last with the number `seq`. */
  sent: Sent[];
  socket: WebSocket | null;
};

/** Who may get an event: `guildId` null means direct messages, which arrive on shard 0. */
type Audience = { guildId: string | null; intents: number };
export type Gateway = TestGateway & {
  /** Dispatches to each session of the audience what `data` makes of its intents. */
  send: (event: string, audience: Audience, data: (intents: number) => JsonObject) => void;
  /** The intents of the session, of which there is one at most in most tests; 0 without any. */
  intents: () => number;
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  close: () => Promise<void>;
};

export type GatewayPorts = {
  token: string;
  world: World;
  heartbeatMs: number;
  refusedIntents: number;
  /** Address of the gateway, for resuming. */
  url: () => string;
  changed: () => void;
  failed: (what: string) => void;
};

/** The gateway, version 10, JSON, without compression. */
export function createGateway(ports: GatewayPorts): Gateway {
  const sockets = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, Session>();

  function sendTo(socket: WebSocket | null, payload: JsonObject): void {
    if (socket?.readyState === socket?.OPEN) socket?.send(JSON.stringify(payload));
  }

  function dispatchTo(session: Session, event: string, data: JsonObject): void {
    session.seq += 1;
    const payload = { op: OP.dispatch, s: session.seq, t: event, d: data };
    session.sent.push(payload);
    // Cut in one go now and then, which costs less than at each event.
    if (session.sent.length > 2 * EVENTS_KEPT) session.sent.splice(0, EVENTS_KEPT);
    sendTo(session.socket, payload);
  }

  function belongs(session: Session, { guildId, intents }: Audience): boolean {
    const [shard, count] = session.shard;
    const shardMeant = guildId === null ? 0 : shardOf(guildId, count);
    return shard === shardMeant && (session.intents & intents) === intents;
  }

  function welcome(session: Session): void {
    const guilds = ports.world.guilds.filter((guild) => belongs(session, { guildId: guild.id, intents: 0 }));
    dispatchTo(session, 'READY', {
      v: 10,
      user: { ...userJson(ports.world.bot), verified: true, email: null, mfa_enabled: false },
      user_settings: {},
      private_channels: [],
      relationships: [],
      presences: [],
      guilds: guilds.map((guild) => ({ id: guild.id, unavailable: true })),
      session_id: session.id,
      session_type: 'normal',
      resume_gateway_url: ports.url(),
      shard: session.shard,
      application: { id: ports.world.bot.id, flags: applicationFlags(gateway.refusedIntents) },
    });
    if ((session.intents & INTENT.guilds) === 0) return;
    for (const guild of guilds) {
      if (guild.available) dispatchTo(session, 'GUILD_CREATE', guildJson(guild, ports.world));
    }
  }

  function identify(socket: WebSocket, d: JsonObject): Session | null {
    const { intents, shard = [0, 1] } = d;
    if (gateway.refusesWith !== null) return refuse(socket, gateway.refusesWith);
    if (d['token'] !== ports.token) return refuse(socket, CLOSE.authenticationFailed);
    if (typeof intents !== 'number' || !areKnownIntents(intents)) return refuse(socket, CLOSE.invalidIntents);
    if ((intents & gateway.refusedIntents) !== 0) return refuse(socket, CLOSE.disallowedIntents);
    if (!isShard(shard)) return refuse(socket, CLOSE.invalidShard);
    const presence = d['presence'] ?? null;
    gateway.identifies.push({ intents, shard, presence });
    const session: Session = { id: randomUUID(), intents, shard, seq: 0, sent: [], socket };
    sessions.set(session.id, session);
    welcome(session);
    return session;
  }

  function resume(socket: WebSocket, d: JsonObject): Session | null {
    if (d['token'] !== ports.token) return refuse(socket, CLOSE.authenticationFailed);
    const session = sessions.get(String(d['session_id']));
    const seq = d['seq'];
    const first = (session?.seq ?? 0) - (session?.sent.length ?? 0);
    if (!session || (typeof seq === 'number' && seq < first)) {
      sendTo(socket, { op: OP.invalidSession, d: false, s: null, t: null });
      return null;
    }
    if (typeof seq !== 'number' || seq > session.seq) return refuse(socket, CLOSE.invalidSequence);
    session.socket?.terminate();
    session.socket = socket;
    gateway.resumes += 1;
    const from = Math.max(0, seq - first - gateway.repeatsOnResume);
    for (const missed of session.sent.slice(from)) sendTo(socket, missed);
    dispatchTo(session, 'RESUMED', { _trace: [] });
    return session;
  }

  function refuse(socket: WebSocket, code: number): null {
    socket.close(code);
    return null;
  }

  function converse(socket: WebSocket): void {
    let session: Session | null = null;
    let silence = setTimeout(() => undefined, 0);
    const listen = () => {
      clearTimeout(silence);
      const allowedMs = ports.heartbeatMs * SILENCE_ALLOWED_IN_HEARTBEATS;
      silence = setTimeout(() => socket.close(CLOSE.sessionTimedOut), allowedMs);
    };

    socket.on('error', (error) => ports.failed(`gateway socket: ${error.message}`));
    socket.on('close', (code) => {
      clearTimeout(silence);
      if (session?.socket === socket) {
        session.socket = null;
        if (ENDING_CODES.includes(code)) sessions.delete(session.id);
      }
      ports.changed();
    });
    socket.on('message', (data: Buffer) => {
      const payload = decode(data);
      if (payload === null) return socket.close(CLOSE.decodeError);
      const d = isObject(payload['d']) ? payload['d'] : {};
      switch (payload['op']) {
        case OP.heartbeat:
          listen();
          gateway.heartbeats += 1;
          if (gateway.acknowledgesHeartbeats)
            sendTo(socket, { op: OP.acknowledge, d: null, s: null, t: null });
          break;
        case OP.identify:
          if (session?.socket === socket) return socket.close(CLOSE.alreadyAuthenticated);
          session = identify(socket, d);
          break;
        case OP.resume:
          if (session?.socket === socket) return socket.close(CLOSE.alreadyAuthenticated);
          session = resume(socket, d);
          break;
        case OP.presence:
          if (!session) return socket.close(CLOSE.notAuthenticated);
          gateway.presences.push(payload['d']);
          break;
        default:
          ports.failed(`gateway opcode ${String(payload['op'])} is not spoken here`);
          socket.close(session ? CLOSE.unknownOpcode : CLOSE.notAuthenticated);
      }
      ports.changed();
    });
    listen();
    sendTo(socket, {
      op: OP.hello,
      d: { heartbeat_interval: ports.heartbeatMs, _trace: [] },
      s: null,
      t: null,
    });
  }

  const gateway: Gateway = {
    identifies: [],
    resumes: 0,
    heartbeats: 0,
    presences: [],
    accepts: true,
    refusesWith: null,
    acknowledgesHeartbeats: true,
    refusedIntents: ports.refusedIntents,
    repeatsOnResume: 0,
    connected: () => [...sessions.values()].filter((session) => session.socket !== null).length,
    drop: (code) => {
      for (const socket of sockets.clients) endSocket(socket, code);
    },
    reconnect: () => {
      for (const socket of sockets.clients) sendTo(socket, { op: OP.reconnect, d: null, s: null, t: null });
    },
    invalidate: (resumable) => {
      // The sockets stay open: a client may take up its session, or log in, on the one that it has.
      for (const session of sessions.values()) session.socket = null;
      if (!resumable) sessions.clear();
      for (const socket of sockets.clients)
        sendTo(socket, { op: OP.invalidSession, d: resumable, s: null, t: null });
    },
    dispatch: (event, data) => {
      for (const session of sessions.values()) dispatchTo(session, event, data);
    },
    send: (event, audience, data) => {
      for (const session of sessions.values()) {
        if (belongs(session, audience)) dispatchTo(session, event, data(session.intents));
      }
    },
    intents: () => [...sessions.values()].at(-1)?.intents ?? 0,
    upgrade: (request, socket, head) => {
      if (!gateway.accepts)
        return void socket.end('HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n');
      sockets.handleUpgrade(request, socket, head, (client) => {
        const query = new URL(request.url ?? '/', 'ws://localhost').searchParams;
        if (query.get('v') !== '10') return client.close(CLOSE.invalidApiVersion);
        if ((query.get('encoding') ?? 'json') !== 'json' || query.has('compress'))
          return client.close(CLOSE.decodeError);
        converse(client);
      });
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets.clients) socket.terminate();
        sockets.close(() => resolve());
      }),
  };
  return gateway;
}

function endSocket(socket: WebSocket, code: number | undefined): void {
  if (code === undefined) socket.terminate();
  else socket.close(code);
}

function decode(data: Buffer): JsonObject | null {
  if (data.length > PAYLOAD_AT_MOST_BYTES) return null;
  try {
    const payload: unknown = JSON.parse(data.toString());
    return isObject(payload) ? payload : null;
  } catch {
    return null;
  }
}

function isShard(value: unknown): value is [number, number] {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [shard, count]: unknown[] = value;
  return (
    Number.isInteger(shard) && Number.isInteger(count) && Number(shard) >= 0 && Number(shard) < Number(count)
  );
}
