import { GITHUB_TOKEN, PERSONAL_TOKEN } from '../../constants.ts';
import type { User } from '../../world/types.ts';

/** Whom a job's own token belongs to. */
export const JOB_USER: User = { login: 'github-actions[bot]', type: 'Bot' };

const USERS: ReadonlyMap<string, User> = new Map([
  [GITHUB_TOKEN, JOB_USER],
  [PERSONAL_TOKEN, { login: 'octocat', type: 'User' }],
]);

/** Whose token a request bears; undefined for one that GitHub does not know. */
export function userOf(authorization = ''): User | undefined {
  return USERS.get(authorization.split(' ')[1] ?? '');
}
