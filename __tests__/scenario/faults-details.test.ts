import { beforeAll, describe, expect, test } from '@jest/globals';
import type { FaultAction } from '../../sandbox/faults.ts';
import type { AnswerMode, Kind } from '../../sandbox/options.ts';
import type { Step } from '../../sandbox/runner.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { expectSuccess, inSandbox, kindsOf, requestsOf, run, said, theError } from './support.ts';

const WITH = { 'app-name': 'web', 'identity-type': 'system-assigned' };
const READ = 'GET containerApps/web';
const WRITE = 'PATCH containerApps/web';
const ELSEWHERE = 'https://attacker.example/steal';

/** Scenarios that wait long by nature start with the file and run beside the others. */
function early<T>(scenario: () => Promise<T>): () => Promise<T> {
  let started: Promise<T> | undefined;
  const start = (): Promise<T> => {
    started ??= scenario();
    return started;
  };
  beforeAll(() => void start().catch(() => undefined));
  return start;
}

interface Resource {
  changed: boolean;
  status: string;
  error: string | null;
  identityType: string | null;
}

function resource(step: Step): Resource | undefined {
  return step.json<Resource[]>('resources')[0];
}

/** Kept a moment after so many requests of a kind have arrived. */
function arrived(sandbox: Sandbox, kind: string, count = 1): Promise<void> {
  let left = count;
  return new Promise((resolve) => {
    sandbox.onRequest((request) => {
      if (request.kind === kind) left -= 1;
      if (left === 0) setTimeout(resolve, 150);
    });
  });
}

/** The `Retry-After` date is a whole second, so a little more than a second from now. */
const inTwoSeconds = (): string => new Date(Date.now() + 2_000).toUTCString();

/** ARM's and Entra's answers in trouble. */
const FAULTS: Readonly<Record<string, FaultAction>> = {
  '408': { status: 408, body: { error: { code: 'RequestTimeout', message: 'Too slow.' } } },
  '429 with Retry-After in seconds': { status: 429, headers: { 'retry-after': '1' } },
  '429 with Retry-After as a date': () =>
    new Response(null, { status: 429, headers: { 'retry-after': inTwoSeconds() } }),
  '429 without Retry-After': { status: 429 },
  '500': { status: 500, body: { error: { code: 'InternalServerError', message: 'Oops.' } } },
  '502 in HTML': { html: 502 },
  '503 with Retry-After': { status: 503, headers: { 'retry-after': '1' } },
  '504': { status: 504 },
  'HTML with status 200': { html: 200 },
  'a connection broken before the request': { drop: 'before' },
  'a connection broken after the request': { drop: 'after' },
};

describe('A fault while signing in or reading is tried again', () => {
  test.concurrent.each(Object.entries(FAULTS))('%s, at GitHub, Entra and ARM', (_name, fault) =>
    inSandbox({}, async (sandbox) => {
      sandbox.addApp('web');
      for (const kind of ['ID token', 'Entra token', READ]) sandbox.fault({ match: { kind }, do: fault });
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
      sandbox.fault({ match: { kind: READ }, times: 2, do: { html: 502 } });
      sandbox.fault({ match: { kind: READ }, do: { drop: 'before' } });
      const step = await run(sandbox, WITH);
      expectSuccess(step);
      expect(kindsOf(sandbox).slice(2, 7)).toEqual([READ, READ, READ, READ, WRITE]);
    }));

  test.concurrent('and each retry is logged with its reason', () =>
    inSandbox({}, async (sandbox) => {
      sandbox.addApp('web');
      sandbox.fault({ match: { kind: READ }, do: { status: 503 } });
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
            match: { kind },
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
      sandbox.fault({ match: { kind: READ }, after: 1, do: { drop: 'before' } });
      sandbox.fault({ match: { kind: /OperationStatuses/ }, do: { html: 502 } });
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
        sandbox.fault({ match: { kind: WRITE }, do: fault });
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
      sandbox.fault({ match: { kind: WRITE }, do: fault });
      const step = await run(sandbox, { 'app-name': 'web', 'user-assigned-identities': 'id-web' });
      expectSuccess(step);
      expect(kindsOf(sandbox, 'PATCH')).toHaveLength(1);
      expect(step.outputs).toMatchObject({ changed: 'true', 'principal-id': principalId });
      expect(step.json('identities')).toMatchObject([{ name: 'id-web', change: 'added' }]);
      expect(resource(step)).toMatchObject({ changed: true, status: 'succeeded' });
    }),
  );

  test.concurrent('and then is refused for good fails, and says that it was sent', () =>
    inSandbox({}, async (sandbox) => {
      sandbox.addApp('web');
      sandbox.fault({ match: { kind: WRITE }, do: { drop: 'before' } });
      sandbox.fault({
        match: { kind: WRITE },
        do: { status: 409, body: { error: { code: 'ScopeLocked', message: 'The scope is locked.' } } },
      });
      const error = theError(await run(sandbox, WITH));
      expect(error).toContain('ScopeLocked');
      expect(kindsOf(sandbox, 'PATCH')).toHaveLength(2);
    }));

  test.concurrent('is looked up again in vain until the time limit, and the step says that it is unknown', () =>
    inSandbox({}, async (sandbox) => {
      sandbox.addApp('web');
      sandbox.fault({ match: { kind: WRITE }, times: 99, do: { drop: 'before' } });
      const step = await run(sandbox, { ...WITH, 'timeout-minutes': '0.06' });
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
          identity: { type: 'UserAssigned', userAssignedIdentities: { [mine.id]: {} } },
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
      sandbox.fault({ match: { kind: WRITE }, times: 2, do: { status: 409, body } });
      expectSuccess(await run(sandbox, WITH));
      expect(kindsOf(sandbox).slice(2, 8)).toEqual([READ, WRITE, READ, WRITE, READ, WRITE]);
    }));

  test.concurrent('that did the same leaves nothing to write', () =>
    inSandbox({}, async (sandbox) => {
      sandbox.addApp('web');
      const undo = sandbox.onRequest(({ kind }) => {
        if (kind !== WRITE) return;
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

describe("A change that Azure gives up fails the step with Azure's words", () => {
  const CODE = 'ContainerAppSecretRefNotFound';
  const MESSAGE = 'SecretRef db-password does not exist.';
  type Case = readonly [
    name: string,
    kind: Kind,
    mode: 'async-failed' | 'location-failed-resource' | 'canceled',
    state: string | undefined,
    answer: AnswerMode,
  ];
  const CASES: readonly Case[] = [
    ['an app whose status says Failed', 'app', 'async-failed', undefined, 'azure'],
    ['an app whose status says Failed, left as it was', 'app', 'async-failed', 'Succeeded', 'azure'],
    ['a status URL alone', 'app', 'async-failed', 'Succeeded', '202-async'],
    ['an app that failed itself', 'app', 'location-failed-resource', undefined, 'azure'],
    ['deploymentErrors behind a Location', 'app', 'location-failed-resource', undefined, '202-location'],
    ['a job that failed itself', 'job', 'location-failed-resource', undefined, 'azure'],
    ['a job whose Location answers an error, left as it was', 'job', 'async-failed', 'Succeeded', 'azure'],
    ['an environment', 'environment', 'location-failed-resource', undefined, 'azure'],
    ['a session pool', 'session-pool', 'location-failed-resource', undefined, 'azure'],
    ['a cancelled change', 'app', 'canceled', undefined, 'azure'],
    ['a cancelled change, left as it was', 'app', 'canceled', 'Succeeded', 'azure'],
  ];

  test.concurrent.each(CASES)('%s', (_name, kind, mode, resourceState, answer) =>
    inSandbox({ answer }, async (sandbox) => {
      sandbox.addResource(kind, 'target1');
      const plan = { mode, code: CODE, message: MESSAGE };
      sandbox.operationFails('target1', resourceState === undefined ? plan : { ...plan, resourceState });
      const step = await run(sandbox, { [`${kind}-name`]: 'target1', 'identity-type': 'system-assigned' });
      const error = theError(step);
      expect(error).toContain('target1');
      expect(error).toContain(CODE);
      expect(error).toContain(MESSAGE);
      expect(kindsOf(sandbox, 'PATCH')).toHaveLength(1);
      expect(step.outputs['changed']).toBe('true');
      expect(resource(step)).toMatchObject({ changed: true, status: 'failed', identityType: 'none' });
      expect(step.json('identities')).toEqual([]);
    }),
  );

  test.concurrent('a change that is stuck, at the time limit, with what it waited for', () =>
    inSandbox({}, async (sandbox) => {
      sandbox.addApp('web');
      sandbox.addApp('done');
      sandbox.operationFails('web', { mode: 'stuck' });
      const step = await run(sandbox, { ...WITH, 'app-name': 'web, done', 'timeout-minutes': '0.07' });
      const error = theError(step);
      expect(error).toMatch(/web/);
      expect(error).not.toMatch(/done/);
      expect(error).toMatch(/timeout-minutes/);
      expect(error).toMatch(/0\.07/);
      expect(error).toMatch(/InProgress/);
      expect(error).toMatch(/accepted/);
      expect(step.outputs['changed']).toBe('true');
      expect(step.json('resources')).toMatchObject([{ status: 'failed' }, { status: 'succeeded' }]);
      expect(step.summary).toContain('web');
    }));

  const bare = early(() =>
    inSandbox({ answer: '202-bare' }, async (sandbox) => {
      sandbox.addApp('web');
      sandbox.operationFails('web', { mode: 'location-failed-resource', code: CODE, message: MESSAGE });
      return run(sandbox, WITH);
    }),
  );
  test('also without an operation URL, from the resource itself', async () => {
    const error = theError(await bare());
    expect(error).toContain(CODE);
    expect(error).toContain(MESSAGE);
  });

  const forbidden = early(() =>
    inSandbox({ operationUrlAccess: false }, async (sandbox) => {
      sandbox.addApp('web');
      sandbox.operationFails('web', { mode: 'location-failed-resource', code: CODE, message: MESSAGE });
      return { step: await run(sandbox, WITH), writes: kindsOf(sandbox, 'PATCH') };
    }),
  );
  test('also where operation URLs may not be read', async () => {
    const { step, writes } = await forbidden();
    const error = theError(step);
    expect(error).toContain(CODE);
    expect(error).toContain(MESSAGE);
    expect(writes).toHaveLength(1);
  });
});

describe('A change is complete', () => {
  test.concurrent.each([
    ['with operation URLs', { staleReadsMs: 1_500 }],
    ['without access to operation URLs', { staleReadsMs: 1_500, operationUrlAccess: false }],
    ['without operation URLs', { staleReadsMs: 1_500, answer: '202-bare' as const }],
    ['answered with 200', { staleReadsMs: 1_500, answer: '200' as const }],
  ])('when reads show it: stale reads lead to no second write, %s', (_name, options) =>
    inSandbox(options, async (sandbox) => {
      sandbox.addApp('web');
      const step = await run(sandbox, WITH);
      expectSuccess(step);
      expect(kindsOf(sandbox, 'PATCH')).toHaveLength(1);
      expect(step.outputs['principal-id']).toMatch(/^[0-9a-f-]{36}$/);
    }),
  );

  test.concurrent('without a right at subscription scope', () =>
    inSandbox({ operationUrlAccess: false }, async (sandbox) => {
      sandbox.addApp('web');
      const step = await run(sandbox, WITH);
      expectSuccess(step);
      expect(step.outputs['changed']).toBe('true');
      expect(sandbox.get('web')['identity']).toMatchObject({ principalId: step.outputs['principal-id'] });
    }));

  test.concurrent('although its last change had failed before', () =>
    inSandbox({}, async (sandbox) => {
      sandbox.addApp('web', {
        properties: { provisioningState: 'Failed', deploymentErrors: 'ErrorCode: Old' },
      });
      expectSuccess(await run(sandbox, WITH));
    }));
});

describe('The token goes to no other host', () => {
  const answered = (headers: Record<string, string>): FaultAction => {
    return async (_request, next) => {
      const answer = await next();
      if (answer === 'reset') return answer;
      const merged = new Headers(answer.headers);
      for (const [name, value] of Object.entries(headers)) merged.set(name, value);
      return new Response(answer.body, { status: answer.status, headers: merged });
    };
  };

  test.concurrent.each([
    ['Location', { location: ELSEWHERE, 'azure-asyncoperation': '' }],
    ['Azure-AsyncOperation', { 'azure-asyncoperation': ELSEWHERE }],
    ['both', { location: ELSEWHERE, 'azure-asyncoperation': ELSEWHERE }],
    ['the same host by http', { location: 'http://management.azure.com/x', 'azure-asyncoperation': '' }],
    ['the host as user name', { location: 'https://management.azure.com@attacker.example/x' }],
    [
      'another port',
      { location: 'https://management.azure.com:8443/x', 'azure-asyncoperation': '//attacker.example/x' },
    ],
  ])('that an operation URL names: %s', (_name, headers) =>
    inSandbox({ staleReadsMs: 800 }, async (sandbox) => {
      sandbox.addApp('web');
      sandbox.fault({ match: { kind: WRITE }, do: answered(headers) });
      const step = await run(sandbox, WITH);
      expectSuccess(step);
      const hosts = new Set(sandbox.requests.map(({ url }) => new URL(url).origin));
      expect([...hosts].filter((origin) => /attacker|8443|^http:/.test(origin))).toEqual([]);
      expect(kindsOf(sandbox, 'PATCH')).toHaveLength(1);
    }),
  );

  test.concurrent('that a list names as its next page; half a list is no list', () =>
    inSandbox({}, async (sandbox) => {
      sandbox.addApp('web');
      sandbox.fault({
        match: { kind: 'LIST containerApps' },
        do: async (_request, next) => {
          const answer = await next();
          if (answer === 'reset') return answer;
          const page = (await answer.json()) as object;
          return Response.json({ ...page, nextLink: ELSEWHERE });
        },
      });
      const step = await run(sandbox, { ...WITH, 'app-name': 'w*' });
      expect(kindsOf(sandbox, 'unknown host')).toEqual([]);
      theError(step);
      expect(kindsOf(sandbox, 'PATCH')).toEqual([]);
    }));

  test.concurrent.each(['ID token', 'Entra token', READ, WRITE])('that a redirect names: %s', (kind) =>
    inSandbox({}, async (sandbox) => {
      sandbox.addApp('web');
      sandbox.fault({ match: { kind }, times: 99, do: { status: 307, headers: { location: ELSEWHERE } } });
      theError(await run(sandbox, WITH));
    }),
  );
});

describe('An answer that never comes', () => {
  const hang = (kind: string) =>
    early(() =>
      inSandbox({}, async (sandbox) => {
        sandbox.addApp('web');
        sandbox.fault({ match: { kind }, do: { hang: true } });
        const step = await run(sandbox, WITH);
        return { step, kinds: kindsOf(sandbox), writes: kindsOf(sandbox, 'PATCH') };
      }),
    );
  const HANGS = ['ID token', 'Entra token', READ, WRITE].map((kind) => [kind, hang(kind)] as const);

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
      sandbox.fault({ match: { kind }, times: 99, do: { hang: true } });
      const name = kind.startsWith('LIST') ? 'we*' : 'web';
      const step = await run(sandbox, { ...WITH, 'app-name': name, 'timeout-minutes': '0.05' });
      const error = theError(step);
      expect(error).toContain(name);
      expect(error).toContain('timeout-minutes');
      expect(error).toContain('0.05');
      expect(error).toMatch(what);
      expect(resource(step)).toMatchObject({ status: 'failed', error: expect.any(String) });
    }),
  );

  test.concurrent('ends at the time limit also while a server asks for patience', () =>
    inSandbox({}, async (sandbox) => {
      sandbox.addApp('web');
      sandbox.fault({
        match: { kind: READ },
        times: 99,
        do: { status: 429, headers: { 'retry-after': '3600' } },
      });
      const error = theError(await run(sandbox, { ...WITH, 'timeout-minutes': '0.05' }));
      expect(error).toContain('timeout-minutes');
      expect(kindsOf(sandbox, READ)).toHaveLength(1);
    }));
});

describe('A signal ends the step within a second', () => {
  const OUTPUTS = [
    'changed',
    'client-id',
    'client-ids',
    'identities',
    'principal-id',
    'principal-ids',
    'resources',
    'tenant-id',
  ];
  interface Moment {
    readonly during: string;
    readonly arrange: (sandbox: Sandbox) => void;
    readonly last: string;
    readonly sent: RegExp;
    readonly changed: 'true' | 'false';
  }
  const MOMENTS: readonly Moment[] = [
    {
      during: 'the ID token is asked for',
      arrange: (sandbox) => sandbox.fault({ match: { kind: 'ID token' }, do: { hang: true } }),
      last: 'ID token',
      sent: /nothing was sent/i,
      changed: 'false',
    },
    {
      during: 'Entra is asked',
      arrange: (sandbox) => sandbox.fault({ match: { kind: 'Entra token' }, do: { hang: true } }),
      last: 'Entra token',
      sent: /nothing was sent/i,
      changed: 'false',
    },
    {
      during: 'the target is read',
      arrange: (sandbox) => sandbox.fault({ match: { kind: READ }, do: { hang: true } }),
      last: READ,
      sent: /nothing was sent/i,
      changed: 'false',
    },
    {
      during: 'a server asked for patience',
      arrange: (sandbox) =>
        sandbox.fault({ match: { kind: READ }, do: { status: 429, headers: { 'retry-after': '60' } } }),
      last: READ,
      sent: /nothing was sent/i,
      changed: 'false',
    },
    {
      during: 'a change is sent',
      arrange: (sandbox) => sandbox.fault({ match: { kind: WRITE }, do: { hang: true } }),
      last: WRITE,
      sent: /was sent.*not known/i,
      changed: 'false',
    },
    {
      during: 'Azure works on the change',
      arrange: (sandbox) => sandbox.operationFails('web', { mode: 'stuck' }),
      last: WRITE,
      sent: /accepted.*not known/i,
      changed: 'true',
    },
  ];
  const CASES = MOMENTS.flatMap((moment) =>
    (['SIGINT', 'SIGTERM'] as const).map((name) => ({ name, ...moment })),
  );

  test.each(CASES)('$name while $during', ({ name, arrange, last, sent, changed }) =>
    inSandbox({}, async (sandbox) => {
      sandbox.addApp('web');
      arrange(sandbox);
      const after = arrived(sandbox, last);
      const step = await run(sandbox, WITH, { signal: { name, after } });
      expect(step.signalMs).toBeLessThan(1_000);
      expect(step).toMatchObject({ exitCode: 1, signal: null });
      expect(said(step, 'error')).toHaveLength(1);
      const lastWord = step.log.slice(step.log.lastIndexOf(`stopped by ${name}`));
      expect(lastWord).toMatch(sent);
      expect(lastWord).toContain("'web'");
      expect(step.log.trimEnd().split('\n').slice(-2).join(' ')).toContain(name);
      expect(Object.keys(step.outputs).sort()).toEqual(OUTPUTS);
      expect(step.outputs['changed']).toBe(changed);
      expect(resource(step)).toMatchObject({ status: 'failed', changed: changed === 'true' });
      expect(step.summary).toContain('web');
    }),
  );

  test('and what was done before stays told', () =>
    inSandbox({}, async (sandbox) => {
      sandbox.addApp('web');
      sandbox.addApp('done');
      sandbox.operationFails('web', { mode: 'stuck' });
      const after = arrived(sandbox, 'GET containerApps/web', 4);
      const inputs = { ...WITH, 'app-name': 'done, web' };
      const step = await run(sandbox, inputs, { signal: { name: 'SIGTERM', after } });
      expect(step.exitCode).toBe(1);
      expect(theError(step)).toContain("'web'");
      expect(step.json('resources')).toMatchObject([
        { name: 'done', status: 'succeeded', changed: true },
        { name: 'web', status: 'failed', changed: true },
      ]);
      expect(step.json('identities')).toMatchObject([{ resourceName: 'done', change: 'added' }]);
    }));
});
