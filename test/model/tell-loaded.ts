import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

/**
 * Loaded before everything else (`--import`), this writes the address of each module that a process loads into the file
 * that LOADED_MODULES names, a line each. Node's own trace holds the source of each module as well: tens of megabytes.
 */
const file = process.env['LOADED_MODULES'];
if (file === undefined) throw new Error('LOADED_MODULES names no file.');

registerHooks({
  load(url, context, next) {
    appendFileSync(file, `${url}\n`);
    return next(url, context);
  },
});
