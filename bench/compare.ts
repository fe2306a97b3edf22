import { writeFileSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import { GROUP, type Sandbox } from '../sandbox/index.ts';
import { azCost, busySandbox, type Cost, findAz, ourCost } from './cost.ts';

interface Work {
  readonly name: string;
  readonly furnish: (sandbox: Sandbox) => void;
  readonly az: readonly string[];
  readonly inputs: Record<string, string>;
}

const TEN = Array.from({ length: 10 }, (_, at) => `shop-${at}`);
const azAssign = (app: string): string =>
  `az containerapp identity assign -n ${app} -g ${GROUP} --system-assigned -o none`;
const SYSTEM = { 'identity-type': 'system-assigned' };

const WORKS: readonly Work[] = [
  {
    name: 'assign',
    furnish: (sandbox) => void sandbox.addApp('web'),
    az: [azAssign('web')],
    inputs: { 'app-name': 'web', ...SYSTEM },
  },
  {
    name: 'assign, already there',
    furnish: (sandbox) => void sandbox.addApp('web', { identity: { system: true } }),
    az: [azAssign('web')],
    inputs: { 'app-name': 'web', ...SYSTEM },
  },
  {
    name: 'remove',
    furnish: (sandbox) => {
      sandbox.addIdentity('id-old');
      sandbox.addApp('web', { identity: { user: ['id-old'] } });
    },
    az: [`az containerapp identity remove -n web -g ${GROUP} --user-assigned id-old -o none`],
    inputs: { operation: 'remove', 'app-name': 'web', 'user-assigned-identities': 'id-old' },
  },
  {
    name: 'show',
    furnish: (sandbox) => void sandbox.addApp('web', { identity: { system: true } }),
    az: [`az containerapp identity show -n web -g ${GROUP} -o none`],
    inputs: { operation: 'show', 'app-name': 'web' },
  },
  {
    name: 'assign to ten apps',
    furnish: (sandbox) => {
      for (const name of TEN) sandbox.addApp(name);
    },
    az: TEN.map(azAssign),
    inputs: { 'app-name': 'shop-*', 'max-parallel': '10', ...SYSTEM },
  },
];

async function measured(work: Work, measure: (sandbox: Sandbox) => Promise<Cost>): Promise<Cost> {
  const sandbox = await busySandbox(work.furnish);
  try {
    return await measure(sandbox);
  } finally {
    await sandbox.stop();
  }
}

/** The costs of the first work, for the other tables. */
export interface Comparison {
  readonly version: string;
  readonly az: Cost;
  readonly ours: Cost;
}

/** Measures `az` and the action side by side, and writes docs/compared-with-az.md. Undefined without `az`. */
export async function compareWithAz(): Promise<Comparison | undefined> {
  const found = await findAz();
  if (!found) return undefined;
  const costs: { name: string; az: Cost; ours: Cost }[] = [];
  for (const work of WORKS) {
    const az = await measured(work, (sandbox) => azCost(found.bin, sandbox, work.az));
    const ours = await measured(work, (sandbox) => ourCost(sandbox, work.inputs));
    costs.push({ name: work.name, az, ours });
  }
  writeFileSync(
    join(import.meta.dirname, '..', 'docs', 'compared-with-az.md'),
    document(found.version, costs),
  );
  const [first] = costs;
  return first && { version: found.version, az: first.az, ours: first.ours };
}

function document(version: string, costs: readonly { name: string; az: Cost; ours: Cost }[]): string {
  const row = ({ name, az, ours }: (typeof costs)[number]): string => {
    const cells = [
      `${az.requests} / ${ours.requests}`,
      `${(az.bytes / 1024).toFixed(1)} / ${(ours.bytes / 1024).toFixed(1)}`,
      `${az.secretReads} / ${ours.secretReads}`,
      `${az.wallS.toFixed(1)} / ${ours.wallS.toFixed(1)} (${(az.wallS / ours.wallS).toFixed(1)} ×)`,
      `${az.cpuS.toFixed(1)} / ${ours.cpuS.toFixed(2)} (${(az.cpuS / ours.cpuS).toFixed(1)} ×)`,
    ];
    return `| ${name} | ${cells.join(' | ')} |`;
  };
  return `${[
    '# Compared with `az containerapp identity`',
    '',
    '[README](../README.md) · [moving from az](recipes.md#moving-from-az-containerapp-identity) · Microsoft:',
    '[`az containerapp identity`](https://learn.microsoft.com/cli/azure/containerapp/identity)',
    '',
    'What the same work costs with the Azure CLI and with this action. In each cell: `az` / this action. Sign-in is',
    'included on both sides; what `azure/login` itself takes, and installing `az` where it is not there, are not.',
    '',
    '| work | requests | KiB sent | reads of all secrets | wall, s | processor, s |',
    '|---|---:|---:|---:|---:|---:|',
    ...costs.map(row),
    '',
    `Measured by \`npm run bench\` against the sandbox, with 50 ms latency and changes that take 3 s: Azure CLI ${version},`,
    `version ${packageJson.version} of the action, Node ${process.version}, ${os.cpus()[0]?.model ?? 'unknown processor'}, ${os.cpus().length} cores.`,
    '',
    '## What differs besides',
    '',
    '|  | `az containerapp identity` | this action |',
    '|---|---|---|',
    '| what is written | the whole app (`PUT`), with all its secrets, as it was read | `identity` alone (`PATCH`) |',
    "| another writer's change in between | overwritten | stays |",
    '| nothing to change | written all the same | no write |',
    '| an identity that is already gone | an error | fine, `changed` is `false` |',
    '| remove all of an app with only a system-assigned identity | leaves it | removes it |',
    '| an identity that a registry or a secret uses | removed | refused, with each place named |',
    "| no rights, or another error of Azure's on reading | “does not exist” | Azure's words, and what to do |",
    '| principal IDs for the next step | to be parsed from JSON | outputs |',
    '',
    'The state that both leave is the same; the interop tests run both and compare (`npm run test:interop`).',
  ].join('\n')}\n`;
}
