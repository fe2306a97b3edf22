/**
 * Jest's transform of sandbox/index.ts: a module with the same exports, taken from the sandbox that environment.js has
 * loaded. So each test file gets the sandbox that its worker already has, whatever the sandbox exports.
 */
import * as sandbox from '../sandbox/index.ts';

const code = `export const { ${Object.keys(sandbox).join(', ')} } = globalThis.loadedSandbox;`;

export default { process: () => ({ code }), getCacheKey: () => code };
