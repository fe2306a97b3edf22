/**
 * The demo of `npm start`: a container app gets access to a secret and loses it again. Runs the built bundle as
 * GitHub's runner does. Exits with 0 only if every check passed.
 */
import { Stage } from './stage.ts';

const SECRET = 'postgres://shop:rosebud@db.internal/shop';
const ROLE = 'Key Vault Secrets User @ Microsoft.KeyVault/vaults/shop-vault';
const stage = await Stage.open(SECRET);
try {
  await play();
  console.log('\nDemo complete: all checks passed.');
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  await stage.close();
}

async function play(): Promise<void> {
  stage.chapter(
    "The app 'web' needs the secret 'db-url' from key vault 'shop-vault', but it has no identity:",
  );
  await expectRefusal();

  stage.chapter('One step assigns a system-assigned identity and grants the role:');
  const system = { 'identity-type': 'system-assigned', roles: ROLE };
  await stage.step(system, ['principal-id', 'changed']);
  await expectSecret('ManagedIdentityCredential()');

  stage.chapter('If the step runs again, it changes nothing:');
  const again = await stage.step(system, ['changed']);
  stage.check('nothing was written', again.outputs['changed'] === 'false');

  stage.chapter("The same with the existing user-assigned identity 'id-shop':");
  const user = { 'user-assigned-identities': 'id-shop', roles: ROLE };
  const { outputs } = await stage.step(user, ['client-id']);
  const clientId = outputs['client-id'] ?? '';
  await expectSecret('ManagedIdentityCredential({ clientId })', clientId);

  stage.chapter('Which identities does the app have, and what can they access?');
  const shown = await stage.step({ operation: 'show', 'resolve-roles': 'true' }, []);
  stage.check(
    'the app has two identities, each with a role',
    shown.json<unknown[]>('role-assignments').length === 2,
  );

  stage.chapter('The last step removes the identities and their roles:');
  const all = { 'identity-type': 'system-assigned,user-assigned', 'user-assigned-identities': '*' };
  await stage.step({ operation: 'remove', ...all, roles: ROLE, 'delete-role-assignments': 'true' }, [
    'changed',
  ]);
  await expectRefusal(clientId);
  await expectRefusal();
  stage.check('no role assignment remains', stage.sandbox.roleAssignments.length === 0);
}

async function expectSecret(credential: string, clientId?: string): Promise<void> {
  const { secret, refusal } = await stage.read(clientId);
  stage.check(`the app reads its secret with ${credential}: ${secret || refusal}`, secret === SECRET);
}

async function expectRefusal(clientId?: string): Promise<void> {
  const { secret, refusal } = await stage.read(clientId);
  stage.check(`no access: ${refusal}`, secret === '' && refusal !== '');
}
