import type { JsonObject } from './types.ts';

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
export const unknownMessage = (): Reply => refused(404, 10008, 'Unknown Message');
export const unknownWebhook = (): Reply => refused(404, 10015, 'Unknown Webhook');
export const unknownInteraction = (): Reply => refused(404, 10062, 'Unknown interaction');
export const alreadyAcknowledged = (): Reply =>
  refused(400, 40060, 'Interaction has already been acknowledged.');
export const missingAccess = (): Reply => refused(403, 50001, 'Missing Access');
export const notTheAuthor = (): Reply =>
  refused(403, 50005, 'Cannot edit a message authored by another user');
export const emptyMessage = (): Reply => refused(400, 50006, 'Cannot send an empty message');
export const missingPermissions = (): Reply => refused(403, 50013, 'Missing Permissions');
export const invalidToken = (): Reply => refused(401, 50027, 'Invalid Webhook Token');

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

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
