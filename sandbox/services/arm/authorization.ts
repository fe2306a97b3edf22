import { Hono, type Context as HonoContext } from 'hono';
import type { Context, Env } from '../../context.ts';
import { putAssignment } from './role-assignment-put.ts';
import { deleteAssignment, listAssignments, readAssignment } from './role-assignments.ts';
import { deleteDefinition, listDefinitions, putDefinition, readDefinition } from './role-definitions.ts';

/** Split `<scope>/providers/Microsoft.Authorization/<type>[/<name>]`, with any scope. */
function split(c: HonoContext<Env>): { scope: string; type: string; name: string | undefined } | undefined {
  const pattern = /^(.*)\/providers\/microsoft\.authorization\/([^/]+)(?:\/([^/]+))?$/i;
  const [, scope = '', type, name] = pattern.exec(decodeURIComponent(c.env.url.pathname)) ?? [];
  return type === undefined ? undefined : { scope: scope || '/', type: type.toLowerCase(), name };
}

/**
 * Microsoft.Authorization: role assignments and role definitions.
 * https://learn.microsoft.com/rest/api/authorization/
 */
export function authorization(context: Context): Hono<Env> {
  const app = new Hono<Env>();
  app.get('*', (c, next) => {
    const { type, scope, name } = split(c) ?? {};
    if (scope === undefined) return next();
    if (type === 'roledefinitions') {
      return name === undefined
        ? listDefinitions(context, c, scope)
        : readDefinition(context, c, scope, name);
    }
    if (type !== 'roleassignments') return next();
    return name === undefined ? listAssignments(context, c, scope) : readAssignment(context, c, scope, name);
  });
  app.put('*', (c, next) => {
    const { type, scope = '', name } = split(c) ?? {};
    if (type === 'roledefinitions' && name !== undefined) return putDefinition(context, c, scope, name);
    return type === 'roleassignments' && name !== undefined ? putAssignment(context, c, scope, name) : next();
  });
  app.delete('*', (c, next) => {
    const { type, scope = '', name } = split(c) ?? {};
    if (type === 'roledefinitions' && name !== undefined) return deleteDefinition(context, c, scope, name);
    return type === 'roleassignments' && name !== undefined
      ? deleteAssignment(context, c, scope, name)
      : next();
  });
  return app;
}
