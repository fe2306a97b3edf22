import { GITHUB_TOKEN, PERSONAL_TOKEN } from '../../constants.ts';
import type { User } from '../../world/types.ts';

/** The owner of a job's own token. */
export const JOB_USER: User = { login: 'github-actions[bot]', type: 'Bot' };

const USERS: ReadonlyMap<string, User> = new Map([
  [GITHUB_TOKEN, JOB_USER],
  [PERSONAL_TOKEN, { login: 'octocat', type: 'User' }],
]);

/** Get the owner of a request's token. Undefined for a token that GitHub doesn't know. */
export function userOf(authorization = ''): User | undefined {
  return USERS.get(authorization.split(' ')[1] ?? '');
}
