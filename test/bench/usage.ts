/** Loaded before a script that is measured (`node --import`): tells what the process uses whenever its parent asks. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Usage } from './child.ts';

const NS_PER_MS = 1_000_000;
const LOOKED_AT_EVERY_MS = 10;

const delay = monitorEventLoopDelay({ resolution: LOOKED_AT_EVERY_MS });
delay.enable();

process.on('message', () => {
  const { user, system } = process.cpuUsage();
  // A timer that comes in time counts with the pause after which it comes.
  const held = (ns: number): number => Math.max(0, ns / NS_PER_MS - LOOKED_AT_EVERY_MS);
  const usage: Usage = {
    residentBytes: process.memoryUsage.rss(),
    cpuMs: (user + system) / 1_000,
    heldUpMs: { p99: held(delay.percentile(99)), max: held(delay.max) },
  };
  delay.reset();
  process.send?.(usage);
});
// Nobody waits for questions of the parent.
process.channel?.unref();
