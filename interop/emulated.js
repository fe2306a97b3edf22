/** Runs the program and the arguments in `EMULATOR`, a JSON array, in place of the runner's Node. */
import { spawnSync } from 'node:child_process';

const { EMULATOR = '[]', ...env } = process.env;
const [program = '', ...args] = JSON.parse(EMULATOR);
const { status, error } = spawnSync(program, args, { env, stdio: 'inherit' });
if (error) throw error;
process.exitCode = status ?? 1;
