"use strict";
exports.id = 845;
exports.ids = [845];
exports.modules = {

/***/ 2845:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commentOnPullRequest: () => (/* binding */ commentOnPullRequest)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 3 modules
var core = __webpack_require__(6805);
// EXTERNAL MODULE: ./build/azure/faults.js
var faults = __webpack_require__(3458);
// EXTERNAL MODULE: ./build/azure/retry.js
var retry = __webpack_require__(8561);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(7657);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
// EXTERNAL MODULE: ./build/report/message.js
var message = __webpack_require__(3725);
// EXTERNAL MODULE: ./build/report/fixes/network.js
var network = __webpack_require__(1928);
;// CONCATENATED MODULE: ./build/report/fixes/github.js



/** Explain why the comment couldn't be written, with the most common fixes. */
function explainGitHub(error) {
    const words = (0,message/* clip */.$Q)((0,build_text/* messageOf */.bD)(error));
    if (!isGitHubError(error))
        return words;
    const { status, response } = error;
    if (!response) {
        const fix = (0,network/* networkFix */.iO)(error);
        return (0,message/* lines */.Mn)((0,network/* networkWords */.GL)(error.message), fix && `To fix: ${fix}`);
    }
    const github = `GitHub: ${words}`;
    if (isRateLimit(error))
        return (0,message/* lines */.Mn)(`The rate limit of 'github-token' is used up (HTTP ${status}).`, github);
    if (status === 401)
        return (0,message/* lines */.Mn)("GitHub doesn't accept 'github-token' (HTTP 401).", github);
    if (status === 403 || status === 404)
        return (0,message/* lines */.Mn)(`'github-token' doesn't have permission (HTTP ${status}).`, "To fix: Add 'pull-requests: write' to the job's permissions. In a pull request from a fork, the token can only read.", github);
    return (0,message/* lines */.Mn)(`GitHub answered HTTP ${status}.`, github);
}
/** Check that an error comes from GitHub's client. */
function isGitHubError(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number';
}
/** GitHub answers 403 or 429. https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function isRateLimit({ status, response, message }) {
    const headers = response?.headers ?? {};
    const isUsedUp = String(headers['x-ratelimit-remaining']) === '0' || headers['retry-after'] !== undefined;
    return status === 429 || (status === 403 && (isUsedUp || /rate limit/i.test(message)));
}

// EXTERNAL MODULE: ./build/report/log.js
var log = __webpack_require__(704);
;// CONCATENATED MODULE: ./build/report/comment.js










/** The time for all requests of the comment together. A report isn't worth more waiting. */
const LIMIT_MS = 10_000;
/** The time between giving up the comment and the step's own limit. */
const MARGIN_MS = 300;
/** The most comments on one page of GitHub's list. */
const PAGE = 100;
/**
 * Keep one comment with the report on the pull request of this run: the one of this token that begins with this step's
 * mark, or a new one. Outside of a pull request, a notice is shown. Any failure becomes a warning, never a failed step.
 */
async function commentOnPullRequest(settings, { signal: stop, clock }) {
    core/* setSecret */.Pq(settings.token);
    const progress = { isSent: false };
    const stepEndsAt = settings.endsAt - MARGIN_MS;
    const endsAt = Math.min(clock.now() + LIMIT_MS, stepEndsAt);
    const limit = AbortSignal.timeout(Math.max(0, endsAt - clock.now()));
    let where = 'the pull request';
    try {
        const number = pullRequestOf(await readEvent());
        if (number === undefined) {
            (0,log/* notice */.lm)("'comment-on-pull-request' has no effect, because this run doesn't belong to a pull request.");
            return { isCutOff: false, isUnknown: false };
        }
        where = `pull request #${number}`;
        const signal = AbortSignal.any([limit, stop]);
        await keepComment(number, { ...settings, endsAt }, { signal, clock }, progress);
        progress.isSent = false;
    }
    catch (error) {
        const isOver = clock.now() >= stepEndsAt;
        const reason = limit.aborted || isOver ? "GitHub didn't answer in time." : explainGitHub(error);
        if (!stop.aborted || isOver)
            (0,log/* warning */.$e)((0,message/* lines */.Mn)(`Can't write the comment on ${where}.`, reason));
    }
    return { isCutOff: stop.aborted && clock.now() < stepEndsAt, isUnknown: progress.isSent };
}
/** Read the event of this run. GitHub's package reads it when it is loaded, and fails there without an explanation. */
async function readEvent() {
    try {
        const event = JSON.parse(await (0,promises_.readFile)(process.env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
        if ((0,json/* isObject */.Gv)(event))
            return event;
        throw new Error("it isn't a JSON object");
    }
    catch (error) {
        throw new Error(`Can't read the event of this run (GITHUB_EVENT_PATH): ${(0,build_text/* messageOf */.bD)(error)}.`);
    }
}
/** Find the pull request of an event, also of a comment on one. A review or an issue with that number isn't one. */
function pullRequestOf({ pull_request: pull, issue }) {
    const source = (0,json/* isObject */.Gv)(pull) ? pull : (0,json/* isObject */.Gv)(issue) && issue['pull_request'] ? issue : {};
    return typeof source['number'] === 'number' ? source['number'] : undefined;
}
async function keepComment(number, settings, { signal, clock }, progress) {
    const { context, getOctokit } = await __webpack_require__.e(/* import() */ 119).then(__webpack_require__.bind(__webpack_require__, 2119));
    const octokit = getOctokit(settings.token);
    // For each request: `paginate` passes no options on to its pages, and among the client's own options a signal
    // would take the place of the proxy.
    octokit.hook.before('request', (options) => {
        signal.throwIfAborted();
        options.request = { ...options.request, signal };
        if (options.method !== 'GET')
            progress.isSent = true;
    });
    octokit.hook.after('request', ({ data }) => {
        // The client takes an incomplete response for an empty one: no comment would be found.
        if (typeof data === 'string')
            throw new Error('GitHub returned an incomplete response.');
    });
    // Around both.
    octokit.hook.wrap('request', async (request, options) => {
        for (let retries = 0;; retries += 1) {
            try {
                return await request(options);
            }
            catch (error) {
                const waitMs = retryWaitMs(error, options.method, retries, clock.now());
                if (waitMs === undefined || clock.now() + waitMs >= settings.endsAt)
                    throw error;
                await clock.sleep(waitMs, signal);
            }
        }
    });
    await writeComment(octokit, {
        ...settings,
        ...context.repo,
        number,
        mark: markOf(context, settings.matrix),
    });
}
/** The wait before a request is repeated. Undefined: that doesn't help, or it could write a second comment. */
function retryWaitMs(error, method, retries, now) {
    const { status, response } = isGitHubError(error) ? error : { status: 500 };
    const isRepeatable = status === 429 || ((0,faults/* isFaultStatus */.By)(status) && method !== 'POST');
    const isPermanent = error instanceof Error && retry/* PERMANENT_FAULTS */.NB.has((0,network/* codeOf */.$N)(error));
    if (isPermanent || !isRepeatable)
        return undefined;
    return (0,faults/* retryAfterMs */.Vs)(String(response?.headers['retry-after']), now) ?? (0,faults/* backoffMs */.jo)(retries);
}
/**
 * The hidden mark that distinguishes this step's comment from others: workflow, job, matrix, and step.
 */
function markOf({ workflow, job, action }, matrix) {
    // Two hyphens would end the HTML comment.
    const escaped = [workflow, job, matrix, action].map((name) => encodeURIComponent((name ?? '').toWellFormed()).replaceAll('-', '%2D'));
    return `<!-- container-apps-identity ${escaped.join(' ')} -->`;
}
/** Update the comment that is there, or write a new one. */
async function writeComment({ rest, paginate }, comment) {
    const { owner, repo, number, mark, text, mayCreate, token } = comment;
    const body = `${mark}\n${text}`;
    const page = { owner, repo, issue_number: number, per_page: PAGE };
    const marked = (await paginate(rest.issues.listComments, page)).filter((other) => other.body?.startsWith(mark));
    const isOwn = marked.length > 0 ? await ownership(rest, token) : () => false;
    const ours = marked.find(({ user }) => isOwn(user));
    if (!ours && !mayCreate) {
        (0,log/* info */.pq)(`Wrote no comment on pull request #${number}, because nothing changes and nothing failed.`);
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
 * Find out who writes with this token, because anyone can begin a comment with the mark. The job's own token (`ghs_`)
 * and those of other apps write as a bot, and have no permission to read their own name.
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