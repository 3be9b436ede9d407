/** A thread that draws cards, for `paintApart`. */
import { parentPort } from 'node:worker_threads';
import { weekPicture } from './cards/picture.ts';
import type { Painted, PaintOrder } from './painting.ts';
import { CATALOGUES } from './wording/catalogue.ts';

const port = parentPort;

async function paint({ number, card, language }: PaintOrder): Promise<void> {
  try {
    const data = new Uint8Array(await weekPicture(card, CATALOGUES[language].cards));
    port?.postMessage({ number, data } satisfies Painted, [data.buffer]);
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    port?.postMessage({ number, failure } satisfies Painted, []);
  }
}

port?.on('message', (order: PaintOrder) => void paint(order));
