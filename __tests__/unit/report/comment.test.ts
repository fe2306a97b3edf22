import { expect, test } from '@jest/globals';
import { explainGitHub } from '../../../src/report/comment.ts';

const error = (status: number, message: string, response?: object): Error =>
  Object.assign(new Error(message), { status, response });

test.each<[status: number, message: string, fact: RegExp]>([
  [401, 'Bad credentials', /doesn't accept 'github-token' \(HTTP 401\)/],
  [403, 'Resource not accessible by integration', /'pull-requests: write'.*fork/],
  [404, 'Not Found', /'pull-requests: write'/],
  [
    403,
    'API rate limit exceeded for installation.',
    /^The rate limit of 'github-token' is used up \(HTTP 403\)/,
  ],
  [429, 'Too many requests', /^The rate limit/],
  [502, 'Its words', /^GitHub refused the request \(HTTP 502\)\.\nGitHub: Its words$/],
])('HTTP %i, %s, is explained', (status, message, fact) => {
  expect(explainGitHub(error(status, message, {}))).toMatch(fact);
});

test("an error without a response isn't a refusal by GitHub", () => {
  expect(explainGitHub(error(500, 'Its words'))).toBe('Its words');
});

test("the error for a locked conversation doesn't suggest another permission", () => {
  const message = 'Unable to create comment because issue is locked.';
  const text = explainGitHub(error(403, message, {}));
  expect(text).toBe(`The conversation of the pull request is locked (HTTP 403).\nGitHub: ${message}`);
});
