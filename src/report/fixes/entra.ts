import type { Cloud } from '../../cloud.ts';
import type { PresentedClaims, SignIn, SignInError } from '../../sign-in/sign-in.ts';
import { shellWord } from '../../text.ts';
import {
  type Advice,
  type AdviceTable,
  adviceIn,
  clip,
  command,
  type FailureContext,
  lines,
} from '../message.ts';

const NO_SUBJECT = 'No federated credential has the subject of this token';
const VALID_SECRET = 'Set AZURE_CLIENT_SECRET to the value of a valid secret, not to its ID.';
const OLD_SESSION =
  "Run azure/login or 'az login' again right before this step, or set 'client-id' and 'tenant-id' so that this step signs in by itself.";

/** Find the reason and the fix for an error from Entra by its code. Source: Entra's list of AADSTS codes. */
export function signInAdvice(
  { entraCode = '', presented }: SignInError,
  { signIn, cloud }: FailureContext,
): Advice | undefined {
  const isOidc = signIn.by === 'oidc';
  const client = `${isOidc ? "'client-id'" : 'AZURE_CLIENT_ID'} (${signIn.clientId ?? 'not set'})`;
  const tenant = `'tenant-id' (${signIn.tenantId ?? 'not set'})`;
  /** No federated credential matches the token. */
  const federated = (why: string): AdviceTable[string] => [
    why,
    presented && credentialFix(entraCode, presented, signIn, cloud),
  ];
  const known: AdviceTable = {
    '700213': federated(NO_SUBJECT),
    '70021': federated(NO_SUBJECT),
    '7002138': federated('A federated credential differs from the token only in capitalization'),
    '700211': federated('No federated credential has the issuer of this token'),
    '700212': federated('No federated credential has the audience of this token'),
    '70025': federated('The application has no federated credential'),
    '700016': ["The tenant doesn't have this application", `Check ${client} and ${tenant}.`],
    '7000215': ["The client secret isn't valid", VALID_SECRET],
    '7000222': ['The client secret expired', VALID_SECRET],
    '90002': ["The tenant doesn't exist in this cloud", `Check ${tenant} and 'cloud' (${cloud.name}).`],
    '900382': ['The tenant is in another cloud', `Check 'cloud' (${cloud.name}).`],
    '700024': isOidc
      ? ['The GitHub OIDC token expired', "Run the job again. If it happens again, check the runner's clock."]
      : ['The session of azure/login is older than its GitHub OIDC token allows', OLD_SESSION],
    '700082': ['The session of the Azure CLI expired', OLD_SESSION],
    '53003': [
      'A conditional access policy blocks the deployment identity',
      "Ask an administrator of the tenant to exclude the deployment identity from the policy, or to allow the runner's IP addresses.",
    ],
    '501661': [
      "Entra can't reach the issuer of the token",
      'Make the issuer (GitHub Enterprise Server) reachable for Entra from the internet, with its OpenID configuration and keys.',
    ],
    '7000112': [
      'The application is disabled',
      `Enable the enterprise application of ${client} in the tenant.`,
    ],
    '7000229': [
      'The application has no service principal in the tenant',
      signIn.clientId
        ? `Create the service principal:\n${command(`az ad sp create --id ${shellWord(signIn.clientId)}`)}`
        : 'Create a service principal for the application in the tenant.',
    ],
  };
  return adviceIn(known, entraCode, `AADSTS${entraCode}`);
}

function credentialFix(
  code: string,
  { issuer, subject, audience }: PresentedClaims,
  { clientId = '' }: SignIn,
  cloud: Cloud,
): string {
  const claims = command(
    `issuer:   ${clip(issuer)}`,
    `subject:  ${clip(subject)}`,
    `audience: ${clip(audience)}`,
  );
  const parameters = JSON.stringify({ name: 'github', issuer, subject, audiences: [audience] });
  // JSON can have line breaks between its members.
  const json = shellWord(parameters).replaceAll(',"', ',\n"');
  const isOwnAudience = code === '700212' && audience !== cloud.audience;
  return lines(
    `Create a federated credential with exactly these claims, including upper and lower case:\n${claims}`,
    isOwnAudience ? `Or leave out 'audience': the default is ${cloud.audience}.` : undefined,
    'For an app registration, run:',
    command(`az ad app federated-credential create --id ${clientId} --parameters ${json}`),
    "For a user-assigned identity, use 'az identity federated-credential create' with the same claims.",
  );
}
