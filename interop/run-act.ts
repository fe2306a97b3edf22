import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { stringify } from 'yaml';
import { goProgram } from '../tools/peers.ts';

/** A Bash script in place of an action. The input `sbom-path` is its variable `INPUT_SBOM_PATH`. */
export interface StandIn {
  readonly inputs: readonly string[];
  readonly run: string;
}

/** A workflow of this project on this machine, without Docker. */
export interface ActRun {
  /** The folder of the repository, with a remote `origin`. */
  readonly repository: string;
  /** The workflow's file, from there. */
  readonly workflow: string;
  readonly event: string;
  readonly payload?: object;
  /** The replacements for the actions that the workflow uses, by `owner/name`. */
  readonly actions: Readonly<Record<string, StandIn>>;
  /** The repository's variables. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Environment of the steps. */
  readonly env?: Readonly<Record<string, string>>;
  /** The folders of programs, in the order of `PATH`. */
  readonly path: readonly string[];
  /** A folder for all that act keeps. */
  readonly home: string;
}

/** Run a workflow. A failed one is also a result. */
export async function runAct(run: ActRun): Promise<{ readonly succeeded: boolean; readonly log: string }> {
  const { repository, workflow, event, payload = {}, variables = {}, env = {}, home } = run;
  const eventFile = join(home, 'event.json');
  writeFileSync(eventFile, JSON.stringify(payload));
  const text = readFileSync(join(repository, workflow), 'utf8');
  const used = [...text.matchAll(/uses: ([\w-]+\/[\w-]+@[0-9a-f]{40})/g)].map(([, uses = '']) => uses);
  const args = [
    ...[event, '--workflows', workflow, '--eventpath', eventFile, '--platform', 'ubuntu-latest=-self-hosted'],
    ...['--secret', 'GITHUB_TOKEN=token'],
    ...Object.entries(variables).flatMap(([name, value]) => ['--var', `${name}=${value}`]),
    ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...[...new Set(used)].flatMap((uses) => ['--local-repository', `${uses}=${standIn(uses, run)}`]),
  ];
  const act = await goProgram('act');
  const ended = promisify(execFile)(act, args, {
    cwd: repository,
    env: { PATH: run.path.join(delimiter), HOME: home, XDG_CACHE_HOME: join(home, '.cache') },
    maxBuffer: 2 ** 26,
  });
  return ended.then(
    ({ stdout }) => ({ succeeded: true, log: stdout }),
    ({ stdout, stderr }: { stdout: string; stderr: string }) => ({
      succeeded: false,
      log: `${stdout}\n${stderr}`,
    }),
  );
}

/** Writes a composite action that stands for another, and returns its folder. */
function standIn(uses: string, { actions, home }: ActRun): string {
  const [name = ''] = uses.split('@');
  const known = actions[name];
  if (!known) throw new Error(`The workflow uses ${name}, and the test says nothing of it.`);
  const folder = join(home, name.replace('/', '-'));
  const env = known.inputs.map((input) => [
    `INPUT_${input.replaceAll('-', '_').toUpperCase()}`,
    `\${{ inputs.${input} }}`,
  ]);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'action.yml'),
    stringify({
      name,
      description: name,
      inputs: Object.fromEntries(known.inputs.map((input) => [input, { description: input }])),
      runs: {
        using: 'composite',
        steps: [{ run: known.run, shell: 'bash', env: Object.fromEntries(env) }],
      },
    }),
  );
  return folder;
}
