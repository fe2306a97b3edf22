import type { Duplex } from 'node:stream';
import type { Context } from '../context.ts';
import { REDIS_PORT, type RedisCache, redisAllows } from '../world/redis.ts';
import { TokenRefused, verifyBearer } from './entra/tokens.ts';

/** The audiences of a token for Redis. */
const AUDIENCES = ['https://redis.azure.com', 'acca5fbb-b7e4-4009-81f1-37e38fd66d78'];

/** Find the cache behind an address such as `shop.westeurope.redis.azure.net:10000`. */
export function redisAt(context: Context, address: string): RedisCache | undefined {
  const wanted = address.toLowerCase();
  return [...context.world.caches.values()].find(({ hostName }) => `${hostName}:${REDIS_PORT}` === wanted);
}

/**
 * Serve a connection to a cache: `AUTH`, `GET`, `PING`, and `QUIT` of Redis's protocol. The user name is the object ID
 * of the principal, and the password its token.
 * https://learn.microsoft.com/azure/redis/entra-for-authentication
 */
export function serveRedis(context: Context, cache: RedisCache, socket: Duplex): void {
  let received = '';
  let isOpen = false;
  const run = async ([name = '', ...args]: readonly string[]): Promise<string> => {
    switch (name.toUpperCase()) {
      case 'AUTH':
        isOpen = await authenticate(context, cache, args);
        return isOpen ? '+OK' : '-WRONGPASS invalid username-password pair or user is disabled.';
      case 'QUIT':
        socket.end('+OK\r\n');
        return '';
      case 'PING':
        return isOpen ? '+PONG' : '-NOAUTH Authentication required.';
      case 'GET': {
        if (!isOpen) return '-NOAUTH Authentication required.';
        const value = cache.keys.get(args[0] ?? '');
        return value === undefined ? '$-1' : `$${Buffer.byteLength(value)}\r\n${value}`;
      }
      default:
        return `-ERR unknown command '${name}'`;
    }
  };
  let last: Promise<void> = Promise.resolve();
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk: Buffer) => {
    received += chunk.toString('latin1');
    for (let next = readCommand(received); next; next = readCommand(received)) {
      const { command, rest } = next;
      received = rest;
      last = last.then(async () => {
        const answer = await run(command);
        if (answer !== '' && socket.writable) socket.write(`${answer}\r\n`);
      });
    }
  });
}

/** The first command of what was received, `*2\r\n$3\r\nGET\r\n$1\r\na\r\n`, if it is complete. */
function readCommand(text: string): { command: string[]; rest: string } | undefined {
  const [head = '', count = '0'] = /^\*(\d+)\r\n/.exec(text) ?? [];
  if (head === '') return undefined;
  let at = head.length;
  const command: string[] = [];
  while (command.length < Number(count)) {
    const [mark = '', length = '0'] = /^\$(\d+)\r\n/.exec(text.slice(at, at + 16)) ?? [];
    const end = at + mark.length + Number(length);
    if (mark === '' || text.length < end + 2) return undefined;
    command.push(text.slice(at + mark.length, end));
    at = end + 2;
  }
  return { command, rest: text.slice(at) };
}

async function authenticate(context: Context, cache: RedisCache, args: readonly string[]): Promise<boolean> {
  const [user = '', token = ''] = args;
  try {
    const { objectId } = await verifyBearer(context, `Bearer ${token}`, AUDIENCES);
    context.world.pending.settle(context.now());
    return objectId.toLowerCase() === user.toLowerCase() && redisAllows(cache, objectId);
  } catch (error) {
    if (error instanceof TokenRefused) return false;
    throw error;
  }
}
