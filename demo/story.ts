/**
 * The story of `npm start`: a container app goes from no access to reading its secret and back, with the built
 * bundle run as GitHub's runner runs it. Ends with 0 only when every step came true.
 */
import { Stage } from './stage.ts';

const SECRET = 'postgres://shop:rosebud@db.internal/shop';
const ROLE = 'Key Vault Secrets User @ Microsoft.KeyVault/vaults/shop-vault';
const stage = await Stage.open(SECRET);
try {
  await tell();
  console.log('\nEvery step of the story came true.');
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  await stage.close();
}

async function tell(): Promise<void> {
  stage.tell("The app 'web' wants the secret 'db-url' of the key vault 'shop-vault'. It has no identity:");
  await expectRefusal();

  stage.tell('One step gives it a system-assigned identity and the role:');
  const system = { 'identity-type': 'system-assigned', roles: ROLE };
  await stage.step(system, ['principal-id', 'changed']);
  await expectSecret('ManagedIdentityCredential()');

  stage.tell('The same step again only reads, and changes nothing:');
  const again = await stage.step(system, ['changed']);
  stage.check('nothing was written', again.outputs['changed'] === 'false');

  stage.tell("The same with a user-assigned identity, 'id-shop', that somebody has created:");
  const user = { 'user-assigned-identities': 'id-shop', roles: ROLE };
  const { outputs } = await stage.step(user, ['client-id']);
  const clientId = outputs['client-id'] ?? '';
  await expectSecret('ManagedIdentityCredential({ clientId })', clientId);

  stage.tell('What does the app have, and what may it do?');
  const shown = await stage.step({ operation: 'show', 'resolve-roles': 'true' }, []);
  stage.check('two identities with a role each', shown.json<unknown[]>('role-assignments').length === 2);

  stage.tell('And back: identities and roles are removed.');
  const all = { 'identity-type': 'system-assigned,user-assigned', 'user-assigned-identities': '*' };
  await stage.step({ operation: 'remove', ...all, roles: ROLE, 'delete-role-assignments': 'true' }, [
    'changed',
  ]);
  await expectRefusal(clientId);
  await expectRefusal();
  stage.check('no role assignment is left behind', stage.sandbox.roleAssignments.length === 0);
}

async function expectSecret(credential: string, clientId?: string): Promise<void> {
  const { secret, refusal } = await stage.read(clientId);
  stage.check(`the app reads its secret with ${credential}: ${secret || refusal}`, secret === SECRET);
}

async function expectRefusal(clientId?: string): Promise<void> {
  const { secret, refusal } = await stage.read(clientId);
  stage.check(`no access: ${refusal}`, secret === '' && refusal !== '');
}
