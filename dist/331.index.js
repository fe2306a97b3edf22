"use strict";
exports.id = 331;
exports.ids = [331];
exports.modules = {

/***/ 331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commentOnPullRequest: () => (/* binding */ commentOnPullRequest)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 3 modules
var core = __webpack_require__(6805);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(7657);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
// EXTERNAL MODULE: ./build/azure/faults.js
var faults = __webpack_require__(3458);
// EXTERNAL MODULE: ./build/azure/retry.js
var retry = __webpack_require__(8561);
// EXTERNAL MODULE: ./build/report/network-fixes.js
var network_fixes = __webpack_require__(5909);
// EXTERNAL MODULE: ./build/report/words.js
var report_words = __webpack_require__(3667);
;// CONCATENATED MODULE: ./build/report/comment-errors.js





/** The wait after a fault where GitHub asks for none. */
const RETRY_MS = 500;
/** An answer that GitHub's client takes for an empty one. */
class UnusableAnswerError extends Error {
    name = 'UnusableAnswerError';
}
function isGitHubError(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number';
}
/**
 * How long to wait before the next attempt, in milliseconds: as GitHub asks, after a fault otherwise a moment;
 * undefined where another attempt would end the same.
 */
function retryDelayMs(error, now) {
    if (error instanceof UnusableAnswerError)
        return RETRY_MS;
    if (!isGitHubError(error))
        return undefined;
    if (!error.response && (0,retry/* isPermanent */.lE)((0,network_fixes/* codeOf */.$N)(error)))
        return undefined;
    const asked = (0,faults/* retryAfterMs */.Vs)(error.response?.headers['retry-after']?.toString(), now);
    if (isRateLimit(error))
        return asked;
    return error.status >= 500 || error.status === 408 ? (asked ?? RETRY_MS) : undefined;
}
/** Which limit is used up; GitHub answers 403 or 429. https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function isRateLimit({ status, response, message }) {
    const headers = response?.headers ?? {};
    return (status === 429 ||
        (status === 403 &&
            (String(headers['x-ratelimit-remaining']) === '0' ||
                headers['retry-after'] !== undefined ||
                /rate limit/i.test(message))));
}
/** How an attempt failed, in a word: `HTTP 502`. */
function faultOf(error) {
    return isGitHubError(error) && error.response ? `HTTP ${error.status}` : (0,build_text/* messageOf */.bD)(error);
}
/** What went wrong, with the fix for what is wrong most often. */
function reasonOf(error) {
    if (!isGitHubError(error))
        return (0,build_text/* messageOf */.bD)(error);
    const { status, response } = error;
    const words = (0,build_text/* messageOf */.bD)(error);
    if (isRateLimit(error))
        return `GitHub's rate limit for 'github-token' is used up (HTTP ${status}). ${words}`;
    if (status === 401)
        return `'github-token' is not accepted (HTTP 401). ${words}`;
    if (status === 403 || status === 404) {
        return (`'github-token' may not do that (HTTP ${status}). Give the job 'permissions: pull-requests: write'. ` +
            `In a pull request from a fork the token can only read. ${words}`);
    }
    if (response)
        return `GitHub answered HTTP ${status}. ${words}`;
    return (0,report_words/* lines */.Mn)([(0,network_fixes/* networkWords */.GL)(words), (0,network_fixes/* networkFix */.iO)(error)]);
}

// EXTERNAL MODULE: ./build/report/log.js
var log = __webpack_require__(704);
;// CONCATENATED MODULE: ./build/report/comment.js






/** How long all requests for the comment may take together: a report is not worth more waiting. */
const LIMIT_MS = 10_000;
/** Comments on one page of GitHub's list, at most. */
const PAGE = 100;
/** A fault that passes costs a new start each: what was written although its answer was lost is found then. */
const MAX_ATTEMPTS = 3;
/**
 * Keeps one comment with the report on the pull request of this run: the one of this token that begins with this
 * step's mark, or a new one where `mayCreate`. Outside a pull request a notice says so; whatever fails is a warning, never a failure.
 * Ends with the step's signal, and begins nothing after it.
 *
 * Loaded only when a comment is asked for: GitHub's client is larger than everything else in the bundle.
 */
async function commentOnPullRequest(settings, step) {
    core/* setSecret */.Pq(settings.token);
    const progress = { write: 'none', lastFault: undefined };
    let number;
    try {
        number = pullRequestOf(await readEvent());
        if (number === undefined) {
            (0,log/* notice */.lm)("'comment-on-pull-request' has no effect: this run does not belong to a pull request.");
            return progress;
        }
        await keepComment(number, settings, step, progress);
    }
    catch (error) {
        if (step.signal.aborted)
            return progress;
        const where = number === undefined ? 'the pull request' : `pull request #${number}`;
        (0,log/* warning */.$e)(`The comment on ${where} could not be written: ${reasonOf(error)}`);
    }
    return progress;
}
/** The event of this run. GitHub's package reads it when it is loaded, and fails there without a word about it. */
async function readEvent() {
    try {
        const event = JSON.parse(await (0,promises_.readFile)(process.env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
        if ((0,json/* isObject */.Gv)(event))
            return event;
        throw new Error('it is no JSON object');
    }
    catch (error) {
        throw new Error(`the event of this run (GITHUB_EVENT_PATH) cannot be read: ${(0,build_text/* messageOf */.bD)(error)}`);
    }
}
/** Events of a pull request, and comments on one; a review or an issue of that number is none. */
function pullRequestOf({ pull_request: pull, issue }) {
    const source = (0,json/* isObject */.Gv)(pull) ? pull : (0,json/* isObject */.Gv)(issue) && issue['pull_request'] ? issue : {};
    return typeof source['number'] === 'number' ? source['number'] : undefined;
}
async function keepComment(number, { report, token, mayCreate }, { signal: stop, clock }, progress) {
    const { context, getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    const octokit = getOctokit(token);
    const limit = AbortSignal.timeout(LIMIT_MS);
    const signal = AbortSignal.any([limit, stop]);
    // For each request: `paginate` passes no options on to its pages, and among the client's own options a signal
    // would take the place of the proxy.
    octokit.hook.before('request', (options) => {
        signal.throwIfAborted();
        options.request = { ...options.request, signal };
        if (options.method !== 'GET')
            progress.write = 'unknown';
    });
    octokit.hook.after('request', ({ data }, { method }) => {
        // The client takes an answer that breaks off for an empty one: no comment would be found.
        if (typeof data === 'string')
            throw new UnusableAnswerError('an answer that breaks off');
        if (method !== 'GET')
            progress.write = 'accepted';
    });
    const mark = markOf(context);
    const comment = { ...context.repo, number, mark, mayCreate, body: `${mark}\n${report}` };
    try {
        await withRetries(() => writeComment(octokit, comment, token), { signal, clock }, progress);
    }
    catch (error) {
        throw limit.aborted ? new Error(`GitHub did not answer within ${LIMIT_MS / 1000} s.`) : error;
    }
}
async function withRetries(write, { signal, clock }, progress) {
    const end = clock.now() + LIMIT_MS;
    for (let attempt = 1;; attempt += 1) {
        try {
            return await write();
        }
        catch (error) {
            const wait = retryDelayMs(error, clock.now()) ?? Number.POSITIVE_INFINITY;
            if (attempt === MAX_ATTEMPTS || signal.aborted || clock.now() + wait > end)
                throw error;
            progress.lastFault = faultOf(error);
            await clock.sleep(wait, signal);
        }
    }
}
/**
 * The hidden mark that tells this step's comment from others: workflow, job and step. The jobs of a matrix share
 * it, because GitHub does not tell a step which of them it runs in.
 */
function markOf({ workflow, job, action }) {
    // Two hyphens would end the HTML comment.
    const escaped = [workflow, job, action].map((name) => encodeURIComponent(name ?? '').replaceAll('-', '%2D'));
    return `<!-- container-apps-identity ${escaped.join(' ')} -->`;
}
/** Updates the comment that is there, or writes a new one. */
async function writeComment({ rest, paginate }, comment, token) {
    const { owner, repo, number, mark, body, mayCreate } = comment;
    const comments = await paginate(rest.issues.listComments, {
        owner,
        repo,
        issue_number: number,
        per_page: PAGE,
    });
    const marked = comments.filter((other) => other.body?.startsWith(mark));
    const isOwn = marked.length > 0 ? await ownership(rest, token) : () => false;
    const ours = marked.find(({ user }) => isOwn(user));
    if (!ours && !mayCreate) {
        (0,log/* info */.pq)(`No comment on pull request #${number}: nothing changes and nothing failed.`);
    }
    else if (!ours) {
        const { data } = await rest.issues.createComment({ owner, repo, issue_number: number, body });
        (0,log/* info */.pq)(`Commented on pull request #${number}: ${data.html_url}`);
    }
    else if (ours.body?.replaceAll('\r\n', '\n') !== body) {
        const { data } = await rest.issues.updateComment({ owner, repo, comment_id: ours.id, body });
        (0,log/* info */.pq)(`Updated the comment on pull request #${number}: ${data.html_url}`);
    }
}
/**
 * Who writes with this token: anybody may begin a comment with the mark. The job's own token (`ghs_`) and those of
 * other apps write as a bot and may not ask for their name; everybody else's does.
 */
async function ownership(rest, token) {
    if (token.startsWith('ghs_'))
        return (user) => user?.type === 'Bot';
    const { data } = await rest.users.getAuthenticated();
    return (user) => user?.login === data.login;
}


/***/ })

};
;