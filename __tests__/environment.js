import { TestEnvironment } from 'jest-environment-node';
import * as sandbox from '../sandbox/index.ts';

/**
 * The environment of tests: Node's own, with the sandbox in it. Jest would load the sandbox again for each test file,
 * which costs more than two steps do. Here Node loads it once per worker, and creates its keys once. Tests get it through
 * `loaded-sandbox.js`.
 */
export default class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.loadedSandbox = sandbox;
  }
}
