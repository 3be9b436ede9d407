import { makeUnhurried } from '../../src/discord/client.ts';

/** Requests to a Discord that nobody can reach. */
export const NO_DISCORD = makeUnhurried({ token: 'none', apiUrl: 'http://127.0.0.1:1/api' });
