import { describe, expect, test } from '@jest/globals';
import type { AnswerMode, FaultAction, Kind, Sandbox, Step } from '../../sandbox/index.ts';
import { arrived, early, expectSuccess, inSandbox, kindsOf, run, said, theError } from './old-support.ts';

const WITH = { 'app-name': 'web', 'identity-type': 'system-assigned' };
const READ = 'GET containerApps/web';
const WRITE = 'PATCH containerApps/web';
const ELSEWHERE = 'https://attacker.example/steal';

interface Resource {
  changed: boolean;
  status: string;
  error: string | null;
  identityType: string | null;
}

function resource(step: Step): Resource | undefined {
  return step.json<Resource[]>('resources')[0];
}

const CODE = 'ContainerAppSecretRefNotFound';
const MESSAGE = 'SecretRef db-password does not exist.';

const bare = early(() =>
  inSandbox({ answer: '202-bare' }, async (sandbox) => {
    sandbox.addApp('web');
    sandbox.operationFails('web', { mode: 'location-failed-resource', code: CODE, message: MESSAGE });
    return run(sandbox, WITH);
  }),
);

const forbidden = early(() =>
  inSandbox({ operationUrlAccess: false }, async (sandbox) => {
    sandbox.addApp('web');
    sandbox.operationFails('web', { mode: 'location-failed-resource', code: CODE, message: MESSAGE });
    return { step: await run(sandbox, WITH), writes: kindsOf(sandbox, 'PATCH') };
  }),
);

describe("A change that Azure gives up fails the step with Azure's words", () => {
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
      const step = await run(sandbox, { ...WITH, 'app-name': 'web, done', 'timeout-minutes': '0.1' });
      const error = theError(step);
      expect(error).toMatch(/web/);
      expect(error).not.toMatch(/done/);
      expect(error).toMatch(/timeout-minutes/);
      expect(error).toMatch(/0\.1/);
      expect(error).toMatch(/InProgress/);
      expect(error).toMatch(/accepted/);
      expect(step.outputs['changed']).toBe('true');
      expect(step.json('resources')).toMatchObject([{ status: 'failed' }, { status: 'succeeded' }]);
      expect(step.summary).toContain('web');
    }));

  test('also without an operation URL, from the resource itself', async () => {
    const error = theError(await bare());
    expect(error).toContain(CODE);
    expect(error).toContain(MESSAGE);
  });

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
      sandbox.fault({ match: { label: WRITE }, do: answered(headers) });
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
        match: { label: 'LIST containerApps' },
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
      sandbox.fault({
        match: { label: kind },
        times: 99,
        do: { status: 307, headers: { location: ELSEWHERE } },
      });
      theError(await run(sandbox, WITH));
    }),
  );
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
      arrange: (sandbox) => sandbox.fault({ match: { label: 'ID token' }, do: { hang: true } }),
      last: 'ID token',
      sent: /nothing was sent/i,
      changed: 'false',
    },
    {
      during: 'Entra is asked',
      arrange: (sandbox) => sandbox.fault({ match: { label: 'Entra token' }, do: { hang: true } }),
      last: 'Entra token',
      sent: /nothing was sent/i,
      changed: 'false',
    },
    {
      during: 'the target is read',
      arrange: (sandbox) => sandbox.fault({ match: { label: READ }, do: { hang: true } }),
      last: READ,
      sent: /nothing was sent/i,
      changed: 'false',
    },
    {
      during: 'a server asked for patience',
      arrange: (sandbox) =>
        sandbox.fault({ match: { label: READ }, do: { status: 429, headers: { 'retry-after': '60' } } }),
      last: READ,
      sent: /nothing was sent/i,
      changed: 'false',
    },
    {
      during: 'a change is sent',
      arrange: (sandbox) => sandbox.fault({ match: { label: WRITE }, do: { hang: true } }),
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
  const CASES = MOMENTS.map((moment, index) => ({
    name: index % 2 === 0 ? ('SIGINT' as const) : ('SIGTERM' as const),
    ...moment,
  }));

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
