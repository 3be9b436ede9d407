import { createHash } from 'node:crypto';

export type RateLimit = { scope: 'user' | 'shared' | 'global'; retryAfterSeconds: number };
export type Taken = { headers: Record<string, string>; limited: RateLimit | null };

const MS_PER_SECOND = 1_000;

/**
 * Counts requests a bucket (a route with its ids) and says so in Discord's headers; of all buckets together at most
 * `perSecond` are let through within any second.
 */
export function createBuckets({
  limit,
  windowMs,
  perSecond = Infinity,
}: {
  limit: number;
  windowMs: number;
  perSecond?: number;
}): (key: string) => Taken {
  const windows = new Map<string, { used: number; endsAt: number }>();
  /** When those of the last second were let through. */
  const lately: number[] = [];

  return (key) => {
    const now = Date.now();
    while ((lately[0] ?? Infinity) <= now - MS_PER_SECOND) lately.shift();
    if (lately.length >= perSecond) {
      const retryAfterSeconds = ((lately[0] ?? now) + MS_PER_SECOND - now) / MS_PER_SECOND;
      return { headers: {}, limited: { scope: 'global', retryAfterSeconds } };
    }
    const known = windows.get(key);
    const window = known && known.endsAt > now ? known : { used: 0, endsAt: now + windowMs };
    windows.set(key, window);
    const limited = window.used >= limit;
    if (!limited) {
      window.used += 1;
      if (perSecond !== Infinity) lately.push(now);
    }
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
