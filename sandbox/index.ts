/**
 * The public part of the sandbox. Users outside this folder import only from here.
 *
 * The sandbox imports nothing from its users on purpose. It has its own IDs, clouds, and kinds, so that a mistake in
 * their tables meets Azure's response instead of the same mistake.
 */
export { CLOUDS, type CloudName } from './clouds.ts';
export {
  CLIENT_ID,
  CLIENT_SECRET,
  GITHUB_ISSUER,
  GITHUB_OIDC_HOST,
  GITHUB_TOKEN,
  GROUP,
  LOCATION,
  OBJECT_ID,
  OWNER_ID,
  PERSONAL_TOKEN,
  REPOSITORY,
  REPOSITORY_ID,
  SUBSCRIPTION_ID,
  TENANT_ID,
} from './constants.ts';
export { type GrantSettings, type RightSettings, roleCondition } from './controls/access.ts';
export type { Json, JsonObject } from './json.ts';
export type { AnswerMode, Bucket, Kind, RegistryEcho, SandboxOptions } from './options.ts';
export {
  type Annotation,
  type Commands,
  readCommands,
  readFileCommand,
} from './runner/commands.ts';
export { runStep, type Step, type StepOptions } from './runner/run-step.ts';
export { Sandbox } from './sandbox.ts';
export type { JobSettings } from './services/github/job.ts';
export type { Fault, FaultAction, RequestHook, RequestMatch } from './wire/faults.ts';
export type { LoggedRequest } from './wire/requests.ts';
export { ROLES } from './world/built-in-roles.ts';
export type { CosmosAccount, CosmosRole, CosmosSettings } from './world/cosmos.ts';
export type { IdentitySettings, ResourceSettings } from './world/create.ts';
export { KINDS, type KindInfo } from './world/kinds.ts';
export type { FailedPull } from './world/pull.ts';
export type { RedisCache, RedisSettings } from './world/redis.ts';
export type { FailureMode, FailurePlan, Resource, Revision } from './world/resource.ts';
export type { RegistrySettings, VaultSettings } from './world/stores.ts';
export type {
  Application,
  Child,
  Comment,
  Denial,
  FederatedCredential,
  Lock,
  Permissions,
  Registry,
  RoleAssignment,
  RoleDefinition,
  UserAssignedIdentity,
  Vault,
  Wording,
} from './world/types.ts';
