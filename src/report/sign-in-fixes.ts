import type { Cloud } from '../cloud.ts';
import type { PresentedClaims, SignInError } from '../sign-in/errors.ts';
import type { OidcSignIn, SignIn } from '../sign-in/sign-in.ts';
import { shellWord } from '../text.ts';
import { clip } from './words.ts';

const OLD_SESSION =
  'To fix: the session of azure/login is older than the ID token that it was opened with, as in a long job. Run azure/login again ' +
  "right before this step, or give this step 'client-id' and 'tenant-id': it then signs in by itself with GitHub OIDC.";

/** What to do about an error of Entra's, by its code. Source: the list of AADSTS codes in Entra's documentation. */
export function signInFix(
  { message, presented }: SignInError,
  { signIn, cloud }: { readonly signIn: SignIn; readonly cloud: Cloud },
): string | undefined {
  const code = /AADSTS(\d+)/.exec(message)?.[1];
  const isOidc = signIn.by === 'oidc';
  const client = `${isOidc ? "'client-id'" : 'AZURE_CLIENT_ID'} (${signIn.clientId ?? 'not set'})`;
  const tenant = `'tenant-id' (${signIn.tenantId ?? 'not set'})`;
  switch (code) {
    case '700213':
    case '7002138':
    case '70021':
    case '700211':
    case '700212':
    case '70025':
      return isOidc && presented ? federatedCredentialFix(code, presented, signIn, cloud) : undefined;
    case '700016':
      return `To fix: check ${client} and ${tenant}: that tenant has no such application.`;
    case '7000215':
    case '7000222':
      return 'To fix: put a secret of the application that is valid into AZURE_CLIENT_SECRET, its value and not its ID.';
    case '90002':
      return `To fix: check ${tenant} and 'cloud' (${cloud.name}): there is no such tenant.`;
    case '900382':
      return `To fix: check 'cloud' (${cloud.name}): the tenant belongs to another one.`;
    case '700024':
      return isOidc
        ? 'To fix: run the job again; if it repeats, the clock of the runner is wrong.'
        : OLD_SESSION;
    default:
      return undefined;
  }
}

function federatedCredentialFix(
  code: string,
  { issuer, subject, audience }: PresentedClaims,
  signIn: OidcSignIn,
  cloud: Cloud,
): string {
  const why: Readonly<Record<string, string>> = {
    '7002138': 'a federated credential matches but for upper and lower case',
    '700211': 'no federated credential has the issuer of this token',
    '700212': 'no federated credential has the audience of this token',
    '70025': 'the application has no federated credential',
  };
  const isOwnAudience = code === '700212' && signIn.audience !== cloud.audience;
  const orElse = isOwnAudience ? `: create one, or leave 'audience' out (then it is ${cloud.audience})` : '';
  const parameters = JSON.stringify({ name: 'github', issuer, subject, audiences: [audience] });
  return [
    `To fix: ${why[code] ?? 'no federated credential has the subject of this token'}${orElse}. The token presented, compared exactly:`,
    `  issuer:   ${clip(issuer)}`,
    `  subject:  ${clip(subject)}`,
    `  audience: ${clip(audience)}`,
    'Create that credential for an app registration:',
    `  az ad app federated-credential create --id ${signIn.clientId} --parameters ${shellWord(parameters)}`,
    'or for a user-assigned identity:',
    `  az identity federated-credential create --name github --identity-name <name> --resource-group <group> --issuer ${shellWord(issuer)} --subject ${shellWord(subject)} --audiences ${shellWord(audience)}`,
  ].join('\n');
}
