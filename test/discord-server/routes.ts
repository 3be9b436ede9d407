import type { Upload } from './files.ts';
import type { Reply } from './reply.ts';

/** A request that a route answers. `params` are the path's parts at the pattern's `:names`, in order. */
export type Call = {
  method: string;
  path: string;
  params: string[];
  query: Record<string, string>;
  body: unknown;
  uploads: Upload[];
};

export type Route = {
  method: string;
  /** `/channels/:id/messages`: a part with a colon takes any value. */
  pattern: string;
  /** True for routes that need no Authorization header. */
  open?: boolean;
  run: (call: Call) => Reply;
};

export type Routing = (method: string, path: string) => { route: Route; params: string[] } | undefined;

/** Finds the route of a request; the first that fits. */
export function createRouting(routes: Route[]): Routing {
  const compiled = routes.map((route) => ({
    route,
    expression: new RegExp(`^${route.pattern.replaceAll(/:\w+/g, '([^/]+)')}$`),
  }));
  return (method, path) => {
    for (const { route, expression } of compiled) {
      const match = route.method === method ? expression.exec(path) : null;
      if (match) return { route, params: match.slice(1).map(decodeURIComponent) };
    }
    return undefined;
  };
}
