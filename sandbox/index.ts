/**
 * The sandbox's published face: users outside this folder import from here alone.
 *
 * The sandbox imports nothing of the action, on purpose: it has IDs, clouds and kinds of its own, so that a mistake
 * about Azure in the action's tables meets Azure's answer here instead of the same mistake.
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
