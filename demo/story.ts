/**
 * The story of `npm start`: a container app goes from no access to reading its secret and back, with the built
 * bundle run as GitHub's runner runs it. Ends with 0 only when every step came true.
 */
import { Stage } from './stage.ts';

const SECRET = 'postgres://shop:rosebud@db.internal/shop';
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

  stage.tell('One step gives it a system-assigned identity:');
  const system = { 'identity-type': 'system-assigned' };
  const { outputs } = await stage.step(system, ['principal-id', 'changed']);
  await expectRefusal();
  grant(outputs['principal-id'] ?? '');
  await expectSecret('ManagedIdentityCredential()');

  stage.tell('The same step again only reads, and changes nothing:');
  const again = await stage.step(system, ['changed']);
  stage.check('nothing was written', again.outputs['changed'] === 'false');

  stage.tell("A user-assigned identity, 'id-shop', that somebody has created:");
  const user = await stage.step({ 'user-assigned-identities': 'id-shop' }, ['principal-id', 'client-id']);
  const clientId = user.outputs['client-id'] ?? '';
  await expectRefusal(clientId);
  grant(user.outputs['principal-id'] ?? '');
  await expectSecret('ManagedIdentityCredential({ clientId })', clientId);

  stage.tell('What does the app have?');
  const shown = await stage.step({ operation: 'show' }, ['principal-ids']);
  stage.check('it has both identities', shown.json<unknown[]>('principal-ids').length === 2);

  stage.tell('And back: everything is removed.');
  const all = { 'identity-type': 'system-assigned,user-assigned', 'user-assigned-identities': '*' };
  await stage.step({ operation: 'remove', ...all }, ['changed']);
  await expectRefusal();
  await expectRefusal(clientId);
}

/** What `az role assignment create` does with the output of the step. */
function grant(principalId: string): void {
  console.log('   A following step grants the role, with the output:');
  console.log(`     az role assignment create --role "Key Vault Secrets User" --scope "$VAULT_ID" \\`);
  console.log(`       --assignee-object-id ${principalId} --assignee-principal-type ServicePrincipal`);
  const [vault] = [...stage.sandbox.azure.vaults.values()];
  stage.sandbox.grant(principalId, 'Key Vault Secrets User', vault?.id ?? '');
}

async function expectSecret(credential: string, clientId?: string): Promise<void> {
  const { secret, refusal } = await stage.read(clientId);
  stage.check(`the app reads its secret with ${credential}: ${secret || refusal}`, secret === SECRET);
}

async function expectRefusal(clientId?: string): Promise<void> {
  const { secret, refusal } = await stage.read(clientId);
  stage.check(`no access: ${refusal}`, secret === '' && refusal !== '');
}
