export const id = 554;
export const ids = [554];
export const modules = {

/***/ 7554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commentOnPullRequest: () => (/* binding */ commentOnPullRequest)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6805);
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2413);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(977);



/** How long all requests for the comment may take together: a report is not worth more waiting. */
const LIMIT_MS = 10_000;
/** Comments on one page of GitHub's list, at most. */
const PAGE = 100;
/**
 * Keeps one comment with the report on the pull request of this run: the one that begins with this step's mark,
 * or a new one. Outside a pull request a notice says so; whatever fails is a warning, never a failure.
 *
 * Loaded only when a comment is asked for: GitHub's client is larger than everything else in the bundle.
 */
async function commentOnPullRequest(report, token) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq(token);
    const number = pullRequestNumber();
    if (number === undefined) {
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm("'comment-on-pull-request' has no effect: this run does not belong to a pull request.");
        return;
    }
    try {
        await keepComment(number, `${mark()}\n${report}`, token);
    }
    catch (error) {
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e(`The comment on pull request #${number} could not be written: ${reasonOf(error)}`);
    }
}
/** Events of a pull request, and comments on one; a review or an issue of that number is none. */
function pullRequestNumber() {
    const { pull_request: pull, issue } = _actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.payload;
    const number = pull?.number ?? (issue?.['pull_request'] ? issue.number : undefined);
    return typeof number === 'number' ? number : undefined;
}
/**
 * The hidden mark that tells this step's comment from others: workflow, job and step. The jobs of a matrix share
 * it, because GitHub does not tell a step which of them it runs in.
 */
function mark() {
    const names = [_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.workflow, _actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.job, _actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.action];
    // Two hyphens would end the HTML comment.
    const escaped = names.map((name) => encodeURIComponent(name ?? '').replaceAll('-', '%2D'));
    return `<!-- container-apps-identity ${escaped.join(' ')} -->`;
}
async function keepComment(number, body, token) {
    const { rest, paginate } = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token);
    // For each request: among the client's own options it would take the place of the proxy.
    const request = { signal: AbortSignal.timeout(LIMIT_MS) };
    const { owner, repo } = _actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.repo;
    const comments = await paginate(rest.issues.listComments, {
        owner,
        repo,
        issue_number: number,
        per_page: PAGE,
        request,
    });
    const start = mark();
    // The job's own token writes as a bot: what a person wrote is not ours, whatever it begins with.
    const byBot = token.startsWith('ghs_');
    const ours = comments.find((comment) => comment.body?.startsWith(start) && !(byBot && comment.user?.type === 'User'));
    if (!ours) {
        const { data } = await rest.issues.createComment({ owner, repo, issue_number: number, body, request });
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(`Commented on pull request #${number}: ${data.html_url}`);
    }
    else if (ours.body?.replaceAll('\r\n', '\n') !== body) {
        const { data } = await rest.issues.updateComment({ owner, repo, comment_id: ours.id, body, request });
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(`Updated the comment on pull request #${number}: ${data.html_url}`);
    }
}
/** What went wrong, with the cure for what is wrong most often. */
function reasonOf(error) {
    const status = error instanceof Error && 'status' in error ? error.status : undefined;
    if (status === 401)
        return `'github-token' is not accepted (HTTP 401). ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`;
    if (status === 403 || status === 404) {
        return (`'github-token' may not do that (HTTP ${status}). Give the job 'permissions: pull-requests: write'. ` +
            `In a pull request from a fork the token can only read. ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
    }
    const isLate = error instanceof Error && /Abort|Timeout/.test(error.name);
    return isLate ? `GitHub did not answer within ${LIMIT_MS / 1000} s.` : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error);
}


/***/ })

};
