import { describe, expect, test } from '@jest/globals';
import type { Sandbox } from '../../sandbox/index.ts';
import { textOf } from '../../tools/documents.ts';
import { expectSuccess, runStep, startSandbox } from './support.ts';

/** The lines that docs/roles.md offers for pasting. */
const LINES = [...textOf('docs/roles.md').matchAll(/\| `([^`|]+ @ [^`|]+)` \|$/gm)].map(
  ([, line = '']) => line,
);

test('docs/roles.md has lines for all services that it lists', () => {
  const providers = LINES.map((line) => line.replace(/^.* @ Microsoft\.(\w+)\/.*$/, '$1'));
  expect([...new Set(providers)].sort()).toEqual([
    'App',
    'AppConfiguration',
    'Cache',
    'CognitiveServices',
    'ContainerRegistry',
    'DocumentDB',
    'EventGrid',
    'EventHub',
    'Insights',
    'KeyVault',
    'Search',
    'ServiceBus',
    'Storage',
  ]);
});

/** Adds the stores that the lines refer to, each with its own rules. */
function furnish(sandbox: Sandbox): void {
  sandbox.addApp('web');
  sandbox.addVault('shop-vault', { secrets: { greeting: 'hello' } });
  sandbox.addRegistry('shopregistry');
  sandbox.addRegistry('shopabac', { roleAssignmentMode: 'AbacRepositoryPermissions' });
  sandbox.addSessionPool('sessions');
  sandbox.addCosmosAccount('shop');
  sandbox.addRedis('shop-cache');
}

describe('a line of docs/roles.md grants its role', () => {
  test.concurrent.each(LINES)('%s', async (line) => {
    await using sandbox = await startSandbox();
    furnish(sandbox);
    const step = await runStep(sandbox, {
      'app-name': 'web',
      'identity-type': 'system-assigned',
      roles: line,
    });
    expectSuccess(step);
    const [role] = line.split(' @ ');
    expect(JSON.parse(step.outputs['role-assignments'] ?? '')).toMatchObject([{ role, change: 'added' }]);
  });
});
