import { describe, expect, test } from '@jest/globals';
import type { FaultAction, Kind, Step } from '../../sandbox/index.ts';
import { early, expectSuccess, inSandbox, kindsOf, requestsOf, run, theError } from './old-support.ts';

const WITH = { 'app-name': 'web', 'identity-type': 'system-assigned' };
const READ = 'GET containerApps/web';
const WRITE = 'PATCH containerApps/web';

/** An ID as requests spell it, whatever the casing in which it was returned. */
const canonical = (id: string): string => id.replace('/resourcegroups/', '/resourceGroups/');

interface Resource {
  changed: boolean;
  status: string;
  error: string | null;
  identityType: string | null;
}

function resource(step: Step): Resource | undefined {
  return step.json<Resource[]>('resources')[0];
}

/** The `Retry-After` date is a whole second, so a little more than a second from now. */
const inTwoSeconds = (): string => new Date(Date.now() + 2_000).toUTCString();

/** ARM's and Entra's answers in trouble. */
const FAULTS: Readonly<Record<string, FaultAction>> = {
  '408': { status: 408, body: { error: { code: 'RequestTimeout', message: 'Too slow.' } } },
  '429 without Retry-After': { status: 429 },
  '500': { status: 500, body: { error: { code: 'InternalServerError', message: 'Oops.' } } },
  '502 in HTML': { html: 502 },
  '503 with Retry-After': { status: 503, headers: { 'retry-after': '1' } },
  '504': { status: 504 },
  'HTML with status 200': { html: 200 },
  'a connection broken before the request': { drop: 'before' },
  'a connection broken after the request': { drop: 'after' },
};

const hang = (kind: string) =>
  early(() =>
    inSandbox({}, async (sandbox) => {
      sandbox.addApp('web');
      sandbox.fault({ match: { label: kind }, do: { hang: true } });
      const step = await run(sandbox, WITH);
      return { step, kinds: kindsOf(sandbox), writes: kindsOf(sandbox, 'PATCH') };
    }),
  );
const HANGS = ['ID token', 'Entra token', READ, WRITE].map((kind) => [kind, hang(kind)] as const);

describe('A fault while signing in or reading is tried again', () => {
  test.concurrent.each(Object.entries(FAULTS))('%s, at GitHub, Entra and ARM', (_name, fault) =>
    inSandbox({}, async (sandbox) => {
      sandbox.addApp('web');
      for (const kind of ['ID token', 'Entra token', READ])
        sandbox.fault({ match: { label: kind }, do: fault });
      const step = await run(sandbox, WITH);
      expectSuccess(step);
      expect(step.outputs['changed']).toBe('true');
      expect(kindsOf(sandbox).slice(0, 7)).toEqual([
        'ID token',
        'ID token',
        'Entra token',
        'Entra token',
        READ,
        READ,
        WRITE,
      ]);
      expect(kindsOf(sandbox, 'PATCH')).toHaveLength(1);
    }),
  );

  test.concurrent('several in a row as well', () =>
    inSandbox({}, async (sandbox) => {
      sandbox.addApp('web');
      sandbox.fault({ match: { label: READ }, times: 2, do: { html: 502 } });
      sandbox.fault({ match: { label: READ }, do: { drop: 'before' } });
      const step = await run(sandbox, WITH);
      expectSuccess(step);
      expect(kindsOf(sandbox).slice(2, 7)).toEqual([READ, READ, READ, READ, WRITE]);
    }));

  test.concurrent('and each retry is logged with its reason', () =>
    inSandbox({}, async (sandbox) => {
      sandbox.addApp('web');
      sandbox.fault({ match: { label: READ }, do: { status: 503 } });
      const step = await run(sandbox, WITH);
      expect(step.log).toMatch(/503/);
    }));

  test.concurrent.each(['seconds', 'date'] as const)(
    'not before the time that Retry-After names in %s',
    (format) =>
      inSandbox({}, async (sandbox) => {
        sandbox.addApp('web');
        const named = new Map<string, number>();
        for (const kind of ['ID token', 'Entra token', READ, WRITE]) {
          sandbox.fault({
            match: { label: kind },
            do: () => {
              const date = inTwoSeconds();
              named.set(kind, format === 'date' ? Date.parse(date) : Date.now() + 1_000);
              const value = format === 'date' ? date : '1';
              return new Response(null, { status: 429, headers: { 'retry-after': value } });
            },
          });
        }
        expectSuccess(await run(sandbox, WITH));
        for (const [kind, time] of named) {
          expect({ kind, early: Math.max(0, time - (requestsOf(sandbox, kind)[1]?.at ?? 0)) }).toEqual({
            kind,
            early: 0,
          });
        }
        expect(named.size).toBe(4);
      }),
  );

  test.concurrent('also while Azure works on the change, and while it is asked how it ended', () =>
    inSandbox({ staleReadsMs: 900 }, async (sandbox) => {
      sandbox.addApp('web');
      sandbox.fault({ match: { label: READ }, after: 1, do: { drop: 'before' } });
      sandbox.fault({ match: { label: /OperationStatuses/ }, do: { html: 502 } });
      const step = await run(sandbox, WITH);
      expectSuccess(step);
      expect(kindsOf(sandbox, 'PATCH')).toHaveLength(1);
    }));
});

describe('A write whose answer was lost', () => {
  const LOST: Readonly<Record<string, FaultAction>> = {
    '408': { status: 408 },
    '500': { status: 500 },
    '502 in HTML': { html: 502 },
    '503 with Retry-After': { status: 503, headers: { 'retry-after': '1' } },
    '504': { status: 504 },
    'HTML with status 200': { html: 200 },
    'a connection broken before the request': { drop: 'before' },
  };

  test.concurrent.each(Object.entries(LOST))(
    'and that did not take effect is sent again after one look: %s',
    (_name, fault) =>
      inSandbox({}, async (sandbox) => {
        sandbox.addApp('web');
        sandbox.fault({ match: { label: WRITE }, do: fault });
        const step = await run(sandbox, WITH);
        expectSuccess(step);
        expect(kindsOf(sandbox).slice(2, 6)).toEqual([READ, WRITE, READ, WRITE]);
        expect(kindsOf(sandbox, 'PATCH')).toHaveLength(2);
        expect(step.outputs['changed']).toBe('true');
        expect(step.json('identities')).toMatchObject([{ change: 'added' }]);
      }),
  );

  const TAKEN: Readonly<Record<string, FaultAction>> = {
    'a connection broken after the request': { drop: 'after' },
    'a gateway that gave up': async (_request, next) => {
      await next();
      return new Response('<html>Gateway time-out</html>', {
        status: 504,
        headers: { 'content-type': 'text/html' },
      });
    },
    'an internal error after the fact': async (_request, next) => {
      await next();
      return Response.json({ error: { code: 'InternalServerError', message: 'Oops.' } }, { status: 500 });
    },
  };

  test.concurrent.each(Object.entries(TAKEN))('and that took effect is not sent again: %s', (_name, fault) =>
    inSandbox({}, async (sandbox) => {
      const { principalId } = sandbox.addIdentity('id-web');
      sandbox.addApp('web', { identity: { system: true } });
      sandbox.fault({ match: { label: WRITE }, do: fault });
      const step = await run(sandbox, { 'app-name': 'web', 'user-assigned-identities': 'id-web' });
      expectSuccess(step);
      expect(kindsOf(sandbox, 'PATCH')).toHaveLength(1);
      expect(step.outputs).toMatchObject({ changed: 'true', 'principal-id': principalId });
      expect(step.json('identities')).toMatchObject([{ name: 'id-web', change: 'added' }]);
      expect(resource(step)).toMatchObject({ changed: true, status: 'succeeded' });
    }),
  );

  test.concurrent('and that is refused for good when it is sent again fails with the refusal', () =>
    inSandbox({}, async (sandbox) => {
      sandbox.addApp('web');
      sandbox.fault({ match: { label: WRITE }, do: { drop: 'before' } });
      sandbox.fault({
        match: { label: WRITE },
        do: { status: 409, body: { error: { code: 'ScopeLocked', message: 'The scope is locked.' } } },
      });
      const error = theError(await run(sandbox, WITH));
      expect(error).toContain('ScopeLocked');
      expect(kindsOf(sandbox, 'PATCH')).toHaveLength(2);
    }));

  test.concurrent('is looked up again in vain until the time limit, and the step says that it is unknown', () =>
    inSandbox({}, async (sandbox) => {
      sandbox.addApp('web');
      sandbox.fault({ match: { label: WRITE }, times: 99, do: { drop: 'before' } });
      const step = await run(sandbox, { ...WITH, 'timeout-minutes': '0.1' });
      const error = theError(step);
      expect(error).toMatch(/web/);
      expect(error).toMatch(/not known/);
      const kinds = kindsOf(sandbox, 'containerApps/web');
      for (const [index, kind] of kinds.entries()) {
        if (index > 0 && kind === WRITE) expect(kinds[index - 1]).toBe(READ);
      }
    }));
});

describe('Another change that runs already', () => {
  const KINDS: readonly (readonly [Kind, string, string])[] = [
    ['app', 'app-name', 'ContainerAppOperationInProgress'],
    ['job', 'job-name', 'ContainerAppsJobOperationInProgress'],
    ['environment', 'environment-name', 'ManagedEnvironmentOperationInProgress'],
    ['session-pool', 'session-pool-name', 'ConflictingConcurrentWriteNotAllowed'],
  ];

  test.concurrent.each(KINDS)(
    'is waited out, and the plan is made anew on what it left: %s',
    (kind, input, code) =>
      inSandbox({}, async (sandbox) => {
        sandbox.addResource(kind, 'target1', { identity: { user: ['id-old'] } });
        const mine = sandbox.addIdentity('id-mine');
        const undo = sandbox.onRequest(({ method }) => {
          if (method !== 'PATCH') return;
          undo();
          sandbox.setIdentity('target1', { user: ['id-old', 'id-theirs'] });
          sandbox.busy('target1', 400);
        });
        const step = await run(sandbox, { [input]: 'target1', 'user-assigned-identities': 'id-mine' });
        expectSuccess(step);
        expect(step.log).toContain(code);
        const writes = requestsOf(sandbox, 'PATCH');
        expect(writes.map(({ status }) => status)).toEqual([409, 202]);
        const kinds = kindsOf(sandbox);
        const first = kinds.findIndex((label) => label.startsWith('PATCH'));
        expect(kinds[first + 1]).toMatch(/^GET .*\/target1$/);
        expect(writes[1]?.body).toEqual({
          identity: { type: 'UserAssigned', userAssignedIdentities: { [canonical(mine.id)]: {} } },
        });
        const { userAssignedIdentities } = sandbox.get('target1')['identity'] as {
          userAssignedIdentities: object;
        };
        const names = Object.keys(userAssignedIdentities).map((id) => id.split('/').at(-1));
        expect(names.sort()).toEqual(['id-mine', 'id-old', 'id-theirs']);
      }),
  );

  test.concurrent('may be of any sort: every code that ends in OperationInProgress', () =>
    inSandbox({}, async (sandbox) => {
      sandbox.addApp('web');
      const body = { error: { code: 'SomeNewOperationInProgress', message: 'Wait.' } };
      sandbox.fault({ match: { label: WRITE }, times: 2, do: { status: 409, body } });
      expectSuccess(await run(sandbox, WITH));
      expect(kindsOf(sandbox).slice(2, 8)).toEqual([READ, WRITE, READ, WRITE, READ, WRITE]);
    }));

  test.concurrent('that did the same leaves nothing to write', () =>
    inSandbox({}, async (sandbox) => {
      sandbox.addApp('web');
      const undo = sandbox.onRequest(({ label }) => {
        if (label !== WRITE) return;
        undo();
        sandbox.setIdentity('web', { system: true });
        sandbox.busy('web', 300);
      });
      const step = await run(sandbox, WITH);
      expectSuccess(step);
      expect(requestsOf(sandbox, 'PATCH').map(({ status }) => status)).toEqual([409]);
      expect(step.outputs['changed']).toBe('false');
      expect(step.json('identities')).toHaveLength(1);
    }));

  test.concurrent('that never ends fails the step at its time limit', () =>
    inSandbox({}, async (sandbox) => {
      sandbox.addApp('web');
      sandbox.busy('web', 60_000);
      const step = await run(sandbox, { ...WITH, 'timeout-minutes': '0.05' });
      const error = theError(step);
      expect(error).toMatch(/web/);
      expect(error).toMatch(/timeout-minutes/);
      expect(error).toMatch(/another change/);
      expect(error).toMatch(/InProgress/);
      expect(kindsOf(sandbox, 'PATCH')).toEqual([]);
      expect(step.outputs['changed']).toBe('false');
    }));
});

describe('An answer that never comes', () => {
  test.each(HANGS)('counts as a broken connection: %s', async (kind, hung) => {
    const { step, kinds } = await hung();
    expectSuccess(step);
    expect(kinds.filter((label) => label === kind).length).toBeGreaterThan(1);
    expect(kinds.filter((label) => label === WRITE)).toHaveLength(kind === WRITE ? 2 : 1);
  });

  test.concurrent.each([
    ['ID token', /sign/i],
    ['Entra token', /sign/i],
    [READ, /read/i],
    [WRITE, /sending|change/i],
    ['LIST containerApps', /list/i],
  ])('ends at a fractional time limit, which names what was going on: %s', (kind, what) =>
    inSandbox({}, async (sandbox) => {
      sandbox.addApp('web');
      sandbox.fault({ match: { label: kind }, times: 99, do: { hang: true } });
      const name = kind.startsWith('LIST') ? 'we*' : 'web';
      const step = await run(sandbox, { ...WITH, 'app-name': name, 'timeout-minutes': '0.08' });
      const error = theError(step);
      expect(error).toContain(name);
      expect(error).toContain('timeout-minutes');
      expect(error).toContain('0.08');
      expect(error).toMatch(what);
      expect(resource(step)).toMatchObject({ status: 'failed', error: expect.any(String) });
    }),
  );

  test.concurrent('ends at the time limit also while a server asks for patience', () =>
    inSandbox({}, async (sandbox) => {
      sandbox.addApp('web');
      sandbox.fault({
        match: { label: READ },
        times: 99,
        do: { status: 429, headers: { 'retry-after': '3600' } },
      });
      const error = theError(await run(sandbox, { ...WITH, 'timeout-minutes': '0.05' }));
      expect(error).toContain('timeout-minutes');
      expect(kindsOf(sandbox, READ)).toHaveLength(1);
    }));
});
