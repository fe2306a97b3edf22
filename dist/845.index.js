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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 3 modules
var core = __webpack_require__(6805);
// EXTERNAL MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/httpHeaders.js
var httpHeaders = __webpack_require__(3692);
// EXTERNAL MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/pipelineRequest.js
var pipelineRequest = __webpack_require__(4817);
// EXTERNAL MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/policies/retryPolicy.js
var retryPolicy = __webpack_require__(2241);
// EXTERNAL MODULE: ./build/azure/faults.js
var faults = __webpack_require__(3458);
// EXTERNAL MODULE: ./build/azure/retry.js
var retry = __webpack_require__(8561);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
// EXTERNAL MODULE: ./build/report/message.js
var message = __webpack_require__(3725);
// EXTERNAL MODULE: ./build/report/fixes/network.js
var network = __webpack_require__(1928);
;// CONCATENATED MODULE: ./build/report/fixes/github.js



const NO_PERMISSION = "'github-token' doesn't have permission to comment";
const PERMISSION = "To fix: Add 'pull-requests: write' to the job's permissions. In a pull request from a fork, the token can only read.";
/** Explain why the comment couldn't be written, with the most common fixes. */
function explainGitHub(error) {
    const words = (0,message/* clip */.$Q)((0,build_text/* messageOf */.bD)(error));
    if (!isGitHubError(error))
        return words;
    if (!error.response) {
        const fix = (0,network/* networkFix */.i)(error);
        return (0,message/* lines */.Mn)((0,network/* networkWords */.G)(error.message), fix && `To fix: ${fix}`);
    }
    const why = reasonOf(error);
    const fix = why === NO_PERMISSION ? PERMISSION : '';
    return (0,message/* lines */.Mn)(`${why} (HTTP ${error.status}).`, fix, `GitHub: ${words}`);
}
function isGitHubError(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number';
}
/** The reason for a response. https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function reasonOf({ status, response, message }) {
    const headers = response?.headers ?? {};
    const isUsedUp = String(headers['x-ratelimit-remaining']) === '0' || headers['retry-after'] !== undefined;
    if (status === 429 || (status === 403 && (isUsedUp || /rate limit/i.test(message))))
        return "The rate limit of 'github-token' is used up";
    if (status === 403 && /is locked/i.test(message))
        return 'The conversation of the pull request is locked';
    if (status === 403 || status === 404)
        return NO_PERMISSION;
    return status === 401 ? "GitHub doesn't accept 'github-token'" : 'GitHub refused the request';
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
 * mark, or a new one if `mayCreate`. Outside of a pull request, a notice is shown. Any failure becomes a warning, never a failed step.
 * @returns the known outcome of a comment that was sent, if a signal stopped it. The time limit isn't a signal.
 */
async function commentOnPullRequest(text, mayCreate, { token, matrix }, { request: { timeoutMinutes }, step: { signal: stop, clock }, http, startedAt }) {
    core/* setSecret */.Pq(token);
    let isSent = false;
    const endsAt = Math.min(clock.now() + LIMIT_MS, startedAt + timeoutMinutes * 60_000 - MARGIN_MS);
    const limit = AbortSignal.timeout(Math.max(0, endsAt - clock.now()));
    const signal = AbortSignal.any([limit, stop]);
    const client = http.createClient();
    const fetch = async (url, { method, headers, body }) => {
        signal.throwIfAborted();
        if (method !== 'GET')
            isSent = true;
        const options = { url, method, headers: (0,httpHeaders/* createHttpHeaders */.N)(headers), abortSignal: signal };
        const request = (0,pipelineRequest/* createPipelineRequest */.G)({ ...options, ...(body !== undefined && { body }) });
        const strategy = retryStrategy(method, endsAt, clock);
        const retry = (0,retryPolicy/* retryPolicy */.J)([strategy], { maxRetries: Number.POSITIVE_INFINITY });
        const answer = await retry.sendRequest(request, (attempt) => client.sendRequest(attempt));
        // GitHub's client would treat it as an empty page, so no comment would be found.
        if (answer.status < 300 && (0,faults/* isFault */.Zh)(answer))
            throw new Error('GitHub returned an incomplete response.');
        return new Response(answer.bodyAsText, { status: answer.status, headers: [...answer.headers] });
    };
    let where = 'the pull request';
    try {
        // A third of the bundle. It reads the event of this run.
        const { context, getOctokit } = await __webpack_require__.e(/* import() */ 119).then(__webpack_require__.bind(__webpack_require__, 2119));
        const { pull_request: pull, issue } = context.payload;
        const number = pull?.number ?? (issue?.['pull_request'] ? issue.number : undefined);
        if (number === undefined) {
            (0,log/* notice */.lm)("'comment-on-pull-request' has no effect, because this run doesn't belong to a pull request.");
            return undefined;
        }
        where = `pull request #${number}`;
        const octokit = getOctokit(token, { request: { fetch } });
        const mark = markOf(context, matrix);
        await writeComment(octokit, `${mark}\n${text}`, mark, mayCreate, token, { ...context.repo, number });
        isSent = false;
    }
    catch (error) {
        const reason = limit.aborted ? "GitHub didn't respond in time." : explainGitHub(error);
        if (limit.aborted || !stop.aborted)
            (0,log/* warning */.$e)((0,message/* lines */.Mn)(`Can't write the comment on ${where}.`, reason));
    }
    if (limit.aborted || !stop.aborted)
        return undefined;
    return isSent ? 'unknown' : 'not sent';
}
/** Retry transient faults within the comment's time limit, except one after which the new comment might exist. */
function retryStrategy(method, endsAt, clock) {
    return {
        name: 'commentRetry',
        retry({ response, responseError, retryCount }) {
            const isTransient = response ? (0,faults/* isFault */.Zh)(response) : !retry/* PERMANENT_FAULTS */.NB.has(responseError?.code);
            const isRepeatable = response?.status === 429 || (isTransient && method !== 'POST');
            const wait = (0,faults/* retryAfterMs */.Vs)(response?.headers.get('retry-after'), clock.now()) ?? (0,faults/* backoffMs */.jo)(retryCount);
            const isInTime = clock.now() + wait < endsAt;
            return isRepeatable && isInTime ? { retryAfterInMs: wait } : { skipStrategy: true };
        },
    };
}
/** The hidden mark that distinguishes this step's comment from others: a hash of workflow, job, matrix, and step. */
function markOf({ workflow, job, action }, matrix) {
    const names = JSON.stringify([workflow, job, matrix, action]);
    return `<!-- container-apps-identity ${(0,external_node_crypto_.createHash)('sha256').update(names).digest('hex')} -->`;
}
/** Update the comment that is there, or write a new one. */
async function writeComment({ rest, paginate }, body, mark, mayCreate, token, { owner, repo, number }) {
    const page = { owner, repo, issue_number: number, per_page: PAGE };
    const marked = (await paginate(rest.issues.listComments, page)).filter((other) => other.body?.startsWith(mark));
    const isOwn = marked.length > 0 ? await ownership(rest, token) : () => false;
    const ours = marked.find(({ user }) => isOwn(user));
    if (!ours && !mayCreate) {
        (0,log/* info */.pq)(`Didn't comment on pull request #${number}, because nothing changes and nothing failed.`);
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
 * Find the author of comments with this token, because anyone can begin a comment with the mark. The job's own token (`ghs_`)
 * and those of other apps write as a bot, and have no permission to read their own name.
 */
async function ownership(rest, token) {
    if (token.startsWith('ghs_'))
        return (user) => user?.type === 'Bot';
    const { data } = await rest.users.getAuthenticated();
    return (user) => user?.login === data.login;
}


/***/ }),

/***/ 2241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ retryPolicy)
/* harmony export */ });
/* harmony import */ var _azure_logger__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3573);
/* harmony import */ var _constants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8263);
/* harmony import */ var _typespec_ts_http_runtime_internal_policies__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3545);
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.



const retryPolicyLogger = (0,_azure_logger__WEBPACK_IMPORTED_MODULE_0__/* .createClientLogger */ .KV)("core-rest-pipeline retryPolicy");
/**
 * retryPolicy is a generic policy to enable retrying requests when certain conditions are met
 */
function retryPolicy(strategies, options = { maxRetries: _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_RETRY_POLICY_COUNT */ .o }) {
    // Cast is required since the TSP runtime retry strategy type is slightly different
    // very deep down (using real AbortSignal vs. AbortSignalLike in RestError).
    // In practice the difference doesn't actually matter.
    return (0,_typespec_ts_http_runtime_internal_policies__WEBPACK_IMPORTED_MODULE_2__/* .retryPolicy */ .J)(strategies, {
        logger: retryPolicyLogger,
        ...options,
    });
}
//# sourceMappingURL=retryPolicy.js.map

/***/ })

};
;