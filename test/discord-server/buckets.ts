import { createHash } from 'node:crypto';

export type RateLimit = { scope: 'user' | 'shared' | 'global'; retryAfterSeconds: number };
export type Taken = { headers: Record<string, string>; limited: RateLimit | null };

/** Counts requests a bucket (a route with its ids) and says so in Discord's headers. */
export function createBuckets({
  limit,
  windowMs,
}: {
  limit: number;
  windowMs: number;
}): (key: string) => Taken {
  const windows = new Map<string, { used: number; endsAt: number }>();

  return (key) => {
    const now = Date.now();
    const known = windows.get(key);
    const window = known && known.endsAt > now ? known : { used: 0, endsAt: now + windowMs };
    windows.set(key, window);
    const limited = window.used >= limit;
    if (!limited) window.used += 1;
    const resetAfterSeconds = (window.endsAt - now) / 1000;
    const headers = {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(limit - window.used),
      'x-ratelimit-reset': (window.endsAt / 1000).toFixed(3),
      'x-ratelimit-reset-after': resetAfterSeconds.toFixed(3),
      'x-ratelimit-bucket': createHash('sha256').update(key).digest('hex').slice(0, 32),
    };
    return { headers, limited: limited ? { scope: 'user', retryAfterSeconds: resetAfterSeconds } : null };
  };
}

/** The headers and body of a 429. The header holds whole seconds, rounded up, as Discord's does. */
export function tooManyRequests({ scope, retryAfterSeconds }: RateLimit) {
  const global = scope === 'global';
  const headers: Record<string, string> = {
    'retry-after': String(Math.ceil(retryAfterSeconds)),
    'x-ratelimit-scope': scope,
    ...(global ? { 'x-ratelimit-global': 'true' } : {}),
  };
  return {
    headers,
    body: { message: 'You are being rate limited.', retry_after: retryAfterSeconds, global },
  };
}
