import { expect, test } from '@jest/globals';
import { pathOf, withArm } from './client.ts';

const web = pathOf('containerApps', 'web');

test('an app has a revision that can be restarted', () =>
  withArm({}, async (sandbox, { send }) => {
    sandbox.addApp('web');
    const { body } = await send('GET', `${web}/revisions`);
    expect(body.value).toMatchObject([{ name: 'web--0000001', properties: { active: true } }]);
    const restart = (app: string) =>
      send('POST', `${pathOf('containerApps', app)}/revisions/${app}--0000001/restart`);
    expect((await restart('web')).status).toBe(200);
    expect((await restart('wbe')).status).toBe(404);
    sandbox.deny({ action: 'Microsoft.App/containerApps/revisions/restart/action' });
    expect((await restart('web')).status).toBe(403);
  }));

test.each([
  ['Single', [false, true]],
  ['Multiple', [true, true]],
])('in mode %s, only a new template creates a revision', (activeRevisionsMode, active) =>
  withArm({}, async (sandbox, { send, patch }) => {
    sandbox.addApp('web', { properties: { configuration: { activeRevisionsMode } } });
    await patch('containerApps', 'web', { type: 'SystemAssigned' });
    await send('PATCH', web, { properties: { configuration: { registries: [] } }, tags: { a: 'b' } });
    expect(sandbox.get('web')['properties']).toMatchObject({ latestRevisionName: 'web--0000001' });
    const rules = [{ name: 'queue', azureQueue: { identity: 'system' } }];
    await send('PATCH', web, { properties: { template: { scale: { rules } } } });
    expect(sandbox.get('web')['properties']).toMatchObject({ latestRevisionName: 'web--0000002' });
    const { body } = await send('GET', `${web}/revisions`);
    expect(body.value).toMatchObject([
      { properties: { active: active[0], template: { scale: { rules: null } } } },
      { properties: { active: active[1], template: { scale: { rules } } } },
    ]);
    expect((await send('GET', `${web}/revisions/web--0000002`)).body['name']).toBe('web--0000002');
    expect((await send('GET', `${web}/revisions/web--0000009`)).status).toBe(404);
  }),
);
