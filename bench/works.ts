import { GROUP, type IdentitySettings, type Sandbox, SUBSCRIPTION_ID } from '../sandbox/index.ts';

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

const VAULT = 'Microsoft.KeyVault/vaults/shop-vault';
const VAULT_ID = `/subscriptions/${SUBSCRIPTION_ID}/resourceGroups/${GROUP}/providers/${VAULT}`;
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
  // The whole way to an app without a password: one line of az and one input for each part.
  {
    name: 'an identity and its role',
    runs: 3,
    furnish: addShop,
    az: [
      `principal=$(${azAssign('web')} --query principalId -o tsv)`,
      'az role assignment create --assignee-object-id "$principal" --assignee-principal-type ServicePrincipal ' +
        `--role "Key Vault Secrets User" --scope ${VAULT_ID} -o none`,
    ],
    inputs: { ...SYSTEM_INPUTS, roles: `Key Vault Secrets User @ ${VAULT}` },
  },
  {
    name: 'an identity that is already there',
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
