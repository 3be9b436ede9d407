import { isObject } from './json.ts';
import type { JsonObject } from './json.ts';

/** What a route answers. `body` undefined: no content. */
export type Reply = { status: number; body?: unknown };

/** One fault of a form: where, Discord's code, its sentence. */
export type Issue = { path: (string | number)[]; code: string; message: string };

/** Discord's error shape. */
export function refused(status: number, code: number, message: string, errors?: JsonObject): Reply {
  return { status, body: errors === undefined ? { message, code } : { message, code, errors } };
}

export const unauthorized = (): Reply => refused(401, 0, '401: Unauthorized');
export const noSuchRoute = (): Reply => refused(404, 0, '404: Not Found');
export const unknownChannel = (): Reply => refused(404, 10003, 'Unknown Channel');
export const unknownGuild = (): Reply => refused(404, 10004, 'Unknown Guild');
export const unknownMember = (): Reply => refused(404, 10007, 'Unknown Member');
export const unknownMessage = (): Reply => refused(404, 10008, 'Unknown Message');
export const unknownRole = (): Reply => refused(404, 10011, 'Unknown Role');
export const unknownUser = (): Reply => refused(404, 10013, 'Unknown User');
export const unknownWebhook = (): Reply => refused(404, 10015, 'Unknown Webhook');
export const unknownCommand = (): Reply => refused(404, 10063, 'Unknown application command');
export const unknownInteraction = (): Reply => refused(404, 10062, 'Unknown interaction');
export const tooLarge = (): Reply => refused(413, 40005, 'Request entity too large');
export const alreadyAcknowledged = (): Reply =>
  refused(400, 40060, 'Interaction has already been acknowledged.');
export const missingAccess = (): Reply => refused(403, 50001, 'Missing Access');
export const notTheAuthor = (): Reply =>
  refused(403, 50005, 'Cannot edit a message authored by another user');
export const emptyMessage = (): Reply => refused(400, 50006, 'Cannot send an empty message');
export const notATextChannel = (): Reply => refused(400, 50024, 'Cannot execute action on this channel type');
export const closedToDirectMessages = (): Reply => refused(403, 50007, 'Cannot send messages to this user');
export const missingPermissions = (): Reply => refused(403, 50013, 'Missing Permissions');
export const invalidToken = (): Reply => refused(401, 50027, 'Invalid Webhook Token');

export const archivedThread = (): Reply =>
  refused(400, 50083, 'Tried to perform an operation on an archived thread');
export const noReadingHistory = (): Reply =>
  refused(400, 160002, 'You cannot reply without permission to read message history');
export const threadExists = (): Reply =>
  refused(400, 160004, 'A thread has already been created for this message');
export const lockedThread = (): Reply => refused(400, 160005, 'Thread is locked');

/** "Invalid Form Body" with each fault at its place in the tree, as Discord nests them. */
export function invalidForm(issues: Issue[]): Reply {
  const tree: JsonObject = {};
  for (const { path, code, message } of issues) {
    let node = tree;
    for (const step of path) {
      const next = node[step];
      node = isObject(next) ? next : (node[step] = {});
    }
    const listed = Array.isArray(node['_errors']) ? node['_errors'] : [];
    node['_errors'] = [...listed, { code, message }];
  }
  return refused(400, 50035, 'Invalid Form Body', tree);
}
