/**
 * The demo of `npm start`: one step lets a container app pull its image, read a secret, and read a document, and
 * another step revokes all of this access. Runs the built bundle as GitHub's runner does. Exits with 0 only if every
 * check passed.
 */
import { type Reading, Stage, shorten } from './stage.ts';

const SECRET = 'postgres://shop:rosebud@db.internal/shop';
const ITEM = 'espresso machine';
const REGISTRY = 'Microsoft.ContainerRegistry/registries/shop';
const ROLES = [
  `AcrPull @ ${REGISTRY}`,
  'Key Vault Secrets User @ Microsoft.KeyVault/vaults/shop-vault',
  'Cosmos DB Built-in Data Reader @ Microsoft.DocumentDB/databaseAccounts/shop',
].join('\n');

const stage = await Stage.open(SECRET, ITEM);
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
    "The app 'web' has no identity. It can't pull its image, read its secret, or query its database:",
  );
  await expectNoAccess();

  stage.chapter('One step assigns an identity, grants its roles, and sets the registry:');
  const access = { roles: ROLES, 'registry-server': REGISTRY };
  const system = { 'identity-type': 'system-assigned', ...access };
  await stage.step(system, ['principal-id', 'changed']);
  await expectAccess();

  stage.chapter('If the step runs again, it changes nothing:');
  const again = await stage.step(system, ['changed']);
  stage.check('nothing was written', again.outputs['changed'] === 'false');

  stage.chapter("The same with the existing user-assigned identity 'id-shop':");
  const user = { 'user-assigned-identities': 'id-shop', ...access };
  const { outputs } = await stage.step(user, ['client-id']);
  await expectAccess(outputs['client-id']);

  stage.chapter('An identity in use is never removed by accident:');
  const all = { 'identity-type': 'system-assigned,user-assigned', 'user-assigned-identities': '*' };
  const removal = { operation: 'remove', ...all, roles: ROLES, 'delete-role-assignments': 'true' };
  const refused = await stage.step(removal, [], 1);
  stage.check('nothing was written', refused.outputs['changed'] === 'false');

  stage.chapter("With 'force', a last step removes the identities and all their roles:");
  await stage.step({ ...removal, force: 'true' }, ['changed']);
  await expectNoAccess();
  stage.check('no role assignment remains', stage.sandbox.roleAssignments.length === 0);
}

async function expectAccess(clientId?: string): Promise<void> {
  const { secret, document } = await stage.read(clientId);
  stage.check('Azure pulls the image with the identity', stage.sandbox.failedPull('web') === undefined);
  stage.check(`the app reads its secret: ${wordOf(secret)}`, secret.value === SECRET);
  stage.check(`the app reads a document: ${wordOf(document)}`, document.value === ITEM);
}

async function expectNoAccess(): Promise<void> {
  const { secret, document } = await stage.read();
  stage.check("Azure can't pull the image", stage.sandbox.failedPull('web') !== undefined);
  stage.check(`no secret: ${wordOf(secret)}`, secret.refusal !== undefined);
  stage.check(`no document: ${wordOf(document)}`, document.refusal !== undefined);
}

function wordOf({ value, refusal = '' }: Reading): string {
  return value ?? shorten(refusal);
}
