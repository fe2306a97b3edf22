import type { AccessToken, GetTokenOptions } from '@azure/core-auth';
import { describe, expect, test } from '@jest/globals';
import { sharedCredential } from '../../../src/sign-in/session.ts';

const MINUTE = 60_000;

/** A credential, a source that counts and can refuse, and the time. */
class World {
  now = 0;
  refuses = false;
  asked = 0;
  readonly masks: string[] = [];
  readonly claims: (string | undefined)[] = [];
  readonly credential: ReturnType<typeof sharedCredential>;

  constructor(lifetimeMs: number) {
    const clock = { now: () => this.now, sleep: () => Promise.reject(new Error('nobody waits here')) };
    const source = ({ claims }: GetTokenOptions): Promise<AccessToken> => {
      this.asked += 1;
      this.claims.push(claims);
      if (this.refuses) return Promise.reject(new Error(`refused at ${this.now}`));
      return Promise.resolve({ token: `token ${this.asked}`, expiresOnTimestamp: this.now + lifetimeMs });
    };
    this.credential = sharedCredential(source, { clock, mask: (secret) => this.masks.push(secret) });
  }

  token(claims?: string): Promise<string> {
    const token = this.credential.getToken('scope', claims === undefined ? {} : { claims });
    return token.then(
      (one) => one.token,
      (error: Error) => error.message,
    );
  }
}

test('all clients share one sign-in, at the same time and later, and its token is masked', async () => {
  const world = new World(60 * MINUTE);
  expect(await Promise.all([world.token(), world.token()])).toEqual(['token 1', 'token 1']);
  world.now = 54 * MINUTE;
  expect(await world.token()).toBe('token 1');
  expect([world.asked, world.masks]).toEqual([1, ['token 1']]);
});

test('a token is renewed 5 minutes before it expires', async () => {
  const world = new World(60 * MINUTE);
  await world.token();
  world.now = 56 * MINUTE;
  expect(await world.token()).toBe('token 2');
  expect(world.masks).toEqual(['token 1', 'token 2']);
});

describe('a claims challenge', () => {
  test('replaces the token for all later requests, with one sign-in', async () => {
    const world = new World(60 * MINUTE);
    await world.token();
    expect(await Promise.all([world.token('nbf'), world.token('nbf'), world.token()])).toEqual(
      Array(3).fill('token 2'),
    );
    expect([await world.token(), await world.token('nbf')]).toEqual(['token 2', 'token 2']);
    expect(world.claims).toEqual([undefined, 'nbf']);
  });

  test('comes with every later sign-in: without it, a library could return the refused token from its cache', async () => {
    const world = new World(60 * MINUTE);
    await world.token('nbf');
    world.now = 56 * MINUTE;
    await world.token();
    expect(world.claims).toEqual(['nbf', 'nbf']);
  });

  test("doesn't bring the old token back if the sign-in is refused", async () => {
    const world = new World(60 * MINUTE);
    await world.token();
    world.refuses = true;
    expect([await world.token('nbf'), await world.token()]).toEqual(['refused at 0', 'refused at 0']);
  });
});

describe("a token that can't be renewed", () => {
  test('is used until it expires, without a renewal attempt for each request', async () => {
    const world = new World(60 * MINUTE);
    await world.token();
    world.refuses = true;
    world.now = 56 * MINUTE;
    expect([await world.token(), await world.token(), world.asked]).toEqual(['token 1', 'token 1', 2]);
    world.now += MINUTE;
    expect([await world.token(), world.asked]).toEqual(['token 1', 3]);
    world.refuses = false;
    world.now += MINUTE;
    expect(await world.token()).toBe('token 4');
  });

  test.each([0, 10_000, 29_000])("isn't sent after it expires, %d ms after an attempt", async (agoMs) => {
    const world = new World(60 * MINUTE);
    await world.token();
    world.refuses = true;
    world.now = 60 * MINUTE - agoMs - 3_000;
    await world.token();
    world.now = 60 * MINUTE;
    expect(await world.token()).toBe(`refused at ${world.now}`);
  });
});
