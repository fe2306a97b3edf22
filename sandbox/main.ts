import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { CLIENT_ID, CLIENT_SECRET, GROUP, SUBSCRIPTION_ID, TENANT_ID } from './constants.ts';
import type { SandboxOptions } from './options.ts';
import { Sandbox } from './sandbox.ts';
import type { LoggedRequest } from './wire/requests.ts';

const HELP = `Azure and GitHub on this machine.

  npm run sandbox -- [switches]

  --port N           port of the proxy (default: a free one)
  --latency MS       time before every response (default: 0)
  --provisioning MS  duration of a change (default: 300)
  --json             print the environment as one JSON object
  --write-env FILE   write the environment to a file (NAME=value) instead of printing it
  --help             show this text

Set the printed variables in another shell. Any client there then uses the sandbox: az, an SDK, curl. With a file:

  npm run sandbox -- --write-env sandbox.env &
  set -a; . ./sandbox.env; set +a

Ctrl+C ends the sandbox. It forwards nothing to the real hosts.`;

/** A switch that isn't valid. Its message is one line. */
class UsageError extends Error {}

interface Switches {
  help: boolean;
  json: boolean;
  envFile: string | undefined;
  options: Partial<SandboxOptions>;
}

function number(name: string, text: string, max = 3_600_000): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > max) {
    throw new UsageError(`--${name} must be a whole number from 0 to ${max}, not '${text}'.`);
  }
  return value;
}

function readSwitches(args: string[]): Switches {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: '0' },
      latency: { type: 'string', default: '0' },
      provisioning: { type: 'string', default: '300' },
      json: { type: 'boolean', default: false },
      'write-env': { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  return {
    help: values.help,
    json: values.json,
    envFile: values['write-env'],
    options: {
      port: number('port', values.port, 65_535),
      latencyMs: number('latency', values.latency),
      provisioningMs: number('provisioning', values.provisioning),
    },
  };
}

/** Add a resource of each kind, an identity, and stores with a greeting to play with. */
export function seed(sandbox: Sandbox): { vaultId: string } {
  sandbox.addEnvironment('env');
  sandbox.addApp('web');
  sandbox.addJob('nightly');
  sandbox.addSessionPool('sessions');
  sandbox.addIdentity('id-web');
  sandbox.addRegistry('shop');
  sandbox.addRedis('shop', { keys: { greeting: 'Hello from Redis' } });
  const items = [{ id: '1', greeting: 'Hello from Cosmos DB' }];
  sandbox.addCosmosAccount('shop', { data: { shop: { items } } });
  return { vaultId: sandbox.addVault('shop-vault', { secrets: { greeting: 'Hello from the vault' } }).id };
}

/** All variables that a client needs: the proxy, the job, and the names of the resources. */
function clientEnv(sandbox: Sandbox, vaultId: string): Record<string, string> {
  return {
    ...sandbox.env,
    ...sandbox.workflowEnv(),
    AZURE_CLIENT_ID: CLIENT_ID,
    AZURE_CLIENT_SECRET: CLIENT_SECRET,
    AZURE_TENANT_ID: TENANT_ID,
    AZURE_SUBSCRIPTION_ID: SUBSCRIPTION_ID,
    RESOURCE_GROUP: GROUP,
    VAULT_ID: vaultId,
  };
}

/** Quote a value for a shell and for most readers of such files, but only if it needs quotes. */
const quoted = (value: string) =>
  /^[\w@%+=:,./~-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;

const lines = (env: Record<string, string>, prefix = '') =>
  Object.entries(env).map(([name, value]) => `${prefix}${name}=${quoted(value)}`);

/** Print the environment as JSON or as commands for a shell, or write it to a file. */
function printEnvironment(env: Record<string, string>, { envFile, json }: Switches): void {
  if (envFile !== undefined) writeFileSync(envFile, `${lines(env).join('\n')}\n`, { mode: 0o600 });
  else if (json) console.log(JSON.stringify(env));
  else console.log(lines(env, 'export ').join('\n'));
  if (json) return;
  console.log(
    `# In resource group ${GROUP}: app web, job nightly, environment env, session pool sessions, identity id-web,`,
  );
  console.log(
    '# key vault shop-vault, and a registry, a Cosmos DB account, and an Azure Managed Redis with the name shop.',
  );
  console.log(
    `# ${envFile === undefined ? '' : `The environment is in ${envFile}. `}Requests appear below. Ctrl+C ends the sandbox.`,
  );
}

/** End with the program that started the sandbox, because npm and its shell pass no signals on. */
function whenStopped(stop: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
  const { ppid } = process;
  setInterval(() => process.ppid !== ppid && stop(), 500).unref();
}

function requestLine(request: LoggedRequest): string {
  const time = new Date(request.at).toISOString().slice(11, 23);
  const took = (request.finishedAt ?? request.at) - request.at;
  return `${time} ${request.status ?? '---'} ${`${took} ms`.padStart(7)}  ${request.label}`;
}

async function main(): Promise<void> {
  const switches = readSwitches(process.argv.slice(2));
  if (switches.help) {
    console.log(HELP);
    return;
  }
  const sandbox = await Sandbox.start(switches.options);
  // Before the first output, because its reader can end the parent at once.
  whenStopped(() => void sandbox.stop().then(() => process.exit(0)));
  printEnvironment(clientEnv(sandbox, seed(sandbox).vaultId), switches);
  // Requests go to stderr, so that stdout contains only the environment.
  sandbox.onAnswer((request) => console.error(requestLine(request)));
}

/** A port that is taken or not allowed, or a file that can't be written. */
const FAULTS_OF_SWITCHES = ['EADDRINUSE', 'EACCES', 'ENOENT', 'EISDIR'];

function isUsageError(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  if (error instanceof UsageError) return true;
  const code = 'code' in error ? `${error.code}` : '';
  return code.startsWith('ERR_PARSE_ARGS') || FAULTS_OF_SWITCHES.includes(code);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await main();
  } catch (error) {
    if (!isUsageError(error)) throw error;
    console.error(`${error.message.split('\n')[0]} See --help.`);
    process.exitCode = 2;
  }
}
