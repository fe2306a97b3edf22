import { expect, test } from '@jest/globals';
import { AzureError } from '../../../src/azure/errors.ts';
import { api, entryOf, existingEntry, GROUP, report, shared, VAULT, web } from './role-entries.ts';

test('notes: ten minutes once, conditions, other resources, and where it was not looked', () => {
  const [added, again, conditional, removed] = [
    entryOf(web, 1),
    entryOf(web, 2),
    entryOf(api, 1),
    entryOf(shared, 1),
  ];
  added.add('id');
  again.add('id');
  conditional.keep({ id: 'id', condition: 'c' });
  removed.remove();
  expect(report([added, again, conditional, removed], false, ['Not everywhere.']).notes).toEqual([
    `api has the role 'Reader' at ${GROUP} under a condition, which may narrow it.`,
    "Every other resource with user-assigned identity 'id-a' loses its revoked roles, too.",
    'Not everywhere.',
    'A new role may take up to ten minutes to work.',
  ]);
  expect(report([added], true).notes).toEqual([]);
});

const refusal = new AzureError(
  { code: 'PrincipalNotFound', message: '', details: [], additionalInfo: [] },
  { action: 'grant the role', status: 400 },
);

test('last words: what was sent, what is not known, what remains', () => {
  const [granted, unknown, open] = [entryOf(web, 1), entryOf(web, 2), entryOf(api, 1)];
  const refused = entryOf(api, 2);
  refused.send();
  refused.refuse(refusal);
  granted.send();
  granted.accept();
  granted.add('id');
  unknown.send();
  const remaining = Array.from({ length: 7 }, (_, at) => existingEntry(`${VAULT}${at}`));
  const { lastWords } = report([granted, unknown, open, refused, ...remaining]);
  expect(lastWords.slice(0, 4)).toEqual([
    `- web: role 'Reader' at ${GROUP}: it was granted.`,
    `- web: role 'AcrPull' at ${VAULT}: a change was sent; whether Azure took it is not known.`,
    `- api: role 'Reader' at ${GROUP}: nothing was sent.`,
    `- api: role 'AcrPull' at ${VAULT}: Azure refused it last (PrincipalNotFound).`,
  ]);
  const commands = lastWords.filter((line) => line.startsWith('  az role assignment delete --ids'));
  expect(commands).toHaveLength(2);
  for (const { id } of remaining) expect(commands.join()).toContain(` ${id}`);
});
