export type TestRequest = {
  method: string;
  /** Without `/api/v10` and query: `/channels/1/messages`. */
  path: string;
  query: Record<string, string>;
  /** Parsed JSON; of a multipart body its `payload_json`. */
  body: unknown;
  /** Names of uploaded files. */
  files: string[];
  /** The status answered; 0 while under way, or when the connection was cut. */
  status: number;
  /** What was answered. */
  answer: unknown;
};

type FaultKind =
  /** 429; the work is not done. */
  | { kind: 'rate-limit'; retryAfterSeconds: number; scope?: 'user' | 'shared' | 'global' }
  /** An answer such as 500 or 502; with `afterWork` the work is done and only its answer is lost. */
  | { kind: 'status'; status: number; afterWork?: boolean }
  /** The connection ends without an answer. */
  | { kind: 'cut'; afterWork?: boolean }
  /** The work is done and answered later. */
  | { kind: 'delay'; delayMs: number };

/** Meets the next `times` requests (1 by default) whose method and path match. */
export type Fault = FaultKind & { method?: string; path: RegExp; times?: number };

/** A body that Discord's published description of its API does not allow. */
export type InvalidBody = { method: string; path: string; body: unknown; violations: string[] };
