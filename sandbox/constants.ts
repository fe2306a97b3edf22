/** The only tenant of the sandbox. */
export const TENANT_ID = '72f9a1c4-3d58-4b0e-9a67-1c5e8d2b4f01';
/** The subscription of the sandbox. */
export const SUBSCRIPTION_ID = '3b6d0e52-8f17-4c9a-b1d4-7a2e9c5f6d02';
/** The client ID of the application that a workflow signs in with. */
export const CLIENT_ID = 'c41f7b90-5e2a-4d63-8b0c-9f3d6a1e7c03';
/** The object ID of that application's service principal, which is the caller of ARM. */
export const OBJECT_ID = 'e5a80d36-2b94-47f1-a6c8-0d7b3e9f1a04';
/** The secret of that application, for jobs that sign in without OIDC. */
export const CLIENT_SECRET = 'sandbox~client~secret~Q8r4vT1yW6zB3nK9';
/** The resource group of everything that a test adds without one. */
export const GROUP = 'shop';
/** The region as resources show it. */
export const LOCATION = 'West Europe';
/** The repository of the workflow. */
export const REPOSITORY = 'contoso/shop';
/** The numeric ID of the repository's owner. */
export const OWNER_ID = '61057811';
/** The numeric ID of the repository. */
export const REPOSITORY_ID = '814402377';
/** The issuer of GitHub OIDC tokens. */
export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/** The value of `${{ github.token }}`. */
export const GITHUB_TOKEN = 'ghs_sandboxNotARealToken0123456789abcd';
/** A personal access token. */
export const PERSONAL_TOKEN = 'ghp_sandboxNotARealToken0123456789abcd';
/** The host that gives a job its GitHub OIDC token. The real ones differ by region. */
export const GITHUB_OIDC_HOST = 'run-actions-1-azure-eastus.actions.githubusercontent.com';

/** Convert `West Europe` to the spelling of URLs and requests: `westeurope`. */
export function regionName(location: string): string {
  return location.replaceAll(' ', '').toLowerCase();
}

const REGIONS = ['West Europe', 'North Europe', 'East US', 'East US 2', 'West US', 'West US 2', 'West US 3'];
const MORE_REGIONS = ['Germany West Central', 'Sweden Central', 'UK South', 'France Central', 'Central US'];

/** Convert `westeurope` to the spelling of resources: `West Europe`. Unknown regions stay as they are. */
export function regionDisplayName(location: string): string {
  const wanted = regionName(location);
  return [...REGIONS, ...MORE_REGIONS].find((region) => regionName(region) === wanted) ?? location;
}
