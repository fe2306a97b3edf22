import { TestEnvironment } from 'jest-environment-node';
import * as sandbox from '../sandbox/index.ts';

/**
 * Where tests run: Node's environment, with the sandbox in it. Jest would load anew for each test file what that file
 * imports; for the sandbox and all it stands on, that costs more than two steps do. Here Node loads it, once for each
 * worker, and its keys are made once. `loaded-sandbox.js` hands it to the tests.
 */
export default class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.loadedSandbox = sandbox;
  }
}
