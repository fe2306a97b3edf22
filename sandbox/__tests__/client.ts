import { CLIENT_ID, Sandbox, type SandboxOptions, SUBSCRIPTION_ID, TENANT_ID } from '../../sandbox/index.ts';

/** A response with its whole body. */
export interface Reply {
  status: number;
  headers: Headers;
  // The tests check the shape, so the type leaves it open.
  body: Record<string, never> & { error?: { code: string; message: string }; value?: unknown };
}

/** The ID of the resource group of the tests. */
export const SCOPE = `/subscriptions/${SUBSCRIPTION_ID}/resourceGroups/shop`;

/** Get the ID of an identity of the resource group, as a user would write it. */
export function identityOf(name: string): string {
  return `${SCOPE}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${name}`;
}

/** Get the same ID as Azure returns it. */
export function returned(name: string): string {
  return identityOf(name).replace('resourceGroups', 'resourcegroups');
}

/** Get the path of a resource of Microsoft.App. */
export function pathOf(type: string, name: string): string {
  return `${SCOPE}/providers/Microsoft.App/${type}/${name}`;
}

async function read(response: Response): Promise<Reply> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? {} : JSON.parse(text) };
}

/** Sign in with an assertion. */
export async function signIn(
  sandbox: Sandbox,
  assertion: string,
  {
    clientId = CLIENT_ID,
    tenantId = TENANT_ID,
    host = 'login.microsoftonline.com',
    scope = 'https://management.azure.com/.default',
  } = {},
): Promise<Reply> {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion,
    scope,
  });
  return read(await sandbox.fetch(`https://${host}/${tenantId}/oauth2/v2.0/token`, { method: 'POST', body }));
}

/** Run a test with its own sandbox and a client of its ARM. Such tests can run in parallel. */
export async function withArm<T>(
  options: Partial<SandboxOptions>,
  body: (sandbox: Sandbox, arm: Awaited<ReturnType<typeof armClient>>) => Promise<T>,
): Promise<T> {
  const sandbox = await Sandbox.start({ provisioningMs: 0, ...options });
  try {
    return await body(sandbox, await armClient(sandbox));
  } finally {
    await sandbox.stop();
  }
}

/** Create a client of ARM that has signed in as the default workflow does. */
export async function armClient(sandbox: Sandbox, defaultVersion = '2026-07-01') {
  const { body } = await signIn(sandbox, await sandbox.idToken());
  const authorization = `Bearer ${body['access_token']}`;
  sandbox.clearRequests();
  const send = async (
    method: string,
    path: string,
    content?: unknown,
    version = defaultVersion,
  ): Promise<Reply> => {
    const query = path.includes('api-version=')
      ? ''
      : `${path.includes('?') ? '&' : '?'}api-version=${version}`;
    const url = path.startsWith('https:') ? `${path}${query}` : `https://management.azure.com${path}${query}`;
    const json = { 'content-type': 'application/json' };
    return read(
      await sandbox.fetch(url, {
        method,
        headers: { authorization, ...(content === undefined ? {} : json) },
        ...(content === undefined ? {} : { body: JSON.stringify(content) }),
      }),
    );
  };
  return {
    send,
    authorization,
    patch: (type: string, name: string, identity: unknown) => send('PATCH', pathOf(type, name), { identity }),
  };
}
