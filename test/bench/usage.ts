/** Loaded before a script that is measured (`node --import`): tells what the process uses whenever its parent asks. */
import type { Usage } from './child.ts';

process.on('message', () => {
  const { user, system } = process.cpuUsage();
  const usage: Usage = { residentBytes: process.memoryUsage.rss(), cpuMs: (user + system) / 1_000 };
  process.send?.(usage);
});
// Nobody waits for questions of the parent.
process.channel?.unref();
