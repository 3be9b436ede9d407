/**
 * Keeps turns in a process that Node forbids to write any file, and says what it found again. Run with
 * `--permission`; a file to try the ban on is the first argument.
 */
import { writeFileSync } from 'node:fs';
import { keepTurns } from '../../src/stores/turns.ts';

function banned(file: string): boolean {
  try {
    writeFileSync(file, 'x');
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ERR_ACCESS_DENIED';
  }
}

const turns = keepTurns();
for (let i = 0; i < 100; i++) {
  await turns.add(`conversation-${i}`, [{ role: 'member', text: `question ${i}` }]);
}
console.log(
  JSON.stringify({ banned: banned(process.argv[2] ?? ''), found: await turns.recent('conversation-99') }),
);
