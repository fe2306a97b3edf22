import { parse } from 'yaml';
import { GROUP, type IdentitySettings, type Sandbox } from '../sandbox/index.ts';
import { blocksOf, type ExampleStep } from '../tools/documents.ts';

/** A piece of work that `az` and the action can both do. */
export interface Work {
  readonly name: string;
  /** The number of measurements of each. */
  readonly runs: number;
  readonly furnish: (sandbox: Sandbox) => void;
  /** The commands after `az login`. */
  readonly az: readonly string[];
  readonly inputs: Readonly<Record<string, string>>;
}

/** The inputs that assign an identity to the app of {@link addShop}. */
export const SYSTEM_INPUTS = { 'app-name': 'web', 'identity-type': 'system-assigned' } as const;

/** The document that shows the commands and the step of {@link wholeWay}. */
export const DOCUMENT = 'docs/compared-with-az.md';

const TEN = Array.from({ length: 10 }, (_, at) => `shop-${at}`);
const azAssign = (app: string): string =>
  `az containerapp identity assign -n ${app} -g ${GROUP} --system-assigned`;

/** Add an app, and a vault whose secrets it will read. */
export function addShop(sandbox: Sandbox, identity: IdentitySettings = {}): void {
  sandbox.addVault('shop-vault', { secrets: { greeting: 'hello' } });
  sandbox.addApp('web', { identity });
}

/** The works in the order of the table. */
export const WORKS: readonly Work[] = [
  {
    name: 'an identity',
    runs: 3,
    furnish: addShop,
    az: [`${azAssign('web')} -o none`],
    inputs: SYSTEM_INPUTS,
  },
  wholeWay(),
  {
    name: 'an identity that is already assigned',
    runs: 3,
    furnish: (sandbox) => addShop(sandbox, { system: true }),
    az: [`${azAssign('web')} -o none`],
    inputs: SYSTEM_INPUTS,
  },
  {
    name: 'identities for ten apps',
    runs: 1,
    furnish: (sandbox) => {
      for (const name of TEN) sandbox.addApp(name);
    },
    az: TEN.map((app) => `${azAssign(app)} -o none`),
    inputs: { 'app-name': 'shop-*', 'identity-type': 'system-assigned' },
  },
];

/** Read the work that the document shows: all that an app needs to pull its image and read its data without a password. */
function wholeWay(): Work {
  const textOf = (wanted: string): string =>
    blocksOf(DOCUMENT).find(({ language }) => language === wanted)?.text ?? '';
  const [step] = parse(textOf('yaml')) as readonly ExampleStep[];
  return {
    name: 'an identity, its roles, and a registry',
    runs: 3,
    furnish: (sandbox) => {
      addShop(sandbox);
      sandbox.addRegistry('shopregistry');
      sandbox.addCosmosAccount('shop');
    },
    az: [textOf('sh')],
    inputs: Object.fromEntries(Object.entries(step?.with ?? {}).map(([name, value]) => [name, `${value}`])),
  };
}
