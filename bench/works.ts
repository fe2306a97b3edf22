import { GROUP, type Sandbox } from '../sandbox/index.ts';
import { addShop, ROLE_INPUTS, SYSTEM_INPUTS, VAULT_ID } from './shop.ts';

/** A piece of work that `az` and the action can both do. */
export interface Work {
  readonly name: string;
  /** How often each does it, in turn. */
  readonly runs: number;
  readonly furnish: (sandbox: Sandbox) => void;
  /** What is typed after `az login`. */
  readonly az: readonly string[];
  readonly inputs: Readonly<Record<string, string>>;
}

/** The first work of the table, and the one that goes all the way; the table of results tells of both. */
export const ASSIGN = 'assign';
export const WITH_ROLE = 'identity and role from nothing';

const TEN = Array.from({ length: 10 }, (_, at) => `shop-${at}`);
const azAssign = (app: string): string =>
  `az containerapp identity assign -n ${app} -g ${GROUP} --system-assigned`;

/** What is compared, in the order of the table. */
export function works(): readonly Work[] {
  return [
    {
      name: ASSIGN,
      runs: 3,
      furnish: (sandbox) => void addShop(sandbox),
      az: [`${azAssign('web')} -o none`],
      inputs: SYSTEM_INPUTS,
    },
    withRole(),
    {
      name: 'assign, already there',
      runs: 3,
      furnish: (sandbox) => void addShop(sandbox, { system: true }),
      az: [`${azAssign('web')} -o none`],
      inputs: SYSTEM_INPUTS,
    },
    {
      name: 'remove',
      runs: 3,
      furnish: (sandbox) => {
        sandbox.addIdentity('id-old');
        sandbox.addApp('web', { identity: { user: ['id-old'] } });
      },
      az: [`az containerapp identity remove -n web -g ${GROUP} --user-assigned id-old -o none`],
      inputs: { operation: 'remove', 'app-name': 'web', 'user-assigned-identities': 'id-old' },
    },
    {
      name: 'show',
      runs: 3,
      furnish: (sandbox) => void addShop(sandbox, { system: true }),
      az: [`az containerapp identity show -n web -g ${GROUP} -o none`],
      inputs: { operation: 'show', 'app-name': 'web' },
    },
    {
      name: 'assign to ten apps',
      runs: 1,
      furnish: (sandbox) => {
        for (const name of TEN) sandbox.addApp(name);
      },
      az: TEN.map((app) => `${azAssign(app)} -o none`),
      inputs: { 'app-name': 'shop-*', 'identity-type': 'system-assigned' },
    },
  ];
}

/** The role follows the identity: its principal ID is known only then. */
function withRole(): Work {
  return {
    name: WITH_ROLE,
    runs: 3,
    furnish: (sandbox) => void addShop(sandbox),
    az: [
      `principal=$(${azAssign('web')} --query principalId -o tsv)`,
      'az role assignment create --assignee-object-id "$principal" --assignee-principal-type ServicePrincipal ' +
        `--role "Key Vault Secrets User" --scope ${VAULT_ID} -o none`,
    ],
    inputs: ROLE_INPUTS,
  };
}
