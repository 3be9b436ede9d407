import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import type { Card } from './cards/card.ts';
import type { SpokenLanguage } from './knowledge/spoken-language.ts';
import { CATALOGUES } from './wording/catalogue.ts';

/** Draws a card in a language as a PNG file. */
export type Paint = (card: Card, language: SpokenLanguage) => Promise<Uint8Array>;

/** What the worker is asked, and what it answers. */
export interface PaintOrder {
  readonly number: number;
  readonly card: Card;
  readonly language: SpokenLanguage;
}
export type Painted = { readonly number: number } & (
  { readonly data: Uint8Array } | { readonly failure: string }
);

/** A worker that nobody needs any more ends after so long, in milliseconds. */
const IDLE_MS = 60_000;

const MIBIBYTE = 1_048_576;
/** Pictures that are kept take no more than this, in bytes: those of some thousand clubs. */
const MOST_BYTES = 160 * MIBIBYTE;

/** Draws from this thread. The renderer is loaded when the first picture is asked for. */
export const paintHere: Paint = async (card, language) => {
  const { weekPicture } = await import('./cards/picture.ts');
  return weekPicture(card, CATALOGUES[language].cards);
};

/**
 * Draws in a thread of its own, so that no answer waits meanwhile. The thread begins with the first picture and ends
 * when none was asked for in a while; it keeps no process from ending.
 */
export function paintApart(): Paint {
  let worker: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let next = 0;
  const waiting = new Map<number, PromiseWithResolvers<Uint8Array>>();

  function gone(one: Worker, error: Error): void {
    if (worker !== one) return;
    worker = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  function begun(): Worker {
    const one = new Worker(new URL('./paint-worker.ts', import.meta.url));
    one.unref();
    one.on('message', (painted: Painted) => {
      const wanted = waiting.get(painted.number);
      waiting.delete(painted.number);
      if ('data' in painted) wanted?.resolve(painted.data);
      else wanted?.reject(new Error(painted.failure));
      if (waiting.size === 0) idle = setTimeout(() => void one.terminate(), IDLE_MS).unref();
    });
    one.on('error', (error) => gone(one, error instanceof Error ? error : new Error(String(error))));
    one.on('exit', () => gone(one, new Error('The thread that draws has ended.')));
    return one;
  }

  return (card, language) => {
    clearTimeout(idle);
    worker ??= begun();
    const wanted = Promise.withResolvers<Uint8Array>();
    const number = next++;
    waiting.set(number, wanted);
    worker.postMessage({ number, card, language } satisfies PaintOrder, []);
    return wanted.promise;
  };
}

/** Draws each card once, whoever asks for it: clubs with the same week share its picture. The oldest go first. */
export function paintOnce(paint: Paint, mostBytes = MOST_BYTES): Paint {
  const kept = new Map<string, { readonly data: Promise<Uint8Array>; bytes: number }>();
  let bytes = 0;

  function forget(key: string): void {
    bytes -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  }

  return async (card, language) => {
    const key = createHash('sha256')
      .update(JSON.stringify([language, card]))
      .digest('base64');
    const before = kept.get(key);
    if (before !== undefined) return before.data;
    const made = { data: paint(card, language), bytes: 0 };
    kept.set(key, made);
    try {
      const data = await made.data;
      made.bytes = data.byteLength;
      bytes += made.bytes;
      for (const oldest of kept.keys()) {
        if (bytes <= mostBytes || oldest === key) break;
        forget(oldest);
      }
      return data;
    } catch (error) {
      kept.delete(key);
      throw error;
    }
  };
}
