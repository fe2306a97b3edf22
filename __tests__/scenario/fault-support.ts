import { expect } from '@jest/globals';
import type {
  FaultAction,
  LoggedRequest,
  RequestMatch,
  Sandbox,
  Step,
  StepOptions,
} from '../../sandbox/index.ts';

/** Expect a step that ended itself after a signal. */
export function expectStopped({ exitCode, signal, stderr }: Step): void {
  expect({ exitCode, signal, stderr }).toEqual({ exitCode: 1, signal: null, stderr: '' });
}

/** The last message of a stopped step. */
export const lastMessageOf = ({ log }: Step): string =>
  log.slice(log.lastIndexOf('The step was stopped by')).trimEnd();

const isLike = (label: string, like: RegExp | string): boolean =>
  typeof like === 'string' ? like === label : like.test(label);

/** Match requests with this label. */
export const on =
  (like: RegExp | string): RequestMatch & ((request: LoggedRequest) => boolean) =>
  (request) =>
    isLike(request.label, like);

/** Requests that change something in Azure. */
export const WRITES = /^(PATCH|PUT|DELETE) (?!comment)/;

/** Wait until shortly after the n-th such request has arrived. */
export function arrived(sandbox: Sandbox, like: RegExp | string, count = 1, thenMs = 100): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let left = count;
  sandbox.onRequest((request) => {
    if (!isLike(request.label, like)) return;
    left -= 1;
    if (left === 0) setTimeout(resolve, thenMs);
  });
  return promise;
}

/** Do something once, when the n-th such request arrives and before it is processed, such as another client's write. */
export function whenArrives(
  sandbox: Sandbox,
  like: RegExp | string,
  act: () => void | Promise<void>,
  count = 1,
): void {
  let left = count;
  sandbox.onRequest(async (request) => {
    if (!isLike(request.label, like)) return;
    left -= 1;
    if (left === 0) await act();
  });
}

/** Make a resource busy with another client's change until the n-th such request arrives. */
export function busyUntil(sandbox: Sandbox, name: string, like: RegExp | string, count = 1): void {
  whenArrives(sandbox, like, sandbox.busy(name), count);
}

/** Set the fault of every such request. */
export function always(sandbox: Sandbox, like: RegExp | string, action: FaultAction): void {
  sandbox.fault({ match: on(like), times: Number.POSITIVE_INFINITY, do: action });
}

/** Create an error as ARM returns it. */
export function armError(
  status: number,
  code: string,
  message: string,
  headers: Record<string, string> = {},
): FaultAction {
  return { status, headers, body: { error: { code, message } } };
}

/** Change the document in every such response. */
export function rewrite(
  sandbox: Sandbox,
  like: RegExp | string,
  change: (document: Record<string, unknown>) => unknown,
): void {
  always(sandbox, like, async (_request, next) => {
    const answer = await next();
    if (answer === 'reset' || !answer.ok) return answer;
    const document = (await answer.json()) as Record<string, unknown>;
    return Response.json(change(document), { status: answer.status, headers: answer.headers });
  });
}

/** Create the settings of a job on pull request 7, and the federated credential with which it signs in. */
export function pullRequest(sandbox: Sandbox, settings: { step?: string } = {}): Pick<StepOptions, 'job'> {
  sandbox.addFederatedCredential({ subject: 'repo:contoso/shop:pull_request' });
  return { job: sandbox.workflowEnv({ pullRequest: 7, ...settings }) };
}

/** Expect that such requests back off: by half of the waits at least, because a request takes time on its way. */
export function expectBackoff(sandbox: Sandbox, like: string): void {
  const times = sandbox.requests.filter(on(like)).map(({ at }) => at);
  expect(times.length).toBeGreaterThan(1);
  for (const [at, shortest] of [200, 400].entries()) {
    const [from = 0, to = Number.POSITIVE_INFINITY] = times.slice(at);
    expect({ like, early: to - from < shortest ? to - from : false }).toEqual({ like, early: false });
  }
}

/** Expect that each PATCH was decided on a reading of its resource that was at most two seconds old when it left. */
export function expectFreshDecisions(sandbox: Sandbox): void {
  for (const patch of sandbox.requests.filter(({ method }) => method === 'PATCH')) {
    const reads = sandbox.requests.filter(
      ({ method, path, at }) => method === 'GET' && at <= patch.at && patch.path.startsWith(path),
    );
    const age = patch.at - Math.max(...reads.map(({ at }) => at));
    // On a busy machine, a request takes time on its way.
    expect({ path: patch.path, old: age > 2_500 ? age : false }).toEqual({ path: patch.path, old: false });
  }
}
