/**
 * The object in a reply, however it is wrapped: servers that pass over the shape they are asked for have models put it
 * between fences, or words before it. Undefined where there is none. What it says is still to be judged.
 */
export function objectIn(reply: string): unknown {
  const from = reply.indexOf('{');
  const to = reply.lastIndexOf('}');
  if (from === -1) return undefined;
  try {
    return JSON.parse(reply.slice(from, to + 1));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
