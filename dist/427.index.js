"use strict";
exports.id = 427;
exports.ids = [427];
exports.modules = {

/***/ 3665:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commentOnPullRequest: () => (/* binding */ commentOnPullRequest)
/* harmony export */ });
/* unused harmony export explainGitHub */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6805);
/* harmony import */ var _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3692);
/* harmony import */ var _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4817);
/* harmony import */ var _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2241);
/* harmony import */ var _azure_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8561);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6184);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6810);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(704);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3725);








/** The time for all requests of the comment together. A report isn't worth more waiting. */
const LIMIT_MS = 10_000;
/** The time between giving up on the comment and the step's own limit. */
const MARGIN_MS = 300;
/**
 * Keep one comment with the report on the pull request of this run: the one by this token's author that begins with
 * this step's mark, or a new one if `mayCreate`. Outside of a pull request, show a notice. Any failure becomes a
 * warning, never a failed step.
 * @returns the known outcome of a comment that was sent, if a signal stopped it. The time limit isn't a signal.
 */
async function commentOnPullRequest(text, mayCreate, { token, matrix }, { request: { timeoutMinutes }, step: { signal: stop, clock }, http, startedAt }) {
    _actions_core__WEBPACK_IMPORTED_MODULE_6__/* .setSecret */ .Pq(token);
    let isSent = false;
    const endsAt = Math.min(clock.now() + LIMIT_MS, startedAt + timeoutMinutes * 60_000 - MARGIN_MS);
    const limit = AbortSignal.timeout(Math.max(0, endsAt - clock.now()));
    const signal = AbortSignal.any([limit, stop]);
    const client = http.createClient();
    const fetch = async (url, { method, headers, body }) => {
        signal.throwIfAborted();
        if (method !== 'GET')
            isSent = true;
        const options = { url, method, headers: (0,_azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_7__/* .createHttpHeaders */ .N)(headers), abortSignal: signal };
        const request = (0,_azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_8__/* .createPipelineRequest */ .G)({ ...options, ...(body !== undefined && { body }) });
        const strategy = retryStrategy(method, endsAt, clock);
        const retry = (0,_azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_9__/* .retryPolicy */ .J)([strategy], { maxRetries: Number.POSITIVE_INFINITY });
        const answer = await retry.sendRequest(request, (attempt) => client.sendRequest(attempt));
        // GitHub's client would treat it as an empty page, so no comment would be found.
        if (answer.status < 300 && (0,_azure_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .isFault */ .Zh)(answer))
            throw new Error('GitHub returned an incomplete response.');
        return new Response(answer.bodyAsText, { status: answer.status, headers: [...answer.headers] });
    };
    try {
        // Loaded late, because it's a third of the bundle. It reads the event of this run.
        const { context, getOctokit } = await __webpack_require__.e(/* import() */ 119).then(__webpack_require__.bind(__webpack_require__, 2119));
        const { payload, workflow, job, action } = context;
        const { pull_request: pull, issue } = payload;
        const number = pull?.number ?? (issue?.['pull_request'] ? issue.number : undefined);
        if (number === undefined) {
            (0,_log_js__WEBPACK_IMPORTED_MODULE_4__/* .notice */ .lm)("'comment-on-pull-request' has no effect, because this run doesn't belong to a pull request.");
            return undefined;
        }
        const octokit = getOctokit(token, { request: { fetch } });
        // The hidden mark distinguishes this step's comment from those of other steps and jobs.
        const names = JSON.stringify([workflow, job, matrix, action]);
        const mark = `<!-- container-apps-identity ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', names)} -->`;
        await writeComment(octokit, `${mark}\n${text}`, mark, mayCreate, token, { ...context.repo, number });
        isSent = false;
    }
    catch (error) {
        const reason = limit.aborted ? "GitHub didn't respond in time." : explainGitHub(error);
        if (limit.aborted || !stop.aborted)
            (0,_log_js__WEBPACK_IMPORTED_MODULE_4__/* .warning */ .$e)((0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .lines */ .Mn)("Can't write the comment on the pull request.", reason));
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
            const isTransient = response ? (0,_azure_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .isFault */ .Zh)(response) : !_azure_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .PERMANENT_FAULTS */ .NB.has(responseError?.code);
            const isRepeatable = response?.status === 429 || (isTransient && method !== 'POST');
            const wait = (0,_azure_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retryAfterMs */ .Vs)(response?.headers.get('retry-after'), clock.now()) ?? (0,_azure_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .backoffMs */ .jo)(retryCount);
            const isInTime = clock.now() + wait < endsAt;
            return isRepeatable && isInTime ? { retryAfterInMs: wait } : { skipStrategy: true };
        },
    };
}
/** Update the existing comment, or create a new one. */
async function writeComment({ rest, paginate }, body, mark, mayCreate, token, { owner, repo, number }) {
    const page = { owner, repo, issue_number: number, per_page: 100 };
    const marked = (await paginate(rest.issues.listComments, page)).filter((other) => other.body?.startsWith(mark));
    const isOwn = marked.length > 0 ? await ownership(rest, token) : () => false;
    const ours = marked.find(({ user }) => isOwn(user));
    if (!ours && !mayCreate) {
        (0,_log_js__WEBPACK_IMPORTED_MODULE_4__/* .info */ .pq)(`Didn't comment on pull request #${number}, because nothing changes and nothing failed.`);
    }
    else if (!ours) {
        const { data } = await rest.issues.createComment({ owner, repo, issue_number: number, body });
        (0,_log_js__WEBPACK_IMPORTED_MODULE_4__/* .info */ .pq)(`Commented on pull request #${number}: ${data.html_url}`);
    }
    else if (ours.body?.replaceAll('\r\n', '\n') !== body) {
        const { data } = await rest.issues.updateComment({ owner, repo, comment_id: ours.id, body });
        (0,_log_js__WEBPACK_IMPORTED_MODULE_4__/* .info */ .pq)(`Updated the comment on pull request #${number}: ${data.html_url}`);
    }
}
/**
 * Create a check for the author of this token's comments, because anyone can begin a comment with the mark. The job's
 * own token (`ghs_`) and those of other apps comment as a bot, and have no permission to read their own name.
 */
async function ownership(rest, token) {
    if (token.startsWith('ghs_'))
        return (user) => user?.type === 'Bot';
    const { data } = await rest.users.getAuthenticated();
    return (user) => user?.login === data.login;
}
/** Explain why the comment couldn't be written, with the most common fixes. */
function explainGitHub(error) {
    if (isRefusal(error)) {
        const [why, fix] = adviceOn(error);
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .lines */ .Mn)(`${why} (HTTP ${error.status}).`, fix && `To fix: ${fix}`, `GitHub: ${(0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(error.message)}`);
    }
    const fix = error instanceof Error ? (0,_explain_js__WEBPACK_IMPORTED_MODULE_3__/* .networkFix */ .iO)(error) : undefined;
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .lines */ .Mn)((0,_explain_js__WEBPACK_IMPORTED_MODULE_3__/* .networkWords */ .GL)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)), fix && `To fix: ${fix}`);
}
/** An error of GitHub's client (`RequestError`) with a response. Otherwise, the connection failed. */
function isRefusal(error) {
    const hasResponse = error instanceof Error && 'response' in error && error.response !== undefined;
    return hasResponse && 'status' in error && typeof error.status === 'number';
}
/** The reason for a response. https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function adviceOn({ status, message }) {
    if (status === 429 || /rate limit/i.test(message))
        return ["The rate limit of 'github-token' is used up"];
    if (/is locked/i.test(message))
        return ['The conversation of the pull request is locked'];
    if (status === 401)
        return ["GitHub doesn't accept 'github-token'"];
    if (status !== 403 && status !== 404)
        return ['GitHub refused the request'];
    return [
        "'github-token' doesn't have permission to comment",
        "Add 'pull-requests: write' to the job's permissions. In a pull request from a fork, the token can only read.",
    ];
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