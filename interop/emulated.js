/** Runs the program and the arguments in `EMULATOR`, a JSON array, in place of the runner's Node. */
import { spawn } from 'node:child_process';

const { EMULATOR = '[]', ...env } = process.env;
const [program = '', ...args] = JSON.parse(EMULATOR);
const child = spawn(program, args, { env, stdio: 'inherit' });
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
