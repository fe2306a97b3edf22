import type { Context as HonoContext } from 'hono';
import type { Env } from '../../context.ts';
import { isObject, type JsonObject } from '../../json.ts';
import { ArmError, armErrors } from './errors.ts';

/**
 * Read the body of a write, which must be an object.
 * @throws {ArmError} 415 or 400 for anything else
 */
export async function readBody(c: HonoContext<Env>): Promise<JsonObject> {
  const type = c.req.header('content-type') ?? '';
  if (!/^application\/(merge-patch\+)?json\b/i.test(type)) {
    throw new ArmError(
      415,
      'UnsupportedMediaType',
      `The content media type '${type}' is not supported. Only 'application/json' is supported.`,
    );
  }
  const body = await c.req.json<unknown>().catch(() => undefined);
  if (!isObject(body))
    throw armErrors.invalidContent('Unexpected end or value when reading the JSON object.');
  return body;
}
