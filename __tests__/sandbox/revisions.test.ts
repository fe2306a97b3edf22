import { expect, test } from '@jest/globals';
import { armClient, pathOf, withArm } from './client.ts';

test('an app has a revision, and it can be restarted', () =>
  withArm({}, async (sandbox) => {
    const { send } = await armClient(sandbox);
    sandbox.addApp('web');
    const { body } = await send('GET', `${pathOf('containerApps', 'web')}/revisions`);
    expect(body.value).toMatchObject([{ name: 'web--0000001', properties: { active: true } }]);
    const restart = (app: string) =>
      send('POST', `${pathOf('containerApps', app)}/revisions/${app}--0000001/restart`);
    expect((await restart('web')).status).toBe(200);
    expect((await restart('wbe')).status).toBe(404);
    sandbox.deny({ action: 'Microsoft.App/containerApps/revisions/restart/action' });
    expect((await restart('web')).status).toBe(403);
  }));
