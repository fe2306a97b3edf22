import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 6110:
/***/ ((module, exports, __nccwpck_require__) => {

/* eslint-env browser */

/**
 * This is the web browser implementation of `debug()`.
 */

exports.formatArgs = formatArgs;
exports.save = save;
exports.load = load;
exports.useColors = useColors;
exports.storage = localstorage();
exports.destroy = (() => {
	let warned = false;

	return () => {
		if (!warned) {
			warned = true;
			console.warn('Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.');
		}
	};
})();

/**
 * Colors.
 */

exports.colors = [
	'#0000CC',
	'#0000FF',
	'#0033CC',
	'#0033FF',
	'#0066CC',
	'#0066FF',
	'#0099CC',
	'#0099FF',
	'#00CC00',
	'#00CC33',
	'#00CC66',
	'#00CC99',
	'#00CCCC',
	'#00CCFF',
	'#3300CC',
	'#3300FF',
	'#3333CC',
	'#3333FF',
	'#3366CC',
	'#3366FF',
	'#3399CC',
	'#3399FF',
	'#33CC00',
	'#33CC33',
	'#33CC66',
	'#33CC99',
	'#33CCCC',
	'#33CCFF',
	'#6600CC',
	'#6600FF',
	'#6633CC',
	'#6633FF',
	'#66CC00',
	'#66CC33',
	'#9900CC',
	'#9900FF',
	'#9933CC',
	'#9933FF',
	'#99CC00',
	'#99CC33',
	'#CC0000',
	'#CC0033',
	'#CC0066',
	'#CC0099',
	'#CC00CC',
	'#CC00FF',
	'#CC3300',
	'#CC3333',
	'#CC3366',
	'#CC3399',
	'#CC33CC',
	'#CC33FF',
	'#CC6600',
	'#CC6633',
	'#CC9900',
	'#CC9933',
	'#CCCC00',
	'#CCCC33',
	'#FF0000',
	'#FF0033',
	'#FF0066',
	'#FF0099',
	'#FF00CC',
	'#FF00FF',
	'#FF3300',
	'#FF3333',
	'#FF3366',
	'#FF3399',
	'#FF33CC',
	'#FF33FF',
	'#FF6600',
	'#FF6633',
	'#FF9900',
	'#FF9933',
	'#FFCC00',
	'#FFCC33'
];

/**
 * Currently only WebKit-based Web Inspectors, Firefox >= v31,
 * and the Firebug extension (any Firefox version) are known
 * to support "%c" CSS customizations.
 *
 * TODO: add a `localStorage` variable to explicitly enable/disable colors
 */

// eslint-disable-next-line complexity
function useColors() {
	// NB: In an Electron preload script, document will be defined but not fully
	// initialized. Since we know we're in Chrome, we'll just detect this case
	// explicitly
	if (typeof window !== 'undefined' && window.process && (window.process.type === 'renderer' || window.process.__nwjs)) {
		return true;
	}

	// Internet Explorer and Edge do not support colors.
	if (typeof navigator !== 'undefined' && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) {
		return false;
	}

	let m;

	// Is webkit? http://stackoverflow.com/a/16459606/376773
	// document is undefined in react-native: https://github.com/facebook/react-native/pull/1632
	// eslint-disable-next-line no-return-assign
	return (typeof document !== 'undefined' && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance) ||
		// Is firebug? http://stackoverflow.com/a/398120/376773
		(typeof window !== 'undefined' && window.console && (window.console.firebug || (window.console.exception && window.console.table))) ||
		// Is firefox >= v31?
		// https://developer.mozilla.org/en-US/docs/Tools/Web_Console#Styling_messages
		(typeof navigator !== 'undefined' && navigator.userAgent && (m = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(m[1], 10) >= 31) ||
		// Double check webkit in userAgent just in case we are in a worker
		(typeof navigator !== 'undefined' && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/));
}

/**
 * Colorize log arguments if enabled.
 *
 * @api public
 */

function formatArgs(args) {
	args[0] = (this.useColors ? '%c' : '') +
		this.namespace +
		(this.useColors ? ' %c' : ' ') +
		args[0] +
		(this.useColors ? '%c ' : ' ') +
		'+' + module.exports.humanize(this.diff);

	if (!this.useColors) {
		return;
	}

	const c = 'color: ' + this.color;
	args.splice(1, 0, c, 'color: inherit');

	// The final "%c" is somewhat tricky, because there could be other
	// arguments passed either before or after the %c, so we need to
	// figure out the correct index to insert the CSS into
	let index = 0;
	let lastC = 0;
	args[0].replace(/%[a-zA-Z%]/g, match => {
		if (match === '%%') {
			return;
		}
		index++;
		if (match === '%c') {
			// We only are interested in the *last* %c
			// (the user may have provided their own)
			lastC = index;
		}
	});

	args.splice(lastC, 0, c);
}

/**
 * Invokes `console.debug()` when available.
 * No-op when `console.debug` is not a "function".
 * If `console.debug` is not available, falls back
 * to `console.log`.
 *
 * @api public
 */
exports.log = console.debug || console.log || (() => {});

/**
 * Save `namespaces`.
 *
 * @param {String} namespaces
 * @api private
 */
function save(namespaces) {
	try {
		if (namespaces) {
			exports.storage.setItem('debug', namespaces);
		} else {
			exports.storage.removeItem('debug');
		}
	} catch (error) {
		// Swallow
		// XXX (@Qix-) should we be logging these?
	}
}

/**
 * Load `namespaces`.
 *
 * @return {String} returns the previously persisted debug modes
 * @api private
 */
function load() {
	let r;
	try {
		r = exports.storage.getItem('debug') || exports.storage.getItem('DEBUG') ;
	} catch (error) {
		// Swallow
		// XXX (@Qix-) should we be logging these?
	}

	// If debug isn't set in LS, and we're in Electron, try to load $DEBUG
	if (!r && typeof process !== 'undefined' && 'env' in process) {
		r = process.env.DEBUG;
	}

	return r;
}

/**
 * Localstorage attempts to return the localstorage.
 *
 * This is necessary because safari throws
 * when a user disables cookies/localstorage
 * and you attempt to access it.
 *
 * @return {LocalStorage}
 * @api private
 */

function localstorage() {
	try {
		// TVMLKit (Apple TV JS Runtime) does not have a window object, just localStorage in the global context
		// The Browser also has localStorage in the global context.
		return localStorage;
	} catch (error) {
		// Swallow
		// XXX (@Qix-) should we be logging these?
	}
}

module.exports = __nccwpck_require__(897)(exports);

const {formatters} = module.exports;

/**
 * Map %j to `JSON.stringify()`, since no Web Inspectors do that by default.
 */

formatters.j = function (v) {
	try {
		return JSON.stringify(v);
	} catch (error) {
		return '[UnexpectedJSONParseError]: ' + error.message;
	}
};


/***/ }),

/***/ 897:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {


/**
 * This is the common logic for both the Node.js and web browser
 * implementations of `debug()`.
 */

function setup(env) {
	createDebug.debug = createDebug;
	createDebug.default = createDebug;
	createDebug.coerce = coerce;
	createDebug.disable = disable;
	createDebug.enable = enable;
	createDebug.enabled = enabled;
	createDebug.humanize = __nccwpck_require__(744);
	createDebug.destroy = destroy;

	Object.keys(env).forEach(key => {
		createDebug[key] = env[key];
	});

	/**
	* The currently active debug mode names, and names to skip.
	*/

	createDebug.names = [];
	createDebug.skips = [];

	/**
	* Map of special "%n" handling functions, for the debug "format" argument.
	*
	* Valid key names are a single, lower or upper-case letter, i.e. "n" and "N".
	*/
	createDebug.formatters = {};

	/**
	* Selects a color for a debug namespace
	* @param {String} namespace The namespace string for the debug instance to be colored
	* @return {Number|String} An ANSI color code for the given namespace
	* @api private
	*/
	function selectColor(namespace) {
		let hash = 0;

		for (let i = 0; i < namespace.length; i++) {
			hash = ((hash << 5) - hash) + namespace.charCodeAt(i);
			hash |= 0; // Convert to 32bit integer
		}

		return createDebug.colors[Math.abs(hash) % createDebug.colors.length];
	}
	createDebug.selectColor = selectColor;

	/**
	* Create a debugger with the given `namespace`.
	*
	* @param {String} namespace
	* @return {Function}
	* @api public
	*/
	function createDebug(namespace) {
		let prevTime;
		let enableOverride = null;
		let namespacesCache;
		let enabledCache;

		function debug(...args) {
			// Disabled?
			if (!debug.enabled) {
				return;
			}

			const self = debug;

			// Set `diff` timestamp
			const curr = Number(new Date());
			const ms = curr - (prevTime || curr);
			self.diff = ms;
			self.prev = prevTime;
			self.curr = curr;
			prevTime = curr;

			args[0] = createDebug.coerce(args[0]);

			if (typeof args[0] !== 'string') {
				// Anything else let's inspect with %O
				args.unshift('%O');
			}

			// Apply any `formatters` transformations
			let index = 0;
			args[0] = args[0].replace(/%([a-zA-Z%])/g, (match, format) => {
				// If we encounter an escaped % then don't increase the array index
				if (match === '%%') {
					return '%';
				}
				index++;
				const formatter = createDebug.formatters[format];
				if (typeof formatter === 'function') {
					const val = args[index];
					match = formatter.call(self, val);

					// Now we need to remove `args[index]` since it's inlined in the `format`
					args.splice(index, 1);
					index--;
				}
				return match;
			});

			// Apply env-specific formatting (colors, etc.)
			createDebug.formatArgs.call(self, args);

			const logFn = self.log || createDebug.log;
			logFn.apply(self, args);
		}

		debug.namespace = namespace;
		debug.useColors = createDebug.useColors();
		debug.color = createDebug.selectColor(namespace);
		debug.extend = extend;
		debug.destroy = createDebug.destroy; // XXX Temporary. Will be removed in the next major release.

		Object.defineProperty(debug, 'enabled', {
			enumerable: true,
			configurable: false,
			get: () => {
				if (enableOverride !== null) {
					return enableOverride;
				}
				if (namespacesCache !== createDebug.namespaces) {
					namespacesCache = createDebug.namespaces;
					enabledCache = createDebug.enabled(namespace);
				}

				return enabledCache;
			},
			set: v => {
				enableOverride = v;
			}
		});

		// Env-specific initialization logic for debug instances
		if (typeof createDebug.init === 'function') {
			createDebug.init(debug);
		}

		return debug;
	}

	function extend(namespace, delimiter) {
		const newDebug = createDebug(this.namespace + (typeof delimiter === 'undefined' ? ':' : delimiter) + namespace);
		newDebug.log = this.log;
		return newDebug;
	}

	/**
	* Enables a debug mode by namespaces. This can include modes
	* separated by a colon and wildcards.
	*
	* @param {String} namespaces
	* @api public
	*/
	function enable(namespaces) {
		createDebug.save(namespaces);
		createDebug.namespaces = namespaces;

		createDebug.names = [];
		createDebug.skips = [];

		const split = (typeof namespaces === 'string' ? namespaces : '')
			.trim()
			.replace(/\s+/g, ',')
			.split(',')
			.filter(Boolean);

		for (const ns of split) {
			if (ns[0] === '-') {
				createDebug.skips.push(ns.slice(1));
			} else {
				createDebug.names.push(ns);
			}
		}
	}

	/**
	 * Checks if the given string matches a namespace template, honoring
	 * asterisks as wildcards.
	 *
	 * @param {String} search
	 * @param {String} template
	 * @return {Boolean}
	 */
	function matchesTemplate(search, template) {
		let searchIndex = 0;
		let templateIndex = 0;
		let starIndex = -1;
		let matchIndex = 0;

		while (searchIndex < search.length) {
			if (templateIndex < template.length && (template[templateIndex] === search[searchIndex] || template[templateIndex] === '*')) {
				// Match character or proceed with wildcard
				if (template[templateIndex] === '*') {
					starIndex = templateIndex;
					matchIndex = searchIndex;
					templateIndex++; // Skip the '*'
				} else {
					searchIndex++;
					templateIndex++;
				}
			} else if (starIndex !== -1) { // eslint-disable-line no-negated-condition
				// Backtrack to the last '*' and try to match more characters
				templateIndex = starIndex + 1;
				matchIndex++;
				searchIndex = matchIndex;
			} else {
				return false; // No match
			}
		}

		// Handle trailing '*' in template
		while (templateIndex < template.length && template[templateIndex] === '*') {
			templateIndex++;
		}

		return templateIndex === template.length;
	}

	/**
	* Disable debug output.
	*
	* @return {String} namespaces
	* @api public
	*/
	function disable() {
		const namespaces = [
			...createDebug.names,
			...createDebug.skips.map(namespace => '-' + namespace)
		].join(',');
		createDebug.enable('');
		return namespaces;
	}

	/**
	* Returns true if the given mode name is enabled, false otherwise.
	*
	* @param {String} name
	* @return {Boolean}
	* @api public
	*/
	function enabled(name) {
		for (const skip of createDebug.skips) {
			if (matchesTemplate(name, skip)) {
				return false;
			}
		}

		for (const ns of createDebug.names) {
			if (matchesTemplate(name, ns)) {
				return true;
			}
		}

		return false;
	}

	/**
	* Coerce `val`.
	*
	* @param {Mixed} val
	* @return {Mixed}
	* @api private
	*/
	function coerce(val) {
		if (val instanceof Error) {
			return val.stack || val.message;
		}
		return val;
	}

	/**
	* XXX DO NOT USE. This is a temporary stub function.
	* XXX It WILL be removed in the next major release.
	*/
	function destroy() {
		console.warn('Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.');
	}

	createDebug.enable(createDebug.load());

	return createDebug;
}

module.exports = setup;


/***/ }),

/***/ 2830:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

/**
 * Detect Electron renderer / nwjs process, which is node, but we should
 * treat as a browser.
 */

if (typeof process === 'undefined' || process.type === 'renderer' || process.browser === true || process.__nwjs) {
	module.exports = __nccwpck_require__(6110);
} else {
	module.exports = __nccwpck_require__(5108);
}


/***/ }),

/***/ 5108:
/***/ ((module, exports, __nccwpck_require__) => {

/**
 * Module dependencies.
 */

const tty = __nccwpck_require__(2018);
const util = __nccwpck_require__(9023);

/**
 * This is the Node.js implementation of `debug()`.
 */

exports.init = init;
exports.log = log;
exports.formatArgs = formatArgs;
exports.save = save;
exports.load = load;
exports.useColors = useColors;
exports.destroy = util.deprecate(
	() => {},
	'Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.'
);

/**
 * Colors.
 */

exports.colors = [6, 2, 3, 4, 5, 1];

try {
	// Optional dependency (as in, doesn't need to be installed, NOT like optionalDependencies in package.json)
	// eslint-disable-next-line import/no-extraneous-dependencies
	const supportsColor = __nccwpck_require__(1450);

	if (supportsColor && (supportsColor.stderr || supportsColor).level >= 2) {
		exports.colors = [
			20,
			21,
			26,
			27,
			32,
			33,
			38,
			39,
			40,
			41,
			42,
			43,
			44,
			45,
			56,
			57,
			62,
			63,
			68,
			69,
			74,
			75,
			76,
			77,
			78,
			79,
			80,
			81,
			92,
			93,
			98,
			99,
			112,
			113,
			128,
			129,
			134,
			135,
			148,
			149,
			160,
			161,
			162,
			163,
			164,
			165,
			166,
			167,
			168,
			169,
			170,
			171,
			172,
			173,
			178,
			179,
			184,
			185,
			196,
			197,
			198,
			199,
			200,
			201,
			202,
			203,
			204,
			205,
			206,
			207,
			208,
			209,
			214,
			215,
			220,
			221
		];
	}
} catch (error) {
	// Swallow - we only care if `supports-color` is available; it doesn't have to be.
}

/**
 * Build up the default `inspectOpts` object from the environment variables.
 *
 *   $ DEBUG_COLORS=no DEBUG_DEPTH=10 DEBUG_SHOW_HIDDEN=enabled node script.js
 */

exports.inspectOpts = Object.keys(process.env).filter(key => {
	return /^debug_/i.test(key);
}).reduce((obj, key) => {
	// Camel-case
	const prop = key
		.substring(6)
		.toLowerCase()
		.replace(/_([a-z])/g, (_, k) => {
			return k.toUpperCase();
		});

	// Coerce string value into JS value
	let val = process.env[key];
	if (/^(yes|on|true|enabled)$/i.test(val)) {
		val = true;
	} else if (/^(no|off|false|disabled)$/i.test(val)) {
		val = false;
	} else if (val === 'null') {
		val = null;
	} else {
		val = Number(val);
	}

	obj[prop] = val;
	return obj;
}, {});

/**
 * Is stdout a TTY? Colored output is enabled when `true`.
 */

function useColors() {
	return 'colors' in exports.inspectOpts ?
		Boolean(exports.inspectOpts.colors) :
		tty.isatty(process.stderr.fd);
}

/**
 * Adds ANSI color escape codes if enabled.
 *
 * @api public
 */

function formatArgs(args) {
	const {namespace: name, useColors} = this;

	if (useColors) {
		const c = this.color;
		const colorCode = '\u001B[3' + (c < 8 ? c : '8;5;' + c);
		const prefix = `  ${colorCode};1m${name} \u001B[0m`;

		args[0] = prefix + args[0].split('\n').join('\n' + prefix);
		args.push(colorCode + 'm+' + module.exports.humanize(this.diff) + '\u001B[0m');
	} else {
		args[0] = getDate() + name + ' ' + args[0];
	}
}

function getDate() {
	if (exports.inspectOpts.hideDate) {
		return '';
	}
	return new Date().toISOString() + ' ';
}

/**
 * Invokes `util.formatWithOptions()` with the specified arguments and writes to stderr.
 */

function log(...args) {
	return process.stderr.write(util.formatWithOptions(exports.inspectOpts, ...args) + '\n');
}

/**
 * Save `namespaces`.
 *
 * @param {String} namespaces
 * @api private
 */
function save(namespaces) {
	if (namespaces) {
		process.env.DEBUG = namespaces;
	} else {
		// If you set a process.env field to null or undefined, it gets cast to the
		// string 'null' or 'undefined'. Just delete instead.
		delete process.env.DEBUG;
	}
}

/**
 * Load `namespaces`.
 *
 * @return {String} returns the previously persisted debug modes
 * @api private
 */

function load() {
	return process.env.DEBUG;
}

/**
 * Init logic for `debug` instances.
 *
 * Create a new `inspectOpts` object in case `useColors` is set
 * differently for a particular `debug` instance.
 */

function init(debug) {
	debug.inspectOpts = {};

	const keys = Object.keys(exports.inspectOpts);
	for (let i = 0; i < keys.length; i++) {
		debug.inspectOpts[keys[i]] = exports.inspectOpts[keys[i]];
	}
}

module.exports = __nccwpck_require__(897)(exports);

const {formatters} = module.exports;

/**
 * Map %o to `util.inspect()`, all on a single line.
 */

formatters.o = function (v) {
	this.inspectOpts.colors = this.useColors;
	return util.inspect(v, this.inspectOpts)
		.split('\n')
		.map(str => str.trim())
		.join(' ');
};

/**
 * Map %O to `util.inspect()`, allowing multiple lines if needed.
 */

formatters.O = function (v) {
	this.inspectOpts.colors = this.useColors;
	return util.inspect(v, this.inspectOpts);
};


/***/ }),

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 3813:
/***/ ((module) => {



module.exports = (flag, argv = process.argv) => {
	const prefix = flag.startsWith('-') ? '' : (flag.length === 1 ? '-' : '--');
	const position = argv.indexOf(prefix + flag);
	const terminatorPosition = argv.indexOf('--');
	return position !== -1 && (terminatorPosition === -1 || position < terminatorPosition);
};


/***/ }),

/***/ 744:
/***/ ((module) => {

/**
 * Helpers.
 */

var s = 1000;
var m = s * 60;
var h = m * 60;
var d = h * 24;
var w = d * 7;
var y = d * 365.25;

/**
 * Parse or format the given `val`.
 *
 * Options:
 *
 *  - `long` verbose formatting [false]
 *
 * @param {String|Number} val
 * @param {Object} [options]
 * @throws {Error} throw an error if val is not a non-empty string or a number
 * @return {String|Number}
 * @api public
 */

module.exports = function (val, options) {
  options = options || {};
  var type = typeof val;
  if (type === 'string' && val.length > 0) {
    return parse(val);
  } else if (type === 'number' && isFinite(val)) {
    return options.long ? fmtLong(val) : fmtShort(val);
  }
  throw new Error(
    'val is not a non-empty string or a valid number. val=' +
      JSON.stringify(val)
  );
};

/**
 * Parse the given `str` and return milliseconds.
 *
 * @param {String} str
 * @return {Number}
 * @api private
 */

function parse(str) {
  str = String(str);
  if (str.length > 100) {
    return;
  }
  var match = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(
    str
  );
  if (!match) {
    return;
  }
  var n = parseFloat(match[1]);
  var type = (match[2] || 'ms').toLowerCase();
  switch (type) {
    case 'years':
    case 'year':
    case 'yrs':
    case 'yr':
    case 'y':
      return n * y;
    case 'weeks':
    case 'week':
    case 'w':
      return n * w;
    case 'days':
    case 'day':
    case 'd':
      return n * d;
    case 'hours':
    case 'hour':
    case 'hrs':
    case 'hr':
    case 'h':
      return n * h;
    case 'minutes':
    case 'minute':
    case 'mins':
    case 'min':
    case 'm':
      return n * m;
    case 'seconds':
    case 'second':
    case 'secs':
    case 'sec':
    case 's':
      return n * s;
    case 'milliseconds':
    case 'millisecond':
    case 'msecs':
    case 'msec':
    case 'ms':
      return n;
    default:
      return undefined;
  }
}

/**
 * Short format for `ms`.
 *
 * @param {Number} ms
 * @return {String}
 * @api private
 */

function fmtShort(ms) {
  var msAbs = Math.abs(ms);
  if (msAbs >= d) {
    return Math.round(ms / d) + 'd';
  }
  if (msAbs >= h) {
    return Math.round(ms / h) + 'h';
  }
  if (msAbs >= m) {
    return Math.round(ms / m) + 'm';
  }
  if (msAbs >= s) {
    return Math.round(ms / s) + 's';
  }
  return ms + 'ms';
}

/**
 * Long format for `ms`.
 *
 * @param {Number} ms
 * @return {String}
 * @api private
 */

function fmtLong(ms) {
  var msAbs = Math.abs(ms);
  if (msAbs >= d) {
    return plural(ms, msAbs, d, 'day');
  }
  if (msAbs >= h) {
    return plural(ms, msAbs, h, 'hour');
  }
  if (msAbs >= m) {
    return plural(ms, msAbs, m, 'minute');
  }
  if (msAbs >= s) {
    return plural(ms, msAbs, s, 'second');
  }
  return ms + ' ms';
}

/**
 * Pluralization helper.
 */

function plural(ms, msAbs, n, name) {
  var isPlural = msAbs >= n * 1.5;
  return Math.round(ms / n) + ' ' + name + (isPlural ? 's' : '');
}


/***/ }),

/***/ 1450:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {


const os = __nccwpck_require__(857);
const tty = __nccwpck_require__(2018);
const hasFlag = __nccwpck_require__(3813);

const {env} = process;

let forceColor;
if (hasFlag('no-color') ||
	hasFlag('no-colors') ||
	hasFlag('color=false') ||
	hasFlag('color=never')) {
	forceColor = 0;
} else if (hasFlag('color') ||
	hasFlag('colors') ||
	hasFlag('color=true') ||
	hasFlag('color=always')) {
	forceColor = 1;
}

if ('FORCE_COLOR' in env) {
	if (env.FORCE_COLOR === 'true') {
		forceColor = 1;
	} else if (env.FORCE_COLOR === 'false') {
		forceColor = 0;
	} else {
		forceColor = env.FORCE_COLOR.length === 0 ? 1 : Math.min(parseInt(env.FORCE_COLOR, 10), 3);
	}
}

function translateLevel(level) {
	if (level === 0) {
		return false;
	}

	return {
		level,
		hasBasic: true,
		has256: level >= 2,
		has16m: level >= 3
	};
}

function supportsColor(haveStream, streamIsTTY) {
	if (forceColor === 0) {
		return 0;
	}

	if (hasFlag('color=16m') ||
		hasFlag('color=full') ||
		hasFlag('color=truecolor')) {
		return 3;
	}

	if (hasFlag('color=256')) {
		return 2;
	}

	if (haveStream && !streamIsTTY && forceColor === undefined) {
		return 0;
	}

	const min = forceColor || 0;

	if (env.TERM === 'dumb') {
		return min;
	}

	if (process.platform === 'win32') {
		// Windows 10 build 10586 is the first Windows release that supports 256 colors.
		// Windows 10 build 14931 is the first release that supports 16m/TrueColor.
		const osRelease = os.release().split('.');
		if (
			Number(osRelease[0]) >= 10 &&
			Number(osRelease[2]) >= 10586
		) {
			return Number(osRelease[2]) >= 14931 ? 3 : 2;
		}

		return 1;
	}

	if ('CI' in env) {
		if (['TRAVIS', 'CIRCLECI', 'APPVEYOR', 'GITLAB_CI', 'GITHUB_ACTIONS', 'BUILDKITE'].some(sign => sign in env) || env.CI_NAME === 'codeship') {
			return 1;
		}

		return min;
	}

	if ('TEAMCITY_VERSION' in env) {
		return /^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env.TEAMCITY_VERSION) ? 1 : 0;
	}

	if (env.COLORTERM === 'truecolor') {
		return 3;
	}

	if ('TERM_PROGRAM' in env) {
		const version = parseInt((env.TERM_PROGRAM_VERSION || '').split('.')[0], 10);

		switch (env.TERM_PROGRAM) {
			case 'iTerm.app':
				return version >= 3 ? 3 : 2;
			case 'Apple_Terminal':
				return 2;
			// No default
		}
	}

	if (/-256(color)?$/i.test(env.TERM)) {
		return 2;
	}

	if (/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(env.TERM)) {
		return 1;
	}

	if ('COLORTERM' in env) {
		return 1;
	}

	return min;
}

function getSupportLevel(stream) {
	const level = supportsColor(stream, stream && stream.isTTY);
	return translateLevel(level);
}

module.exports = {
	supportsColor: getSupportLevel,
	stdout: translateLevel(supportsColor(true, tty.isatty(1))),
	stderr: translateLevel(supportsColor(true, tty.isatty(2)))
};


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 2896:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
__webpack_unused_export__ = ({ value: true });
exports.w = void 0;
/**
 * @internal
 *
 * Holds the singleton instrumenter, to be shared across CJS and ESM imports.
 */
exports.w = {
    instrumenterImplementation: undefined,
};
//# sourceMappingURL=state-cjs.js.map

/***/ }),

/***/ 571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   Zh: () => (/* binding */ isFault),
/* harmony export */   _6: () => (/* binding */ isHtml)
/* harmony export */ });
/** The longest wait that is worth obeying: no step lasts longer (`timeout-minutes`). */
const MAX_RETRY_AFTER_MS = 7_200 * 60_000;
/**
 * Whether an answer comes from a server or gateway in trouble rather than from the service that was asked: it is as
 * good as a broken connection.
 */
function isFault(response) {
    const { status, headers } = response;
    if (status === 408 || (status >= 500 && status !== 501))
        return true;
    return (status < 300 && isHtml(headers.get('content-type'))) || isBroken(response);
}
/** Whether a content type is that of a page: no service of Azure's answers with one, gateways do. */
function isHtml(contentType) {
    return contentType?.toLowerCase().includes('html') ?? false;
}
/** Whether a document that should have come is missing or cut off. DELETE may answer with nothing. */
function isBroken({ status, request, bodyAsText }) {
    if ((status !== 200 && status !== 201) || request.method === 'DELETE')
        return false;
    const text = bodyAsText?.trim() ?? '';
    return !(text.startsWith('{') && text.endsWith('}'));
}
/**
 * The wait that a server asks for, in milliseconds: seconds or an HTTP date (RFC 9110, 10.2.3). One that is no wait
 * (none, zero, a fraction, a date that has passed) counts as none.
 */
function retryAfterMs(header, now) {
    const value = header?.trim() ?? '';
    const isDate = /^[a-z]{3},/i.test(value);
    const wait = /^\d+$/.test(value) ? Number(value) * 1000 : isDate ? Date.parse(value) - now : Number.NaN;
    return wait > 0 ? Math.min(wait, MAX_RETRY_AFTER_MS) : undefined;
}


/***/ }),

/***/ 3404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ backoffMs)
/* harmony export */ });
const FIRST_BACKOFF_MS = 500;
const MAX_BACKOFF_MS = 30_000;
/** Doubles from half a second to half a minute, spread a little so that parallel requests do not return together. */
function backoffMs(retryCount) {
    const wait = Math.min(FIRST_BACKOFF_MS * 2 ** Math.min(retryCount, 10), MAX_BACKOFF_MS);
    return wait * (0.75 + Math.random() / 4);
}


/***/ }),

/***/ 2721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M6: () => (/* binding */ AzureError),
/* harmony export */   SD: () => (/* binding */ NotSentError),
/* harmony export */   WW: () => (/* binding */ readErrorDetail),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   jd: () => (/* binding */ UnansweredError)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9368);

/** An error that Azure answered, with everything it said. */
class AzureError extends Error {
    name = 'AzureError';
    /** What was attempted. */
    action;
    /** HTTP status; undefined for an operation that failed after it was accepted. */
    status;
    correlationId;
    retryAfterMs;
    detail;
    constructor(detail, { action, status, correlationId, retryAfterMs, cause }) {
        super(`${detail.code}: ${detail.message}`, cause === undefined ? undefined : { cause });
        this.detail = detail;
        this.action = action;
        this.status = status;
        this.correlationId = correlationId;
        this.retryAfterMs = retryAfterMs;
    }
}
/** No answer, or one that is none: the state of what was asked is unknown. */
class UnansweredError extends Error {
    name = 'UnansweredError';
    action;
    /** How long the server asked to wait, if it did. */
    retryAfterMs;
    constructor(message, { action, cause, retryAfterMs }) {
        super(message, { cause });
        this.action = action;
        this.retryAfterMs = retryAfterMs;
    }
}
/** A change that did not go out: Azure takes none at the moment, or the step was stopped. */
class NotSentError extends Error {
    name = 'NotSentError';
}
/** Reads the error out of a body of ARM's: `{error: {code, message, details, additionalInfo}}`, also bare. */
function readErrorDetail(body, otherwise) {
    const error = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(body) && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(body['error']) ? body['error'] : body;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(error)) {
        return {
            code: otherwise,
            message: typeof body === 'string' ? plainText(body) : '',
            details: [],
            additionalInfo: [],
        };
    }
    const list = (value) => (Array.isArray(value) ? value : []);
    return {
        code: typeof error['code'] === 'string' ? error['code'] : otherwise,
        message: typeof error['message'] === 'string' ? error['message'] : '',
        details: list(error['details'])
            .filter(_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)
            .map((detail) => readErrorDetail(detail, '')),
        additionalInfo: list(error['additionalInfo']),
    };
}
/**
 * Why a change failed, from a status (`error`) or from the resource itself: Container Apps keeps its words in
 * `properties.deploymentErrors`.
 */
function failureOf(document, context) {
    const properties = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(document['properties']);
    const words = properties['deploymentErrors'];
    const state = String(document['status'] ?? properties['provisioningState'] ?? 'Failed');
    const detail = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(document['error'])
        ? readErrorDetail(document, state)
        : readErrorDetail({ code: state, message: typeof words === 'string' ? words : '' }, state);
    return new AzureError(detail, context);
}
/** What a gateway's HTML page says, without its tags. */
function plainText(body) {
    return body
        .slice(0, 4000)
        .replace(/<(style|script)[\s\S]*?<\/\1>/gi, ' ')
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
}


/***/ }),

/***/ 7174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ Http),
  M: () => (/* binding */ withoutForms)
});

// EXTERNAL MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/policies/retryPolicy.js
var retryPolicy = __nccwpck_require__(2241);
// EXTERNAL MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/createPipelineFromOptions.js + 17 modules
var createPipelineFromOptions = __nccwpck_require__(6487);
// EXTERNAL MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/restError.js
var restError = __nccwpck_require__(9950);
// EXTERNAL MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/policies/formDataPolicy.js
var formDataPolicy = __nccwpck_require__(3925);
// EXTERNAL MODULE: ./build/azure/errors.js
var errors = __nccwpck_require__(2721);
// EXTERNAL MODULE: ./build/azure/answers.js
var answers = __nccwpck_require__(571);
// EXTERNAL MODULE: ./build/azure/backoff.js
var backoff = __nccwpck_require__(3404);
;// CONCATENATED MODULE: ./build/azure/throttle.js

/** The key of a request. */
function throttleKey({ method, url }) {
    const { host, pathname } = new URL(url);
    const [, subscriptionId = ''] = /^\/subscriptions\/([^/]+)/i.exec(pathname) ?? [];
    return { host, subscriptionId, access: method === 'GET' ? 'read' : 'write' };
}
/**
 * What one request is told by 429 holds for all that are counted with it: none is sent before the time that the
 * server named. A server that names none is asked less and less often.
 */
class ThrottleGate {
    #clock;
    #closed = new Map();
    constructor(clock) {
        this.#clock = clock;
    }
    /** Notes a 429. `retryAfterMs` is the wait that the server asked for, if it named a usable one. */
    close(key, retryAfterMs) {
        const { until = 0, times = 0 } = this.#closed.get(textOf(key)) ?? {};
        const wait = retryAfterMs ?? (0,backoff/* backoffMs */.j)(times);
        this.#closed.set(textOf(key), { until: Math.max(until, this.#clock.now() + wait), times: times + 1 });
    }
    /** Notes that a request got through. */
    open(key) {
        if (this.waitMs(key) === 0)
            this.#closed.delete(textOf(key));
    }
    /** How long the gate stays closed, in milliseconds. */
    waitMs(key) {
        return Math.max(0, (this.#closed.get(textOf(key))?.until ?? 0) - this.#clock.now());
    }
    /** Ends when the gate is open; rejects with the signal's reason when that is aborted. */
    async pass(key, signal) {
        for (let wait = this.waitMs(key); wait > 0; wait = this.waitMs(key))
            await this.#clock.sleep(wait, signal);
    }
}
function textOf({ host, subscriptionId, access }) {
    return `${host} ${subscriptionId} ${access}`.toLowerCase();
}

;// CONCATENATED MODULE: ./build/azure/retry.js




/** About three minutes of backoff. Waits that a server asks for are not counted: they end with the step. */
const MAX_RETRIES = 10;
/** Faults that do not heal: who trusts the wrong authority or asks for a host that is not there is told at once. */
const LASTING_FAULTS = new Set([
    'ENOTFOUND',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'CERT_HAS_EXPIRED',
    'ERR_TLS_CERT_ALTNAME_INVALID',
]);
/** The last fault of each request that has not succeeded yet, for when a step is stopped during its retries. */
class FaultMemory {
    #faults = new Map();
    /** Remembers how an attempt failed. */
    remember(request, fault) {
        this.#faults.set(request.url, fault);
    }
    /** Forgets what is over. */
    forget(request) {
        this.#faults.delete(request.url);
    }
    /** The last fault of a request whose URL is wanted. */
    last(isWanted) {
        return [...this.#faults].findLast(([url]) => isWanted(url))?.[1];
    }
}
/** Retries faults as the server asks, else with backoff, until {@link MAX_RETRIES}. */
function faultStrategy(gate, faults, step) {
    return {
        name: 'faultStrategy',
        retry({ response, responseError, retryCount }) {
            const request = response?.request ?? responseError?.request;
            if (!request)
                return { skipStrategy: true };
            const retryAfter = (0,answers/* retryAfterMs */.Vs)(response?.headers.get('retry-after'), step.clock.now());
            if (response?.status === 429)
                gate.close(throttleKey(request), retryAfter);
            if (!mayRepeat(request, response, responseError)) {
                faults.forget(request);
                return { skipStrategy: true };
            }
            const fault = describeAttempt(response, responseError);
            faults.remember(request, fault);
            if (retryAfter === undefined && retryCount >= MAX_RETRIES)
                return { skipStrategy: true };
            const wait = retryAfter ?? (0,backoff/* backoffMs */.j)(retryCount);
            step.info(`${request.method} ${new URL(request.url).host}: ${fault}; ` +
                `trying again in ${(wait / 1000).toFixed(1)} s (retry ${retryCount + 1}).`);
            return { retryAfterInMs: wait };
        },
    };
}
/**
 * Only what changes nothing twice is repeated as it is. A change of a resource is decided anew after a fault, and
 * after a throttled attempt too: while it waited, another writer may have changed what it was decided on.
 */
function mayRepeat(request, response, error) {
    if (request.method === 'PATCH')
        return false;
    if (response)
        return response.status === 429 || (0,answers/* isFault */.Zh)(response);
    return error !== undefined && error.code !== restError/* RestError */.p.PARSE_ERROR && !LASTING_FAULTS.has(error.code ?? '');
}
/** What a failed attempt looks like in a sentence. */
function describeAttempt(response, error) {
    return response ? `HTTP ${response.status}` : (error?.code ?? error?.message ?? 'no answer');
}

;// CONCATENATED MODULE: ./build/azure/http.js




/** An attempt without an answer for so long counts as a broken connection. */
const ATTEMPT_MS = 30_000;
/** How long a write that is under way when the step is stopped may still answer: then it is known what became of it. */
const STOP_GRACE_MS = 250;
const NEVER = new AbortController().signal;
/** All requests of a step: retried, limited and throttled together, and stopped with it. */
class Http {
    options;
    #gate;
    #faults = new FaultMemory();
    #step;
    /**
     * The SDK's own retry policy gives up after three retries, sends a PATCH again whose answer was lost, and lets
     * each request run into a 429 by itself.
     */
    constructor(step) {
        this.#step = step;
        this.#gate = new ThrottleGate(step.clock);
        const retry = (0,retryPolicy/* retryPolicy */.J)([faultStrategy(this.#gate, this.#faults, step)], {
            maxRetries: Number.POSITIVE_INFINITY,
        });
        this.options = {
            retryOptions: { maxRetries: 0 },
            redirectOptions: { maxRetries: 0 },
            additionalPolicies: [
                { policy: this.#stopPolicy(), position: 'perCall' },
                { policy: retry, position: 'perCall' },
                { policy: this.#attemptPolicy(), position: 'perRetry' },
            ],
        };
    }
    /** A pipeline of the SDK's for requests that need no credential. */
    createPipeline() {
        return withoutForms((0,createPipelineFromOptions/* createPipelineFromOptions */.F)(this.options));
    }
    /** Ends when the server takes writes again: what is decided after that is not held up on its way. */
    async whenWritable(origin, subscriptionId) {
        const { host } = new URL(origin);
        await this.#gate.pass({ host, subscriptionId, access: 'write' }, this.#step.signal);
    }
    /** How the last attempt failed of a request that is being retried: `HTTP 502`, `ECONNRESET`. */
    lastFault(isWanted) {
        return this.#faults.last(isWanted);
    }
    /** Ties each request to the step, besides a limit of its own that it may have. */
    #stopPolicy() {
        const { signal } = this.#step;
        return {
            name: 'stopPolicy',
            sendRequest(request, next) {
                const own = request.abortSignal;
                request.abortSignal = own ? AbortSignal.any([own, signal]) : signal;
                return next(request);
            },
        };
    }
    #attemptPolicy() {
        return {
            name: 'attemptPolicy',
            sendRequest: async (request, next) => {
                const key = throttleKey(request);
                const ends = request.abortSignal ?? this.#step.signal;
                // A change is decided on what was read a moment ago: it is not sent after a wait, but decided anew.
                if (request.method === 'PATCH' && (ends.aborted || this.#gate.waitMs(key) > 0)) {
                    throw new errors/* NotSentError */.SD('not sent: throttled or stopped');
                }
                await this.#gate.pass(key, ends);
                this.#step.signal.throwIfAborted();
                const response = await attempt(request, next, ends, this.#step.signal);
                if (response.status !== 429)
                    this.#gate.open(key);
                return response;
            },
        };
    }
}
/** Sends a request once, with a time limit. */
async function attempt(request, next, ends, stopped) {
    const isWrite = request.method !== 'GET' && request.method !== 'POST';
    // AbortSignal.any and AbortSignal.timeout would keep each attempt in memory until its time is over.
    const controller = new AbortController();
    const abort = () => controller.abort();
    const timers = [setTimeout(abort, ATTEMPT_MS)];
    const stop = () => {
        if (isWrite)
            timers.push(setTimeout(abort, STOP_GRACE_MS));
        else
            abort();
    };
    ends.addEventListener('abort', stop, { once: true });
    request.abortSignal = controller.signal;
    try {
        const response = await next(request);
        // The retry policy throws the answer of an aborted request away; that of a write is worth knowing.
        request.abortSignal = isWrite && response.status < 300 ? NEVER : ends;
        return response;
    }
    catch (error) {
        request.abortSignal = ends;
        stopped.throwIfAborted();
        ends.throwIfAborted();
        if (controller.signal.aborted) {
            throw new restError/* RestError */.p(`no answer within ${ATTEMPT_MS / 1000} seconds`, { code: 'ETIMEDOUT', request });
        }
        throw error instanceof restError/* RestError */.p && error.code === restError/* RestError */.p.PARSE_ERROR
            ? brokenOff(error, request)
            : error;
    }
    finally {
        for (const timer of timers)
            clearTimeout(timer);
        ends.removeEventListener('abort', stop);
    }
}
/** A connection that breaks within an answer: the SDK calls it an error of parsing, without the request. */
function brokenOff(cause, request) {
    const error = new restError/* RestError */.p(cause.message, { code: 'ECONNRESET', request });
    error.cause = cause;
    return error;
}
/**
 * Takes the policy for forms out of a pipeline. This action sends none, and to look for one the policy touches
 * `FormData`, for which Node loads all of its `fetch`: that takes longer than a request.
 */
function withoutForms(pipeline) {
    pipeline.removePolicy({ name: formDataPolicy/* formDataPolicyName */.s });
    return pipeline;
}


/***/ }),

/***/ 1665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ CLOUDS),
/* harmony export */   R: () => (/* binding */ armScope)
/* harmony export */ });
/** The clouds, by the names that `az cloud list` gives them; the first is the default. */
const CLOUDS = [
    {
        name: 'AzureCloud',
        arm: 'https://management.azure.com',
        authority: 'https://login.microsoftonline.com',
        audience: 'api://AzureADTokenExchange',
        portal: 'https://portal.azure.com',
    },
    {
        name: 'AzureUSGovernment',
        arm: 'https://management.usgovcloudapi.net',
        authority: 'https://login.microsoftonline.us',
        audience: 'api://AzureADTokenExchangeUSGov',
        portal: 'https://portal.azure.us',
    },
    {
        name: 'AzureChinaCloud',
        arm: 'https://management.chinacloudapi.cn',
        authority: 'https://login.chinacloudapi.cn',
        audience: 'api://AzureADTokenExchangeChina',
        portal: 'https://portal.azure.cn',
    },
];
/** The scope of access tokens for a cloud's ARM. */
function armScope(cloud) {
    return `${cloud.arm}/.default`;
}


/***/ }),

/***/ 7310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ distinct)
/* harmony export */ });
/** The first of each that have the same key, in their order. */
function distinct(values, keyOf) {
    const first = new Map();
    for (const value of values) {
        const key = keyOf(value);
        if (!first.has(key))
            first.set(key, value);
    }
    return [...first.values()];
}


/***/ }),

/***/ 7887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y1: () => (/* binding */ builtInRole),
/* harmony export */   a8: () => (/* binding */ isPrivileged),
/* harmony export */   oX: () => (/* binding */ BUILT_IN_NAMES)
/* harmony export */ });
/**
 * Built-in roles that are given to applications, by name. Their GUIDs never change and are the same in every
 * tenant and cloud, so they need no look-up; and since a name is unique in a tenant, a custom role that took
 * one of these names by some accident is not what the line means.
 * https://learn.microsoft.com/azure/role-based-access-control/built-in-roles
 */
const BUILT_IN = {
    AcrPull: '7f951dda-4ed3-4680-a7ca-43fe172d538d',
    AcrPush: '8311e382-0749-4cb8-b61a-304f252e45ec',
    'App Configuration Data Reader': '516239f1-63e1-4d78-a4de-a74fb236a071',
    'Azure ContainerApps Session Executor': '0fb8eba5-a2bb-4abe-b1c1-49dfad359bb0',
    'Azure Event Hubs Data Owner': 'f526a384-b230-433a-b45c-95f59c4a2dec',
    'Azure Event Hubs Data Receiver': 'a638d3c7-ab3a-418d-83e6-5f17a39d4fde',
    'Azure Event Hubs Data Sender': '2b629674-e913-4c01-ae53-ef4638d8f975',
    'Azure Service Bus Data Owner': '090c5cfd-751d-490a-894a-3ce6f1109419',
    'Azure Service Bus Data Receiver': '4f6d3b9b-027b-4f4c-9142-0e5a2a2247e0',
    'Azure Service Bus Data Sender': '69a216fc-b8fb-44d8-bc22-1f3c2cd27a39',
    'Cognitive Services OpenAI User': '5e0bd9bd-7b93-4f28-af87-19fc36ad61bd',
    'Cognitive Services User': 'a97b65f3-24c7-4388-baec-2e87135dc908',
    'Container Registry Repository Reader': 'b93aa761-3e63-49ed-ac28-beffa264f7ac',
    Contributor: 'b24988ac-6180-42a0-ab88-20f7382dd24c',
    'EventGrid Data Sender': 'd5a91429-5739-47e2-a06b-3470a27159e7',
    'Key Vault Certificate User': 'db79e9a7-68ee-4b58-9aeb-b90e7c24fcba',
    'Key Vault Crypto User': '12338af0-0e69-4776-bea7-57ae8d297424',
    'Key Vault Reader': '21090545-7ca7-4776-b22c-e363652d74d2',
    'Key Vault Secrets Officer': 'b86a8fe4-44ce-4948-aee5-eccb2c155cd7',
    'Key Vault Secrets User': '4633458b-17de-408a-b874-0445c86b69e6',
    'Managed Identity Operator': 'f1a07417-d97a-45cb-824c-7a7467783830',
    'Monitoring Metrics Publisher': '3913510d-42f4-4e42-8a64-420c390055eb',
    Owner: '8e3af657-a8ff-443c-a75c-2fe8c4bcb635',
    Reader: 'acdd72a7-3385-48ef-bd42-f606fba81ae7',
    'Reader and Data Access': 'c12c1c16-33a1-487b-954d-41c89c60f349',
    'Role Based Access Control Administrator': 'f58310d9-a9f6-439a-9e8d-f62e7b41a168',
    'Search Index Data Contributor': '8ebe5a00-799e-43f5-93ac-243d3dce84a7',
    'Search Index Data Reader': '1407120a-92aa-4202-b7e9-c0e197c71c8f',
    'Storage Blob Data Contributor': 'ba92f5b4-2d11-453d-a403-e96b0029c9fe',
    'Storage Blob Data Owner': 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b',
    'Storage Blob Data Reader': '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1',
    'Storage Queue Data Contributor': '974c5e8b-45b9-4653-ba55-5f855dd0fb88',
    'Storage Queue Data Message Processor': '8a0f0c08-91a1-4084-bc3d-661d67233fed',
    'Storage Queue Data Message Sender': 'c6a89b2d-59bc-44d0-9896-0f6e12d7b80a',
    'Storage Queue Data Reader': '19e7f393-937e-4f77-808e-94535e297925',
    'Storage Table Data Contributor': '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3',
    'Storage Table Data Reader': '76199698-9eea-4c19-bc75-cec21354c6b6',
    'User Access Administrator': '18d7d88d-d35e-4fb5-a5c3-7773c20a72d9',
};
const ROLES = Object.entries(BUILT_IN).map(([name, guid]) => ({ name, guid }));
const BY_KEY = new Map(ROLES.flatMap((role) => [role.name.toLowerCase(), role.guid].map((key) => [key, role])));
/** A built-in role by its name or the GUID of its definition, without case; undefined for one not known here. */
function builtInRole(nameOrGuid) {
    return BY_KEY.get(nameOrGuid.toLowerCase());
}
/** The names of all roles known here: what a slip of the keyboard may have meant. */
const BUILT_IN_NAMES = Object.keys(BUILT_IN);
/** Who has one of these can grant itself anything; a step gives none of them. */
const PRIVILEGED = new Set(['Owner', 'User Access Administrator', 'Role Based Access Control Administrator'].map((name) => BUILT_IN[name] ?? name));
/** Whether a role lets who has it grant roles: by name or GUID, without case. */
function isPrivileged(nameOrGuid) {
    return PRIVILEGED.has(builtInRole(nameOrGuid)?.guid ?? '');
}


/***/ }),

/***/ 7676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   I0: () => (/* binding */ valuesAt),
/* harmony export */   KH: () => (/* binding */ isText)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9368);

/** The values at a dotted path of a document; `*` stands for every item of a list. What is not there has no value. */
function valuesAt(value, path) {
    return path.split('.').reduce((values, segment) => values.flatMap((at) => {
        if (segment === '*')
            return Array.isArray(at) ? at : [];
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(at) && at[segment] !== undefined && at[segment] !== null ? [at[segment]] : [];
    }), [value]);
}
/** A property's text; undefined when there is none, or an empty one. */
function textAt(item, property) {
    const text = property && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(item) ? item[property] : undefined;
    return isText(text) ? text : undefined;
}
/** Whether a value is a text that is not empty. */
function isText(value) {
    return typeof value === 'string' && value !== '';
}


/***/ }),

/***/ 3149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ isName),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Q6: () => (/* binding */ USER_ASSIGNED_IDENTITY),
/* harmony export */   RQ: () => (/* binding */ parseResourceId),
/* harmony export */   W_: () => (/* binding */ isGuid),
/* harmony export */   bM: () => (/* binding */ formatResourceId),
/* harmony export */   dJ: () => (/* binding */ isGroupName),
/* harmony export */   ik: () => (/* binding */ resourceKey),
/* harmony export */   w9: () => (/* binding */ describeResource)
/* harmony export */ });
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8183);

/** The type of a user-assigned managed identity. */
const USER_ASSIGNED_IDENTITY = 'Microsoft.ManagedIdentity/userAssignedIdentities';
/**
 * Azure answers with its types in changing casings (`/containerapps/`, `Microsoft.App/sessionpools`);
 * IDs leave this project in one.
 */
const CANONICAL_TYPES = new Map([..._kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .KINDS */ .G.map(({ type }) => type), USER_ASSIGNED_IDENTITY].map((type) => [type.toLowerCase(), type]));
const GUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const RESOURCE_ID = new RegExp(`^/subscriptions/(${GUID})/resourceGroups/([^/]+)/providers/([a-z0-9.]+/[a-z0-9]+)/([^/]+)$`, 'i');
/** Whether a text is a GUID, as subscriptions and applications are named by. */
function isGuid(text) {
    return new RegExp(`^${GUID}$`, 'i').test(text);
}
/** The longest name of an identity (128), and more than any other name here. */
const MAX_NAME = 128;
const MAX_GROUP_NAME = 90;
/**
 * Whether a text can be the name of a resource. Older resources break today's rules, so this refuses only what
 * cannot be a name anywhere.
 */
function isName(text) {
    return text.length <= MAX_NAME && /^[A-Za-z0-9_.()-]+$/.test(text) && !isDots(text);
}
/** Whether a text can be the name of a resource group: letters and digits of any alphabet. */
function isGroupName(text) {
    return text.length <= MAX_GROUP_NAME && /^[\p{L}\p{N}_.()-]+$/u.test(text) && !isDots(text);
}
/** `.` and `..` would lead to another place of a path. */
function isDots(text) {
    return text === '.' || text === '..';
}
/** Reads a resource ID in any casing; undefined when the text is none. */
function parseResourceId(text) {
    // Far more than the longest ID: nothing is matched against texts of any length.
    if (text.length > 512)
        return undefined;
    const [, subscriptionId, resourceGroup, type, name] = RESOURCE_ID.exec(text) ?? [];
    if (!subscriptionId || !resourceGroup || !type || !name)
        return undefined;
    if (!isGroupName(resourceGroup) || !isName(name))
        return undefined;
    return { subscriptionId, resourceGroup, type: CANONICAL_TYPES.get(type.toLowerCase()) ?? type, name };
}
/** The ID in canonical casing, with group and name as they are. */
function formatResourceId({ subscriptionId, resourceGroup, type, name }) {
    return `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/providers/${type}/${name}`;
}
const keys = new WeakMap();
/** What two IDs of the same resource have in common: ARM compares IDs without regard to case. */
function resourceKey(id) {
    // A fleet asks for the keys of its identities a million times.
    const known = keys.get(id);
    if (known !== undefined)
        return known;
    const key = formatResourceId(id).toLowerCase();
    keys.set(id, key);
    return key;
}
/** The kind of a Container Apps resource. */
function kindOf({ type }) {
    const info = _kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .KINDS */ .G.find((candidate) => candidate.type === type);
    if (!info)
        throw new TypeError(`not a resource of Container Apps: ${type}`);
    return info.kind;
}
/** A resource in a sentence: `container app 'web' in resource group 'shop'`. */
function describeResource(id) {
    const noun = id.type === USER_ASSIGNED_IDENTITY ? 'user-assigned identity' : (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kindInfo */ .P)(kindOf(id)).noun;
    return `${noun} '${id.name}' in resource group '${id.resourceGroup}'`;
}


/***/ }),

/***/ 2833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ privilegedText),
/* harmony export */   Hs: () => (/* binding */ parseRoleLines),
/* harmony export */   SA: () => (/* binding */ refusePrivileged),
/* harmony export */   no: () => (/* binding */ RoleLineError)
/* harmony export */ });
/* unused harmony export roleText */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(977);
/* harmony import */ var _built_in_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7887);
/* harmony import */ var _resource_id_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3149);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6855);




/** A line that is refused. The message begins with `line N` and says what is wrong and how it is right. */
class RoleLineError extends Error {
    name = 'RoleLineError';
}
/** The longest name of a custom role. https://learn.microsoft.com/azure/role-based-access-control/custom-roles */
const MAX_ROLE_NAME = 512;
const FORM = 'A line is ROLE @ SCOPE, such as: AcrPull @ Microsoft.ContainerRegistry/registries/shop';
const DEFINITION_ID = /^(?:\/subscriptions\/[0-9a-f-]{36})?\/providers\/Microsoft\.Authorization\/roleDefinitions\/([^/]+)$/i;
/**
 * Reads the input `roles`: lines `ROLE @ SCOPE`, split at newlines alone (names of custom roles hold commas)
 * and each at its last ` @ `. Blank lines and repeats are dropped. `base` is where short scopes lie.
 *
 * @throws {RoleLineError} for the first line that is none.
 */
function parseRoleLines(text, base) {
    const lines = new Map();
    for (const [at, entry] of text.split(/\r\n|\r|\n/).entries()) {
        if (entry.trim() === '')
            continue;
        const line = parseLine(entry.trim(), at + 1, base);
        const key = `${roleKey(line.role)} @ ${(0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .scopeKey */ .OD)(line.scope)}`;
        if (!lines.has(key))
            lines.set(key, line);
    }
    return [...lines.values()];
}
/**
 * Refuses lines that would let an identity grant roles itself. `remove` may revoke them.
 * @throws {RoleLineError} for the first of them.
 */
function refusePrivileged(lines) {
    for (const { line, role } of lines) {
        const given = role.by === 'name' ? role.name : role.guid;
        if ((0,_built_in_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrivileged */ .a8)(given))
            throw new RoleLineError(`line ${line}: ${privilegedText(given)}`);
    }
}
/** Why a role that can grant roles is refused. */
function privilegedText(role) {
    const name = (0,_built_in_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .builtInRole */ .Y1)(role)?.name ?? role;
    return (`the role ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(name)} lets who has it grant roles, which no step gives to an application. ` +
        "Where it is meant, 'az role assignment create' can.");
}
/** A role as a line named it. */
function roleText(role) {
    return role.by === 'name' ? role.name : (role.fullId ?? role.guid);
}
function parseLine(text, line, base) {
    try {
        const { role, scope } = splitLine(text);
        return { line, role: parseRole(role), scope: (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .parseScope */ .Sk)(scope, base), givenScope: scope };
    }
    catch (error) {
        if (error instanceof LineProblem || error instanceof _scope_js__WEBPACK_IMPORTED_MODULE_2__/* .ScopeError */ .He)
            throw new RoleLineError(`line ${line}: ${error.message}`);
        throw error;
    }
}
class LineProblem extends Error {
}
/** Lines arrive trimmed, so that an empty side has lost its blank. */
function splitLine(text) {
    if (/^@(\s|$)/.test(text))
        throw new LineProblem(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)} has no role. ${_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .UNSET */ .Ag} ${FORM}`);
    // Not where the `@` is a name of its own, as that of a DNS zone's own records.
    if (/[^/]@$/.test(text))
        throw new LineProblem(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)} has no scope. ${_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .UNSET */ .Ag} ${FORM}`);
    // Greedy, so that the last one parts them; a blank that only looks like one is one, too.
    const [, role, scope] = /^(.*)\s@\s(.*)$/.exec(text) ?? [];
    if (role === undefined || scope === undefined)
        throw new LineProblem(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)} has no ' @ '. ${FORM}`);
    return { role: role.trim(), scope: scope.trim() };
}
function parseRole(text) {
    if ((0,_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isGuid */ .W_)(text))
        return { by: 'id', guid: text.toLowerCase(), fullId: undefined };
    if (text.startsWith('/')) {
        const guid = DEFINITION_ID.exec(text)?.[1] ?? '';
        if ((0,_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isGuid */ .W_)(guid))
            return { by: 'id', guid: guid.toLowerCase(), fullId: text };
        throw new LineProblem(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)} is not the ID of a role definition ` +
            '(/subscriptions/…/providers/Microsoft.Authorization/roleDefinitions/<GUID>).');
    }
    if (text === '')
        throw new LineProblem(`the role is empty. ${_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .UNSET */ .Ag} ${FORM}`);
    if (text.length > MAX_ROLE_NAME || /[\p{C}\p{Zl}\p{Zp}]/u.test(text))
        throw new LineProblem(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)} is not the name of a role: 512 visible characters at most.`);
    return { by: 'name', name: text };
}
/** What two spellings of one role have in common, as far as that is known without asking Azure. */
function roleKey(role) {
    if (role.by === 'id')
        return role.guid;
    return (0,_built_in_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .builtInRole */ .Y1)(role.name)?.guid ?? role.name.toLowerCase();
}


/***/ }),

/***/ 6855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ UNSET),
/* harmony export */   He: () => (/* binding */ ScopeError),
/* harmony export */   OD: () => (/* binding */ scopeKey),
/* harmony export */   Sk: () => (/* binding */ parseScope),
/* harmony export */   UO: () => (/* binding */ isWithin)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(977);
/* harmony import */ var _resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3149);


/** A scope that is refused: the message says what is wrong and how it is right. */
class ScopeError extends Error {
    name = 'ScopeError';
}
/** Longer than any ID that Azure gives. */
const MAX_LENGTH = 2_048;
/**
 * What a segment may hold: what `encodeURI` and `new URL` leave as it is, and letters and digits of any
 * alphabet, which both encode. Nothing here can end a path, climb in it or stand for something else.
 */
const SEGMENT = /^[\p{L}\p{M}\p{N}\-._~()!$&'+,;=:@]+$/u;
const NAMESPACE = /^[A-Za-z0-9]+(\.[A-Za-z0-9-]+)+$/;
/** Why something is empty, most often. */
const UNSET = "A variable is probably not set: an unset 'vars.…' is empty.";
const FORMS = "Allowed: the ID of a subscription, resource group or resource (/subscriptions/…), 'Namespace/type/name' in " +
    "the group that 'resource-group' names, or the word 'resource-group'.";
/**
 * Reads the scope of a line of `roles` into a full resource ID, which is what was written and nothing wider:
 * a text that could mean another scope (an empty part, `..`, an escape) is refused, never mended.
 *
 * @throws {ScopeError} for every other text.
 */
function parseScope(text, base) {
    if (text === '')
        throw new ScopeError(`the scope is empty. ${UNSET} ${FORMS}`);
    if (text === '/')
        throw new ScopeError(`the scope '/' is the whole tenant. ${FORMS}`);
    const segments = (text.startsWith('/') ? text.slice(1) : text).split('/');
    refuseUnsafe(text, segments);
    refuseManagementGroup(text);
    if (text.startsWith('/')) {
        checkId(segments, text);
        return text;
    }
    if (text.toLowerCase() === 'resource-group')
        return groupId(base, text);
    if (!NAMESPACE.test(segments[0] ?? ''))
        throw new ScopeError(`${shown(text)} is no scope. ${FORMS}`);
    checkResource(segments, text);
    return `${groupId(base, text)}/providers/${text}`;
}
/** Longer than other values, because what is wrong with a scope is often its end. */
function shown(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text, 400);
}
/** Refuses what a URL, or Azure, could take for another scope than the one that is written. */
function refuseUnsafe(text, segments) {
    if (text.length > MAX_LENGTH)
        throw new ScopeError(`${shown(text)} is longer than any scope.`);
    if (text.endsWith('/'))
        throw new ScopeError(`${shown(text)} ends in a slash. ${UNSET}`);
    if (segments.includes(''))
        throw new ScopeError(`${shown(text)} has an empty part ('//'). ${UNSET}`);
    const dots = segments.find((segment) => /^\.{1,2}$/.test(segment));
    if (dots)
        throw new ScopeError(`${shown(text)} has the part '${dots}', which no name is. ${FORMS}`);
    if (segments.every((segment) => SEGMENT.test(segment)))
        return;
    const [character = ''] = Array.from(text).filter((c) => c !== '/' && !SEGMENT.test(c));
    const name = /\s/.test(character) ? 'a blank' : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(character);
    throw new ScopeError(`${shown(text)} holds ${name}, which no scope does. ${FORMS}`);
}
/** A full ID is that of a subscription, a resource group or a resource. */
function checkId(segments, text) {
    const [subscriptions = '', subscriptionId, ...rest] = segments;
    if (!same(subscriptions, 'subscriptions'))
        throw new ScopeError(`${shown(text)} does not begin with /subscriptions/. ${FORMS}`);
    if (subscriptionId === undefined)
        throw endsInType(text);
    if (!(0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .isGuid */ .W_)(subscriptionId))
        throw new ScopeError(`${shown(text)}: the subscription ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(subscriptionId)} is no GUID.`);
    const inGroup = same(rest[0] ?? '', 'resourceGroups');
    if (inGroup && rest.length === 1)
        throw endsInType(text);
    const below = inGroup ? rest.slice(2) : rest;
    if (below.length === 0)
        return;
    if (!same(below[0] ?? '', 'providers'))
        throw new ScopeError(`${shown(text)} is no resource ID. ${FORMS}`);
    checkResource(below.slice(1), text);
}
/** `Namespace/type/name`, any number of `/type/name`, and the same again after `providers` (extensions). */
function checkResource(segments, text) {
    const [namespace = '', ...rest] = segments;
    if (namespace === '' || rest.length < 2)
        throw endsInType(text);
    if (!NAMESPACE.test(namespace))
        throw new ScopeError(`${shown(text)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(namespace)} is no provider's namespace. ${FORMS}`);
    const extension = rest.findIndex((segment, at) => at % 2 === 0 && same(segment, 'providers'));
    if (extension === 0)
        throw new ScopeError(`${shown(text)} is no resource ID. ${FORMS}`);
    const own = extension < 0 ? rest : rest.slice(0, extension);
    if (own.length % 2 > 0)
        throw endsInType(text);
    if (extension > 0)
        checkResource(rest.slice(extension + 1), text);
}
function refuseManagementGroup(text) {
    if (/(^|\/)microsoft\.management(\/|$)/i.test(text))
        throw new ScopeError(`${shown(text)} is a management group, which is too wide for one step. ${FORMS}`);
}
function endsInType(text) {
    return new ScopeError(`${shown(text)} ends in a type; the name is missing. ${UNSET}`);
}
function groupId({ subscriptionId, resourceGroup }, text) {
    const absent = [
        ...(resourceGroup ? [] : ["'resource-group'"]),
        ...(subscriptionId ? [] : ["'subscription-id' (or the environment variable AZURE_SUBSCRIPTION_ID)"]),
    ];
    if (absent.length > 0)
        throw new ScopeError(`the scope ${shown(text)} lies in 'resource-group'. Set ${absent.join(' and ')}.`);
    return `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}`;
}
function same(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
/** What two spellings of one scope have in common: Azure compares them without case and trailing slash. */
function scopeKey(scope) {
    return scope.replace(/\/+$/, '').toLowerCase();
}
/** Whether a scope is another one or lies in it. */
function isWithin(scope, outer) {
    const [inner, whole] = [scopeKey(scope), scopeKey(outer)];
    return inner === whole || inner.startsWith(`${whole}/`);
}


/***/ }),

/***/ 1296:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3645);

await (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/** Whether a value from JSON is an object (and neither null nor a list). */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The value as an object; what is none is empty. */
function objectOf(value) {
    return isObject(value) ? value : {};
}
/** The value of a JSON text; undefined when it is none. */
function parseJson(text) {
    try {
        return JSON.parse(text ?? '');
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 8183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ KINDS),
/* harmony export */   P: () => (/* binding */ kindInfo)
/* harmony export */ });
/** The four kinds, in the order of inputs and outputs. */
const KINDS = [
    {
        kind: 'app',
        input: 'app-name',
        type: 'Microsoft.App/containerApps',
        noun: 'container app',
        role: { name: 'Container Apps Contributor', id: '358470bc-b998-42bd-ab17-a7e34c199c0f' },
    },
    {
        kind: 'job',
        input: 'job-name',
        type: 'Microsoft.App/jobs',
        noun: 'container apps job',
        role: { name: 'Container Apps Jobs Contributor', id: '4e3d2b60-56ae-4dc6-a233-09c8e5a82e68' },
    },
    {
        kind: 'environment',
        input: 'environment-name',
        type: 'Microsoft.App/managedEnvironments',
        noun: 'managed environment',
        role: {
            name: 'Container Apps ManagedEnvironments Contributor',
            id: '57cc5028-e6a7-4284-868d-0611c5923f8d',
        },
    },
    {
        kind: 'session-pool',
        input: 'session-pool-name',
        type: 'Microsoft.App/sessionPools',
        noun: 'session pool',
        role: { name: 'Container Apps SessionPools Contributor', id: 'f7669afb-68b2-44b4-9c5f-6d2a47fddda0' },
    },
];
/** What is known of one kind. */
function kindInfo(kind) {
    const info = KINDS.find((candidate) => candidate.kind === kind);
    if (!info)
        throw new TypeError(`unknown kind ${kind}`);
    return info;
}


/***/ }),

/***/ 3645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 3 modules
var core = __nccwpck_require__(6805);
// EXTERNAL MODULE: ./build/text.js
var build_text = __nccwpck_require__(977);
;// CONCATENATED MODULE: ./build/inputs/errors.js

/** An input that does not parse, contradicts another or is missing: named as the workflow spells it. */
class InputError extends Error {
    name = 'InputError';
}
/** What a name may hold, for errors. */
const NAME_RULE = 'A name holds letters, digits and -_.() only.';
/** What a resource group may be called, for errors. */
const GROUP_RULE = `a resource group's name of at most 90 characters. ${NAME_RULE}`;
/** What a GUID looks like, for errors. */
const GUID_RULE = 'a GUID such as 00000000-0000-0000-0000-000000000000';
/** The error for a value that is not allowed. `source` tells where it came from, if not from the input. */
function notAllowed(input, value, allowed, source = '') {
    const end = allowed.endsWith('.') ? '' : '.';
    return new InputError(`Input '${input}'${source}: ${(0,build_text/* quote */.hD)(value)} is not allowed. Allowed: ${allowed}${end}`);
}
/** The error for an input that was left out and is needed. */
function missing(input, why, variable, allowed) {
    const fallback = variable ? ` or the environment variable ${variable}` : '';
    // The commonest mistake of all: GitHub gives nothing for a variable that nobody has set.
    const hint = variable ? ` A repository variable that is not set (vars.${variable}) is empty.` : '';
    return new InputError(`Input '${input}' is missing or empty: ${why}. Set '${input}'${fallback}.${hint}${allowed ? ` Allowed: ${allowed}.` : ''}`);
}

// EXTERNAL MODULE: ./build/identity/resource-id.js
var resource_id = __nccwpck_require__(3149);
// EXTERNAL MODULE: ./build/kinds.js
var kinds = __nccwpck_require__(8183);
;// CONCATENATED MODULE: ./build/inputs/resource-ids.js




/**
 * A resource ID of the type that an input takes.
 * @throws {InputError} when it is none, or one of another type.
 */
function readResourceId(input, text, type) {
    const id = (0,resource_id/* parseResourceId */.RQ)(text);
    const example = (0,resource_id/* formatResourceId */.bM)({
        subscriptionId: '<subscription-id>',
        resourceGroup: '<group>',
        type,
        name: '<name>',
    });
    if (!id)
        throw notAllowed(input, text, `a resource ID of the form ${example}`);
    if (id.type === type)
        return id;
    const rightInput = kinds/* KINDS */.G.find((info) => info.type === id.type)?.input;
    const fix = rightInput ? ` Name it in '${rightInput}'.` : '';
    throw new InputError(`Input '${input}': ${(0,build_text/* quote */.hD)(text)} is a resource ID of type ${id.type}; ${type} is allowed here.${fix}`);
}

;// CONCATENATED MODULE: ./build/inputs/identities.js




const TYPES = new Map([
    ['system-assigned', 'system'],
    ['systemassigned', 'system'],
    ['user-assigned', 'user'],
    ['userassigned', 'user'],
    ['none', 'none'],
]);
const TYPE_RULE = "'system-assigned', 'user-assigned', 'system-assigned,user-assigned', or 'none' with operation 'set'";
const IDENTITY_RULE = "resource IDs, names or 'group/name' of user-assigned identities";
/**
 * The identities that the request is about.
 * @throws {InputError} when type and names contradict each other.
 */
function readIdentities(inputs, operation, targets) {
    const types = readTypes(inputs, operation);
    const names = inputs.list('user-assigned-identities');
    const user = readIdentityRefs(inputs, operation, names, targets);
    if (types === undefined) {
        if (names.length > 0)
            return { system: false, user };
        if (operation === 'show')
            return { system: true, user: 'all' };
        throw missing('identity-type', `operation '${operation}' needs it unless 'user-assigned-identities' names some`, undefined, TYPE_RULE);
    }
    const hasUser = types.has('user');
    const type = (0,build_text/* quote */.hD)(inputs.text('identity-type'));
    if (names.length > 0 && !hasUser) {
        throw new InputError(`Input 'identity-type' is ${type}, but 'user-assigned-identities' names ${(0,build_text/* quote */.hD)(names[0] ?? '')}. ` +
            "Add 'user-assigned' to 'identity-type', or leave 'user-assigned-identities' out.");
    }
    if (hasUser && names.length === 0 && operation !== 'show') {
        const all = operation === 'remove' ? ", or '*' for all of them" : '';
        throw missing('user-assigned-identities', `'identity-type' is ${type}`, undefined, `${IDENTITY_RULE}${all}`);
    }
    return { system: types.has('system'), user: hasUser && names.length === 0 ? 'all' : user };
}
function readTypes(inputs, operation) {
    const input = inputs.text('identity-type');
    if (input === '')
        return undefined;
    const types = new Set();
    for (const part of input.split(',')) {
        const type = TYPES.get(part.trim().toLowerCase());
        if (!type)
            throw notAllowed('identity-type', input, TYPE_RULE);
        types.add(type);
    }
    if (types.has('none') && (types.size > 1 || operation !== 'set')) {
        throw notAllowed('identity-type', input, TYPE_RULE);
    }
    return types;
}
function readIdentityRefs(inputs, operation, entries, targets) {
    const input = 'user-assigned-identities';
    const resourceGroup = inputs.matching('identity-resource-group', resource_id/* isGroupName */.dJ, GROUP_RULE);
    if (entries.includes('*')) {
        if (operation !== 'remove') {
            throw new InputError(`Input '${input}': '*' is allowed with operation 'remove' only, not with '${operation}'.`);
        }
        if (entries.length > 1) {
            throw new InputError(`Input '${input}': '*' stands alone; it already means all of them.`);
        }
        return 'all';
    }
    const severalGroups = new Set(targets.map(groupOf)).size > 1;
    return entries.map((entry) => {
        if (entry.startsWith('/'))
            return { id: readResourceId(input, entry, resource_id/* USER_ASSIGNED_IDENTITY */.Q6) };
        const [first = '', second, ...more] = entry.split('/');
        const isRef = second === undefined ? (0,resource_id/* isName */.Eo)(first) : (0,resource_id/* isGroupName */.dJ)(first) && (0,resource_id/* isName */.Eo)(second);
        if (!isRef || more.length > 0)
            throw notAllowed(input, entry, `${IDENTITY_RULE}. ${NAME_RULE}`);
        if (second !== undefined)
            return { name: second, resourceGroup: first };
        if (!resourceGroup && severalGroups) {
            throw missing('identity-resource-group', `the targets lie in several resource groups and ${(0,build_text/* quote */.hD)(entry)} in '${input}' is a bare name`);
        }
        return { name: first, resourceGroup };
    });
}
function groupOf(target) {
    return ('id' in target ? target.id : target).resourceGroup.toLowerCase();
}

// EXTERNAL MODULE: ./build/distinct.js
var distinct = __nccwpck_require__(7310);
;// CONCATENATED MODULE: ./build/inputs/inputs.js




/** The inputs of the step, with the environment that stands in for some of them. Its getters name the input in errors. */
class Inputs {
    /** An input's text; empty when it was left out. */
    text;
    #env;
    constructor(read, env) {
        this.text = read;
        this.#env = env;
    }
    /** Entries between newlines or commas, without blanks and repeats. */
    list(input) {
        const entries = this.text(input)
            .split(/[\r\n,]+/)
            .map((entry) => entry.trim())
            .filter((entry) => entry !== '');
        return (0,distinct/* distinct */.d)(entries, (entry) => entry.toLowerCase());
    }
    /** A boolean of YAML 1.2, as `core.getBooleanInput` reads it; that one's error does not quote the value. */
    flag(input, otherwise) {
        const flag = booleanOf(this.text(input), otherwise);
        if (flag === undefined)
            throw notAllowed(input, this.text(input), 'true or false');
        return flag;
    }
    /** A boolean, or a word that is neither. */
    flagOr(input, otherwise, word) {
        const value = this.text(input);
        const flag = value.toLowerCase() === word ? word : booleanOf(value, otherwise);
        if (flag === undefined)
            throw notAllowed(input, value, `true, false or ${word}`);
        return flag;
    }
    /** One of a few words; the first is the default. */
    oneOf(input, allowed) {
        const value = this.text(input);
        const match = value === '' ? allowed[0] : allowed.find((word) => word === value.toLowerCase());
        if (!match)
            throw notAllowed(input, value, (0,build_text/* sentenceList */.MT)(allowed, 'or'));
        return match;
    }
    /** A text that follows a rule; undefined when the input was left out. */
    matching(input, rule, allowed) {
        const value = this.text(input);
        if (value === '')
            return undefined;
        if (!rule(value))
            throw notAllowed(input, value, allowed);
        return value;
    }
    /** A number that follows a rule; `otherwise` when the input was left out. */
    number(input, otherwise, rule, allowed) {
        const value = this.text(input);
        if (value === '')
            return otherwise;
        const number = /^(\d+(\.\d*)?|\.\d+)$/.test(value) ? Number(value) : Number.NaN;
        if (!rule(number))
            throw notAllowed(input, value, allowed);
        return number;
    }
    /** A GUID, from the input or the environment. */
    guid(input, variable) {
        const { value, source } = this.withFallback(input, variable);
        if (value && !(0,resource_id/* isGuid */.W_)(value))
            throw notAllowed(input, value, GUID_RULE, source);
        return value;
    }
    /** The input, or the environment variable that stands in for it. `source` tells an error which one it was. */
    withFallback(input, variable) {
        const given = this.text(input);
        if (given !== '')
            return { value: given, source: '' };
        return {
            value: this.variable(variable)?.trim() || undefined,
            source: ` (from the environment variable ${variable})`,
        };
    }
    /** A variable of the step's environment. */
    variable(name) {
        return this.#env[name];
    }
}
function booleanOf(value, otherwise) {
    if (value === '')
        return otherwise;
    if (/^(true|True|TRUE)$/.test(value))
        return true;
    return /^(false|False|FALSE)$/.test(value) ? false : undefined;
}

// EXTERNAL MODULE: ./build/identity/role-lines.js
var role_lines = __nccwpck_require__(2833);
;// CONCATENATED MODULE: ./build/inputs/roles.js



/**
 * The roles that the identities get or lose.
 * @throws {InputError} for the first line that cannot be, and where nobody is left to have roles.
 */
function readRoles(inputs, operation, { system, user }) {
    const text = inputs.text('roles');
    if (text === '')
        return [];
    const lines = readLines(text, inputs, operation);
    if (lines.length > 0 && !system && user !== 'all' && user.length === 0) {
        throw new InputError("Input 'roles' names roles, but 'identity-type' is 'none': no identity is left to have them. Leave 'roles' out.");
    }
    return lines;
}
function readLines(text, inputs, operation) {
    const base = {
        // Only for short scopes: what no line needs is not read, and need not be right.
        get subscriptionId() {
            return inputs.guid('subscription-id', 'AZURE_SUBSCRIPTION_ID');
        },
        get resourceGroup() {
            return inputs.matching('resource-group', resource_id/* isGroupName */.dJ, GROUP_RULE);
        },
    };
    try {
        const lines = (0,role_lines/* parseRoleLines */.Hs)(text, base);
        if (operation !== 'remove')
            (0,role_lines/* refusePrivileged */.SA)(lines);
        return lines;
    }
    catch (error) {
        if (error instanceof role_lines/* RoleLineError */.no)
            throw new InputError(`Input 'roles', ${error.message}`);
        throw error;
    }
}

// EXTERNAL MODULE: ./build/cloud.js
var build_cloud = __nccwpck_require__(1665);
;// CONCATENATED MODULE: ./build/inputs/sign-in.js




/**
 * How to sign in: with OIDC where both IDs are known and the job may request tokens.
 * @throws {InputError} when a client ID is given that cannot be used.
 */
function readSignIn(inputs, cloud) {
    const clientId = inputs.guid('client-id', 'AZURE_CLIENT_ID');
    const tenantId = readTenant(inputs);
    const audience = inputs.text('audience') || cloud.audience;
    const mayRequestTokens = Boolean(inputs.variable('ACTIONS_ID_TOKEN_REQUEST_URL') && inputs.variable('ACTIONS_ID_TOKEN_REQUEST_TOKEN'));
    const fromInput = inputs.text('client-id') !== '';
    if (clientId && !tenantId && (fromInput || mayRequestTokens)) {
        throw missing('tenant-id', 'a client ID alone does not tell where to sign in', 'AZURE_TENANT_ID');
    }
    if (clientId && tenantId && mayRequestTokens)
        return { by: 'oidc', clientId, tenantId, audience };
    if (fromInput) {
        throw new InputError("Input 'client-id' is given, but this job may not request an OIDC token. Add to the job (or workflow):\n\n" +
            'permissions:\n  id-token: write\n  contents: read\n\n' +
            'Workflows that run for a pull request from a fork never get this permission.');
    }
    return { by: 'job', clientId, tenantId };
}
function readTenant(inputs) {
    const { value, source } = inputs.withFallback('tenant-id', 'AZURE_TENANT_ID');
    if (!value)
        return undefined;
    const isDomain = value.length <= 253 && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(value);
    if (!(0,resource_id/* isGuid */.W_)(value) && !isDomain) {
        throw notAllowed('tenant-id', value, 'a GUID or a domain such as contoso.onmicrosoft.com', source);
    }
    return value;
}
/**
 * The cloud, by the name that `az cloud list` gives it, without regard to case.
 * @throws {InputError} when there is no such cloud (any more).
 */
function readCloud(inputs) {
    const input = inputs.text('cloud');
    if (input.toLowerCase() === 'azuregermancloud') {
        throw new InputError("Input 'cloud': AzureGermanCloud (Microsoft Cloud Germany) was closed in October 2021; its successor regions belong to AzureCloud.");
    }
    if (input === '')
        return build_cloud/* CLOUDS */.J[0];
    const cloud = build_cloud/* CLOUDS */.J.find(({ name }) => name.toLowerCase() === input.toLowerCase());
    if (cloud)
        return cloud;
    const names = build_cloud/* CLOUDS */.J.map(({ name }) => name);
    throw notAllowed('cloud', input, (0,build_text/* sentenceList */.MT)(names, 'or'));
}

;// CONCATENATED MODULE: ./build/inputs/tags.js


/** The tags of an identity that this action creates: which workflow run it was, and those asked for. */
function readTags(inputs, runUrl) {
    const repository = inputs.variable('GITHUB_REPOSITORY');
    return {
        ...readIdentityTags(inputs),
        ...(repository ? { 'github-repository': repository } : {}),
        ...(runUrl ? { 'github-run': runUrl } : {}),
    };
}
/**
 * Lines `key=value`, split at the first `=`: values may hold commas and further ones.
 * @throws {InputError} for a line that is none, or a key that is empty or there twice (Azure compares without case).
 */
function readIdentityTags(inputs) {
    const lines = inputs.text('identity-tags').split(/\r?\n/);
    const tags = new Map();
    for (const [index, line] of lines.entries()) {
        if (line.trim() === '')
            continue;
        const at = line.indexOf('=');
        const key = line.slice(0, Math.max(at, 0)).trim();
        const problem = at < 0
            ? "has no '='"
            : key === ''
                ? 'has no key'
                : tags.has(key.toLowerCase())
                    ? `names ${(0,build_text/* quote */.hD)(key)} a second time`
                    : undefined;
        if (problem) {
            throw new InputError(`Input 'identity-tags', line ${index + 1}: ${(0,build_text/* quote */.hD)(line.trim())} ${problem}. Allowed: lines of the form key=value, each key once.`);
        }
        tags.set(key.toLowerCase(), [key, line.slice(at + 1).trim()]);
    }
    return Object.fromEntries(tags.values());
}

;// CONCATENATED MODULE: ./build/inputs/targets.js






/**
 * The targets in the order of their kinds, each once.
 * @throws {InputError} when there is none, or one that cannot be.
 */
function readTargets(inputs) {
    const named = kinds/* KINDS */.G.flatMap((info) => inputs.list(info.input).map((entry) => ({ info, entry })));
    if (named.length === 0) {
        const names = kinds/* KINDS */.G.map(({ input }) => `'${input}'`);
        throw new InputError(`No target: name at least one in ${(0,build_text/* sentenceList */.MT)(names, 'or')}.`);
    }
    const resourceGroup = inputs.matching('resource-group', resource_id/* isGroupName */.dJ, GROUP_RULE);
    // The input must make sense in any case; what stands in for it in the environment only where it is needed.
    const subscriptionId = inputs.matching('subscription-id', resource_id/* isGuid */.W_, GUID_RULE);
    const targets = named.map(({ info, entry }) => {
        const why = `${(0,build_text/* quote */.hD)(entry)} in '${info.input}' is a name, not a resource ID`;
        return readTarget(info, entry, {
            resourceGroup: () => resourceGroup ?? fail(missing('resource-group', why)),
            subscriptionId: () => subscriptionId ??
                inputs.guid('subscription-id', 'AZURE_SUBSCRIPTION_ID') ??
                fail(missing('subscription-id', why, 'AZURE_SUBSCRIPTION_ID')),
        });
    });
    return (0,distinct/* distinct */.d)(targets, (target) => 'id' in target ? (0,resource_id/* resourceKey */.ik)(target.id) : `${target.kind} ${target.pattern}`);
}
function readTarget({ kind, input, type, noun }, entry, place) {
    if (entry.startsWith('/'))
        return { kind, id: readResourceId(input, entry, type) };
    const isPattern = entry.includes('*');
    const letters = entry.replaceAll('*', '');
    if (!(0,resource_id/* isName */.Eo)(isPattern && letters === '' ? 'any' : letters)) {
        throw notAllowed(input, entry, `a ${noun}'s name, a pattern with * or a full resource ID. ${NAME_RULE}`);
    }
    const resourceGroup = place.resourceGroup();
    const subscriptionId = place.subscriptionId();
    return isPattern
        ? { kind, pattern: entry, subscriptionId, resourceGroup }
        : { kind, id: { subscriptionId, resourceGroup, type, name: entry } };
}
function fail(error) {
    throw error;
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __nccwpck_require__(1916);
;// CONCATENATED MODULE: ./build/inputs/names.js
/** Every input of the step, as action.yml declares it; a test keeps the two the same. */
const INPUT_NAMES = [
    'operation',
    'app-name',
    'job-name',
    'environment-name',
    'session-pool-name',
    'resource-group',
    'identity-type',
    'user-assigned-identities',
    'identity-resource-group',
    'create-identities',
    'identity-location',
    'identity-tags',
    'roles',
    'delete-role-assignments',
    'resolve-roles',
    'dry-run',
    'fail-on-change',
    'force',
    'client-id',
    'tenant-id',
    'subscription-id',
    'cloud',
    'audience',
    'resolve-client-id',
    'timeout-minutes',
    'max-parallel',
    'summary',
    'comment-on-pull-request',
    'github-token',
    'api-version',
];

;// CONCATENATED MODULE: ./build/inputs/unknown-inputs.js




/** How the runner hands on a step's inputs: `INPUT_` and the name, upper case, with `_` for blanks. */
const PREFIX = 'INPUT_';
/** From so many letters on, three slips of the keyboard make a name no other. */
const LONG_NAME = 12;
/**
 * Looks at inputs that action.yml does not have. The runner hands them on and only warns, so that `dryrun: true`
 * would run: one that is like an input of ours was meant to be it.
 * @returns the names of those that are like none, as the environment spells them
 * @throws {InputError} for the first that is like one, naming both.
 */
function checkUnknownInputs(env) {
    const known = new Set(INPUT_NAMES.map((name) => `${PREFIX}${name.toUpperCase()}`));
    const unknown = Object.keys(env)
        .filter((variable) => variable.startsWith(PREFIX) && variable !== PREFIX && !known.has(variable))
        .map((variable) => (0,build_text/* oneLine */.TN)(variable.slice(PREFIX.length).toLowerCase(), 100));
    for (const name of unknown) {
        const meant = likeInput(name);
        if (meant) {
            throw new InputError(`Input '${name}' does not exist: '${meant}' is probably meant. Nothing was done. Correct the name in the step's 'with:'.`);
        }
    }
    return unknown;
}
/** The input that a name is most like, if it is like one: but for slips, else by its beginning. */
function likeInput(name) {
    const text = letters(name);
    const near = INPUT_NAMES.map((input) => ({ input, away: (0,mod/* distance */.Io)(text, letters(input)) }))
        .filter(({ input, away }) => away <= (letters(input).length >= LONG_NAME ? 3 : 2))
        .sort((a, b) => a.away - b.away);
    const begun = INPUT_NAMES.filter((input) => isBegun(text, letters(input)));
    return near[0]?.input ?? begun[0];
}
/** Whether one of two names begins with the other. */
function isBegun(a, b) {
    return a !== '' && (a.startsWith(b) || b.startsWith(a));
}
/** A name without what people write differently: case, hyphens and the like, plural. */
function letters(name) {
    return name
        .toLowerCase()
        .replace(/[\s_-]/g, '')
        .replace(/ies$/, 'y')
        .replace(/s$/, '');
}

;// CONCATENATED MODULE: ./build/inputs/read-request.js








const OPERATIONS = ['assign', 'remove', 'show', 'set'];
const DEFAULT_TIMEOUT_MINUTES = 15;
const MAX_TIMEOUT_MINUTES = 7200;
const DEFAULT_MAX_PARALLEL = 10;
/**
 * Reads all inputs, with their fallbacks from the environment, into a {@link Request}.
 * @throws {InputError} for the first input that does not parse or contradicts another.
 */
function readRequest(read, env, warn) {
    for (const name of checkUnknownInputs(env)) {
        warn(`Input '${name}' does not exist and has no effect. Remove it from the step's 'with:'.`);
    }
    const inputs = new Inputs(read, env);
    const operation = inputs.oneOf('operation', OPERATIONS);
    const cloud = readCloud(inputs);
    const targets = readTargets(inputs);
    const common = {
        targets,
        identities: readIdentities(inputs, operation, targets),
        signIn: readSignIn(inputs, cloud),
        cloud,
        apiVersion: inputs.matching('api-version', isApiVersion, 'a version such as 2026-07-01'),
        resolveClientId: inputs.flag('resolve-client-id', false),
        timeoutMinutes: inputs.number('timeout-minutes', DEFAULT_TIMEOUT_MINUTES, (minutes) => minutes > 0 && minutes <= MAX_TIMEOUT_MINUTES, `a number greater than 0 and at most ${MAX_TIMEOUT_MINUTES}`),
        maxParallel: inputs.number('max-parallel', DEFAULT_MAX_PARALLEL, (parallel) => parallel >= 1 && Number.isSafeInteger(parallel), 'a whole number of at least 1'),
        summary: inputs.flag('summary', true),
        runUrl: runUrlOf(inputs),
        comment: readComment(inputs),
    };
    const create = readCreate(inputs);
    const dryRun = inputs.flag('dry-run', false);
    const failOnChange = inputs.flag('fail-on-change', false);
    const resolveRoles = inputs.flag('resolve-roles', false);
    const change = {
        dryRun,
        failOnChange: dryRun && failOnChange,
        force: inputs.flag('force', false),
        deleteRoleAssignments: inputs.flag('delete-role-assignments', false),
    };
    if (operation === 'show')
        return { operation, ...common, resolveRoles };
    if (failOnChange && !dryRun)
        warn("Input 'fail-on-change' has no effect without 'dry-run: true'.");
    const roles = readRoles(inputs, operation, common.identities);
    return { operation, ...common, ...change, roles, create: operation === 'remove' ? undefined : create };
}
function readCreate(inputs) {
    const location = inputs.matching('identity-location', isRegion, 'a region such as westeurope');
    const tags = readTags(inputs, runUrlOf(inputs));
    return inputs.flag('create-identities', false) ? { location, tags } : undefined;
}
function runUrlOf(inputs) {
    const server = inputs.variable('GITHUB_SERVER_URL');
    const repository = inputs.variable('GITHUB_REPOSITORY');
    const run = inputs.variable('GITHUB_RUN_ID');
    return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined;
}
function readComment(inputs) {
    const token = inputs.text('github-token');
    const when = inputs.flagOr('comment-on-pull-request', false, 'changes');
    if (when === false)
        return undefined;
    if (token !== '')
        return { token, onlyChanges: when === 'changes' };
    throw missing('github-token', "'comment-on-pull-request' is set", undefined, 'a token, such as that of the job (the default)');
}
function isApiVersion(text) {
    return /^\d{4}-\d{2}-\d{2}(-preview)?$/i.test(text);
}
function isRegion(text) {
    return /^[A-Za-z0-9 ()-]{1,64}$/.test(text);
}

;// CONCATENATED MODULE: ./build/report/log.js


/** GitHub cuts an annotation near 4 KB. */
const MAX_ANNOTATION = 3_900;
const MAX_LINE = 2_000;
const HEARTBEAT_MS = 10_000;
/** Identities that are written to the log, all targets together. */
const MAX_LOGGED = 10_000;
/** Targets named in one line of waiting. */
const MAX_NAMED = 5;
/** Writes lines to the log. */
function info(text) {
    core/* info */.pq(sanitize(text));
}
/** Shows a notice as an annotation. */
function notice(text) {
    core/* notice */.lm(cut(sanitize(text)));
}
/** Shows a warning as an annotation. */
function warning(text) {
    core/* warning */.$e(cut(sanitize(text)));
}
/** Fails the step and shows why as an annotation; what comes first in the text is what GitHub surely shows. */
function setFailed(text) {
    process.exitCode = 1;
    core/* error */.z3(cut(sanitize(text)));
}
/** What an annotation cannot hold is in the log. */
function cut(text) {
    if (text.length <= MAX_ANNOTATION)
        return text;
    core/* info */.pq(text);
    return `${text.slice(0, MAX_ANNOTATION)}…`;
}
/**
 * Our own lines with text from outside in them: the lines and their indentation are kept, and none can be a
 * command to the runner.
 */
function sanitize(text) {
    return text
        .split('\n')
        .map((line) => (line.startsWith('  ') ? '  ' : '') + (0,build_text/* oneLine */.TN)(line, MAX_LINE).replace(/^::/, ': :'))
        .join('\n');
}
/** Writes what became of targets, each as a group of the log; of a large fleet not every identity. */
function logResults(results, dryRun) {
    let room = MAX_LOGGED;
    for (const { resource, identities } of results) {
        const { kind, name, status, changed, identityType } = resource;
        const would = dryRun && changed ? 'would change' : changed ? 'changed' : 'unchanged';
        core/* startGroup */.Oh(`${kind} ${(0,build_text/* oneLine */.TN)(name)}: ${status === 'failed' ? 'failed' : would}`);
        if (identityType)
            core/* info */.pq(`identity type: ${identityType}`);
        const logged = identities.slice(0, room);
        for (const identity of logged)
            info(describeIdentity(identity));
        if (logged.length < identities.length)
            core/* info */.pq(`${identities.length - logged.length} more identities`);
        room -= logged.length;
        core/* endGroup */.N4();
    }
}
function describeIdentity({ change, type, name, principalId, clientId }) {
    const identity = type === 'system-assigned' ? 'system-assigned identity' : name;
    return `${change}: ${identity} (principal ID ${principalId ?? 'not known'}, client ID ${clientId ?? 'not known'})`;
}
/** Writes what became of roles, as a group of the log, and what should be known of them. */
function logRoles(roles, notes) {
    if (roles.length > 0)
        core/* startGroup */.Oh(`roles: ${roles.length}`);
    for (const line of roles)
        info(line);
    if (roles.length > 0)
        core/* endGroup */.N4();
    for (const note of notes)
        info(note);
}
/** Tells what will hurt although nothing failed. */
function logHint({ level, text }) {
    const tell = { info, notice, warning }[level];
    tell(text);
}
/** Says every ten seconds what is still going on: a few names, however many targets there are. */
function startHeartbeat(active) {
    const timer = setInterval(() => {
        const targets = [...active()];
        if (targets.length === 0)
            return;
        const named = targets.slice(0, MAX_NAMED).map(({ label, activity }) => `${label}: ${activity}`);
        const more = targets.length > MAX_NAMED ? `; and ${targets.length - MAX_NAMED} more` : '';
        info(`Still going on: ${named.join('; ')}${more}.`);
    }, HEARTBEAT_MS);
    timer.unref();
    return () => clearInterval(timer);
}

;// CONCATENATED MODULE: ./build/report/outputs.js

/** Every output's name. */
const OUTPUT_NAMES = (/* unused pure expression or super */ null && ([
    'principal-id',
    'principal-ids',
    'client-id',
    'client-ids',
    'tenant-id',
    'changed',
    'identities',
    'role-assignments',
    'resources',
]));
/** Turns results into outputs. */
function outputsOf(results, { operation, tenantId, changedBesides, roleAssignments }) {
    const identities = results.flatMap((result) => result.identities);
    // Of `set`, the outcome is what the resource has; those that it removed are listed, not selected.
    const selected = operation === 'set' ? identities.filter(({ change }) => change !== 'removed') : identities;
    const inOrder = [...selected].sort((a, b) => rank(a) - rank(b));
    const principals = known(inOrder.map((identity) => identity.principalId));
    const clients = known(inOrder.map((identity) => identity.clientId));
    const allKnown = (values) => !values.includes(null);
    const only = (ids, complete) => complete && ids.length === 1 ? (ids[0] ?? '') : '';
    return {
        'principal-id': only(principals, allKnown(selected.map(({ principalId }) => principalId))),
        'principal-ids': JSON.stringify(principals),
        'client-id': only(clients, allKnown(selected.map(({ clientId }) => clientId))),
        'client-ids': JSON.stringify(clients),
        'tenant-id': identities.find((identity) => identity.tenantId)?.tenantId ?? tenantId,
        changed: String(changedBesides || results.some(({ resource }) => resource.changed)),
        identities: JSON.stringify(identities),
        'role-assignments': JSON.stringify(roleAssignments),
        resources: JSON.stringify(results.map(({ resource }) => resource)),
    };
}
/** System-assigned identities come first; the sort is stable. */
function rank({ type }) {
    return type === 'system-assigned' ? 0 : 1;
}
/** The known values, each once: Azure's GUIDs compare without case. */
function known(values) {
    return (0,distinct/* distinct */.d)(values.filter((value) => value !== null), (value) => value.toLowerCase());
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./build/request.js
var build_request = __nccwpck_require__(3805);
// EXTERNAL MODULE: ./build/azure/errors.js
var errors = __nccwpck_require__(2721);
;// CONCATENATED MODULE: ./build/identity/places.js
const CONFIGURATION = [
    {
        label: 'registries',
        list: 'properties.configuration.registries.*',
        name: 'server',
        identity: ['identity'],
    },
    { label: 'secrets', list: 'properties.configuration.secrets.*', name: 'name', identity: ['identity'] },
    { label: 'identity settings', list: 'properties.configuration.identitySettings.*', identity: ['identity'] },
];
/**
 * Every place of a resource that holds an identity, by kind: the properties named `identity` and their like
 * in the API specification of Microsoft.App.
 */
const PLACES = {
    app: [
        ...CONFIGURATION,
        {
            label: 'scale rule',
            list: 'properties.template.scale.rules.*',
            name: 'name',
            identity: ['azureQueue.identity', 'custom.identity', 'http.identity', 'tcp.identity'],
        },
    ],
    job: [
        ...CONFIGURATION,
        {
            label: 'scale rule',
            list: 'properties.configuration.eventTriggerConfig.scale.rules.*',
            name: 'name',
            identity: ['identity'],
        },
    ],
    environment: [
        {
            label: 'custom domain certificate',
            list: 'properties.customDomainConfiguration',
            name: 'dnsSuffix',
            identity: ['certificateKeyVaultProperties.identity'],
        },
    ],
    'session-pool': [
        {
            label: 'managed identity settings',
            list: 'properties.managedIdentitySettings.*',
            identity: ['identity'],
        },
        {
            label: 'registry credentials',
            list: 'properties.customContainerTemplate.registryCredentials',
            name: 'server',
            identity: ['identity'],
        },
    ],
};
/** The child resources to look at before an identity leaves, by kind. Each is one list request. */
const CHILD_LISTS = {
    app: [
        {
            segment: 'authConfigs',
            label: 'authentication',
            identity: [
                'properties.login.tokenStore.azureBlobStorage.managedIdentityResourceId',
                'properties.login.tokenStore.azureBlobStorage.clientId',
            ],
        },
    ],
    job: [],
    environment: [
        {
            segment: 'certificates',
            label: 'certificate',
            identity: ['properties.certificateKeyVaultProperties.identity'],
        },
        { segment: 'daprComponents', label: 'Dapr component', identity: ['properties.secrets.*.identity'] },
        {
            segment: 'storages',
            label: 'storage',
            identity: ['properties.azureFile.accountKeyVaultProperties.identity'],
        },
    ],
    'session-pool': [],
};

// EXTERNAL MODULE: ./build/identity/document-path.js
var document_path = __nccwpck_require__(7676);
;// CONCATENATED MODULE: ./build/identity/references.js



/** Every reference of a resource itself, whatever identity it names. */
function referencesOf(kind, resource) {
    return PLACES[kind].flatMap(({ label, list, name, identity }) => (0,document_path/* valuesAt */.I0)(resource, list).flatMap((item) => identity
        .flatMap((path) => (0,document_path/* valuesAt */.I0)(item, path))
        .filter(document_path/* isText */.KH)
        .map((value) => ({
        place: label,
        name: (0,document_path/* textAt */.$6)(item, name) ?? shortName(value),
        identity: value,
    }))));
}
/** Every reference of the children in one list. */
function childReferencesOf({ label, identity }, children) {
    return children.flatMap((child) => identity
        .flatMap((path) => (0,document_path/* valuesAt */.I0)(child, path))
        .filter(document_path/* isText */.KH)
        .map((value) => ({ place: label, name: (0,document_path/* textAt */.$6)(child, 'name') ?? '(unnamed)', identity: value })));
}
/** Those references that name an identity about to be removed: by resource ID, client ID or the word `system`. */
function usesOf(references, removal) {
    const names = new Set(removal.user
        .flatMap(({ id, clientId }) => (clientId ? [id, clientId] : [id]))
        .map((name) => name.toLowerCase()));
    if (removal.system)
        names.add('system');
    return references.filter(({ identity }) => {
        const id = (0,resource_id/* parseResourceId */.RQ)(identity);
        return names.has(id ? (0,resource_id/* resourceKey */.ik)(id) : identity.toLowerCase());
    });
}
/** An identity in a few words: the last segment of its ID. */
function shortName(identity) {
    return (0,resource_id/* parseResourceId */.RQ)(identity)?.name ?? identity;
}

// EXTERNAL MODULE: ./build/json.js
var json = __nccwpck_require__(9368);
;// CONCATENATED MODULE: ./build/target/pulling-apps.js





/** How a registry of an app or job names the system-assigned identity of the environment. */
const SYSTEM_ENVIRONMENT = 'system-environment';
/**
 * Finds the apps and jobs of an environment that pull images with its system-assigned identity. They may lie in any
 * group: both kinds are listed in the subscription; where that is forbidden, in the environment's group.
 */
async function readPulling(environment, context) {
    const found = await Promise.all(['app', 'job'].map((kind) => readKind(environment, kind, context)));
    return {
        references: found.flatMap(({ references }) => references),
        hidden: found.flatMap(({ hidden }) => hidden),
        unseen: found.flatMap(({ unseen }) => unseen),
    };
}
async function readKind(environment, kind, context) {
    const { noun, type } = (0,kinds/* kindInfo */.P)(kind);
    const subscription = `/subscriptions/${environment.subscriptionId}`;
    const group = `${subscription}/resourceGroups/${environment.resourceGroup}`;
    try {
        const references = await list(`${subscription}/providers/${type}`, environment, kind, context);
        return { references, hidden: [], unseen: [] };
    }
    catch (error) {
        if (!isForbidden(error))
            throw error;
    }
    try {
        const references = await list(`${group}/providers/${type}`, environment, kind, context);
        const unseen = `${noun}s in other resource groups than '${environment.resourceGroup}'`;
        return { references, hidden: [], unseen: [unseen] };
    }
    catch (error) {
        if (!isForbidden(error))
            throw error;
        const hidden = `${noun}s: may not be listed (${error.detail.code}); grant ${type}/read or set 'force'`;
        return { references: [], hidden: [hidden], unseen: [] };
    }
}
async function list(path, environment, kind, { arm }) {
    const { noun } = (0,kinds/* kindInfo */.P)(kind);
    const references = [];
    for await (const document of arm.list(path, `${noun}s that may use environment '${environment.name}'`)) {
        if (!(0,json/* isObject */.Gv)(document) || !liesIn(document, environment))
            continue;
        const name = (0,document_path/* textAt */.$6)(document, 'name') ?? '(unnamed)';
        for (const registry of (0,document_path/* valuesAt */.I0)(document, 'properties.configuration.registries.*')) {
            if ((0,document_path/* textAt */.$6)(registry, 'identity')?.toLowerCase() !== SYSTEM_ENVIRONMENT)
                continue;
            // To the environment it is the same as a place of its own that says `system`.
            references.push({
                place: `registries of ${noun} '${name}'`,
                name: (0,document_path/* textAt */.$6)(registry, 'server') ?? '(unnamed)',
                identity: 'system',
            });
        }
    }
    return references;
}
/** Apps name their environment in either property, jobs in the first. */
function liesIn(document, environment) {
    const paths = ['properties.environmentId', 'properties.managedEnvironmentId'];
    return paths
        .flatMap((path) => (0,document_path/* valuesAt */.I0)(document, path))
        .some((value) => {
        const id = (0,resource_id/* parseResourceId */.RQ)(String(value));
        return id !== undefined && (0,resource_id/* resourceKey */.ik)(id) === (0,resource_id/* resourceKey */.ik)(environment);
    });
}
function isForbidden(error) {
    return error instanceof errors/* AzureError */.M6 && error.status === 403;
}

;// CONCATENATED MODULE: ./build/target/outside-references.js






/**
 * Reads what refers to the identities of a resource from its children, one list each, and, where the system-assigned
 * identity of an environment is to be removed, from the apps and jobs in it.
 */
async function readOutsideReferences(id, removesSystem, context) {
    const kind = (0,resource_id/* kindOf */.I)(id);
    const pulling = kind === 'environment' && removesSystem ? [readPulling(id, context)] : [];
    const lists = await Promise.all([
        ...CHILD_LISTS[kind].map((list) => readChildren(id, list, context)),
        ...pulling,
    ]);
    return {
        references: lists.flatMap(({ references }) => references),
        hidden: lists.flatMap(({ hidden }) => hidden),
        unseen: lists.flatMap(({ unseen }) => unseen),
        coversSystem: removesSystem,
        readAt: context.clock.now(),
    };
}
async function readChildren(id, list, { arm }) {
    try {
        const references = [];
        const path = `${(0,resource_id/* formatResourceId */.bM)(id)}/${list.segment}`;
        for await (const child of arm.list(path, `${list.segment} of ${(0,resource_id/* describeResource */.w9)(id)}`)) {
            references.push(...childReferencesOf(list, [child]));
        }
        return { references, hidden: [], unseen: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* AzureError */.M6))
            throw error;
        if (error.status === 404)
            return { references: [], hidden: [], unseen: [] };
        if (error.status !== 403)
            throw error;
        const action = `${(0,kinds/* kindInfo */.P)((0,resource_id/* kindOf */.I)(id)).type}/${list.segment}/read`;
        const hidden = `${list.segment}: may not be read (${error.detail.code}); grant ${action} or set 'force'`;
        return { references: [], hidden: [hidden], unseen: [] };
    }
}

;// CONCATENATED MODULE: ./build/identity/identity-set.js


/** A resource without identities. */
const NO_IDENTITIES = { system: undefined, user: new Map(), tenantId: null };
/** The name of the kinds of identities, as the input `identity-type` spells it. */
function identityTypeName(system, user) {
    if (system)
        return user ? 'system-assigned,user-assigned' : 'system-assigned';
    return user ? 'user-assigned' : 'none';
}
/**
 * Reads the `identity` of an ARM resource: absent, `None`, or types separated by a comma with or without a
 * space, in any casing.
 */
function readIdentitySet(wire) {
    if (!(0,json/* isObject */.Gv)(wire))
        return NO_IDENTITIES;
    const types = (identity_set_text(wire['type']) ?? '').split(',').map((type) => type.trim().toLowerCase());
    const entries = (0,json/* isObject */.Gv)(wire['userAssignedIdentities'])
        ? Object.entries(wire['userAssignedIdentities'])
        : [];
    const user = new Map();
    for (const [wireKey, value] of types.includes('userassigned') ? entries : []) {
        const id = (0,resource_id/* parseResourceId */.RQ)(wireKey);
        // A group's name may hold letters of any alphabet: an identity there is kept under the ID that ARM gave.
        user.set(id ? (0,resource_id/* resourceKey */.ik)(id) : wireKey.toLowerCase(), {
            id: id ? (0,resource_id/* formatResourceId */.bM)(id) : wireKey,
            name: id?.name ?? wireKey.slice(wireKey.lastIndexOf('/') + 1),
            wireKey,
            principalId: (0,json/* isObject */.Gv)(value) ? identity_set_text(value['principalId']) : null,
            clientId: (0,json/* isObject */.Gv)(value) ? identity_set_text(value['clientId']) : null,
        });
    }
    const system = types.includes('systemassigned') ? { principalId: identity_set_text(wire['principalId']) } : undefined;
    return { system, user, tenantId: identity_set_text(wire['tenantId']) };
}
function identity_set_text(value) {
    return typeof value === 'string' && value !== '' ? value : null;
}

;// CONCATENATED MODULE: ./build/identity/session-identities.js


/**
 * The identities that code in the sessions of a pool may use: those with the lifecycle `Main`. Spelled `system`, or
 * as the key of a user-assigned one.
 * https://learn.microsoft.com/azure/container-apps/sessions-custom-container#managed-identity
 */
function sessionIdentitiesOf(resource) {
    return (0,document_path/* valuesAt */.I0)(resource, 'properties.managedIdentitySettings.*')
        .filter((setting) => (0,document_path/* textAt */.$6)(setting, 'lifecycle')?.toLowerCase() === 'main')
        .flatMap((setting) => {
        const identity = (0,document_path/* textAt */.$6)(setting, 'identity');
        if (!identity)
            return [];
        const id = (0,resource_id/* parseResourceId */.RQ)(identity);
        return [id ? (0,resource_id/* resourceKey */.ik)(id) : identity.toLowerCase()];
    });
}

;// CONCATENATED MODULE: ./build/identity/variables.js


/** The variable by which Azure's SDKs choose a user-assigned identity (`DefaultAzureCredential`). */
const CLIENT_ID_VARIABLE = 'AZURE_CLIENT_ID';
const CONTAINERS = ['template.containers', 'template.initContainers', 'customContainerTemplate.containers'];
/** The variables by which code in a resource finds its identity: that one, and all that hold a GUID. */
function variablesOf(resource) {
    return CONTAINERS.flatMap((path) => (0,document_path/* valuesAt */.I0)(resource, `properties.${path}.*`).flatMap((container) => (0,document_path/* valuesAt */.I0)(container, 'env.*').flatMap((entry) => {
        const name = (0,document_path/* textAt */.$6)(entry, 'name') ?? '(unnamed)';
        const value = (0,document_path/* textAt */.$6)(entry, 'secretRef') ? undefined : ((0,document_path/* textAt */.$6)(entry, 'value') ?? '');
        const isRelevant = name === CLIENT_ID_VARIABLE || (0,resource_id/* isGuid */.W_)(value ?? '') || isSecretClientId(name, value);
        const place = { container: (0,document_path/* textAt */.$6)(container, 'name') ?? '', isInit: path.includes('initContainers') };
        return isRelevant ? [{ name, value, ...place }] : [];
    })));
}
/** A secret may hold anything; by its name, this one holds a client ID. */
function isSecretClientId(name, value) {
    return value === undefined && /client_?id/i.test(name);
}

;// CONCATENATED MODULE: ./build/target/snapshot.js







/** Takes what is needed out of a resource as ARM sent it. `requested` is the ID by which it was asked for. */
function snapshotOf(document, requested, readAt) {
    const state = (0,json/* objectOf */.Xy)(document['properties'])['provisioningState'];
    // An absent state means success (ARM's resource provider contract).
    const provisioningState = typeof state === 'string' ? state : 'Succeeded';
    const returned = (0,resource_id/* parseResourceId */.RQ)(String(document['id'] ?? ''));
    const id = returned?.type === requested.type ? returned : requested;
    const modifiedAt = (0,json/* objectOf */.Xy)(document['systemData'])['lastModifiedAt'];
    return {
        id,
        location: String(document['location'] ?? ''),
        provisioningState,
        identities: readIdentitySet(document['identity']),
        references: referencesOf((0,resource_id/* kindOf */.I)(id), document),
        variables: variablesOf(document),
        sessionIdentities: sessionIdentitiesOf(document),
        modifiedAt: typeof modifiedAt === 'string' ? modifiedAt : undefined,
        failure: isFailed(provisioningState)
            ? (0,errors/* failureOf */.g5)(document, { action: `change ${(0,resource_id/* describeResource */.w9)(id)}` })
            : undefined,
        readAt,
    };
}
/** Whether Azure is still at work on a resource. A last change that failed is an end, too. */
function isBusy({ provisioningState }) {
    return !/^succeeded$/i.test(provisioningState) && !isFailed(provisioningState);
}
/** Whether Azure is going to delete a resource: nothing that is written to it lasts. */
function isGoing({ provisioningState }) {
    return /^scheduledfordelete$/i.test(provisioningState);
}
/** The states that end a change without success (`provisioningState` in the specification of Microsoft.App). */
function isFailed(provisioningState) {
    return /^(failed|canceled|upgradefailed)$/i.test(provisioningState);
}

;// CONCATENATED MODULE: ./build/target/target.js




/** A resource on its way through the step, and the only writer of what is known of it. */
class Target {
    selection;
    #clock;
    #id;
    #activity = 'not started';
    #activitySince;
    #first;
    #latest;
    #outside;
    #plan;
    #write = 'none';
    #writeBefore = 'none';
    #outcome = { state: 'open' };
    #systemClientId = null;
    /** `found` is the resource as a list showed it: it need not be read again. */
    constructor(id, selection, clock, found) {
        this.#id = found?.id ?? id;
        this.selection = selection;
        this.#clock = clock;
        this.#activitySince = clock.now();
        this.#latest = found;
    }
    /** As given until it is read, then as Azure returned it. */
    get id() {
        return this.#id;
    }
    get kind() {
        return (0,resource_id/* kindOf */.I)(this.#id);
    }
    /** The target in a sentence: `container app 'web' in resource group 'shop'`. */
    get label() {
        return (0,resource_id/* describeResource */.w9)(this.#id);
    }
    /** The state last read. */
    get latest() {
        return this.#latest;
    }
    /** The state on which the first write was decided; the one last read while there was none. */
    get first() {
        return this.#write === 'none' ? this.#latest : this.#first;
    }
    /** What refers to its identities from outside, as last read; undefined while nothing is to be removed. */
    get outside() {
        return this.#outside;
    }
    /** What is to be written, by the state last decided upon. */
    get plan() {
        return this.#plan;
    }
    get write() {
        return this.#write;
    }
    get outcome() {
        return this.#outcome;
    }
    /** Whether there is still something to do. */
    get isOpen() {
        return this.#outcome.state === 'open';
    }
    /** What goes on, and for how long: `reading it, 3 s`. */
    get activity() {
        return `${this.#activity}, ${Math.round((this.#clock.now() - this.#activitySince) / 1000)} s`;
    }
    /** Says what goes on; its time runs from `since`. */
    begin(activity, since = this.#clock.now()) {
        if (this.#activity === activity)
            return;
        this.#activity = activity;
        this.#activitySince = since;
    }
    /**
     * Reads the target.
     * @throws {AzureError} as ARM answered; {@link NotFoundError} with a hint where it is not there.
     */
    async load({ arm, clock, hints }) {
        try {
            const document = await arm.read((0,resource_id/* formatResourceId */.bM)(this.#id), this.label);
            this.#latest = snapshotOf(document, this.#id, clock.now());
            this.#id = this.#latest.id;
            return this.#latest;
        }
        catch (error) {
            if (!(error instanceof errors/* AzureError */.M6) || error.detail.code !== 'ResourceNotFound')
                throw error;
            if (!this.#latest)
                throw await hints.explain(this.#id, error);
            throw new Error(`${this.label} was deleted while this step was ${this.#activity}.`, { cause: error });
        }
    }
    /** Reads what refers to the identities that its plan removes, outside of its document. */
    async loadOutside(context) {
        this.#outside = await readOutsideReferences(this.#id, this.#plan?.removeSystem ?? false, context);
        return this.#outside;
    }
    /** The client ID of its system-assigned identity: the resource itself does not tell it. Best effort. */
    get systemClientId() {
        return this.#systemClientId;
    }
    /** Asks for that client ID, once, while the identity is there. */
    async loadSystemClientId(identities) {
        if (!this.#latest?.identities.system || this.#systemClientId !== null)
            return;
        this.#systemClientId = await identities.systemClientId(this.#id);
    }
    /** Remembers what was decided. */
    decide(plan) {
        this.#plan = plan;
    }
    /** A write goes out: until its answer is there, nobody knows. */
    send() {
        if (this.#write === 'none')
            this.#first = this.#latest;
        this.#writeBefore = this.#write;
        if (this.#write === 'none')
            this.#write = 'unknown';
    }
    /** Azure accepted the write. */
    accept() {
        this.#write = 'accepted';
    }
    /** Azure refused the write, or it was not sent. */
    refuse() {
        this.#write = this.#writeBefore;
    }
    /** The target is as it should be. What may have been written was. */
    succeed() {
        if (this.#write === 'unknown')
            this.#write = 'accepted';
        this.#outcome = { state: 'succeeded' };
    }
    /** Work on it ended with an error. */
    fail(error) {
        this.#outcome = { state: 'failed', error };
    }
}

;// CONCATENATED MODULE: ./build/identity/plan.js



/**
 * Compares what a resource has with what is desired. A pure function of both; order follows the request.
 *
 * `restore` names identities that must be there besides what is desired: those that an earlier write of ours lost.
 */
function makePlan(current, { operation, selection }, restore = []) {
    const has = current.system !== undefined;
    const named = selection.user === 'all' ? [] : selection.user;
    const namedKeys = new Set(named.map(resource_id/* resourceKey */.ik));
    const isNamed = (key) => selection.user === 'all' || namedKeys.has(key);
    const goes = (key) => operation === 'remove' ? isNamed(key) : operation === 'set' && !isNamed(key);
    const system = operation === 'set'
        ? selection.system
        : operation === 'assign'
            ? has || selection.system
            : has && !selection.system;
    const required = operation === 'remove' ? restore : [...named, ...restore];
    const wanted = (0,distinct/* distinct */.d)(required, resource_id/* resourceKey */.ik);
    const entries = [...current.user];
    return {
        addSystem: system && !has,
        removeSystem: has && !system,
        addUser: wanted.filter((id) => !current.user.has((0,resource_id/* resourceKey */.ik)(id))),
        removeUser: entries.filter(([key]) => goes(key)).map(([, identity]) => identity),
        keepUser: entries.filter(([key]) => !goes(key)).map(([, identity]) => identity),
        system,
    };
}
/** Whether there is nothing to do. */
function isNoOp(plan) {
    return !plan.addSystem && !plan.removeSystem && plan.addUser.length === 0 && plan.removeUser.length === 0;
}
/** Whether an identity is removed. */
function removesAny({ removeSystem, removeUser }) {
    return removeSystem || removeUser.length > 0;
}
/** A plan in words: `adding the system-assigned identity, removing 'id-old'`. */
function describePlan({ addSystem, removeSystem, addUser, removeUser }) {
    const added = identityNames(addSystem, addUser);
    const removed = identityNames(removeSystem, removeUser);
    return [
        ...(added.length > 0 ? [`adding ${(0,build_text/* sentenceList */.MT)(added)}`] : []),
        ...(removed.length > 0 ? [`removing ${(0,build_text/* sentenceList */.MT)(removed)}`] : []),
    ].join(', ');
}
/** Identities in words, for a sentence's list. */
function identityNames(system, user) {
    return [...(system ? ['the system-assigned identity'] : []), ...user.map(({ name }) => `'${name}'`)];
}
/**
 * The smallest write that makes a plan true (JSON Merge Patch, RFC 7386): keys left out are kept, a key with
 * null goes. ARM refuses a map beside a type without `UserAssigned`; that type alone removes all of them.
 *
 * `fullMap` also sends the identities that stay, for a provider that treats the map as the whole.
 */
function patchOf(plan, fullMap = false) {
    const usersRemain = plan.keepUser.length + plan.addUser.length > 0;
    if (!usersRemain)
        return { type: plan.system ? 'SystemAssigned' : 'None' };
    const type = plan.system ? 'SystemAssigned,UserAssigned' : 'UserAssigned';
    const changes = [
        ...plan.addUser.map((id) => [(0,resource_id/* formatResourceId */.bM)(id), {}]),
        ...plan.removeUser.map(({ wireKey }) => [wireKey, null]),
    ];
    if (changes.length > 0 && fullMap) {
        changes.push(...plan.keepUser.map(({ wireKey }) => [wireKey, {}]));
    }
    return changes.length === 0 ? { type } : { type, userAssignedIdentities: Object.fromEntries(changes) };
}
/**
 * How a resource compares with a plan: as planned; as planned but for principal IDs that are still to come;
 * or not as planned.
 */
function compare(plan, after) {
    const added = plan.addUser.map((id) => after.user.get((0,resource_id/* resourceKey */.ik)(id)));
    const present = added.every((identity) => identity !== undefined) && !(plan.addSystem && !after.system);
    const gone = plan.removeUser.every(({ id }) => !after.user.has(id.toLowerCase())) &&
        !(plan.removeSystem && after.system);
    if (!present || !gone)
        return 'unmet';
    const principals = [...added, ...(plan.addSystem ? [after.system] : [])].map((identity) => identity?.principalId ?? null);
    return principals.includes(null) ? 'without principals' : 'fulfilled';
}
/**
 * The kept identities that a write of the plan removed although it named none of them: the mark of a
 * provider that treats the map as the whole. When some of them are still there, another writer removed the
 * others, which is theirs to decide.
 */
function lostToFullMap(plan, after) {
    const mapSent = plan.addUser.length + plan.removeUser.length > 0;
    const lost = plan.keepUser.filter(({ id }) => !after.user.has(id.toLowerCase()));
    return mapSent && lost.length === plan.keepUser.length ? lost : [];
}

;// CONCATENATED MODULE: ./build/report/drift.js


/** Targets named in the error. */
const drift_MAX_NAMED = 20;
/** The error of a dry run with `fail-on-change` that found something to change; undefined without either. */
function driftOf({ request, entries }, results, roles) {
    if (request.operation === 'show' || !request.failOnChange)
        return undefined;
    const targets = entries.flatMap((entry, at) => entry instanceof Target && entry.plan && results[at]?.resource.changed
        ? [`- ${entry.label}: ${describePlan(entry.plan)}`]
        : []);
    const lines = [...targets, ...(roles?.planned ?? []).map((line) => `- role ${line}`)];
    if (lines.length === 0)
        return undefined;
    const more = lines.length > drift_MAX_NAMED ? [`- and ${lines.length - drift_MAX_NAMED} more`] : [];
    return [
        "Drift: this would be changed, and 'fail-on-change' is set:",
        ...lines.slice(0, drift_MAX_NAMED),
        ...more,
    ].join('\n');
}

// EXTERNAL MODULE: ./build/report/explain.js + 1 modules
var explain = __nccwpck_require__(5958);
;// CONCATENATED MODULE: ./build/report/output-limits.js
/** What GitHub hands on of a job's outputs, in bytes of UTF-16. */
const MAX_JOB_OUTPUT = 1_048_576;
/** The longest environment variable that Linux takes, in bytes (`MAX_ARG_STRLEN`). */
const MAX_VARIABLE = 131_072;
/**
 * Warnings of outputs that are larger than what they are usually handed on by.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idoutputs
 */
function tooLarge(outputs) {
    return Object.entries(outputs).flatMap(([name, value]) => {
        const limit = value.length * 2 > MAX_JOB_OUTPUT
            ? 'more than GitHub hands on to other jobs (1 MB), and than an environment variable takes (128 KB)'
            : Buffer.byteLength(value) >= MAX_VARIABLE
                ? 'more than an environment variable takes on Linux (128 KB)'
                : undefined;
        if (!limit)
            return [];
        const size = `${Math.ceil(Buffer.byteLength(value) / 1024)} KB`;
        return [
            `The output '${name}' has ${size}: ${limit}. It is whole within this job, in expressions such as ` +
                `fromJSON(steps.<id>.outputs.${name}); to hand it on, name fewer targets in one step.`,
        ];
    });
}

;// CONCATENATED MODULE: ./build/identity/hints.js



/** What will hurt on a resource (behaviour 12 of the contract). */
function hintsFor(resource) {
    if (resource.kind === 'session-pool')
        return sessionHints(resource);
    if (resource.kind === 'environment')
        return [];
    const wrong = wrongVariableHints(resource);
    return wrong.length > 0 ? wrong : missingVariableHints(resource);
}
/** Code in the sessions of a pool may use an identity only with the lifecycle `Main`; Azure's default is `None`. */
function sessionHints({ id, identities, selected, sessionIdentities }) {
    const unusable = selected.filter((key) => !sessionIdentities.includes(key));
    if (unusable.length === 0)
        return [];
    const names = unusable.map((key) => key === 'system' ? 'the system-assigned identity' : `'${identities.user.get(key)?.name ?? key}'`);
    const text = `${(0,resource_id/* describeResource */.w9)(id)}: code in its sessions cannot use ${(0,build_text/* sentenceList */.MT)(names, 'or')}: the pool's managedIdentitySettings do not name it with ` +
        "lifecycle 'Main' (Azure's default, 'None', lets it pull images only).";
    return [{ level: 'notice', text }];
}
/** `AZURE_CLIENT_ID` that is empty or names an identity that is not there makes every sign-in of the code fail. */
function wrongVariableHints(resource) {
    const clientIds = clientIdsOf(resource);
    return resource.variables.flatMap((variable) => {
        if (variable.name !== CLIENT_ID_VARIABLE || variable.value === undefined)
            return [];
        const names = variable.value.toLowerCase();
        const isWrong = names === '' || (!clientIds.includes(null) && !clientIds.includes(names));
        if (!isWrong)
            return [];
        const what = names === '' ? 'is empty' : `names none of its identities (${variable.value})`;
        const where = `${variable.isInit ? 'init container' : 'container'} '${variable.container}'`;
        return [
            {
                level: 'warning',
                text: `${(0,resource_id/* describeResource */.w9)(resource.id)}: ${CLIENT_ID_VARIABLE} of ${where} ${what}. ${fixFor(resource, variable)}`,
            },
        ];
    });
}
/** Code does not find a user-assigned identity by itself: it has to name its client ID. */
function missingVariableHints(resource) {
    const { identities, variables } = resource;
    const user = [...identities.user.values()];
    if (user.length === 0 || variables.some(({ value }) => value === undefined))
        return [];
    const clientIds = user.map(({ clientId }) => clientId?.toLowerCase() ?? null);
    const isNamed = variables.some(({ value }) => clientIds.includes(value?.toLowerCase() ?? ''));
    if (isNamed || (clientIds.includes(null) && variables.length > 0))
        return [];
    const text = `${(0,resource_id/* describeResource */.w9)(resource.id)}: code must name the client ID of a user-assigned identity, and no variable holds one. ${fixFor(resource)}`;
    return [{ level: 'info', text }];
}
/** The client IDs of all its identities; null for one that is not known. */
function clientIdsOf({ identities, systemClientId }) {
    const user = [...identities.user.values()].map(({ clientId }) => clientId);
    return [...(identities.system ? [systemClientId] : []), ...user].map((id) => id?.toLowerCase() ?? null);
}
/** The command that sets the variable, or removes it where only the system-assigned identity can be meant. */
function fixFor({ kind, id, identities }, variable) {
    // az changes the containers alone.
    if (variable?.isInit)
        return 'Correct it where the init container is defined.';
    const [only, ...others] = identities.user.values();
    const change = only
        ? `--set-env-vars ${CLIENT_ID_VARIABLE}=${(others.length === 0 && only.clientId) || '<client-id>'}`
        : `--remove-env-vars ${CLIENT_ID_VARIABLE}`;
    const container = variable?.container ? ` --container-name ${variable.container}` : '';
    const command = kind === 'job' ? 'az containerapp job update' : 'az containerapp update';
    return `To fix: ${command} --name ${id.name} --resource-group ${id.resourceGroup}${container} ${change}`;
}

;// CONCATENATED MODULE: ./build/report/identity-rows.js

/** The selected identities: system-assigned first, then in the order of the request or by name. */
function identityRows({ selection, systemClientId }, { operation }, before, after) {
    const rows = [];
    const system = after.system ?? before.system;
    const showsSystem = operation === 'set' || selection.system;
    if (showsSystem && system) {
        const tenantId = (after.system ? after : before).tenantId;
        rows.push({
            type: 'system-assigned',
            name: 'system',
            id: null,
            principalId: system.principalId,
            clientId: systemClientId,
            tenantId,
            change: changeOf(before.system, after.system),
        });
    }
    const all = new Map([...before.user, ...after.user]);
    const inOrder = operation === 'set' || operation === 'show' || selection.user === 'all';
    const named = new Set(selection.user === 'all' ? [] : selection.user.map(resource_id/* resourceKey */.ik));
    const keys = inOrder
        ? keysByName(all).filter((key) => operation === 'set' || selection.user === 'all' || named.has(key))
        : named;
    for (const key of keys) {
        const identity = all.get(key);
        if (!identity)
            continue;
        const { name, id, principalId, clientId } = identity;
        const tenantId = (after.user.has(key) ? after : before).tenantId;
        rows.push({
            type: 'user-assigned',
            name,
            id,
            principalId,
            clientId,
            tenantId,
            change: changeOf(before.user.get(key), after.user.get(key)),
        });
    }
    return rows;
}
function keysByName(identities) {
    return [...identities]
        .sort(([, a], [, b]) => order(a.name, b.name) || order(a.id, b.id))
        .map(([key]) => key);
}
function changeOf(before, after) {
    if (before && after)
        return 'unchanged';
    return after ? 'added' : 'removed';
}
function order(a, b) {
    return a < b ? -1 : Number(a > b);
}

;// CONCATENATED MODULE: ./build/report/results.js




/**
 * The outcome of a target, from how far it came. `error` is the text of its failure; one before the first write
 * adds no identities. `known` holds the IDs of identities that are about to be assigned.
 */
function resultOf(target, scope, error, known) {
    const { kind, id, first, latest, plan } = target;
    const isWritten = target.write === 'accepted';
    const isPlanned = scope.dryRun && error === null && plan !== undefined;
    const before = first?.identities ?? NO_IDENTITIES;
    const now = latest?.identities;
    const after = now && isPlanned ? planned(now, plan, known) : now;
    const place = { resourceId: (0,resource_id/* formatResourceId */.bM)(id), resourceName: id.name, resourceKind: kind };
    const rows = error !== null && !isWritten ? [] : identityRows(target, scope, before, after ?? NO_IDENTITIES);
    return {
        resource: {
            id: place.resourceId,
            name: id.name,
            kind,
            identityType: after ? identityTypeName(after.system !== undefined, after.user.size > 0) : null,
            changed: isWritten || (isPlanned && changesAnything(before, after)),
            status: error === null ? 'succeeded' : 'failed',
            error,
        },
        identities: rows.map((row) => ({ ...place, ...row })),
        hints: error === null && after ? hintsOf(target, scope, rows, after) : [],
    };
}
/** What will hurt after `assign` and `set`. */
function hintsOf({ kind, id, latest, systemClientId }, { operation }, rows, identities) {
    if (!latest || (operation !== 'assign' && operation !== 'set'))
        return [];
    const selected = rows
        .filter(({ change }) => change !== 'removed')
        .map((row) => row.id?.toLowerCase() ?? 'system');
    const { variables, sessionIdentities } = latest;
    return hintsFor({ kind, id, identities, systemClientId, selected, variables, sessionIdentities });
}
/** The outcome of a pattern that gave no target. */
function resultOfUnmatched({ kind, pattern }, error) {
    return {
        resource: {
            id: null,
            name: pattern,
            kind,
            identityType: null,
            changed: false,
            status: 'failed',
            error,
        },
        identities: [],
        hints: [],
    };
}
function changesAnything(before, after) {
    if (!after)
        return false;
    const keys = new Set([...before.user.keys(), ...after.user.keys()]);
    return ((before.system === undefined) !== (after.system === undefined) ||
        [...keys].some((key) => before.user.has(key) !== after.user.has(key)));
}
/** What a resource would have after a plan. */
function planned(now, plan, known) {
    const kept = plan.keepUser.map((identity) => [identity.id.toLowerCase(), identity]);
    const added = plan.addUser.map((id) => {
        const ids = known.get((0,resource_id/* resourceKey */.ik)(id)) ?? { principalId: null, clientId: null };
        return [
            (0,resource_id/* resourceKey */.ik)(id),
            { id: (0,resource_id/* formatResourceId */.bM)(id), name: id.name, wireKey: (0,resource_id/* formatResourceId */.bM)(id), ...ids },
        ];
    });
    return {
        system: plan.system ? (now.system ?? { principalId: null }) : undefined,
        user: new Map([...kept, ...added]),
        tenantId: now.tenantId,
    };
}

;// CONCATENATED MODULE: ./build/report/scope.js

/** The part of a request that the report depends on. */
function reportScope(request) {
    return { operation: request.operation, dryRun: (0,build_request/* isDryRun */.v)(request) };
}

;// CONCATENATED MODULE: ./build/report/stopped.js



/** Targets named in the last word. */
const stopped_MAX_NAMED = 20;
/** The error of a target or pattern on which work was going on, or had not begun, when the step was stopped. */
function stoppedText(run, stopped, entry) {
    const fault = run.lastFault(entry instanceof Target && run.isSignedIn ? entry : undefined);
    const last = fault ? ` The last fault was: ${fault}.` : '';
    if (!(entry instanceof Target)) {
        const { kind, pattern } = entry.pattern;
        const activity = run.isSignedIn ? 'listing them' : 'signing in';
        return `${(0,kinds/* kindInfo */.P)(kind).noun}s that match '${pattern}': ${stopped.message} while ${activity}. Nothing was changed.${last}`;
    }
    const activity = run.isSignedIn ? entry.activity : 'signing in';
    return `${entry.label}: ${stopped.message} while ${activity}. ${writeStatus(entry)}${last}`;
}
/** What a stopped step says at its end: what was sent and what is not known. */
function lastWord(run, aboutRoles = []) {
    const targets = run.entries.filter((entry) => entry instanceof Target);
    const patterns = run.entries.flatMap((entry) => (entry instanceof Target ? [] : [entry.pattern.pattern]));
    const open = targets.filter(({ isOpen }) => isOpen);
    const changed = targets.filter(({ isOpen, write }) => !isOpen && write === 'accepted');
    // Those that a change was sent to come first: the list may be cut.
    const sent = open.filter(({ write }) => write !== 'none');
    const named = [...sent, ...open.filter(({ write }) => write === 'none')].slice(0, stopped_MAX_NAMED);
    return [
        `The step was ${run.stopped?.message}.`,
        ...run.createdIdentities.map(({ id, isDone }) => `- ${(0,resource_id/* describeResource */.w9)(id)}: ${creationStatus(isDone)}`),
        ...aboutRoles,
        ...named.map((target) => `- ${target.label}: ${writeStatus(target)}`),
        ...(open.length > named.length ? [`- and ${open.length - named.length} more`] : []),
        ...patterns.map((pattern) => `- '${pattern}': Nothing was sent.`),
        ...(changed.length > 0
            ? [`Changed and done before: ${changed.length} of ${targets.length} targets.`]
            : []),
        ...(open.length + patterns.length === 0 ? ['All targets were done.'] : []),
    ].join('\n');
}
function creationStatus(isDone) {
    return isDone ? 'It was created.' : 'Its creation was sent; whether Azure took it is not known.';
}
function writeStatus({ write }) {
    switch (write) {
        case 'unknown':
            return 'A change was sent; whether Azure took it is not known.';
        case 'accepted':
            return 'Azure accepted a change; whether it was finished is not known.';
        case 'none':
            return 'Nothing was sent that changes it.';
    }
}

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/summary.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./build/report/html.js
/** Control and other unseen characters go; the lines of a failure stay. */
function visible(text) {
    return text.replace(/[^\P{C}\n]|[\p{Zl}\p{Zp}]/gu, '');
}
/** Text between tags: nothing in it is markup, a mention or a line of its own. */
function html(text) {
    const entities = {
        '&': '&amp;',
        '<': '&lt;',
        '>': '&gt;',
        '"': '&quot;',
        "'": '&#39;',
        '@': '&#64;',
        '\n': '&#10;',
    };
    return visible(text).replace(/[&<>"'@\n]/g, (character) => entities[character] ?? character);
}

;// CONCATENATED MODULE: ./build/report/summary-roles.js

const MAX_FAILURE = 4_000;
/** What the heading says of roles: how many were changed, and how many lines failed. */
function roleHeading({ assignments, failures }, { dryRun }) {
    const changed = assignments.filter(({ change }) => change === 'added' || change === 'removed').length;
    const roles = `${changed} ${changed === 1 ? 'role' : 'roles'} ${dryRun ? 'to change' : 'changed'}`;
    const lines = `${failures.length} ${failures.length === 1 ? 'line' : 'lines'} of roles failed`;
    return [...(changed > 0 ? [roles] : []), ...(failures.length > 0 ? [lines] : [])]
        .map((part) => `, ${part}`)
        .join('');
}
/** The table of roles, and what should be known of them. */
function roleTable({ assignments, notes }, cloud, most) {
    const head = ['Role', 'Scope', 'Identity', 'Change'].map((cell) => `<th>${cell}</th>`).join('');
    const rows = assignments.slice(0, most).map((assignment) => row(assignment, cloud));
    const cut = assignments.length - rows.length;
    return [
        assignments.length > 0 ? `<table>\n<tr>${head}</tr>\n${rows.join('\n')}\n</table>` : '',
        cut > 0 ? `${cut} more rows are in the output <code>role-assignments</code>.` : '',
        ...notes.map((note) => `<p>${html(note)}</p>`),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** Each line of roles that failed. */
function roleFailures({ failures }, most) {
    const shown = failures
        .slice(0, most)
        .map((text) => `<p><b>roles failed</b></p>\n<pre>${html(text.slice(0, MAX_FAILURE))}</pre>`);
    const cut = failures.length - shown.length;
    return [...shown, ...(cut > 0 ? [`<p>${cut} more failed lines of roles are in the log.</p>`] : [])].join('\n\n');
}
function row({ role, roleDefinitionId, scope, identity, change }, cloud) {
    const lastOf = (id) => id.slice(id.lastIndexOf('/') + 1);
    const link = `<a href="${html(`${cloud.portal}/#resource${encodeURI(scope)}`)}">${html(lastOf(scope) || scope)}</a>`;
    const isUser = /\/userAssignedIdentities\//i.test(identity);
    const name = `${lastOf(identity)}${isUser ? '' : ' (system-assigned)'}`;
    const cells = [html(role ?? lastOf(roleDefinitionId)), link, html(name), change];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

;// CONCATENATED MODULE: ./build/report/summary.js



/** GitHub drops a summary of more than 1 MiB, and refuses a comment of more than 65,536 characters. */
const MAX_SUMMARY = 1_000_000;
const MAX_COMMENT = 65_000;
/** Rows and failures shown: fewer until the whole fits. */
const AMOUNTS = [
    { rows: 200, failures: 100 },
    { rows: 50, failures: 10 },
    { rows: 10, failures: 2 },
    { rows: 0, failures: 0 },
];
const summary_MAX_FAILURE = 4_000;
/** Writes the job summary. A runner without one (an old one, or `act`) is no failure. */
async function writeSummary(report) {
    if (!process.env['GITHUB_STEP_SUMMARY'])
        return;
    await summary.addRaw(report, true).write();
}
/** The report in GitHub's Markdown: outcome, table, failures with their fix, and what to do next. */
function summaryOf(report) {
    return fitInto(MAX_SUMMARY, report);
}
/** The same report, short enough for a comment. */
function commentOf(report) {
    return fitInto(MAX_COMMENT, report);
}
/** As much as fits in so many bytes: whole rows and failures, and a line that says how many were left out. */
function fitInto(bytes, report) {
    let text = '';
    for (const amount of AMOUNTS) {
        text = reportOf(report, amount);
        if (Buffer.byteLength(text) <= bytes)
            break;
    }
    return text;
}
function reportOf(report, { rows, failures }) {
    const { results, scope, cloud, roles } = report;
    const failed = results.filter(({ resource }) => resource.status === 'failed');
    return [
        `## ${heading(results, failed.length, scope)}${roles ? roleHeading(roles, scope) : ''}`,
        table(results, cloud, rows),
        roles ? roleTable(roles, cloud, rows) : '',
        ...failed.slice(0, failures).map(failure),
        failed.length > failures ? `<p>${failed.length - failures} more failures are in the log.</p>` : '',
        roles ? roleFailures(roles, failures) : '',
        hintList(results, rows),
        report.nextStep ? nextStep(results) : '',
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function heading(results, failed, { operation, dryRun }) {
    const changed = results.filter(({ resource }) => resource.changed).length;
    const done = operation === 'show' ? `${results.length} shown` : `${changed} ${dryRun ? 'to change' : 'changed'}`;
    const rest = results.filter(({ resource }) => !resource.changed && resource.status === 'succeeded').length;
    const parts = [
        done,
        ...(operation === 'show' || rest <= 0 ? [] : [`${rest} unchanged`]),
        ...(failed > 0 ? [`${failed} failed`] : []),
    ];
    return `${dryRun ? 'Dry run: ' : ''}Managed identities, ${operation}: ${parts.join(', ')}`;
}
function table(results, cloud, most) {
    const rows = results.flatMap(({ resource, identities }) => (identities.length > 0 ? identities : [undefined]).map((identity) => summary_row(resource, identity, cloud)));
    const cut = rows.length > most
        ? `\n\n${rows.length - most} more rows are in the output <code>identities</code>.`
        : '';
    const head = ['Kind', 'Name', 'Identity', 'Principal ID', 'Client ID', 'Change']
        .map((cell) => `<th>${cell}</th>`)
        .join('');
    return `<table>\n<tr>${head}</tr>\n${rows.slice(0, most).join('\n')}\n</table>${cut}`;
}
function summary_row(resource, identity, cloud) {
    const name = resource.id
        ? `<a href="${html(`${cloud.portal}/#resource${encodeURI(resource.id)}`)}">${html(resource.name)}</a>`
        : html(resource.name);
    const code = (text) => (text ? `<code>${html(text)}</code>` : '');
    const change = resource.status === 'failed' ? 'failed' : (identity?.change ?? 'unchanged');
    const cells = [
        resource.kind,
        name,
        identity ? html(identity.type === 'system-assigned' ? 'system-assigned' : identity.name) : '',
        code(identity?.principalId),
        code(identity?.clientId),
        change,
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}
function failure({ resource }) {
    const text = (resource.error ?? '').slice(0, summary_MAX_FAILURE);
    return `<p><b>${resource.kind} ${html(resource.name)} failed</b></p>\n<pre>${html(text)}</pre>`;
}
/** What will hurt although nothing failed. */
function hintList(results, max) {
    const hints = results.flatMap((result) => result.hints).slice(0, max);
    if (hints.length === 0)
        return '';
    return `<p>Worth knowing:</p>\n<ul>\n${hints.map(({ text }) => `<li>${html(text)}</li>`).join('\n')}\n</ul>`;
}
/** The line that gives the new identities a role, ready to be completed. */
function nextStep(results) {
    const added = results
        .flatMap(({ identities }) => identities)
        .filter(({ change, principalId }) => change === 'added' && principalId);
    const principals = [...new Set(added.map(({ principalId }) => principalId))];
    if (principals.length === 0)
        return '';
    const lines = principals
        .slice(0, 20)
        .map((id) => `az role assignment create --assignee-object-id ${html(id ?? '')} --assignee-principal-type ServicePrincipal --role "&lt;role&gt;" --scope "&lt;resource-id&gt;"`);
    return `<p>Give the new identities their roles:</p>\n<pre>${lines.join('\n')}</pre>`;
}

;// CONCATENATED MODULE: ./build/report/report.js














/** The identities that a report holds at most: 40 MB of JSON, forty times what GitHub hands on to other jobs. */
const MAX_IDENTITIES = 100_000;
/**
 * Tells what became of a run: log, one annotation for each failure, outputs, summary and comment, in the order of
 * what must not be lost. What cannot be written hides nothing that was told before.
 */
async function report(run, { signal }) {
    const { request } = run;
    const scope = reportScope(request);
    const results = await resultsOf(run);
    logResults(results, scope.dryRun);
    for (const entry of run.entries)
        if (entry instanceof Target)
            warnOfOrphans(entry, run);
    for (const { hints } of results)
        for (const hint of hints)
            logHint(hint);
    const roles = await reportRoles(run, results);
    annotate(run, results, roles);
    const changedBesides = run.createdIdentities.some(({ isDone }) => isDone) || roles?.isChanged === true;
    const roleAssignments = roles?.assignments ?? [];
    setOutputs(outputsOf(results, { ...scope, tenantId: run.tenantId, changedBesides, roleAssignments }));
    const nextStep = request.operation === 'show' || request.roles.length === 0;
    const summary = { results, scope, cloud: request.cloud, roles, nextStep };
    if (request.summary)
        await orWarn('The job summary could not be written', writeSummary(summaryOf(summary)));
    if (request.comment && run.stopped)
        info('No comment on the pull request: the step was stopped.');
    else if (request.comment) {
        const { commentOnPullRequest } = await __nccwpck_require__.e(/* import() */ 549).then(__nccwpck_require__.bind(__nccwpck_require__, 9549));
        const { token, onlyChanges } = request.comment;
        const isWorthOne = changedBesides ||
            (roles?.failures ?? []).length > 0 ||
            results.some(({ resource }) => resource.changed || resource.status === 'failed');
        const settings = { report: commentOf(summary), token, mayCreate: !onlyChanges || isWorthOne };
        await commentOnPullRequest(settings, signal);
    }
    if (run.stopped)
        tellLastWord(run, results, roles);
}
/** What became of roles; loaded late, because most steps have none. */
async function reportRoles(run, results) {
    const { request, roles } = run;
    if (!roles)
        return undefined;
    const { rolesReport } = await __nccwpck_require__.e(/* import() */ 387).then(__nccwpck_require__.bind(__nccwpck_require__, 6387));
    const targets = run.entries.filter((entry) => entry instanceof Target);
    const context = contextOf(run);
    const report = rolesReport({ roles, targets, results, scope: reportScope(request), context });
    logRoles(report.log, report.notes);
    return report;
}
/**
 * One annotation for each failed target and each failed line of roles; what failed for all, such as signing in, is
 * told once.
 */
function annotate(run, results, roles) {
    const texts = results.flatMap(({ resource }) => (resource.error === null ? [] : [resource.error]));
    for (const text of run.failure === undefined ? texts : new Set(texts))
        setFailed(text);
    for (const text of roles?.failures ?? [])
        setFailed(text);
    // What failed after all targets were done.
    if (run.failure !== undefined && texts.length === 0)
        setFailed((0,explain/* explain */.W)(run.failure, contextOf(run)));
    const drift = driftOf(run, results, roles);
    if (drift)
        setFailed(drift);
}
/** A stopped step fails, even when it had nothing left to do but to report. */
function tellLastWord(run, results, roles) {
    const word = lastWord(run, roles?.lastWords);
    if (results.some(({ resource }) => resource.status === 'failed'))
        info(word);
    else
        setFailed(word);
}
function setOutputs(outputs) {
    for (const text of tooLarge(outputs))
        warning(text);
    try {
        for (const [name, value] of Object.entries(outputs))
            core/* setOutput */.uH(name, value);
    }
    catch (error) {
        setFailed(`The outputs could not be written: ${(0,build_text/* messageOf */.bD)(error)}`);
    }
}
async function orWarn(what, writing) {
    await writing.catch((error) => warning(`${what}: ${(0,build_text/* messageOf */.bD)(error)}`));
}
/** What became of each entry, with no more identities in all than memory and outputs have room for. */
async function resultsOf(run) {
    const results = [];
    let identities = 0;
    for (const entry of run.entries) {
        // A fleet takes seconds; signals have their turn.
        await (0,promises_.setImmediate)();
        const result = resultFor(run, entry);
        const room = Math.max(0, MAX_IDENTITIES - identities);
        identities += result.identities.length;
        results.push({ ...result, identities: result.identities.slice(0, room) });
    }
    if (identities > MAX_IDENTITIES) {
        warning(`Log, summary and the output 'identities' hold the first ${MAX_IDENTITIES} of ${identities} identities. Name fewer targets or identities in one step to see them all.`);
    }
    return results;
}
function resultFor(run, entry) {
    if (entry instanceof Target) {
        return resultOf(entry, reportScope(run.request), errorText(run, entry), run.knownIdentities);
    }
    return resultOfUnmatched(entry.pattern, errorText(run, entry) ?? 'not started');
}
/** Why an entry failed; null when it did not. */
function errorText(run, entry) {
    const isTarget = entry instanceof Target;
    const context = { ...contextOf(run), kind: isTarget ? entry.kind : entry.pattern.kind };
    const own = isTarget ? failureOf(entry) : entry.error;
    if (own !== undefined)
        return (0,explain/* explain */.W)(own, context);
    if (isTarget && !entry.isOpen)
        return null;
    if (run.failure !== undefined)
        return (0,explain/* explain */.W)(run.failure, context);
    return run.stopped ? stoppedText(run, run.stopped, entry) : null;
}
/** What advice may name that is about no one target. */
function contextOf({ request }) {
    const { operation, signIn, cloud } = request;
    return { kind: undefined, isReadOnly: operation === 'show' || request.dryRun, signIn, cloud };
}
function failureOf({ outcome }) {
    return outcome.state === 'failed' ? outcome.error : undefined;
}
/** The principal of a system-assigned identity goes with it; its role assignments stay behind. */
function warnOfOrphans(target, { request, roles }) {
    const dryRun = (0,build_request/* isDryRun */.v)(request);
    const principalId = target.first?.identities.system?.principalId;
    const goes = dryRun
        ? target.plan?.removeSystem && target.outcome.state === 'succeeded'
        : target.write === 'accepted' && target.latest?.identities.system === undefined;
    if (!principalId || !goes || roles?.isCleanedUp(principalId))
        return;
    warning(`${target.label}: the system-assigned identity ${dryRun ? 'would be' : 'was'} removed, and its principal ${principalId} with it. ` +
        `Role assignments of that principal ${dryRun ? 'would be' : 'are'} orphaned; to list them: ` +
        `az role assignment list --all --query "[?principalId=='${principalId}']"`);
}

;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
// EXTERNAL MODULE: ./build/azure/http.js + 2 modules
var http = __nccwpck_require__(7174);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./build/node_modules/@azure/logger/dist/esm/index.js
var esm = __nccwpck_require__(3573);
;// CONCATENATED MODULE: ./build/azure/sdk-log.js



/**
 * Takes tokens and signatures out of what Azure's packages log with `AZURE_LOG_LEVEL`. They redact headers,
 * but behind a proxy they also print the socket of a request, with the headers as they were sent.
 */
function redactSdkLog() {
    esm/* AzureLogger */.i2.log = (...args) => {
        process.stderr.write(`${redacted((0,external_node_util_.format)(...args))}${external_node_os_.EOL}`);
    };
}
/** Bearer tokens, JSON Web Tokens and the signed parts of operation URLs become `***`. */
function redacted(text) {
    return text
        .replace(/\b(Bearer) [\w.~+/=-]+/gi, '$1 ***')
        .replace(/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, '***')
        .replace(/([?&][tcsh]=)[^&\s"']+/g, '$1***');
}

// EXTERNAL MODULE: ./build/sign-in/id-token.js + 5 modules
var id_token = __nccwpck_require__(4065);
;// CONCATENATED MODULE: ./build/sign-in/session.js


/**
 * How long the first request has the process to itself. Loading Azure's packages takes the processor, and would
 * hold up the request's connection; once that stands, the answer comes while they load.
 */
const HEAD_START_MS = 50;
/**
 * Gets ready to talk to Azure.
 * @throws {SignInError} when no token can be had.
 */
async function openSession(request, env, http, step) {
    redactSdkLog();
    const { signIn } = request;
    const started = signIn.by === 'oidc' ? { ...signIn, fetchIdToken: await startIdToken(signIn, env, http, step) } : signIn;
    const { connect } = await Promise.all(/* import() */[__nccwpck_require__.e(947), __nccwpck_require__.e(818)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8818));
    return connect(started, request, env, http, step);
}
/** The first ID token is on its way while Azure's packages load; whoever asks first gets it. */
async function startIdToken({ audience }, env, http, step) {
    const fetchIdToken = (0,id_token/* idTokenSource */.kn)(audience, env, http, step);
    let early = fetchIdToken();
    // Its failure belongs to whoever asks; nobody may ask when the step is stopped before.
    const answered = early.catch(() => undefined);
    await Promise.race([answered, step.clock.sleep(HEAD_START_MS, step.signal)]);
    return () => {
        const token = early ?? fetchIdToken();
        early = undefined;
        return token;
    };
}

// EXTERNAL MODULE: ./build/step.js
var build_step = __nccwpck_require__(4460);
;// CONCATENATED MODULE: ./build/target/in-use.js


/**
 * Refuses to remove an identity that the resource refers to: its registries, secrets, scale rules and children
 * would fail at their next use. A place that may not be read counts as a use.
 * @throws {Error} unless `force` is set, which makes it a warning.
 */
function checkNotInUse(target, plan, outside, { force, warn }) {
    const removal = { system: plan.removeSystem, user: plan.removeUser };
    const variables = (target.latest?.variables ?? []).map(({ name, value }) => ({
        place: 'environment variable',
        name,
        identity: value ?? '',
    }));
    for (const { name } of usesOf(variables, removal)) {
        warn(`${target.label}: the environment variable ${name} holds the client ID of an identity that is being removed.`);
    }
    const references = [...(target.latest?.references ?? []), ...outside.references];
    const uses = [
        ...usesOf(references, removal).map(({ place, name }) => `${place}: ${name}`),
        ...outside.hidden,
    ];
    if (uses.length === 0) {
        if (outside.unseen.length === 0)
            return;
        warn(`${target.label}: ${(0,build_text/* sentenceList */.MT)(outside.unseen)} were not looked at, because they may not be listed; one that pulls ` +
            "images with 'system-environment' will fail.");
        return;
    }
    const names = [...(plan.removeSystem ? ['system'] : []), ...plan.removeUser.map(({ name }) => name)];
    const list = `${target.label} still uses ${names.join(', ')} in:\n${uses.map((use) => `- ${use}`).join('\n')}`;
    if (!force) {
        throw new Error(`${list}\nNothing was changed. Give these places another identity or a password first, or set 'force: true' to remove it all the same.`);
    }
    // Whoever has set it needs no advice to set it.
    const told = list.replaceAll(" or set 'force'", '');
    warn(`${told}\n'force' is set: it is removed all the same, and these places will fail.`);
}

// EXTERNAL MODULE: ./build/azure/backoff.js
var backoff = __nccwpck_require__(3404);
;// CONCATENATED MODULE: ./build/target/refusals.js



/** Faults in a row after which a write is given up: about three minutes. */
const MAX_FAULTS = 10;
/** Judges an error of a write. Codes: the error table of Azure Resource Manager, and what Container Apps answers. */
function refusalOf(error, attempt) {
    const { plan, fullMap, failures, faults, addsNewIdentity } = attempt;
    const retry = (reason, waitMs = (0,backoff/* backoffMs */.j)(failures)) => ({
        next: 'retry',
        waitMs,
        reason,
        maybeSent: false,
        fullMap,
    });
    // The throttle gate holds the next write back, and a stopped step ends there.
    if (error instanceof errors/* NotSentError */.SD)
        return retry(undefined, 0);
    if (error instanceof errors/* UnansweredError */.jd) {
        if (faults >= MAX_FAULTS)
            return { next: 'fail', maybeSent: true };
        const reason = `no answer to the change (${error.message}); reading it before anything is sent again`;
        return { ...retry(reason, error.retryAfterMs), maybeSent: true };
    }
    // Stopped while it was on its way.
    if (!(error instanceof errors/* AzureError */.M6))
        return { next: 'fail', maybeSent: error instanceof build_step/* StepStopped */.ic };
    const { status, detail } = error;
    if (status === 429)
        return retry('Azure throttles changes; reading it again before the next try', 0);
    if (isConflict(error))
        return retry(`another change is running (${detail.code}); waiting for it`);
    if (addsNewIdentity && mayNotKnowIdentity(error)) {
        return retry(`a new identity is not known everywhere yet (${detail.code}); waiting for it`);
    }
    // Removing some of several: where the map is the whole, nothing would remain of a map of removals.
    if (status === 400 && !fullMap && plan.removeUser.length > 0 && plan.keepUser.length > 0) {
        const reason = `Azure refused the change (${detail.code}); sending it with all identities that stay`;
        return { next: 'retry', waitMs: 0, reason, maybeSent: false, fullMap: true };
    }
    return { next: 'fail', maybeSent: false };
}
/** Whether Azure refuses because another change of the resource is running. */
function isConflict({ status, detail }) {
    return status === 409 && /OperationInProgress$|^ConflictingConcurrentWriteNotAllowed$/i.test(detail.code);
}
/** Whether a refusal may come from an identity that is not known yet: to the provider (400), or to ARM (403). */
function mayNotKnowIdentity({ status, detail }) {
    if (detail.code === 'LinkedAuthorizationFailed')
        return true;
    return status === 400 && /identit|principal/i.test(`${detail.code} ${detail.message}`);
}

;// CONCATENATED MODULE: ./build/target/wait.js



/** How long a read after a write may still show the state before it. */
const STALE_MS = 10_000;
/** ARM refills its bucket of reads by 25 a second; the rest is for what is read before a write. */
const POLLS_PER_SECOND = 20;
/**
 * Judges how far a change has come. Finished means: a final state and the identities of the plan. The operation
 * itself counts only when the resource looks finished and yet is not as planned.
 */
function judge({ plan, before, now, operation, confirmed, elapsedMs }) {
    if (isBusy(now))
        return { next: 'wait' };
    const outcome = compare(plan, now.identities);
    if (!now.failure && outcome === 'fulfilled')
        return { next: 'ended' };
    if (!operation)
        return { next: 'ask' };
    if (operation.state === 'running')
        return { next: 'wait' };
    if (operation.state === 'failed')
        return { next: 'fail', error: operation.error };
    // It may have ended between the reading and the question.
    if (!confirmed)
        return { next: 'confirm' };
    const mayBeStale = operation.state === 'unknown' ||
        (before.modifiedAt !== undefined && now.modifiedAt === before.modifiedAt);
    if (mayBeStale && elapsedMs < STALE_MS)
        return { next: 'wait' };
    if (now.failure)
        return { next: 'fail', error: now.failure };
    // There, but without their principal IDs: not finished, whatever the state says.
    return { next: outcome === 'without principals' ? 'wait' : 'ended' };
}
/**
 * Waits for the end of an accepted change by reading the resource: that needs no right beyond reading, and
 * follows no URL.
 * @throws {AzureError} when the change failed.
 */
async function waitForCompletion(target, plan, before, { status, operationUrl }, context) {
    const { arm, clock, signal } = context;
    const started = clock.now();
    target.begin('waiting for Azure to finish the change');
    let confirmed = false;
    for (let atOnce = status !== 202;; atOnce = false) {
        if (!atOnce)
            await clock.sleep(pollDelay(clock.now() - started, context.active()), signal);
        const now = await load(target, context);
        const missesPrincipals = !isBusy(now) && compare(plan, now.identities) === 'without principals';
        const state = missesPrincipals ? 'the principal IDs of the new identities are missing' : stateOf(now);
        target.begin(`waiting for Azure to finish the change (${state})`, started);
        const reading = { plan, before, now, confirmed, elapsedMs: clock.now() - started };
        let verdict = judge({ ...reading, operation: undefined });
        if (verdict.next === 'ask') {
            const operation = operationUrl
                ? await arm.operation(operationUrl, target.label)
                : { state: 'unknown' };
            verdict = judge({ ...reading, operation });
        }
        if (verdict.next === 'ended')
            return now;
        if (verdict.next === 'fail')
            throw verdict.error;
        confirmed ||= verdict.next === 'confirm';
    }
}
/** Waits while Azure is busy with a target. One whose last change failed is no obstacle. */
async function waitUntilIdle(target, context) {
    const { clock, signal } = context;
    const started = clock.now();
    let snapshot = target.latest ?? (await load(target, context));
    refuseGoing(target, snapshot);
    while (isBusy(snapshot)) {
        target.begin(`waiting for another change of it (${stateOf(snapshot)})`, started);
        await clock.sleep(pollDelay(clock.now() - started, context.active()), signal);
        snapshot = await load(target, context);
    }
    return snapshot;
}
async function load(target, context) {
    const snapshot = await target.load(context);
    refuseGoing(target, snapshot);
    return snapshot;
}
function refuseGoing(target, snapshot) {
    if (isGoing(snapshot))
        throw new Error(`${target.label} is being deleted (${stateOf(snapshot)}).`);
}
function stateOf({ provisioningState }) {
    return (0,build_text/* oneLine */.TN)(provisioningState, 40);
}
/**
 * Half a second at first, a second for the first minute, then a thirtieth of the time passed; more with so many
 * targets at once that they would use up ARM's reads.
 */
function pollDelay(elapsedMs, active) {
    const delay = elapsedMs < 5_000 ? 500 : elapsedMs < 60_000 ? 1_000 : Math.min(elapsedMs / 30, 60_000);
    return Math.max(delay, (active / POLLS_PER_SECOND) * 1_000);
}

;// CONCATENATED MODULE: ./build/target/change.js






/** The writes after which an identity that still is not as planned is given up. */
const MAX_ROUNDS = 3;
/** Nothing is written on a reading that is older. */
const FRESH_MS = 2_000;
/** Waits until Azure is done with whatever it is doing to a target, then plans on what is there. */
async function prepare(target, context) {
    target.begin('reading it');
    return (await decide(target, [], context)).plan;
}
/**
 * Gives a target the identities that are desired: decide, write, wait, and again while something is missing. What
 * counts is what the resource shows in the end, whoever wrote it; a write that Azure refuses because another one
 * runs is decided anew on what that one left.
 */
async function change(target, context) {
    const { arm, clock, signal } = context;
    const rounds = { accepted: 0, failures: 0, faults: 0, fullMap: false, restore: [] };
    for (;;) {
        target.begin('waiting until Azure takes changes');
        await arm.whenWritable(target.id.subscriptionId);
        if (rounds.failures > 0)
            await target.load(context);
        const { plan, snapshot } = await decideFreshly(target, rounds.restore, context);
        if (isNoOp(plan))
            break;
        if (rounds.accepted === MAX_ROUNDS)
            throw overwritten(target, plan);
        const answer = await write(target, plan, rounds, context);
        if ('next' in answer) {
            rounds.failures += 1;
            rounds.faults = answer.maybeSent ? rounds.faults + 1 : 0;
            rounds.fullMap ||= answer.fullMap;
            await clock.sleep(answer.waitMs, signal);
        }
        else {
            rounds.accepted += 1;
            rounds.failures = 0;
            rounds.faults = 0;
            const after = await waitForCompletion(target, plan, snapshot, answer, context);
            rounds.restore = [...rounds.restore, ...lostToFullMap(plan, after.identities).flatMap(idOf)];
            rounds.fullMap ||= rounds.restore.length > 0;
        }
    }
    target.succeed();
}
/** Plans on what was last read; what the plan removes must not be in use. */
async function decide(target, restore, context) {
    const snapshot = await waitUntilIdle(target, context);
    const { operation } = context;
    const plan = makePlan(snapshot.identities, { operation, selection: target.selection }, restore);
    target.decide(plan);
    if (removesAny(plan)) {
        target.begin('looking for uses of the identities to remove');
        const { outside } = target;
        const isEnough = outside && !isStale(outside, context) && (outside.coversSystem || !plan.removeSystem);
        checkNotInUse(target, plan, isEnough ? outside : await target.loadOutside(context), context);
    }
    return { plan, snapshot };
}
/**
 * Plans on a reading that is fresh when the plan is made: there is no ETag, so nothing else protects what another
 * writer has changed. What is old is read again, all at once, so that no part grows old while another is read.
 */
async function decideFreshly(target, restore, context) {
    const isOld = () => isStale(target.latest, context);
    const isOutsideOld = () => target.plan !== undefined && removesAny(target.plan) && isStale(target.outside, context);
    for (;;) {
        await Promise.all([isOld() && target.load(context), isOutsideOld() && target.loadOutside(context)]);
        const decision = await decide(target, restore, context);
        const { location } = decision.snapshot;
        await context.ensure(decision.plan.addUser.map((id) => ({ id, location })));
        if (isNoOp(decision.plan) || !(isOld() || isOutsideOld()))
            return decision;
    }
}
function isStale(reading, { clock }) {
    return reading === undefined || clock.now() - reading.readAt > FRESH_MS;
}
/**
 * Sends the change once.
 * @returns the accepted write, or what to do about one that was not
 * @throws {AzureError} when Azure refused it for good.
 */
async function write(target, plan, { fullMap, failures, faults }, context) {
    const { arm, info, isNew } = context;
    info(`${target.label}: ${describePlan(plan)}.`);
    target.begin('sending the change');
    target.send();
    try {
        const id = (0,resource_id/* formatResourceId */.bM)(target.id);
        const accepted = await arm.writeIdentity(id, patchOf(plan, fullMap), target.label);
        target.accept();
        return accepted;
    }
    catch (error) {
        const addsNewIdentity = plan.addUser.some(isNew);
        const refusal = refusalOf(error, { plan, fullMap, failures, faults, addsNewIdentity });
        if (!refusal.maybeSent)
            target.refuse();
        if (refusal.next === 'fail')
            throw error;
        if (refusal.reason)
            info(`${target.label}: ${refusal.reason}.`);
        return refusal;
    }
}
function overwritten(target, plan) {
    const names = [
        ...identityNames(plan.addSystem || plan.removeSystem, [...plan.addUser, ...plan.removeUser]),
    ];
    return new Error(`${target.label}: ${(0,build_text/* sentenceList */.MT)(names)} does not stick: Azure accepted the change ${MAX_ROUNDS} times, and each ` +
        'time it was gone afterwards. Another pipeline, policy or template may be writing the same resource; let one of them own its identities.');
}
function idOf({ id }) {
    const parsed = (0,resource_id/* parseResourceId */.RQ)(id);
    return parsed ? [parsed] : [];
}

;// CONCATENATED MODULE: ./node_modules/p-map/index.js
function pMap(iterable, mapper, options) {
	return mapConcurrently(iterable, mapper, options, false);
}

function pMapSettled(iterable, mapper, options) {
	return mapConcurrently(iterable, mapper, options, true);
}

function pMapKeyed(input, mapper, options) {
	return mapKeyed(input, mapper, options, false);
}

function pMapSettledKeyed(input, mapper, options) {
	return mapKeyed(input, mapper, options, true);
}

// Like `Promise.allKeyed` and `Promise.allSettledKeyed`, with a mapper, and for a `Map` too. Each value travels with its key, so a skipped key, which leaves no slot in the result, cannot shift the keys after it.
async function mapKeyed(input, mapper, options, isSettled) {
	const entries = getKeyedEntries(input);

	// After the values have their handlers, like the other argument errors, which `mapConcurrently` checks. It cannot check this one, as it gets the wrapper below as its mapper.
	if (typeof mapper !== 'function') {
		throw new TypeError('Mapper function is required');
	}

	const mappedEntries = await mapConcurrently(entries, async ([key, inputResult]) => {
		try {
			if (inputResult.status === 'rejected') {
				throw inputResult.reason;
			}

			const result = await mapper(inputResult.value, key);

			if (result === pMapSkip || result === pMapStop) {
				return result;
			}

			return [key, isSettled ? {status: 'fulfilled', value: result} : result];
		} catch (error) {
			if (!isSettled) {
				throw error;
			}

			return [key, {status: 'rejected', reason: error}];
		}
	}, options, false);

	if (input instanceof Map) {
		return new Map(mappedEntries);
	}

	// A null prototype, like `Promise.allKeyed`, so a key like `__proto__` or `toString` is an own property like any other.
	return Object.setPrototypeOf(Object.fromEntries(mappedEntries), null);
}

// The engine behind all the functions, except `pMapIterable`. With `isSettled`, an element or a mapper that rejects gives a `{status: 'rejected'}` result instead of an error, like `Promise.allSettled`, so `stopOnError` does not apply.
async function mapConcurrently(
	iterable,
	mapper,
	{
		concurrency = Number.POSITIVE_INFINITY,
		stopOnError = true,
		signal,
	} = {},
	isSettled,
) {
	return new Promise((resolve_, reject_) => {
		validateOptions(iterable, mapper, concurrency);

		const result = [];
		// Stage the errors by index, like `result`, so they are reported in input order.
		const errors = [];
		let skippedCount = 0;
		let isResolved = false;
		let isIterableDone = false;
		const pendingIndexes = new Set();
		let doneIndex = Number.POSITIVE_INFINITY;
		let currentIndex = 0;
		const iterator = getIterator(iterable);

		const signalListener = () => {
			reject(signal.reason);
		};

		const cleanup = () => {
			signal?.removeEventListener('abort', signalListener);
		};

		const resolve = value => {
			resolve_(value);
			cleanup();
		};

		const reject = reason => {
			if (isResolved) {
				return;
			}

			isResolved = true;
			reject_(reason);
			cleanup();

			if (!isIterableDone) {
				closeIterator(iterator);
			}
		};

		if (signal) {
			if (signal.aborted) {
				reject(signal.reason);
				return;
			}

			signal.addEventListener('abort', signalListener, {once: true});
		}

		const pull = createPuller(iterator);

		// Settle only once the source is done, or a mapper stopped, and every earlier pull and mapper has finished. A pull before the `done` or the stop can still produce an element, while pulls after it do not affect the result.
		const settleIfFinished = () => {
			if (isResolved || doneIndex === Number.POSITIVE_INFINITY) {
				return;
			}

			for (const index of pendingIndexes) {
				if (index < doneIndex) {
					return;
				}
			}

			if (!stopOnError) {
				const collectedErrors = [];

				for (let index = 0; index < Math.min(doneIndex, errors.length); index++) {
					if (index in errors) {
						collectedErrors.push(errors[index]);
					}
				}

				if (collectedErrors.length > 0) {
					reject(new AggregateError(collectedErrors)); // eslint-disable-line unicorn/error-message
					return;
				}
			}

			isResolved = true;

			// A stop ended the result before the source did, so close it, like `for await` does on a `break`. Not at the stop itself, as a source that settles its `next()` calls out of call order may still owe an earlier element, and closing could drop it.
			if (!isIterableDone) {
				closeIterator(iterator);
			}

			// `done` is final, like `for await`, so a `done` that lands between two elements ends
			// the result there and everything the source produced past it is dropped. A stop cuts it the same way.
			const lastIndex = Math.min(doneIndex, result.length);

			// Every index below `lastIndex` has a value: an index only goes unassigned when its pull reported `done` or its mapper returned `pMapStop`, and the lowest such index is `doneIndex`. So the array is dense below `lastIndex`, and the fast path can hand it over untouched.
			if (lastIndex === result.length && skippedCount === 0) {
				resolve(result);
				return;
			}

			// Otherwise this drops the skipped results and whatever the `done` or the stop cut off.
			resolve(result.slice(0, lastIndex).filter(value => value !== pMapSkip));
		};

		const next = async () => {
			// After a `done` or a stop, a pull would take an item nobody is going to map, which a one-shot source, like a queue, would lose.
			if (isResolved || currentIndex >= doneIndex) {
				return;
			}

			// Take the index when the pull starts, not when it resolves, so a source that settles
			// its `next()` calls out of call order still gets the right position.
			const index = currentIndex++;
			pendingIndexes.add(index);

			let nextItem;
			try {
				nextItem = await pull();
			} catch (error) {
				pendingIndexes.delete(index);

				if (index < doneIndex) {
					throw error;
				}

				settleIfFinished();
				return;
			}

			if (nextItem.done) {
				pendingIndexes.delete(index);
				doneIndex = Math.min(doneIndex, index);
				isIterableDone = true;
				settleIfFinished();
				return;
			}

			// Intentionally detached
			const runner = (async () => {
				try {
					const element = await nextItem.value;

					if (isResolved || index >= doneIndex) {
						return;
					}

					const value = await mapper(element, index);

					// Ignore an item produced after an earlier pull reported `done` or an earlier mapper returned `pMapStop`.
					if (index >= doneIndex) {
						return;
					}

					// A stop ends the result here, like a `done` from the source, so settling waits only for the earlier elements.
					if (value === pMapStop) {
						doneIndex = index;
						return;
					}

					if (value === pMapSkip) {
						skippedCount++;
					}

					result[index] = isSettled && value !== pMapSkip ? {status: 'fulfilled', value} : value;
				} catch (error) {
					if (index >= doneIndex) {
						return;
					}

					if (isSettled) {
						result[index] = {status: 'rejected', reason: error};
					} else if (stopOnError) {
						reject(error);
						return;
					} else {
						errors[index] = error;
					}
				} finally {
					pendingIndexes.delete(index);
					settleIfFinished();
				}

				// If the iterable throws we can't really continue regardless of `stopOnError` state
				// since an iterable is likely to continue throwing after it throws once.
				// If we continue calling `next()` indefinitely we will likely end up
				// in an infinite loop of failed iteration.
				try {
					await next();
				} catch (error) {
					reject(error);
				}
			})();

			// Link the runner to the returned promise, so the async stack trace of a mapper error reaches the caller. Nothing awaits the runner, so the trace would stop there, but V8 follows a reaction that resolves another promise. The link never settles, so it never resolves the returned promise. It is a new promise for each runner, as a shared one would keep a reaction for every element.
			runner.then(() => new Promise(() => {})).then(resolve_);
		};

		// Create the concurrent runners in a detached (non-awaited)
		// promise. We need this so we can await the `next()` calls
		// to stop creating runners before hitting the concurrency limit
		// if the iterable has already been marked as done or a mapper stopped.
		// NOTE: We *must* do this for async iterators otherwise we'll spin up
		// infinite `next()` calls by default and never start the event loop.
		(async () => {
			for (let index = 0; index < concurrency; index++) {
				try {
					// eslint-disable-next-line no-await-in-loop
					await next();
				} catch (error) {
					reject(error);
					break;
				}

				if (isResolved || currentIndex >= doneIndex) {
					break;
				}
			}
		})();
	});
}

function pMapIterable(
	iterable,
	mapper,
	{
		concurrency = Number.POSITIVE_INFINITY,
		backpressure = concurrency,
		preserveOrder = true,
	} = {},
) {
	validateOptions(iterable, mapper, concurrency);

	if (!isLimit(backpressure, concurrency)) {
		throw new TypeError(`Expected \`backpressure\` to be an integer from \`concurrency\` (${concurrency}) and up or \`Infinity\`, got \`${backpressure}\` (${typeof backpressure})`);
	}

	return {
		[Symbol.asyncIterator]() {
			// `isDone` lives outside the generator so the wrapper below can set it the moment the
			// consumer asks to stop. The generator is suspended on a pending `next()` at that point,
			// so its `finally` would not run until much later and workers finishing in the meantime
			// would keep pulling and mapping input for nobody.
			let isDone = false;

			const generator = (async function * () {
				const iterator = getIterator(iterable);

				// Results are consumed from the front with a moving `headIndex` instead of `shift()`.
				// `shift()` moves every remaining entry, which is O(n) per element and made the whole
				// run O(n²) whenever `backpressure` let the array grow, which is the default.
				let promises = [];
				let headIndex = 0;
				let isIterableDone = false;

				// The lowest index whose pull reported `done`. Without `preserveOrder`, the pulls after it have their slots given back, so their errors are dropped.
				let doneIndex = Number.POSITIVE_INFINITY;

				// An element that is being read, or is waiting for a mapper, does not hold a mapper slot, so the next element can be read while the mappers run. Those elements have their own cap of `concurrency`, so the source never sees more than `concurrency` overlapping `next()` calls, even with `backpressure: Infinity`. `backpressure` caps everything in flight together.
				let readingCount = 0;
				let runningMappersCount = 0;

				// The workers waiting for a mapper slot, in the order they started waiting. A finished mapper hands its slot to the oldest one.
				const mapperWaiters = new Map();
				let mapperWaiterCount = 0;
				let wokenMapperWaiterCount = 0;

				const releaseMapperSlot = () => {
					if (wokenMapperWaiterCount === mapperWaiterCount) {
						runningMappersCount--;
						return;
					}

					mapperWaiters.get(wokenMapperWaiterCount)();
					mapperWaiters.delete(wokenMapperWaiterCount++);
				};

				let index = 0;

				// The lowest index whose mapper returned `pMapStop`, or, with `preserveOrder`, whose pull, element, or mapper threw. The stream ends there, like a `break` or a `throw` in a loop. Once it is set, nothing past it is pulled, and no pending element past it is mapped, while the earlier elements still finish and are yielded first. `isDone` cannot do this, as it would drop the values of the earlier elements too.
				let stopIndex = Number.POSITIVE_INFINITY;

				// Without `preserveOrder`, each spawn still takes a slot in `promises`, so `backpressure` counts the same, but the slots are filled in the order the workers settle rather than the order they were spawned in, so the consumer gets whichever result is ready first. A worker always fills the oldest empty slot, at `fillIndex`. An empty slot is `undefined`, and a filled one holds the result itself rather than a promise, so a result costs a promise only when the consumer has to wait for it, through `wake`.
				let fillIndex = 0;
				let wake;

				// The indexes of the pulls whose worker has not filled a slot yet, without `preserveOrder`.
				const unfilledIndexes = new Set();

				// The consumer waits only when the head is empty, and then the oldest empty slot is the head, so the first fill wakes it.
				const fillSlot = result => {
					promises[fillIndex++] = result;
					wake?.(result);
					wake = undefined;
				};

				const pull = createPuller(iterator);

				function trySpawn() {
					// Do not spawn once the consumer is gone, the source is done, or the stream ends at an earlier element. The pull would be wasted work, and for a one-shot source, like a queue, it takes an item nobody is going to ask for.
					if (isDone || isIterableDone || index > stopIndex || readingCount >= concurrency || promises.length - headIndex >= backpressure) {
						return;
					}

					readingCount++;

					// Take the index when the pull starts, not when it resolves, so a source that
					// settles its `next()` calls out of call order still gets the right position.
					const currentIndex = index++;

					// Errors must be returned as a value instead of rejecting, otherwise a promise that
					// the consumer abandons after an earlier error becomes an unhandled rejection.
					const promise = (async () => {
						try {
							let element;
							try {
								const {done, value} = await pull();

								if (done) {
									isIterableDone = true;
									doneIndex = Math.min(doneIndex, currentIndex);
									return {done: true};
								}

								// Spawn if still below the reading and backpressure limits
								trySpawn();

								element = await value;

								if (runningMappersCount < concurrency) {
									runningMappersCount++;
								} else {
									// `releaseMapperSlot` hands the slot over without decrementing `runningMappersCount`, so it is already counted.
									await new Promise(resolve => {
										mapperWaiters.set(mapperWaiterCount++, resolve);
									});
								}
							} finally {
								readingCount--;
							}

							// Spawn now that this element is no longer waiting for a mapper, so the next one is read while this one is mapped
							trySpawn();

							let returnValue;
							try {
								// The consumer stopped iterating, or the stream ends before this element, while this element was being read or waiting for a mapper, so drop it instead of doing work nobody will consume.
								if (isDone || currentIndex > stopIndex) {
									return {done: false, value: pMapSkip};
								}

								returnValue = await mapper(element, currentIndex);
							} finally {
								releaseMapperSlot();
							}

							if (returnValue === pMapStop) {
								stopIndex = Math.min(stopIndex, currentIndex);
							}

							return {done: false, value: returnValue};
						} catch (error) {
							// With `preserveOrder`, the error is thrown at its own position, after the results before it, so those still finish. Without it, the error is thrown as soon as it settles, so nothing still pending can be yielded anymore.
							// An error from a pull after the end of the source is dropped, as `done` is final, so it must have no effect. `doneIndex` is set before the worker that saw `done` settles, so its slot hand-back runs before the delivery check of any error that sees it here, and the two always agree.
							if (preserveOrder) {
								stopIndex = Math.min(stopIndex, currentIndex);
							} else if (currentIndex < doneIndex) {
								isDone = true;
							}

							return {error};
						}
					})();

					if (preserveOrder) {
						promises.push(promise);
						return;
					}

					promises.push(undefined);

					unfilledIndexes.add(currentIndex);

					// The worker never rejects, as errors are returned as a value.
					// The slot is filled here, a tick after the worker settles, rather than by the worker itself, for the same reason the consumer awaits a filled slot: so the consumer never runs, and pulls, earlier.
					promise.then(result => {
						// The slot was already given back, as the pull came after the end of the source.
						if (!unfilledIndexes.delete(currentIndex)) {
							return;
						}

						if (result.done) {
							// The pulls made after this one came after the end of the source, and a source like a queue may never answer them, so give their slots back now instead of waiting on them.
							for (const unfilledIndex of unfilledIndexes) {
								if (unfilledIndex > currentIndex) {
									unfilledIndexes.delete(unfilledIndex);
									fillSlot({done: true});
								}
							}
						}

						fillSlot(result);
					});
				}

				trySpawn();

				try {
					while (headIndex < promises.length) {
						// Without `preserveOrder`, a filled slot holds the result itself, and it is still awaited. That takes one tick, like awaiting a settled promise, so the consumer, and its `trySpawn()`, never run earlier than with a promise in the slot. Taking a ready result without the tick can make the consumer pull before it sees a stop or the end of the source, and a one-shot source, like a queue, would lose that item.
						// eslint-disable-next-line no-await-in-loop
						const result = await (promises[headIndex] ?? new Promise(resolve => {
							wake = resolve;
						}));
						const {done, value} = result;

						// Release the entry instead of leaving it for a `shift()` to move, and drop the
						// consumed prefix once it is at least half the array. That keeps the backing
						// store proportional to the results still in flight rather than to the total
						// ever spawned, which matters for an endless source, while costing one copy per
						// half of the array, so it stays O(1) per element.
						promises[headIndex] = undefined;
						headIndex++;

						if (headIndex * 2 >= promises.length) {
							promises = promises.slice(headIndex);
							fillIndex -= headIndex;
							headIndex = 0;
						}

						if (Object.hasOwn(result, 'error')) {
							throw result.error;
						}

						if (done) {
							// Without `preserveOrder`, the `done` can arrive while other workers are still running.
							if (preserveOrder) {
								return;
							}

							continue;
						}

						// The stream ends where the stop would have been yielded: after the earlier elements with `preserveOrder`, and after the results that were ready before it without.
						if (value === pMapStop) {
							return;
						}

						// Spawn if just dropped below the backpressure limit and still below the reading limit
						trySpawn();

						// A `pMapSkip` result stays in `promises` and is stepped over here. Splicing it out
						// in the worker instead would make every skip an O(n) scan and move, so a run of
						// skips would be O(n²).
						if (value === pMapSkip) {
							continue;
						}

						yield value;
					}
				} finally {
					// Stop pulling input once the consumer stops iterating, otherwise pending skipped mappers keep spawning work.
					isDone = true;

					if (!isIterableDone) {
						closeIterator(iterator);
					}
				}
			})();

			// Override `return()` and `throw()` on the generator itself instead of wrapping it, so it
			// keeps what it inherits, like `Symbol.asyncDispose` for `await using`, and `next()` stays
			// the native one. Plain functions, not `async`: the generator already returns a promise,
			// and an `async` function would wrap it in two more promises and two more microtask hops.
			const {return: generatorReturn, throw: generatorThrow} = generator;

			generator.return = value => {
				isDone = true;
				return generatorReturn.call(generator, value);
			};

			generator.throw = error => {
				isDone = true;
				return generatorThrow.call(generator, error);
			};

			return generator;
		},
	};
}

const pMapSkip = Symbol('skip');

const pMapStop = Symbol('stop');

// The checks `pMap` and `pMapIterable` share, so both reject the same input the same way.
// `mapConcurrently` runs this inside its promise, so a bad argument rejects rather than throws.
function validateOptions(iterable, mapper, concurrency) {
	// Optional chaining, so a nullish input gets this message rather than Node's internal
	// "null is not iterable".
	if (iterable?.[Symbol.iterator] === undefined && iterable?.[Symbol.asyncIterator] === undefined) {
		throw new TypeError(`Expected \`input\` to be either an \`Iterable\` or \`AsyncIterable\`, got (${typeof iterable})`);
	}

	if (typeof mapper !== 'function') {
		throw new TypeError('Mapper function is required');
	}

	if (!isLimit(concurrency, 1)) {
		throw new TypeError(`Expected \`concurrency\` to be an integer from 1 and up or \`Infinity\`, got \`${concurrency}\` (${typeof concurrency})`);
	}
}

// Whether the value is an integer from `minimum` and up, or `Infinity`, as `concurrency` and `backpressure` must be.
function isLimit(value, minimum) {
	return (Number.isSafeInteger(value) && value >= minimum) || value === Number.POSITIVE_INFINITY;
}

// Read the entries of a `Map`, or else the own enumerable keys, strings and symbols, in the order and the way `Promise.allKeyed` does, all up front. Each value gets a handler right away, also like `Promise.allKeyed`, so a value that rejects before a mapper slot reaches it is not an unhandled rejection.
function getKeyedEntries(input) {
	if (input === null || (typeof input !== 'object' && typeof input !== 'function')) {
		throw new TypeError(`Expected \`input\` to be an object, got (${input === null ? 'null' : typeof input})`);
	}

	const entries = [];

	const addEntry = (key, value) => {
		// Resolve the whole entry, so the engine checks termination after the value settles and before the mapper runs.
		entries.push(Promise.resolve(value).then(
			value => [key, {status: 'fulfilled', value}],
			error => [key, {status: 'rejected', reason: error}],
		));
	};

	if (input instanceof Map) {
		for (const [key, value] of input) {
			addEntry(key, value);
		}
	} else {
		for (const key of Reflect.ownKeys(input)) {
			if (Object.getOwnPropertyDescriptor(input, key)?.enumerable) {
				addEntry(key, input[key]);
			}
		}
	}

	return entries;
}

// Take the async iterator when the input has both, like `for await` does.
function getIterator(iterable) {
	return iterable[Symbol.asyncIterator] === undefined ? iterable[Symbol.iterator]() : iterable[Symbol.asyncIterator]();
}

// Close the source so it can release its resources, like `for await` does.
// Callers must not await this so a source that is blocked in `next()` cannot block them.
async function closeIterator(iterator) {
	try {
		await iterator.return?.();
	} catch {}
}

// Pull the next item, and stop pulling once the source has reported `done`: a source like a queue
// may block in `next()` after it is exhausted, which would hang the caller. `done` is final, like
// `for await`, so anything the source produces after it is dropped.
function createPuller(iterator) {
	let isSourceDone = false;

	// A sync iterable, like an array, answers right away, so `done` can be seen here. An async
	// iterable is seen in the `then` below, as soon as its pull settles.
	const markDone = item => {
		if (item?.done) {
			isSourceDone = true;
		}
	};

	return () => {
		if (isSourceDone) {
			return {done: true};
		}

		const result = iterator.next();
		markDone(result);

		// A sync iterable, like an array, answers right away, so `done` has been read already and
		// the result can go back untouched.
		if (typeof result?.then !== 'function') {
			return result;
		}

		// An async iterable settles later, so `done` is read off the pull once it does. That is a
		// branch of its own, which leaves the caller awaiting the pull itself rather than a promise
		// derived from it, so an async source does not pay an extra microtask per element. The
		// rejection is handled here as well as by the caller, so a pull cannot escape as an
		// unhandled rejection. A thenable that is not a promise is turned into one first, so it is
		// subscribed to once, like `for await` does, while a native promise is returned as is.
		const promise = Promise.resolve(result);
		promise.then(markDone, () => {});

		return promise;
	};
}

;// CONCATENATED MODULE: ./build/target/ensure-identities.js





/** How long a new identity may be unknown to a resource provider. */
const PROPAGATION_MS = 120_000;
/** Makes sure that identities exist before they are assigned, and remembers what it learned and created. */
class IdentityKeeper {
    #options;
    #known = new Map();
    #created = new Map();
    constructor(options) {
        this.#options = options;
    }
    /** What Azure said of identities that are about to be assigned, by {@link resourceKey}. */
    get known() {
        return this.#known;
    }
    /** The identities whose creation was sent; `isDone` once Azure confirmed it. */
    get created() {
        return [...this.#created.values()];
    }
    /** Whether an identity was created a moment ago. */
    isNew(id) {
        const created = this.#created.get((0,resource_id/* resourceKey */.ik)(id));
        return created !== undefined && this.#options.step.clock.now() - created.at < PROPAGATION_MS;
    }
    /**
     * Asks about each identity once.
     * @throws {Error} when some are missing and may not be created.
     */
    async check(wanted) {
        await this.#findMissing(wanted);
    }
    /**
     * Asks about each identity once, and creates what is missing if that was asked for.
     * @throws {Error} when some are missing and may not be created.
     */
    async ensure(wanted) {
        const { create, maxParallel } = this.#options;
        const missing = await this.#findMissing(wanted);
        if (create)
            await pMap(missing, (identity) => this.#create(identity, create), { concurrency: maxParallel });
    }
    async #findMissing(wanted) {
        const unchecked = (0,distinct/* distinct */.d)(wanted, ({ id }) => (0,resource_id/* resourceKey */.ik)(id)).filter(({ id }) => !this.#known.has((0,resource_id/* resourceKey */.ik)(id)));
        const states = await pMap(unchecked, ({ id }) => this.#lookUp(id), {
            concurrency: this.#options.maxParallel,
        });
        const missing = unchecked.filter((_, at) => states[at] === 'missing');
        if (missing.length > 0 && !this.#options.create) {
            throw await this.#missingError(missing.map(({ id }) => id));
        }
        return missing;
    }
    async #lookUp(id) {
        const lookup = await this.#options.identities.lookUp(id);
        if (lookup.state === 'exists')
            this.#known.set((0,resource_id/* resourceKey */.ik)(id), lookup);
        return lookup.state;
    }
    /** A new identity lies in the region asked for, else in that of the first target that wants it. */
    async #create({ id, location }, create) {
        const { identities, dryRun, step } = this.#options;
        if (dryRun) {
            step.info(`Would create ${(0,resource_id/* describeResource */.w9)(id)}.`);
            return;
        }
        step.signal.throwIfAborted();
        const created = { id, at: step.clock.now(), isDone: false };
        this.#created.set((0,resource_id/* resourceKey */.ik)(id), created);
        try {
            await identities.create(id, { location: create.location ?? location, tags: create.tags });
        }
        catch (error) {
            // Refused by Azure: nothing was created. Without an answer it may have been.
            if (error instanceof errors/* AzureError */.M6)
                this.#created.delete((0,resource_id/* resourceKey */.ik)(id));
            throw error;
        }
        created.isDone = true;
        step.info(`Created ${(0,resource_id/* describeResource */.w9)(id)}.`);
        await this.#lookUp(id);
    }
    async #missingError(missing) {
        const names = missing.map(({ name, resourceGroup }) => `'${name}' in resource group '${resourceGroup}'`);
        const [first] = missing;
        const nearest = first && (await this.#options.hints.nearestName(first));
        const hint = nearest ? ` The nearest name in '${first.resourceGroup}' is '${nearest}'.` : '';
        return new Error(`Input 'user-assigned-identities': there is no identity ${(0,build_text/* sentenceList */.MT)(names)}.${hint} ` +
            "Check name, group and subscription, or set 'create-identities: true' to create what is missing. Nothing was changed.");
    }
}

;// CONCATENATED MODULE: ./build/identity/selection.js


/**
 * Selects for each target: names stand for IDs in the target's subscription, by default in its group. Targets of
 * one group share a selection; thousands of them with a thousand identities each would not fit otherwise.
 */
function selector({ system, user }) {
    const selections = new Map();
    return ({ subscriptionId, resourceGroup }) => {
        const key = `${subscriptionId} ${resourceGroup}`.toLowerCase();
        const known = selections.get(key);
        if (known)
            return known;
        const selection = { system, user: user === 'all' ? user : idsOf(user, subscriptionId, resourceGroup) };
        selections.set(key, selection);
        return selection;
    };
}
function idsOf(refs, subscriptionId, resourceGroup) {
    const ids = refs.map((ref) => 'id' in ref
        ? ref.id
        : {
            subscriptionId,
            resourceGroup: ref.resourceGroup ?? resourceGroup,
            type: resource_id/* USER_ASSIGNED_IDENTITY */.Q6,
            name: ref.name,
        });
    return (0,distinct/* distinct */.d)(ids, resource_id/* resourceKey */.ik);
}

// EXTERNAL MODULE: ./build/pattern.js
var build_pattern = __nccwpck_require__(9114);
;// CONCATENATED MODULE: ./build/target/find.js









/** The targets as named, before anything was asked. */
function namedTargets(refs, select, clock) {
    return refs.map((ref) => 'id' in ref ? new Target(ref.id, select(ref.id), clock) : { pattern: ref, error: undefined });
}
/**
 * Finds what the patterns stand for. Each costs one list, shared by all patterns of a kind and group, and what the
 * list holds need not be read again. The order stays, a pattern's matches by name; what is meant twice is worked
 * on once.
 */
async function findTargets(named, select, context) {
    const lists = new Map();
    const listOf = (pattern) => {
        const key = [pattern.kind, pattern.subscriptionId, pattern.resourceGroup].join(' ').toLowerCase();
        const known = lists.get(key) ?? find_list(pattern, context);
        lists.set(key, known);
        return known;
    };
    const found = await Promise.all(named.map(async (entry) => {
        if (entry instanceof Target)
            return [entry];
        try {
            const snapshots = matching(entry.pattern, await listOf(entry.pattern));
            return snapshots.map((snapshot) => new Target(snapshot.id, select(snapshot.id), context.clock, snapshot));
        }
        catch (error) {
            // A step that was stopped says itself what it was doing.
            return [{ pattern: entry.pattern, error: error instanceof build_step/* StepStopped */.ic ? undefined : error }];
        }
    }));
    return (0,distinct/* distinct */.d)(found.flat(), (entry) => entry instanceof Target ? (0,resource_id/* resourceKey */.ik)(entry.id) : `${entry.pattern.kind} ${entry.pattern.pattern}`);
}
/** The resources in a list that any pattern may mean, by name. */
async function find_list({ kind, subscriptionId, resourceGroup }, { arm, clock }) {
    const { type, noun } = (0,kinds/* kindInfo */.P)(kind);
    const path = `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/providers/${type}`;
    const found = [];
    for await (const document of arm.list(path, `${noun}s in resource group '${resourceGroup}'`)) {
        if (!(0,json/* isObject */.Gv)(document))
            continue;
        const name = String(document['name'] ?? '');
        found.push(snapshotOf(document, { subscriptionId, resourceGroup, type, name }, clock.now()));
    }
    return found.sort((a, b) => (a.id.name < b.id.name ? -1 : 1));
}
function matching({ kind, pattern, resourceGroup }, all) {
    const matches = (0,build_pattern/* matcher */.j)(pattern);
    const found = all.filter(({ id }) => matches(id.name));
    if (found.length > 0)
        return found;
    const { noun, input } = (0,kinds/* kindInfo */.P)(kind);
    const allNames = all.map(({ id }) => id.name);
    const names = (0,build_pattern/* nearest */.p)(pattern, allNames).map((name) => (0,build_text/* oneLine */.TN)(name, 40));
    const amount = all.length > names.length ? `are ${all.length}, the nearest being` : 'are';
    const hint = names.length > 0 ? `There ${amount}: ${names.join(', ')}.` : `The group has no ${noun}.`;
    throw new Error(`Input '${input}': no ${noun} in resource group '${resourceGroup}' matches ${(0,build_text/* quote */.hD)(pattern)}. ${hint}`);
}

;// CONCATENATED MODULE: ./build/target/fleet.js






/** All targets of a step, worked on several at once. One that fails stops no other; after a stop none is begun. */
class Fleet {
    #signal;
    #maxParallel;
    #select;
    #active = new Set();
    #entries;
    constructor({ targets, identities, maxParallel }, { signal, clock }) {
        this.#signal = signal;
        this.#maxParallel = maxParallel;
        this.#select = selector(identities);
        this.#entries = namedTargets(targets, this.#select, clock);
    }
    /** The targets in the order of the outputs, and the patterns that gave none. */
    get entries() {
        return this.#entries;
    }
    get targets() {
        return this.#entries.filter((entry) => entry instanceof Target);
    }
    /** The targets that are not done. */
    get open() {
        return this.targets.filter(({ isOpen }) => isOpen);
    }
    /** The targets that are being worked on at this moment. */
    get active() {
        return this.#active;
    }
    /** The identities that open targets are to get, each once, for the first target that wants it. */
    async wanted() {
        const wanted = new Map();
        for (const { plan, latest } of this.open) {
            await (0,promises_.setImmediate)();
            this.#signal.throwIfAborted();
            for (const id of plan?.addUser ?? []) {
                if (!wanted.has((0,resource_id/* resourceKey */.ik)(id)))
                    wanted.set((0,resource_id/* resourceKey */.ik)(id), { id, location: latest?.location ?? '' });
            }
        }
        return [...wanted.values()];
    }
    /** Finds what the patterns stand for. */
    async find(context) {
        this.#entries = await findTargets(this.#entries, this.#select, context);
    }
    /** Does something for every open target. */
    async forEachOpen(action) {
        const doFor = async (target) => {
            // Where nothing has to be awaited, a fleet would give signals and the time limit no turn.
            await (0,promises_.setImmediate)();
            if (this.#signal.aborted)
                return;
            this.#active.add(target);
            try {
                await action(target);
            }
            catch (error) {
                if (!this.#signal.aborted)
                    target.fail(error);
            }
            finally {
                this.#active.delete(target);
            }
        };
        await pMap(this.open, doFor, { concurrency: this.#maxParallel });
    }
    /** Does something that all open targets need: its failure is theirs. */
    async orFailOpen(action) {
        try {
            await action();
        }
        catch (error) {
            if (!this.#signal.aborted)
                for (const target of this.open)
                    target.fail(error);
        }
    }
}

// EXTERNAL MODULE: ./build/target/not-found-hints.js
var not_found_hints = __nccwpck_require__(743);
;// CONCATENATED MODULE: ./build/run.js











/**
 * The story of one run over all its targets, and the only writer of what is known of it. It may be asked at any
 * moment: a report has to be made even when the step is stopped in the middle.
 */
class Run {
    request;
    #step;
    #http;
    #fleet;
    #keeper;
    #roles;
    #tenantId;
    #isSignedIn = false;
    #failure;
    constructor(request, step) {
        this.request = request;
        this.#step = { ...step, warn: (0,build_step/* warnOnce */.mc)(step.warn) };
        this.#http = new http/* Http */.l(this.#step);
        this.#fleet = new Fleet(request, this.#step);
        this.#tenantId = request.signIn.tenantId ?? '';
    }
    /** The targets in the order of the outputs, and the patterns that gave none. */
    get entries() {
        return this.#fleet.entries;
    }
    /** The targets that are being worked on at this moment. */
    get active() {
        return this.#fleet.active;
    }
    /** The tenant signed in to, as far as it is known. */
    get tenantId() {
        return this.#tenantId;
    }
    get isSignedIn() {
        return this.#isSignedIn;
    }
    /** What failed for the step as a whole: signing in, or the roles that it names. */
    get failure() {
        return this.#failure;
    }
    /** Why the step was stopped, if it was. */
    get stopped() {
        const { reason } = this.#step.signal;
        return reason instanceof build_step/* StepStopped */.ic ? reason : undefined;
    }
    /** What Azure said of identities that were about to be assigned, by {@link resourceKey}. */
    get knownIdentities() {
        return this.#keeper?.known ?? new Map();
    }
    /** The identities whose creation was sent. */
    get createdIdentities() {
        return this.#keeper?.created ?? [];
    }
    /** The work on roles; undefined where the request has none. */
    get roles() {
        return this.#roles;
    }
    /** How the last attempt failed of a request about a target that is still being retried; any request without one. */
    lastFault(target) {
        const path = target ? (0,resource_id/* resourceKey */.ik)(target.id) : '';
        return this.#http.lastFault((url) => decodeURI(url).toLowerCase().includes(path));
    }
    /** Signs in, finds the targets and does what was asked for. Whatever fails is kept for the report. */
    async work(env) {
        const { request } = this;
        try {
            const session = await openSession(request, env, this.#http, this.#step);
            this.#tenantId = session.tenantId;
            this.#isSignedIn = true;
            // What a target needs soon is garbage; V8 would give it 128 MiB for new objects before it looks.
            (0,external_node_v8_namespaceObject.setFlagsFromString)('--semi-space-growth-factor=1');
            const { arm } = session;
            const context = { arm, clock: this.#step.clock, hints: new not_found_hints/* NotFoundHints */.u(arm) };
            await this.#fleet.find(context);
            this.#roles = await this.#openRoles(session);
            if (request.operation === 'show')
                await this.#show(session, context);
            else
                await this.#change(request, session, context);
        }
        catch (failure) {
            if (!this.stopped)
                this.#failure = failure;
        }
    }
    async #show(session, context) {
        await this.#fleet.forEachOpen(async (target) => {
            target.begin('reading it');
            if (!target.latest)
                await target.load(context);
            target.succeed();
            await this.#resolveClientId(target, session);
        });
        await this.#roles?.finish(this.#fleet.targets, this.knownIdentities);
    }
    /** Prepares all targets before the first is written: an identity that does not exist stops every write. */
    async #change(request, session, read) {
        const { hints } = read;
        const keeper = new IdentityKeeper({
            ...request,
            identities: session.identities,
            step: this.#step,
            hints,
        });
        this.#keeper = keeper;
        const context = {
            ...this.#step,
            ...read,
            operation: request.operation,
            force: request.force,
            active: () => this.#fleet.active.size,
            ensure: (wanted) => keeper.ensure(wanted),
            isNew: (id) => keeper.isNew(id),
        };
        const roles = this.#roles;
        await this.#fleet.forEachOpen(async (target) => {
            const plan = await prepare(target, context);
            // Whose identities get or lose roles is not done yet.
            if (isNoOp(plan) && !roles)
                target.succeed();
            // Once it is removed, nobody can be asked for its client ID.
            if (isNoOp(plan) || plan.removeSystem)
                await this.#resolveClientId(target, session);
        });
        await this.#fleet.orFailOpen(async () => keeper.check(await this.#fleet.wanted()));
        await roles?.check(this.#fleet.open, keeper.known);
        await this.#fleet.orFailOpen(async () => keeper.ensure(await this.#fleet.wanted()));
        await this.#fleet.forEachOpen(async (target) => {
            await roles?.before(target);
            if ((0,build_request/* isDryRun */.v)(request) || (target.plan && isNoOp(target.plan)))
                target.succeed();
            else
                await change(target, context);
            await this.#resolveClientId(target, session);
            await roles?.after(target);
        });
        if (!this.stopped)
            await roles?.finish(this.#fleet.targets, keeper.known);
    }
    async #resolveClientId(target, { identities }) {
        const { resolveClientId, operation } = this.request;
        if (!resolveClientId || !(target.selection.system || operation === 'set'))
            return;
        await target.loadSystemClientId(identities);
    }
    /** Loaded late: most steps have nothing to do with roles. */
    async #openRoles({ arm, identities }) {
        if (!(0,build_request/* concernsRoles */.l)(this.request))
            return undefined;
        const { openRoles } = await __nccwpck_require__.e(/* import() */ 229).then(__nccwpck_require__.bind(__nccwpck_require__, 1229));
        return openRoles(this.request, { ...this.#step, arm, managedIdentities: identities });
    }
}

;// CONCATENATED MODULE: ./build/main.js








/** How long work may take to notice that the step was stopped, before the report goes out without it. */
const STOP_GRACE_MS = 400;
/** The process of one step: inputs, work within the time limit and until a signal, report, exit code. */
async function main() {
    try {
        surviveTheBackground();
        await runStep();
    }
    catch (error) {
        setFailed((0,build_text/* messageOf */.bD)(error));
    }
}
async function runStep() {
    const stop = new AbortController();
    // Every one of them, not the first alone: a second signal would end the process before the report.
    for (const name of ['SIGINT', 'SIGTERM']) {
        process.on(name, () => stop.abort(new build_step/* StepStopped */.ic(`stopped by ${name}`)));
    }
    const { signal } = stop;
    const step = { signal, clock: build_step/* systemClock */.ml, info: info, warn: warning, mask: core/* setSecret */.Pq };
    const request = readOrExplain();
    if (!request)
        return;
    const { timeoutMinutes } = request;
    const limit = new build_step/* StepStopped */.ic(`stopped by the time limit: 'timeout-minutes' is ${timeoutMinutes}`);
    const timer = setTimeout(() => stop.abort(limit), timeoutMinutes * 60_000);
    const run = new Run(request, step);
    const stopHeartbeat = startHeartbeat(() => run.active);
    await Promise.race([run.work(process.env), afterGracePeriod(signal)]);
    clearTimeout(timer);
    stopHeartbeat();
    await report(run, step);
    // Requests may still be under way; nobody waits for them any more.
    if (signal.aborted)
        process.stdout.write('', () => process.exit());
}
/** Bad input ends the run before anything is sent. */
function readOrExplain() {
    try {
        return readRequest(core/* getInput */.V4, process.env, warning);
    }
    catch (error) {
        setFailed((0,build_text/* messageOf */.bD)(error));
        const nothing = outputsOf([], {
            operation: 'assign',
            tenantId: '',
            changedBesides: false,
            roleAssignments: [],
        });
        for (const [name, value] of Object.entries(nothing))
            core/* setOutput */.uH(name, value);
        return undefined;
    }
}
/**
 * What fails where nobody waits for it (a token that a package renews ahead of time, a log that nobody reads any
 * more) is told where its result is needed; it must not end the process in the middle of a change.
 */
function surviveTheBackground() {
    process.on('unhandledRejection', (error) => core/* debug */.Yz(`In the background: ${(0,build_text/* messageOf */.bD)(error)}`));
    process.stdout.on('error', () => undefined);
}
/** Ends shortly after a step was stopped. */
function afterGracePeriod(signal) {
    return new Promise((resolve) => {
        signal.addEventListener('abort', () => setTimeout(resolve, STOP_GRACE_MS), { once: true });
    });
}


/***/ }),

/***/ 6805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ debug),
  N4: () => (/* binding */ endGroup),
  z3: () => (/* binding */ error),
  V4: () => (/* binding */ getInput),
  pq: () => (/* binding */ info),
  lm: () => (/* binding */ notice),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ setSecret),
  Oh: () => (/* binding */ startGroup),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, exportVariable, getBooleanInput, getIDToken, getMultilineInput, getState, group, isDebug, markdownSummary, platform, saveState, setCommandEcho, setFailed, summary, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ }),

/***/ 8263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ SDK_VERSION),
/* harmony export */   o: () => (/* binding */ DEFAULT_RETRY_POLICY_COUNT)
/* harmony export */ });
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
const SDK_VERSION = "1.25.0";
const DEFAULT_RETRY_POLICY_COUNT = 3;
//# sourceMappingURL=constants.js.map

/***/ }),

/***/ 6487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F: () => (/* binding */ createPipelineFromOptions)
});

// EXTERNAL MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/log.js
var log = __nccwpck_require__(8620);
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/policies/logPolicy.js
var logPolicy = __nccwpck_require__(4673);
;// CONCATENATED MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/policies/logPolicy.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.


/**
 * The programmatic identifier of the logPolicy.
 */
const logPolicyName = (/* unused pure expression or super */ null && (tspLogPolicyName));
/**
 * A policy that logs all requests and responses.
 * @param options - Options to configure logPolicy.
 */
function logPolicy_logPolicy(options = {}) {
    return (0,logPolicy/* logPolicy */.r)({
        logger: log/* logger */.v.info,
        ...options,
    });
}
//# sourceMappingURL=logPolicy.js.map
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/pipeline.js
var pipeline = __nccwpck_require__(8266);
;// CONCATENATED MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/pipeline.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

/**
 * Creates a totally empty pipeline.
 * Useful for testing or creating a custom one.
 */
function createEmptyPipeline() {
    return (0,pipeline/* createEmptyPipeline */.O)();
}
//# sourceMappingURL=pipeline.js.map
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/policies/redirectPolicy.js
var redirectPolicy = __nccwpck_require__(4547);
;// CONCATENATED MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/policies/redirectPolicy.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

/**
 * The programmatic identifier of the redirectPolicy.
 */
const redirectPolicyName = (/* unused pure expression or super */ null && (tspRedirectPolicyName));
/**
 * A policy to follow Location headers from the server in order
 * to support server-side redirection.
 * In the browser, this policy is not used.
 * @param options - Options to control policy behavior.
 */
function redirectPolicy_redirectPolicy(options = {}) {
    return (0,redirectPolicy/* redirectPolicy */.x)(options);
}
//# sourceMappingURL=redirectPolicy.js.map
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __nccwpck_require__(1708);
;// CONCATENATED MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/util/userAgentPlatform.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.


/**
 * @internal
 */
function getHeaderName() {
    return "User-Agent";
}
/**
 * @internal
 */
async function setPlatformSpecificData(map) {
    if (external_node_process_ && external_node_process_.versions) {
        const osInfo = `${external_node_os_.type()} ${external_node_os_.release()}; ${external_node_os_.arch()}`;
        if (external_node_process_.versions.bun) {
            map.set("Bun", `${external_node_process_.versions.bun} (${osInfo})`);
        }
        else if (external_node_process_.versions.deno) {
            map.set("Deno", `${external_node_process_.versions.deno} (${osInfo})`);
        }
        else if (external_node_process_.versions.node) {
            map.set("Node", `${external_node_process_.versions.node} (${osInfo})`);
        }
    }
}
//# sourceMappingURL=userAgentPlatform.js.map
// EXTERNAL MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/constants.js
var constants = __nccwpck_require__(8263);
;// CONCATENATED MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/util/userAgent.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.


function getUserAgentString(telemetryInfo) {
    const parts = [];
    for (const [key, value] of telemetryInfo) {
        const token = value ? `${key}/${value}` : key;
        parts.push(token);
    }
    return parts.join(" ");
}
/**
 * @internal
 */
function getUserAgentHeaderName() {
    return getHeaderName();
}
/**
 * @internal
 */
async function getUserAgentValue(prefix) {
    const runtimeInfo = new Map();
    runtimeInfo.set("core-rest-pipeline", constants/* SDK_VERSION */.M);
    await setPlatformSpecificData(runtimeInfo);
    const defaultAgent = getUserAgentString(runtimeInfo);
    const userAgentValue = prefix ? `${prefix} ${defaultAgent}` : defaultAgent;
    return userAgentValue;
}
//# sourceMappingURL=userAgent.js.map
;// CONCATENATED MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/policies/userAgentPolicy.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

const UserAgentHeaderName = getUserAgentHeaderName();
/**
 * The programmatic identifier of the userAgentPolicy.
 */
const userAgentPolicyName = "userAgentPolicy";
/**
 * A policy that sets the User-Agent header (or equivalent) to reflect
 * the library version.
 * @param options - Options to customize the user agent value.
 */
function userAgentPolicy(options = {}) {
    const userAgentValue = getUserAgentValue(options.userAgentPrefix);
    return {
        name: userAgentPolicyName,
        async sendRequest(request, next) {
            if (!request.headers.has(UserAgentHeaderName)) {
                request.headers.set(UserAgentHeaderName, await userAgentValue);
            }
            return next(request);
        },
    };
}
//# sourceMappingURL=userAgentPolicy.js.map
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/policies/multipartPolicy.js + 1 modules
var multipartPolicy = __nccwpck_require__(1700);
;// CONCATENATED MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/util/file.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
function isNodeReadableStream(x) {
    return typeof x === "object" && x !== null && "pipe" in x && typeof x.pipe === "function";
}
const unimplementedMethods = {
    arrayBuffer: () => {
        throw new Error("Not implemented");
    },
    bytes: () => {
        throw new Error("Not implemented");
    },
    slice: () => {
        throw new Error("Not implemented");
    },
    text: () => {
        throw new Error("Not implemented");
    },
};
/**
 * Private symbol used as key on objects created using createFile containing the
 * original source of the file object.
 *
 * This is used in Node to access the original Node stream without using Blob#stream, which
 * returns a web stream. This is done to avoid a couple of bugs to do with Blob#stream and
 * Readable#to/fromWeb in Node versions we support:
 * - https://github.com/nodejs/node/issues/42694 (fixed in Node 18.14)
 * - https://github.com/nodejs/node/issues/48916 (fixed in Node 20.6)
 *
 * Once these versions are no longer supported, we may be able to stop doing this.
 *
 * @internal
 */
const rawContent = Symbol("rawContent");
/**
 * Type guard to check if a given object is a blob-like object with a raw content property.
 */
function hasRawContent(x) {
    return typeof x[rawContent] === "function";
}
/**
 * Extract the raw content from a given blob-like object. If the input was created using createFile
 * or createFileFromStream, the exact content passed into createFile/createFileFromStream will be used.
 * For true instances of Blob and File, returns the actual blob.
 *
 * @internal
 */
function getRawContent(blob) {
    if (hasRawContent(blob)) {
        return blob[rawContent]();
    }
    else {
        return blob;
    }
}
/**
 * @internal
 *
 * Creates a File-like object tagged with rawContent for efficient streaming access.
 * Used by the Node createFile to avoid Blob#stream() bugs.
 */
function createRawFile(content, name, options = {}) {
    return {
        ...unimplementedMethods,
        type: options.type ?? "",
        lastModified: options.lastModified ?? new Date().getTime(),
        webkitRelativePath: options.webkitRelativePath ?? "",
        size: content.byteLength,
        name,
        arrayBuffer: async () => toArrayBuffer(content).buffer,
        stream: () => new Blob([toArrayBuffer(content)]).stream(),
        [rawContent]: () => content,
    };
}
/**
 * Create an object that implements the File interface. This object is intended to be
 * passed into RequestBodyType.formData, and is not guaranteed to work as expected in
 * other situations.
 *
 * Use this function to:
 * - Create a File object for use in RequestBodyType.formData in environments where the
 *   global File object is unavailable.
 * - Create a File-like object from a readable stream without reading the stream into memory.
 *
 * @param stream - the content of the file as a callback returning a stream. When a File object made using createFile is
 *                  passed in a request's form data map, the stream will not be read into memory
 *                  and instead will be streamed when the request is made. In the event of a retry, the
 *                  stream needs to be read again, so this callback SHOULD return a fresh stream if possible.
 * @param name - the name of the file.
 * @param options - optional metadata about the file, e.g. file name, file size, MIME type.
 */
function createFileFromStream(stream, name, options = {}) {
    return {
        ...unimplementedMethods,
        type: options.type ?? "",
        lastModified: options.lastModified ?? new Date().getTime(),
        webkitRelativePath: options.webkitRelativePath ?? "",
        size: options.size ?? -1,
        name,
        stream: () => {
            const s = stream();
            if (isNodeReadableStream(s)) {
                throw new Error("Not supported: a Node stream was provided as input to createFileFromStream.");
            }
            return s;
        },
        [rawContent]: stream,
    };
}

function hasArrayBuffer(source) {
    return "resize" in source.buffer;
}
function toArrayBuffer(source) {
    if (hasArrayBuffer(source)) {
        // ArrayBuffer — return a copy if the view is a subarray of a larger buffer
        if (source.byteOffset !== 0 || source.byteLength !== source.buffer.byteLength) {
            return new Uint8Array(source);
        }
        return source;
    }
    // SharedArrayBuffer
    return source.map((x) => x);
}
//# sourceMappingURL=file.js.map
;// CONCATENATED MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/policies/multipartPolicy.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.


/**
 * Name of multipart policy
 */
const multipartPolicyName = multipartPolicy/* multipartPolicyName */.u;
/**
 * Pipeline policy for multipart requests
 */
function multipartPolicy_multipartPolicy() {
    const tspPolicy = (0,multipartPolicy/* multipartPolicy */.J)();
    return {
        name: multipartPolicyName,
        sendRequest: async (request, next) => {
            if (request.multipartBody) {
                for (const part of request.multipartBody.parts) {
                    if (hasRawContent(part.body)) {
                        part.body = getRawContent(part.body);
                    }
                }
            }
            return tspPolicy.sendRequest(request, next);
        },
    };
}
//# sourceMappingURL=multipartPolicy.js.map
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/policies/decompressResponsePolicy.js
var decompressResponsePolicy = __nccwpck_require__(1299);
;// CONCATENATED MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/policies/decompressResponsePolicy.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

/**
 * The programmatic identifier of the decompressResponsePolicy.
 */
const decompressResponsePolicyName = (/* unused pure expression or super */ null && (tspDecompressResponsePolicyName));
/**
 * A policy to enable response decompression according to Accept-Encoding header
 * https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Accept-Encoding
 */
function decompressResponsePolicy_decompressResponsePolicy() {
    return (0,decompressResponsePolicy/* decompressResponsePolicy */.r)();
}
//# sourceMappingURL=decompressResponsePolicy.js.map
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/policies/defaultRetryPolicy.js + 2 modules
var defaultRetryPolicy = __nccwpck_require__(9808);
;// CONCATENATED MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/policies/defaultRetryPolicy.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

/**
 * Name of the {@link defaultRetryPolicy}
 */
const defaultRetryPolicyName = (/* unused pure expression or super */ null && (tspDefaultRetryPolicyName));
/**
 * A policy that retries according to three strategies:
 * - When the server sends a 429 response with a Retry-After header.
 * - When there are errors in the underlying transport layer (e.g. DNS lookup failures).
 * - Or otherwise if the outgoing request fails, it will retry with an exponentially increasing delay.
 */
function defaultRetryPolicy_defaultRetryPolicy(options = {}) {
    return (0,defaultRetryPolicy/* defaultRetryPolicy */.u)(options);
}
//# sourceMappingURL=defaultRetryPolicy.js.map
// EXTERNAL MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/policies/formDataPolicy.js
var formDataPolicy = __nccwpck_require__(3925);
// EXTERNAL MODULE: ./build/node_modules/@azure/core-util/dist/esm/index.js
var esm = __nccwpck_require__(5771);
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/policies/proxyPolicy.js + 7 modules
var proxyPolicy = __nccwpck_require__(4356);
;// CONCATENATED MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/policies/proxyPolicy.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

/**
 * The programmatic identifier of the proxyPolicy.
 */
const proxyPolicyName = (/* unused pure expression or super */ null && (tspProxyPolicyName));
/**
 * This method converts a proxy url into `ProxySettings` for use with ProxyPolicy.
 * If no argument is given, it attempts to parse a proxy URL from the environment
 * variables `HTTPS_PROXY` or `HTTP_PROXY`.
 * @param proxyUrl - The url of the proxy to use. May contain authentication information.
 * @deprecated - Internally this method is no longer necessary when setting proxy information.
 */
function getDefaultProxySettings(proxyUrl) {
    return tspGetDefaultProxySettings(proxyUrl);
}
/**
 * A policy that allows one to apply proxy settings to all requests.
 * If not passed static settings, they will be retrieved from the HTTPS_PROXY
 * or HTTP_PROXY environment variables.
 * @param proxySettings - ProxySettings to use on each request.
 * @param options - additional settings, for example, custom NO_PROXY patterns
 */
function proxyPolicy_proxyPolicy(proxySettings, options) {
    return (0,proxyPolicy/* proxyPolicy */.Ll)(proxySettings, options);
}
//# sourceMappingURL=proxyPolicy.js.map
;// CONCATENATED MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/policies/setClientRequestIdPolicy.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
/**
 * The programmatic identifier of the setClientRequestIdPolicy.
 */
const setClientRequestIdPolicyName = "setClientRequestIdPolicy";
/**
 * Each PipelineRequest gets a unique id upon creation.
 * This policy passes that unique id along via an HTTP header to enable better
 * telemetry and tracing.
 * @param requestIdHeaderName - The name of the header to pass the request ID to.
 */
function setClientRequestIdPolicy(requestIdHeaderName = "x-ms-client-request-id") {
    return {
        name: setClientRequestIdPolicyName,
        async sendRequest(request, next) {
            if (!request.headers.has(requestIdHeaderName)) {
                request.headers.set(requestIdHeaderName, request.requestId);
            }
            return next(request);
        },
    };
}
//# sourceMappingURL=setClientRequestIdPolicy.js.map
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/policies/agentPolicy.js
var agentPolicy = __nccwpck_require__(5454);
;// CONCATENATED MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/policies/agentPolicy.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

/**
 * Name of the Agent Policy
 */
const agentPolicyName = (/* unused pure expression or super */ null && (tspAgentPolicyName));
/**
 * Gets a pipeline policy that sets http.agent
 */
function agentPolicy_agentPolicy(agent) {
    return (0,agentPolicy/* agentPolicy */.e)(agent);
}
//# sourceMappingURL=agentPolicy.js.map
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/policies/tlsPolicy.js
var tlsPolicy = __nccwpck_require__(4106);
;// CONCATENATED MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/policies/tlsPolicy.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

/**
 * Name of the TLS Policy
 */
const tlsPolicyName = (/* unused pure expression or super */ null && (tspTlsPolicyName));
/**
 * Gets a pipeline policy that adds the client certificate to the HttpClient agent for authentication.
 */
function tlsPolicy_tlsPolicy(tlsSettings) {
    return (0,tlsPolicy/* tlsPolicy */.i)(tlsSettings);
}
//# sourceMappingURL=tlsPolicy.js.map
// EXTERNAL MODULE: ./build/node_modules/@azure/core-tracing/dist/esm/tracingClient.js + 3 modules
var tracingClient = __nccwpck_require__(4619);
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/util/error.js
var error = __nccwpck_require__(1381);
;// CONCATENATED MODULE: ./build/node_modules/@azure/core-util/dist/esm/error.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

/**
 * Given what is thought to be an error object, return the message if possible.
 * If the message is missing, returns a stringified version of the input.
 * @param e - Something thrown from a try block
 * @returns The error message or a string of the input
 */
function getErrorMessage(e) {
    if ((0,error/* isError */.b)(e)) {
        return e.message;
    }
    else {
        let stringified;
        try {
            if (typeof e === "object" && e) {
                stringified = JSON.stringify(e);
            }
            else {
                stringified = String(e);
            }
        }
        catch (err) {
            stringified = "[unable to stringify input]";
        }
        return `Unknown error ${stringified}`;
    }
}
//# sourceMappingURL=error.js.map
// EXTERNAL MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/restError.js
var restError = __nccwpck_require__(9950);
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/util/sanitizer.js
var util_sanitizer = __nccwpck_require__(768);
;// CONCATENATED MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/policies/tracingPolicy.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.







/**
 * The programmatic identifier of the tracingPolicy.
 */
const tracingPolicyName = "tracingPolicy";
/**
 * A simple policy to create OpenTelemetry Spans for each request made by the pipeline
 * that has SpanOptions with a parent.
 * Requests made without a parent Span will not be recorded.
 * @param options - Options to configure the telemetry logged by the tracing policy.
 */
function tracingPolicy(options = {}) {
    const userAgentPromise = getUserAgentValue(options.userAgentPrefix);
    const sanitizer = new util_sanitizer/* Sanitizer */.I({
        additionalAllowedQueryParameters: options.additionalAllowedQueryParameters,
    });
    const tracingClient = tryCreateTracingClient();
    return {
        name: tracingPolicyName,
        async sendRequest(request, next) {
            if (!tracingClient) {
                return next(request);
            }
            const userAgent = await userAgentPromise;
            const spanAttributes = {
                "http.url": sanitizer.sanitizeUrl(request.url),
                "http.method": request.method,
                "http.user_agent": userAgent,
                requestId: request.requestId,
            };
            if (userAgent) {
                spanAttributes["http.user_agent"] = userAgent;
            }
            const { span, tracingContext } = tryCreateSpan(tracingClient, request, spanAttributes) ?? {};
            if (!span || !tracingContext) {
                return next(request);
            }
            try {
                const response = await tracingClient.withContext(tracingContext, next, request);
                tryProcessResponse(span, response);
                return response;
            }
            catch (err) {
                tryProcessError(span, err);
                throw err;
            }
        },
    };
}
function tryCreateTracingClient() {
    try {
        return (0,tracingClient/* createTracingClient */.y)({
            namespace: "",
            packageName: "@azure/core-rest-pipeline",
            packageVersion: constants/* SDK_VERSION */.M,
        });
    }
    catch (e) {
        log/* logger */.v.warning(`Error when creating the TracingClient: ${getErrorMessage(e)}`);
        return undefined;
    }
}
function tryCreateSpan(tracingClient, request, spanAttributes) {
    try {
        // As per spec, we do not need to differentiate between HTTP and HTTPS in span name.
        const { span, updatedOptions } = tracingClient.startSpan(`HTTP ${request.method}`, { tracingOptions: request.tracingOptions }, {
            spanKind: "client",
            spanAttributes,
        });
        // If the span is not recording, don't do any more work.
        if (!span.isRecording()) {
            span.end();
            return undefined;
        }
        // set headers
        const headers = tracingClient.createRequestHeaders(updatedOptions.tracingOptions.tracingContext);
        for (const [key, value] of Object.entries(headers)) {
            request.headers.set(key, value);
        }
        return { span, tracingContext: updatedOptions.tracingOptions.tracingContext };
    }
    catch (e) {
        log/* logger */.v.warning(`Skipping creating a tracing span due to an error: ${getErrorMessage(e)}`);
        return undefined;
    }
}
function tryProcessError(span, error) {
    try {
        span.setStatus({
            status: "error",
            error: (0,esm/* isError */.bJ)(error) ? error : undefined,
        });
        if ((0,restError/* isRestError */.T)(error) && error.statusCode) {
            span.setAttribute("http.status_code", error.statusCode);
        }
        span.end();
    }
    catch (e) {
        log/* logger */.v.warning(`Skipping tracing span processing due to an error: ${getErrorMessage(e)}`);
    }
}
function tryProcessResponse(span, response) {
    try {
        span.setAttribute("http.status_code", response.status);
        const serviceRequestId = response.headers.get("x-ms-request-id");
        if (serviceRequestId) {
            span.setAttribute("serviceRequestId", serviceRequestId);
        }
        // Per semantic conventions, only set the status to error if the status code is 4xx or 5xx.
        // Otherwise, the status MUST remain unset.
        // https://opentelemetry.io/docs/specs/semconv/http/http-spans/#status
        if (response.status >= 400) {
            span.setStatus({
                status: "error",
            });
        }
        span.end();
    }
    catch (e) {
        log/* logger */.v.warning(`Skipping tracing span processing due to an error: ${getErrorMessage(e)}`);
    }
}
//# sourceMappingURL=tracingPolicy.js.map
// EXTERNAL MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/util/wrapAbortSignal.js
var wrapAbortSignal = __nccwpck_require__(3693);
;// CONCATENATED MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/policies/wrapAbortSignalLikePolicy.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

const wrapAbortSignalLikePolicyName = "wrapAbortSignalLikePolicy";
/**
 * Policy that ensure that any AbortSignalLike is wrapped in a native AbortSignal for processing by the pipeline.
 * Since the ts-http-runtime expects a native AbortSignal, this policy is used to ensure that any AbortSignalLike is wrapped in a native AbortSignal.
 *
 * @returns - created policy
 */
function wrapAbortSignalLikePolicy() {
    return {
        name: wrapAbortSignalLikePolicyName,
        sendRequest: async (request, next) => {
            if (!request.abortSignal) {
                return next(request);
            }
            const { abortSignal, cleanup } = (0,wrapAbortSignal/* wrapAbortSignalLike */.g)(request.abortSignal);
            request.abortSignal = abortSignal;
            try {
                return await next(request);
            }
            finally {
                cleanup?.();
            }
        },
    };
}
//# sourceMappingURL=wrapAbortSignalLikePolicy.js.map
;// CONCATENATED MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/createPipelineFromOptions.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.















/**
 * Create a new pipeline with a default set of customizable policies.
 * @param options - Options to configure a custom pipeline.
 */
function createPipelineFromOptions(options) {
    const pipeline = createEmptyPipeline();
    if (esm/* isNodeLike */.qx) {
        if (options.agent) {
            pipeline.addPolicy(agentPolicy_agentPolicy(options.agent));
        }
        if (options.tlsOptions) {
            pipeline.addPolicy(tlsPolicy_tlsPolicy(options.tlsOptions));
        }
        pipeline.addPolicy(proxyPolicy_proxyPolicy(options.proxyOptions));
        pipeline.addPolicy(decompressResponsePolicy_decompressResponsePolicy());
    }
    pipeline.addPolicy(wrapAbortSignalLikePolicy());
    pipeline.addPolicy((0,formDataPolicy/* formDataPolicy */.j)(), { beforePolicies: [multipartPolicyName] });
    pipeline.addPolicy(userAgentPolicy(options.userAgentOptions));
    pipeline.addPolicy(setClientRequestIdPolicy(options.telemetryOptions?.clientRequestIdHeaderName));
    // The multipart policy is added after policies with no phase, so that
    // policies can be added between it and formDataPolicy to modify
    // properties (e.g., making the boundary constant in recorded tests).
    pipeline.addPolicy(multipartPolicy_multipartPolicy(), { afterPhase: "Deserialize" });
    pipeline.addPolicy(defaultRetryPolicy_defaultRetryPolicy(options.retryOptions), { phase: "Retry" });
    pipeline.addPolicy(tracingPolicy({ ...options.userAgentOptions, ...options.loggingOptions }), {
        afterPhase: "Retry",
    });
    if (esm/* isNodeLike */.qx) {
        // Both XHR and Fetch expect to handle redirects automatically,
        // so only include this policy when we're in Node.
        pipeline.addPolicy(redirectPolicy_redirectPolicy(options.redirectOptions), { afterPhase: "Retry" });
    }
    pipeline.addPolicy(logPolicy_logPolicy(options.loggingOptions), { afterPhase: "Sign" });
    return pipeline;
}
//# sourceMappingURL=createPipelineFromOptions.js.map

/***/ }),

/***/ 2348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ createDefaultHttpClient)
/* harmony export */ });
/* harmony import */ var _typespec_ts_http_runtime__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5488);
/* harmony import */ var _util_wrapAbortSignal_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3693);
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.


/**
 * Create the correct HttpClient for the current environment.
 */
function createDefaultHttpClient() {
    const client = (0,_typespec_ts_http_runtime__WEBPACK_IMPORTED_MODULE_0__/* .createDefaultHttpClient */ .f)();
    return {
        async sendRequest(request) {
            // we wrap any AbortSignalLike here since the TypeSpec runtime expects a native AbortSignal.
            // 99% of the time, this should be a no-op since a native AbortSignal is passed in.
            const { abortSignal, cleanup } = request.abortSignal
                ? (0,_util_wrapAbortSignal_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapAbortSignalLike */ .g)(request.abortSignal)
                : {};
            try {
                request.abortSignal = abortSignal;
                return await client.sendRequest(request);
            }
            finally {
                cleanup?.();
            }
        },
    };
}
//# sourceMappingURL=defaultHttpClient.js.map

/***/ }),

/***/ 3692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ createHttpHeaders)
/* harmony export */ });
/* harmony import */ var _typespec_ts_http_runtime__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6740);
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

/**
 * Creates an object that satisfies the `HttpHeaders` interface.
 * @param rawHeaders - A simple object representing initial headers
 */
function createHttpHeaders(rawHeaders) {
    return (0,_typespec_ts_http_runtime__WEBPACK_IMPORTED_MODULE_0__/* .createHttpHeaders */ .N)(rawHeaders);
}
//# sourceMappingURL=httpHeaders.js.map

/***/ }),

/***/ 8620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ logger)
/* harmony export */ });
/* harmony import */ var _azure_logger__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3573);
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

const logger = (0,_azure_logger__WEBPACK_IMPORTED_MODULE_0__/* .createClientLogger */ .KV)("core-rest-pipeline");
//# sourceMappingURL=log.js.map

/***/ }),

/***/ 4817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ createPipelineRequest)
/* harmony export */ });
/* harmony import */ var _typespec_ts_http_runtime__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9257);
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

/**
 * Creates a new pipeline request with the given options.
 * This method is to allow for the easy setting of default values and not required.
 * @param options - The options to create the request with.
 */
function createPipelineRequest(options) {
    // Cast required due to difference between ts-http-runtime requiring AbortSignal while core-rest-pipeline allows
    // the more generic AbortSignalLike. The wrapAbortSignalLike pipeline policy will take care of ensuring that any AbortSignalLike in the request
    // is converted into a true AbortSignal.
    return (0,_typespec_ts_http_runtime__WEBPACK_IMPORTED_MODULE_0__/* .createPipelineRequest */ .G)(options);
}
//# sourceMappingURL=pipelineRequest.js.map

/***/ }),

/***/ 3925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ formDataPolicy),
/* harmony export */   s: () => (/* binding */ formDataPolicyName)
/* harmony export */ });
/* harmony import */ var _typespec_ts_http_runtime_internal_policies__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7498);
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

/**
 * The programmatic identifier of the formDataPolicy.
 */
const formDataPolicyName = _typespec_ts_http_runtime_internal_policies__WEBPACK_IMPORTED_MODULE_0__/* .formDataPolicyName */ .s;
/**
 * A policy that encodes FormData on the request into the body.
 */
function formDataPolicy() {
    return (0,_typespec_ts_http_runtime_internal_policies__WEBPACK_IMPORTED_MODULE_0__/* .formDataPolicy */ .j)();
}
//# sourceMappingURL=formDataPolicy.js.map

/***/ }),

/***/ 2241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ retryPolicy)
/* harmony export */ });
/* harmony import */ var _azure_logger__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3573);
/* harmony import */ var _constants_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8263);
/* harmony import */ var _typespec_ts_http_runtime_internal_policies__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3545);
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

/***/ }),

/***/ 9950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isRestError),
/* harmony export */   p: () => (/* binding */ RestError)
/* harmony export */ });
/* harmony import */ var _typespec_ts_http_runtime__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7555);
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

/**
 * A custom error type for failed pipeline requests.
 */
// eslint-disable-next-line @typescript-eslint/no-redeclare
const RestError = _typespec_ts_http_runtime__WEBPACK_IMPORTED_MODULE_0__/* .RestError */ .p;
/**
 * Typeguard for RestError
 * @param e - Something caught by a catch clause.
 */
function isRestError(e) {
    return (0,_typespec_ts_http_runtime__WEBPACK_IMPORTED_MODULE_0__/* .isRestError */ .T)(e);
}
//# sourceMappingURL=restError.js.map

/***/ }),

/***/ 3693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ wrapAbortSignalLike)
/* harmony export */ });
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
/**
 * Creates a native AbortSignal which reflects the state of the provided AbortSignalLike.
 * If the AbortSignalLike is already a native AbortSignal, it is returned as is.
 * @param abortSignalLike - The AbortSignalLike to wrap.
 * @returns - An object containing the native AbortSignal and an optional cleanup function. The cleanup function should be called when the AbortSignal is no longer needed.
 */
function wrapAbortSignalLike(abortSignalLike) {
    if (abortSignalLike instanceof AbortSignal) {
        return { abortSignal: abortSignalLike };
    }
    if (abortSignalLike.aborted) {
        return {
            abortSignal: AbortSignal.abort("reason" in abortSignalLike ? abortSignalLike.reason : undefined),
        };
    }
    const controller = new AbortController();
    let needsCleanup = true;
    function cleanup() {
        if (needsCleanup) {
            abortSignalLike.removeEventListener("abort", listener);
            needsCleanup = false;
        }
    }
    function listener() {
        controller.abort("reason" in abortSignalLike ? abortSignalLike.reason : undefined);
        cleanup();
    }
    abortSignalLike.addEventListener("abort", listener);
    return { abortSignal: controller.signal, cleanup };
}
//# sourceMappingURL=wrapAbortSignal.js.map

/***/ }),

/***/ 4619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* binding */ createTracingClient)
});

;// CONCATENATED MODULE: ./build/node_modules/@azure/core-tracing/dist/esm/tracingContext.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
/** @internal */
const knownContextKeys = {
    span: Symbol.for("@azure/core-tracing span"),
    namespace: Symbol.for("@azure/core-tracing namespace"),
};
/**
 * Creates a new {@link TracingContext} with the given options.
 * @param options - A set of known keys that may be set on the context.
 * @returns A new {@link TracingContext} with the given options.
 *
 * @internal
 */
function createTracingContext(options = {}) {
    let context = new TracingContextImpl(options.parentContext);
    if (options.span) {
        context = context.setValue(knownContextKeys.span, options.span);
    }
    if (options.namespace) {
        context = context.setValue(knownContextKeys.namespace, options.namespace);
    }
    return context;
}
/** @internal */
class TracingContextImpl {
    _contextMap;
    constructor(initialContext) {
        this._contextMap =
            initialContext instanceof TracingContextImpl
                ? new Map(initialContext._contextMap)
                : new Map();
    }
    setValue(key, value) {
        const newContext = new TracingContextImpl(this);
        newContext._contextMap.set(key, value);
        return newContext;
    }
    getValue(key) {
        return this._contextMap.get(key);
    }
    deleteValue(key) {
        const newContext = new TracingContextImpl(this);
        newContext._contextMap.delete(key);
        return newContext;
    }
}
//# sourceMappingURL=tracingContext.js.map
// EXTERNAL MODULE: ./build/node_modules/@azure/core-tracing/dist/commonjs/state-cjs.js
var state_cjs = __nccwpck_require__(2896);
;// CONCATENATED MODULE: ./build/node_modules/@azure/core-tracing/dist/esm/state.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
// @ts-expect-error The recommended approach to sharing module state between ESM and CJS.
// See https://github.com/isaacs/tshy/blob/main/README.md#module-local-state for additional information.

/**
 * Defines the shared state between CJS and ESM by re-exporting the CJS state.
 */
const state_state = state_cjs/* state */.w;
//# sourceMappingURL=state.js.map
;// CONCATENATED MODULE: ./build/node_modules/@azure/core-tracing/dist/esm/instrumenter.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.


function createDefaultTracingSpan() {
    return {
        end: () => {
            // noop
        },
        isRecording: () => false,
        recordException: () => {
            // noop
        },
        setAttribute: () => {
            // noop
        },
        setStatus: () => {
            // noop
        },
        addEvent: () => {
            // noop
        },
    };
}
function createDefaultInstrumenter() {
    return {
        createRequestHeaders: () => {
            return {};
        },
        parseTraceparentHeader: () => {
            return undefined;
        },
        startSpan: (_name, spanOptions) => {
            return {
                span: createDefaultTracingSpan(),
                tracingContext: createTracingContext({ parentContext: spanOptions.tracingContext }),
            };
        },
        withContext(_context, callback, ...callbackArgs) {
            return callback(...callbackArgs);
        },
    };
}
/**
 * Extends the Azure SDK with support for a given instrumenter implementation.
 *
 * @param instrumenter - The instrumenter implementation to use.
 */
function useInstrumenter(instrumenter) {
    state.instrumenterImplementation = instrumenter;
}
/**
 * Gets the currently set instrumenter, a No-Op instrumenter by default.
 *
 * @returns The currently set instrumenter
 */
function getInstrumenter() {
    if (!state_state.instrumenterImplementation) {
        state_state.instrumenterImplementation = createDefaultInstrumenter();
    }
    return state_state.instrumenterImplementation;
}
//# sourceMappingURL=instrumenter.js.map
;// CONCATENATED MODULE: ./build/node_modules/@azure/core-tracing/dist/esm/tracingClient.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.


/**
 * Creates a new tracing client.
 *
 * @param options - Options used to configure the tracing client.
 * @returns - An instance of {@link TracingClient}.
 */
function createTracingClient(options) {
    const { namespace, packageName, packageVersion } = options;
    function startSpan(name, operationOptions, spanOptions) {
        const startSpanResult = getInstrumenter().startSpan(name, {
            ...spanOptions,
            packageName,
            packageVersion,
            tracingContext: operationOptions?.tracingOptions?.tracingContext,
        });
        let tracingContext = startSpanResult.tracingContext;
        const span = startSpanResult.span;
        if (!tracingContext.getValue(knownContextKeys.namespace)) {
            tracingContext = tracingContext.setValue(knownContextKeys.namespace, namespace);
        }
        span.setAttribute("az.namespace", tracingContext.getValue(knownContextKeys.namespace));
        const updatedOptions = Object.assign({}, operationOptions, {
            tracingOptions: { ...operationOptions?.tracingOptions, tracingContext },
        });
        return {
            span,
            updatedOptions,
        };
    }
    async function withSpan(name, operationOptions, callback, spanOptions) {
        const { span, updatedOptions } = startSpan(name, operationOptions, spanOptions);
        try {
            const result = await withContext(updatedOptions.tracingOptions.tracingContext, () => callback(updatedOptions, span));
            span.setStatus({ status: "success" });
            return result;
        }
        catch (err) {
            span.setStatus({ status: "error", error: err });
            throw err;
        }
        finally {
            span.end();
        }
    }
    function withContext(context, callback, ...callbackArgs) {
        return getInstrumenter().withContext(context, callback, ...callbackArgs);
    }
    /**
     * Parses a traceparent header value into a span identifier.
     *
     * @param traceparentHeader - The traceparent header to parse.
     * @returns An implementation-specific identifier for the span.
     */
    function parseTraceparentHeader(traceparentHeader) {
        return getInstrumenter().parseTraceparentHeader(traceparentHeader);
    }
    /**
     * Creates a set of request headers to propagate tracing information to a backend.
     *
     * @param tracingContext - The context containing the span to serialize.
     * @returns The set of headers to add to a request.
     */
    function createRequestHeaders(tracingContext) {
        return getInstrumenter().createRequestHeaders(tracingContext);
    }
    return {
        startSpan,
        withSpan,
        withContext,
        parseTraceparentHeader,
        createRequestHeaders,
    };
}
//# sourceMappingURL=tracingClient.js.map

/***/ }),

/***/ 5771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ stringToUint8Array),
/* harmony export */   SW: () => (/* binding */ uint8ArrayToString),
/* harmony export */   bJ: () => (/* binding */ isError),
/* harmony export */   gE: () => (/* binding */ calculateRetryDelay),
/* harmony export */   qx: () => (/* binding */ isNodeLike)
/* harmony export */ });
/* unused harmony exports computeSha256Hash, computeSha256Hmac, getRandomIntegerInclusive, isObject, randomUUID, isBrowser, isBun, isDeno, isNode, isNodeRuntime, isReactNative, isWebWorker */
/* harmony import */ var _typespec_ts_http_runtime_internal_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5599);
/* harmony import */ var _typespec_ts_http_runtime_internal_util__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1381);
/* harmony import */ var _typespec_ts_http_runtime_internal_util__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3565);
/* harmony import */ var _typespec_ts_http_runtime_internal_util__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8897);
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.






/**
 * Calculates the delay interval for retry attempts using exponential delay with jitter.
 *
 * @param retryAttempt - The current retry attempt number.
 *
 * @param config - The exponential retry configuration.
 *
 * @returns An object containing the calculated retry delay.
 */
function calculateRetryDelay(retryAttempt, config) {
    return _typespec_ts_http_runtime_internal_util__WEBPACK_IMPORTED_MODULE_0__/* .calculateRetryDelay */ .g(retryAttempt, config);
}
/**
 * Generates a SHA-256 hash.
 *
 * @param content - The data to be included in the hash.
 *
 * @param encoding - The textual encoding to use for the returned hash.
 */
function computeSha256Hash(content, encoding) {
    return tspRuntime.computeSha256Hash(content, encoding);
}
/**
 * Generates a SHA-256 HMAC signature.
 *
 * @param key - The HMAC key represented as a base64 string, used to generate the cryptographic HMAC hash.
 *
 * @param stringToSign - The data to be signed.
 *
 * @param encoding - The textual encoding to use for the returned HMAC digest.
 */
function computeSha256Hmac(key, stringToSign, encoding) {
    return tspRuntime.computeSha256Hmac(key, stringToSign, encoding);
}
/**
 * Returns a random integer value between a lower and upper bound, inclusive of both bounds. Note that this uses Math.random and isn't secure. If you need to use this for any kind of security purpose, find a better source of random.
 *
 * @param min - The smallest integer value allowed.
 *
 * @param max - The largest integer value allowed.
 */
function getRandomIntegerInclusive(min, max) {
    return tspRuntime.getRandomIntegerInclusive(min, max);
}
/**
 * Typeguard for an error object shape (has name and message)
 *
 * @param e - Something caught by a catch clause.
 */
function isError(e) {
    return _typespec_ts_http_runtime_internal_util__WEBPACK_IMPORTED_MODULE_1__/* .isError */ .b(e);
}
/**
 * Helper to determine when an input is a generic JS object.
 *
 * @returns true when input is an object type that is not null, Array, RegExp, or Date.
 */
function isObject(input) {
    return tspRuntime.isObject(input);
}
/**
 * Generated Universally Unique Identifier
 *
 * @returns RFC4122 v4 UUID.
 */
function randomUUID() {
    return tspRuntime.randomUUID();
}
/**
 * A constant that indicates whether the environment the code is running is a Web Browser.
 */
const isBrowser = _typespec_ts_http_runtime_internal_util__WEBPACK_IMPORTED_MODULE_2__/* .isBrowser */ .Bd;
/**
 * A constant that indicates whether the environment the code is running is Bun.sh.
 */
const isBun = _typespec_ts_http_runtime_internal_util__WEBPACK_IMPORTED_MODULE_2__/* .isBun */ .Qg;
/**
 * A constant that indicates whether the environment the code is running is Deno.
 */
const isDeno = _typespec_ts_http_runtime_internal_util__WEBPACK_IMPORTED_MODULE_2__/* .isDeno */ .N6;
/**
 * A constant that indicates whether the environment the code is running is a Node.js compatible environment.
 *
 * @deprecated
 *
 * Use `isNodeLike` instead.
 */
const isNode = _typespec_ts_http_runtime_internal_util__WEBPACK_IMPORTED_MODULE_2__/* .isNodeLike */ .qx;
/**
 * A constant that indicates whether the environment the code is running is a Node.js compatible environment.
 */
const isNodeLike = _typespec_ts_http_runtime_internal_util__WEBPACK_IMPORTED_MODULE_2__/* .isNodeLike */ .qx;
/**
 * A constant that indicates whether the environment the code is running is Node.JS.
 */
const isNodeRuntime = _typespec_ts_http_runtime_internal_util__WEBPACK_IMPORTED_MODULE_2__/* .isNodeRuntime */ .tX;
/**
 * A constant that indicates whether the environment the code is running is in React-Native.
 */
const isReactNative = _typespec_ts_http_runtime_internal_util__WEBPACK_IMPORTED_MODULE_2__/* .isReactNative */ .lV;
/**
 * A constant that indicates whether the environment the code is running is a Web Worker.
 */
const isWebWorker = _typespec_ts_http_runtime_internal_util__WEBPACK_IMPORTED_MODULE_2__/* .isWebWorker */ .p7;
/**
 * The helper that transforms bytes with specific character encoding into string
 * @param bytes - the uint8array bytes
 * @param format - the format we use to encode the byte
 * @returns a string of the encoded string
 */
function uint8ArrayToString(bytes, format) {
    return _typespec_ts_http_runtime_internal_util__WEBPACK_IMPORTED_MODULE_3__/* .uint8ArrayToString */ .S(bytes, format);
}
/**
 * The helper that transforms string to specific character encoded bytes array.
 * @param value - the string to be converted
 * @param format - the format we use to decode the value
 * @returns a uint8array
 */
function stringToUint8Array(value, format) {
    return _typespec_ts_http_runtime_internal_util__WEBPACK_IMPORTED_MODULE_3__/* .stringToUint8Array */ .A(value, format);
}
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 3573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ createClientLogger),
/* harmony export */   XM: () => (/* binding */ getLogLevel),
/* harmony export */   i2: () => (/* binding */ AzureLogger)
/* harmony export */ });
/* unused harmony export setLogLevel */
/* harmony import */ var _typespec_ts_http_runtime_internal_logger__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9090);
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

const context = (0,_typespec_ts_http_runtime_internal_logger__WEBPACK_IMPORTED_MODULE_0__/* .createLoggerContext */ .MX)({
    logLevelEnvVarName: "AZURE_LOG_LEVEL",
    namespace: "azure",
});
/**
 * The AzureLogger provides a mechanism for overriding where logs are output to.
 * By default, logs are sent to stderr.
 * Override the `log` method to redirect logs to another location.
 */
const AzureLogger = context.logger;
/**
 * Immediately enables logging at the specified log level. If no level is specified, logging is disabled.
 * @param level - The log level to enable for logging.
 * Options from most verbose to least verbose are:
 * - verbose
 * - info
 * - warning
 * - error
 */
function setLogLevel(level) {
    context.setLogLevel(level);
}
/**
 * Retrieves the currently specified log level.
 */
function getLogLevel() {
    return context.getLogLevel();
}
/**
 * Creates a logger for use by the Azure SDKs that inherits from `AzureLogger`.
 * @param namespace - The name of the SDK package.
 * @hidden
 */
function createClientLogger(namespace) {
    return context.createClientLogger(namespace);
}
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 9376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ AbortError)
/* harmony export */ });
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
/**
 * This error is thrown when an asynchronous operation has been aborted.
 * Check for this error by testing the `name` that the name property of the
 * error matches `"AbortError"`.
 *
 * @example
 * ```ts snippet:ReadmeSampleAbortError
 * import { AbortError } from "@typespec/ts-http-runtime";
 *
 * async function doAsyncWork(options: { abortSignal: AbortSignal }): Promise<void> {
 *   if (options.abortSignal.aborted) {
 *     throw new AbortError();
 *   }
 *
 *   // do async work
 * }
 *
 * const controller = new AbortController();
 * controller.abort();
 *
 * try {
 *   doAsyncWork({ abortSignal: controller.signal });
 * } catch (e) {
 *   if (e instanceof Error && e.name === "AbortError") {
 *     // handle abort error here.
 *   }
 * }
 * ```
 */
class AbortError extends Error {
    constructor(message) {
        super(message);
        this.name = "AbortError";
    }
}
//# sourceMappingURL=AbortError.js.map

/***/ }),

/***/ 1327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ SDK_VERSION),
/* harmony export */   o: () => (/* binding */ DEFAULT_RETRY_POLICY_COUNT)
/* harmony export */ });
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
const SDK_VERSION = "0.3.10";
const DEFAULT_RETRY_POLICY_COUNT = 3;
//# sourceMappingURL=constants.js.map

/***/ }),

/***/ 5488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  f: () => (/* binding */ createDefaultHttpClient)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
;// CONCATENATED MODULE: external "node:https"
const external_node_https_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/abort-controller/AbortError.js
var AbortError = __nccwpck_require__(9376);
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/httpHeaders.js
var httpHeaders = __nccwpck_require__(6740);
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/restError.js + 1 modules
var restError = __nccwpck_require__(7555);
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/log.js
var log = __nccwpck_require__(1252);
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/util/sanitizer.js
var util_sanitizer = __nccwpck_require__(768);
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/util/requestBodyHeaders.js
var requestBodyHeaders = __nccwpck_require__(1354);
;// CONCATENATED MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/util/nodeExpectContinue.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

const EXPECT_CONTINUE_TIMEOUT_IN_MS = 1000;
function getHeaderValues(headers, name) {
    if (Array.isArray(headers)) {
        return (0,requestBodyHeaders/* getHeaderPairs */.HU)(headers)
            .filter(([key]) => typeof key === "string" && key.toLowerCase() === name)
            .flatMap(([, value]) => (Array.isArray(value) ? value : [value]));
    }
    if (headers && typeof headers === "object") {
        if ("get" in headers && typeof headers.get === "function") {
            const value = headers.get(name);
            return value === undefined || value === null ? [] : [value];
        }
        let value;
        for (const [key, entry] of Object.entries(headers)) {
            if (key.toLowerCase() === name) {
                value = entry;
            }
        }
        return value === undefined ? [] : Array.isArray(value) ? value : [value];
    }
    return [];
}
function getEffectiveHeaderValues(request, name) {
    const headers = request.requestOverrides && "headers" in request.requestOverrides
        ? request.requestOverrides.headers
        : request.headers;
    return getHeaderValues(headers, name.toLowerCase());
}
function hasExpectContinue(request) {
    return getEffectiveHeaderValues(request, "expect").some((value) => typeof value === "string" &&
        value.split(",").some((token) => token.trim().toLowerCase() === "100-continue"));
}
function addHeader(headers, name, value) {
    if (!Array.isArray(headers)) {
        return { ...headers, [name]: value };
    }
    return Array.isArray(headers[0]) ? [...headers, [name, value]] : [...headers, name, value];
}
function hasHeader(headers, name) {
    if (Array.isArray(headers)) {
        return (0,requestBodyHeaders/* getHeaderPairs */.HU)(headers).some(([key]) => typeof key === "string" && key.toLowerCase() === name);
    }
    return Object.keys(headers ?? {}).some((key) => key.toLowerCase() === name);
}
function addExpectContinueFraming(options, bodyLength) {
    if (hasHeader(options.headers, "content-length") ||
        hasHeader(options.headers, "transfer-encoding")) {
        return;
    }
    options.headers = addHeader(options.headers, bodyLength === null ? "Transfer-Encoding" : "Content-Length", bodyLength === null ? "chunked" : String(bodyLength));
}
function createExpectContinueRequest(options) {
    let fallback;
    let waiting = true;
    let bodyStarted = false;
    let errorReported = false;
    let request;
    let bodyError;
    const bodyStream = options.bodyStream;
    // Error observation must not consume a caller-owned source before upload permission.
    bodyStream?.once("error", onBodyError);
    if (bodyStream && "errored" in bodyStream && bodyStream.errored instanceof Error) {
        // destroy(error) may still have its error event queued on the next tick.
        process.nextTick(onBodyError, bodyStream.errored);
        return;
    }
    try {
        request = options.createRequest(onResponse);
    }
    catch (error) {
        onError(error);
        return;
    }
    function stopWaiting(keepBodyObserved = false) {
        waiting = false;
        if (fallback !== undefined) {
            clearTimeout(fallback);
            fallback = undefined;
        }
        request?.removeListener("continue", sendBody);
        request?.removeListener("socket", onSocket);
        if (!keepBodyObserved) {
            bodyStream?.removeListener("error", onBodyError);
        }
    }
    function onError(error) {
        const requestError = error instanceof Error ? error : new Error(String(error));
        // destroy() may emit no error on a closed request, or emit this error again on a live one.
        if (!errorReported) {
            errorReported = true;
            stopWaiting();
            options.onError(requestError);
        }
        return requestError;
    }
    function onBodyError(error) {
        if (errorReported || (!waiting && !bodyStarted)) {
            return;
        }
        errorReported = true;
        bodyError = error instanceof Error ? error : new Error(String(error));
        stopWaiting();
        options.onBodyError(error);
        request?.destroy(bodyError);
    }
    function sendBody() {
        if (!waiting) {
            return;
        }
        bodyStarted = true;
        stopWaiting(true);
        try {
            options.sendBody(request);
        }
        catch (error) {
            onBodyError(error);
        }
        finally {
            // The upload path now observes the source, including synchronous failures while piping.
            bodyStream?.removeListener("error", onBodyError);
        }
    }
    function onAbort() {
        stopWaiting();
        options.onAbort(request);
    }
    function onSocket() {
        if (!waiting) {
            return;
        }
        try {
            request.flushHeaders();
            if (!waiting) {
                return;
            }
            // This ordered write excludes connection setup and preceding header writes from the timeout.
            request.write("", (error) => {
                if (error) {
                    request.destroy(onError(error));
                }
                else if (waiting) {
                    fallback = setTimeout(sendBody, EXPECT_CONTINUE_TIMEOUT_IN_MS);
                }
            });
        }
        catch (error) {
            request.destroy(onError(error));
        }
    }
    function onResponse(response) {
        stopWaiting();
        if (!bodyStarted) {
            request.shouldKeepAlive = false;
            const destroyRequest = () => {
                response.removeListener("end", destroyRequest);
                response.removeListener("close", destroyRequest);
                request.destroy();
            };
            response.once("end", destroyRequest);
            response.once("close", destroyRequest);
            if (response.readableEnded || response.destroyed) {
                destroyRequest();
            }
        }
        options.onResponse(response);
    }
    request.once("error", onError);
    if (bodyError) {
        request.destroy(bodyError);
        return;
    }
    if (options.abortSignal.aborted) {
        onAbort();
        return;
    }
    options.abortSignal.addEventListener("abort", onAbort, { once: true });
    // Request close can precede consumption of buffered response data.
    // Keep private abort forwarding until sendRequest's outer lifecycle disconnects the caller.
    request.once("close", () => stopWaiting());
    if (request.destroyed || request.closed) {
        stopWaiting();
    }
    if (!waiting) {
        return;
    }
    request.once("continue", sendBody);
    if (request.socket) {
        onSocket();
    }
    else {
        request.once("socket", onSocket);
    }
}
//# sourceMappingURL=nodeExpectContinue.js.map
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/util/responseBody.js
var responseBody = __nccwpck_require__(808);
;// CONCATENATED MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/nodeHttpClient.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.













const DEFAULT_TLS_SETTINGS = {};
function isReadableStream(body) {
    return (typeof body === "object" && body !== null && "pipe" in body && typeof body.pipe === "function");
}
function isStreamComplete(stream) {
    if (stream.readable === false) {
        return Promise.resolve();
    }
    return new Promise((resolve) => {
        const handler = () => {
            resolve();
            stream.removeListener("close", handler);
            stream.removeListener("end", handler);
            stream.removeListener("error", handler);
        };
        stream.on("close", handler);
        stream.on("end", handler);
        stream.on("error", handler);
    });
}
function isArrayBuffer(body) {
    return external_node_util_.types.isArrayBuffer(body) || ArrayBuffer.isView(body);
}
function arrayBufferToBuffer(body) {
    if (Buffer.isBuffer(body)) {
        return body;
    }
    return ArrayBuffer.isView(body)
        ? Buffer.from(body.buffer, body.byteOffset, body.byteLength)
        : Buffer.from(body);
}
class ReportTransform extends external_node_stream_.Transform {
    loadedBytes = 0;
    progressCallback;
    // eslint-disable-next-line @typescript-eslint/no-unsafe-function-type
    _transform(chunk, _encoding, callback) {
        this.push(chunk);
        this.loadedBytes += chunk.length;
        try {
            this.progressCallback({ loadedBytes: this.loadedBytes });
            callback();
        }
        catch (e) {
            callback(e);
        }
    }
    constructor(progressCallback) {
        super();
        this.progressCallback = progressCallback;
    }
}
function createRequestLifecycle(request, options, isInsecure, resolve, reject) {
    let clientRequest;
    let response;
    let requestDone = false;
    let resolveRequestComplete;
    const requestComplete = new Promise((_resolve) => {
        resolveRequestComplete = _resolve;
    });
    const onComplete = () => {
        requestDone = true;
        clientRequest.removeListener("finish", onComplete);
        clientRequest.removeListener("close", onComplete);
        resolveRequestComplete();
    };
    const onResponse = (incomingResponse) => {
        response = incomingResponse;
        resolve({
            response: incomingResponse,
            requestComplete,
            isRequestComplete: () => requestDone,
            disposeRequest: () => {
                if (!requestDone) {
                    clientRequest.destroy();
                }
            },
        });
    };
    return {
        createRequest: (onResponseCallback = onResponse) => {
            clientRequest = isInsecure
                ? external_node_http_.request(options, onResponseCallback)
                : external_node_https_namespaceObject.request(options, onResponseCallback);
            clientRequest.once("finish", onComplete);
            clientRequest.once("close", onComplete);
            return clientRequest;
        },
        onResponse,
        rejectRequest: (error) => {
            reject(toRequestSendError(error, request));
        },
        abortRequest: (req) => {
            const abortError = new AbortError/* AbortError */.l("The operation was aborted. Rejecting from abort signal callback while making request.");
            response?.destroy(abortError);
            req.destroy(abortError);
            reject(abortError);
        },
    };
}
function toRequestSendError(error, request) {
    if ((0,restError/* isRestError */.T)(error)) {
        return error;
    }
    const prematureClose = error.code === "ERR_STREAM_PREMATURE_CLOSE";
    return new restError/* RestError */.p(prematureClose ? "Request body stream closed before ending" : error.message, {
        code: prematureClose
            ? restError/* RestError */.p.REQUEST_SEND_ERROR
            : (error.code ?? restError/* RestError */.p.REQUEST_SEND_ERROR),
        request,
    });
}
function sendRequestBody(clientRequest, body, request, onError) {
    if (body && isReadableStream(body)) {
        pipeUploadStream(body, clientRequest, request, onError);
    }
    else if (body) {
        if (typeof body === "string" || Buffer.isBuffer(body)) {
            clientRequest.end(body);
        }
        else {
            log/* logger */.v.error("Unrecognized body type", body);
            throw new restError/* RestError */.p("Unrecognized body type", { request });
        }
    }
    else {
        clientRequest.end();
    }
}
function prepareRequestBody(request, useExpectContinue) {
    const requestBody = request.body;
    const resolvedBody = typeof requestBody === "function" ? requestBody() : requestBody;
    const body = resolvedBody && isArrayBuffer(resolvedBody) ? arrayBufferToBuffer(resolvedBody) : resolvedBody;
    if (!useExpectContinue && body && !request.headers.has("Content-Length")) {
        const bodyLength = getBodyLength(body);
        if (bodyLength !== null) {
            request.headers.set("Content-Length", bodyLength);
        }
    }
    if (!body || !request.onUploadProgress) {
        return body;
    }
    const uploadReportStream = new ReportTransform(request.onUploadProgress);
    uploadReportStream.on("error", (e) => {
        log/* logger */.v.error("Error in upload progress", e);
    });
    if (isReadableStream(body)) {
        pipeUploadStream(body, uploadReportStream, request);
    }
    else {
        uploadReportStream.end(body);
    }
    return uploadReportStream;
}
/**
 * A HttpClient implementation that uses Node's "https" module to send HTTPS requests.
 * @internal
 */
class NodeHttpClient {
    cachedHttpAgent;
    cachedHttpsAgents = new WeakMap();
    /**
     * Makes a request over an underlying transport layer and returns the response.
     * @param request - The request to be made.
     */
    async sendRequest(request) {
        const requestBody = request.body;
        const abortController = new AbortController();
        let abortListener;
        const requestAbortSignal = request.abortSignal;
        if (requestAbortSignal) {
            if (requestAbortSignal.aborted) {
                throw new AbortError/* AbortError */.l("The operation was aborted. Request has already been canceled.");
            }
            abortListener = (event) => {
                if (event.type === "abort") {
                    abortController.abort();
                }
            };
            requestAbortSignal.addEventListener("abort", abortListener);
        }
        let timeoutId;
        if (request.timeout > 0) {
            timeoutId = setTimeout(() => {
                const sanitizer = new util_sanitizer/* Sanitizer */.I();
                log/* logger */.v.info(`request to '${sanitizer.sanitizeUrl(request.url)}' timed out. canceling...`);
                abortController.abort();
            }, request.timeout);
        }
        const acceptEncoding = request.headers.get("Accept-Encoding");
        const shouldDecompress = acceptEncoding?.includes("gzip") || acceptEncoding?.includes("deflate");
        // Keep input separate from the prepared upload. Even a direct stream must leave body
        // undefined until preparation starts, so early rejection does not transfer its ownership.
        let body;
        let responseStream;
        let requestComplete = Promise.resolve();
        try {
            let useExpectContinue = hasExpectContinue(request);
            const knownBodyLength = useExpectContinue && typeof requestBody !== "function"
                ? getBodyLength(requestBody ?? null)
                : null;
            if (knownBodyLength === 0) {
                (0,requestBodyHeaders/* removeExpectContinueHeader */.Mz)(request);
                useExpectContinue = false;
            }
            if (!useExpectContinue) {
                body = prepareRequestBody(request, false);
            }
            const result = useExpectContinue
                ? await this.makeRequestWithExpectContinue(request, abortController, () => {
                    body = prepareRequestBody(request, true);
                    return body;
                }, knownBodyLength)
                : await this.makeRequest(request, abortController, body);
            requestComplete = result.requestComplete;
            const res = result.response;
            const headers = getResponseHeaders(res);
            const status = res.statusCode ?? 0;
            const response = {
                status,
                headers,
                request,
            };
            if (!result.isRequestComplete()) {
                (0,responseBody/* setRequestCompletion */.aP)(response, result.requestComplete);
                const clearDisposer = (0,responseBody/* setResponseBodyDisposer */.rb)(response, result.disposeRequest);
                result.requestComplete.then(clearDisposer).catch((error) => {
                    log/* logger */.v.warning("Error disposing request", error);
                });
            }
            // Responses to HEAD must not have a body.
            // If they do return a body, that body must be ignored.
            const method = typeof request.requestOverrides?.method === "string"
                ? request.requestOverrides.method.toUpperCase()
                : request.method;
            if (method === "HEAD") {
                // call resume() and not destroy() to avoid closing the socket
                // and losing keep alive
                res.resume();
                return response;
            }
            responseStream = shouldDecompress
                ? getDecodedResponseStream(res, headers, abortController.signal)
                : res;
            const onDownloadProgress = request.onDownloadProgress;
            if (onDownloadProgress) {
                const downloadReportStream = new ReportTransform(onDownloadProgress);
                downloadReportStream.on("error", (e) => {
                    log/* logger */.v.error("Error in download progress", e);
                });
                responseStream = pipeResponseStream(responseStream, downloadReportStream, abortController.signal);
            }
            if (
            // Value of POSITIVE_INFINITY in streamResponseStatusCodes is considered as any status code
            request.streamResponseStatusCodes?.has(Number.POSITIVE_INFINITY) ||
                request.streamResponseStatusCodes?.has(response.status)) {
                response.readableStreamBody = responseStream;
            }
            else {
                response.bodyAsText = await streamToText(responseStream);
            }
            return response;
        }
        catch (error) {
            // Dispose only the prepared upload. If preparation never ran, body is undefined
            // and the caller's untouched input stream is left alone.
            if (isReadableStream(body)) {
                (0,responseBody/* disposeNodeStream */.WT)(body);
            }
            if (responseStream) {
                (0,responseBody/* disposeNodeStream */.WT)(responseStream);
            }
            throw error;
        }
        finally {
            if (timeoutId !== undefined) {
                clearTimeout(timeoutId);
            }
            // Keep abort forwarding until the outgoing request and response have both completed.
            if (requestAbortSignal && abortListener) {
                let uploadStreamDone = Promise.resolve();
                // Wait only for a prepared upload. If preparation never ran, body is undefined,
                // so the caller's untouched input stream cannot block abort-listener cleanup.
                if (isReadableStream(body)) {
                    uploadStreamDone = isStreamComplete(body);
                }
                let downloadStreamDone = Promise.resolve();
                if (isReadableStream(responseStream)) {
                    downloadStreamDone = isStreamComplete(responseStream);
                }
                Promise.all([requestComplete, uploadStreamDone, downloadStreamDone])
                    .then(() => {
                    // eslint-disable-next-line promise/always-return
                    if (abortListener) {
                        requestAbortSignal.removeEventListener("abort", abortListener);
                    }
                })
                    .catch((e) => {
                    log/* logger */.v.warning("Error when cleaning up abortListener on httpRequest", e);
                });
            }
        }
    }
    makeRequest(request, abortController, body) {
        const { options, isInsecure } = this.getRequestOptions(request);
        return new Promise((resolve, reject) => {
            const { createRequest, rejectRequest, abortRequest } = createRequestLifecycle(request, options, isInsecure, resolve, reject);
            const req = createRequest();
            req.once("error", rejectRequest);
            abortController.signal.addEventListener("abort", () => abortRequest(req));
            sendRequestBody(req, body, request, rejectRequest);
        });
    }
    makeRequestWithExpectContinue(request, abortController, prepareBody, knownBodyLength) {
        const { options, isInsecure } = this.getRequestOptions(request);
        addExpectContinueFraming(options, knownBodyLength);
        return new Promise((resolve, reject) => {
            const { createRequest, onResponse, rejectRequest, abortRequest } = createRequestLifecycle(request, options, isInsecure, resolve, reject);
            createExpectContinueRequest({
                abortSignal: abortController.signal,
                bodyStream: isReadableStream(request.body) ? request.body : undefined,
                createRequest,
                onAbort: abortRequest,
                onError: rejectRequest,
                onBodyError: reject,
                onResponse,
                sendBody: (clientRequest) => {
                    const body = prepareBody();
                    sendRequestBody(clientRequest, body, request, rejectRequest);
                },
            });
        });
    }
    getRequestOptions(request) {
        const url = new URL(request.url);
        const isInsecure = url.protocol !== "https:";
        if (isInsecure && !request.allowInsecureConnection) {
            throw new Error(`Cannot connect to ${request.url} while allowInsecureConnection is false.`);
        }
        const agent = request.agent ?? this.getOrCreateAgent(request, isInsecure);
        return {
            isInsecure,
            options: {
                agent,
                hostname: url.hostname,
                path: `${url.pathname}${url.search}`,
                port: url.port,
                method: request.method,
                headers: request.headers.toJSON({ preserveCase: true }),
                ...request.requestOverrides,
            },
        };
    }
    getOrCreateAgent(request, isInsecure) {
        const disableKeepAlive = request.disableKeepAlive;
        // Handle Insecure requests first
        if (isInsecure) {
            if (disableKeepAlive) {
                // keepAlive:false is the default so we don't need a custom Agent
                return external_node_http_.globalAgent;
            }
            if (!this.cachedHttpAgent) {
                // If there is no cached agent create a new one and cache it.
                this.cachedHttpAgent = new external_node_http_.Agent({ keepAlive: true });
            }
            return this.cachedHttpAgent;
        }
        else {
            if (disableKeepAlive && !request.tlsSettings) {
                // When there are no tlsSettings and keepAlive is false
                // we don't need a custom agent
                return external_node_https_namespaceObject.globalAgent;
            }
            // We use the tlsSettings to index cached clients
            const tlsSettings = request.tlsSettings ?? DEFAULT_TLS_SETTINGS;
            // Get the cached agent or create a new one with the
            // provided values for keepAlive and tlsSettings
            let agent = this.cachedHttpsAgents.get(tlsSettings);
            if (agent && agent.options.keepAlive === !disableKeepAlive) {
                return agent;
            }
            log/* logger */.v.info("No cached TLS Agent exist, creating a new Agent");
            agent = new external_node_https_namespaceObject.Agent({
                // keepAlive is true if disableKeepAlive is false.
                keepAlive: !disableKeepAlive,
                // Since we are spreading, if no tslSettings were provided, nothing is added to the agent options.
                ...tlsSettings,
            });
            this.cachedHttpsAgents.set(tlsSettings, agent);
            return agent;
        }
    }
}
function getResponseHeaders(res) {
    const headers = (0,httpHeaders/* createHttpHeaders */.N)();
    for (const header of Object.keys(res.headers)) {
        const value = res.headers[header];
        if (Array.isArray(value)) {
            if (value.length > 0) {
                headers.set(header, value[0]);
            }
        }
        else if (value) {
            headers.set(header, value);
        }
    }
    return headers;
}
function getDecodedResponseStream(stream, headers, abortSignal) {
    const contentEncoding = headers.get("Content-Encoding");
    if (contentEncoding === "gzip") {
        return pipeResponseStream(stream, external_node_zlib_.createGunzip(), abortSignal);
    }
    else if (contentEncoding === "deflate") {
        return pipeResponseStream(stream, external_node_zlib_.createInflate(), abortSignal);
    }
    return stream;
}
function pipeUploadStream(source, destination, request, onError) {
    let tearingDown = false;
    const cleanupFinished = (0,external_node_stream_.finished)(source, { writable: false }, onSourceComplete);
    function onSourceComplete(error) {
        cleanupFinished();
        destination.removeListener("close", onDestinationClose);
        if (error && !tearingDown) {
            const requestError = toRequestSendError(error, request);
            destination.destroy(requestError);
            onError?.(requestError);
        }
    }
    function onDestinationClose() {
        // Keep observing the source, but do not forward failures caused by intentional teardown.
        tearingDown = true;
        source.unpipe(destination);
        (0,responseBody/* disposeNodeStream */.WT)(source);
    }
    destination.once("close", onDestinationClose);
    source.pipe(destination);
}
function pipeResponseStream(source, destination, abortSignal) {
    (0,responseBody/* setResponseBodySource */.rp)(destination, source);
    let cleanupSource = () => { };
    let cleanupDestination = () => { };
    cleanupSource = (0,external_node_stream_.finished)(source, { writable: false }, (error) => {
        cleanupSource();
        if (error) {
            destination.destroy(abortSignal.aborted ? new AbortError/* AbortError */.l() : error);
        }
    });
    cleanupDestination = (0,external_node_stream_.finished)(destination, { writable: false }, () => {
        cleanupDestination();
        // Keep the source observer until its own completion, including any queued error.
        source.unpipe(destination);
        if (source.readable) {
            (0,responseBody/* disposeNodeStream */.WT)(source);
        }
    });
    return source.pipe(destination);
}
function streamToText(stream) {
    return new Promise((resolve, reject) => {
        const buffer = [];
        const cleanupFinished = (0,external_node_stream_.finished)(stream, { writable: false }, onComplete);
        function onData(chunk) {
            if (Buffer.isBuffer(chunk)) {
                buffer.push(chunk);
            }
            else {
                buffer.push(Buffer.from(chunk));
            }
        }
        function onComplete(error) {
            cleanupFinished();
            stream.removeListener("data", onData);
            if (error?.name === "AbortError") {
                reject(error);
            }
            else if (error) {
                reject(new restError/* RestError */.p(`Error reading response as text: ${error.message}`, {
                    code: restError/* RestError */.p.PARSE_ERROR,
                }));
            }
            else {
                resolve(Buffer.concat(buffer).toString("utf8"));
            }
        }
        stream.on("data", onData);
    });
}
/** @internal */
function getBodyLength(body) {
    if (!body) {
        return 0;
    }
    else if (Buffer.isBuffer(body)) {
        return body.length;
    }
    else if (isReadableStream(body)) {
        return null;
    }
    else if (isArrayBuffer(body)) {
        return body.byteLength;
    }
    else if (typeof body === "string") {
        return Buffer.byteLength(body);
    }
    else {
        return null;
    }
}
/**
 * Create a new HttpClient instance for the NodeJS environment.
 * @internal
 */
function createNodeHttpClient() {
    return new NodeHttpClient();
}
//# sourceMappingURL=nodeHttpClient.js.map
;// CONCATENATED MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/defaultHttpClient.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

/**
 * Create the correct HttpClient for the current environment.
 */
function createDefaultHttpClient() {
    return createNodeHttpClient();
}
//# sourceMappingURL=defaultHttpClient.js.map

/***/ }),

/***/ 3565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ getEnvironmentVariable),
/* harmony export */   Bd: () => (/* binding */ isBrowser),
/* harmony export */   N6: () => (/* binding */ isDeno),
/* harmony export */   Qg: () => (/* binding */ isBun),
/* harmony export */   lV: () => (/* binding */ isReactNative),
/* harmony export */   p7: () => (/* binding */ isWebWorker),
/* harmony export */   qx: () => (/* binding */ isNodeLike),
/* harmony export */   tX: () => (/* binding */ isNodeRuntime),
/* harmony export */   y5: () => (/* binding */ emitNodeWarning)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1708);
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

/**
 * Returns the value of the specified environment variable.
 *
 * @internal
 */
function getEnvironmentVariable(name) {
    return node_process__WEBPACK_IMPORTED_MODULE_0__.env[name];
}
/**
 * Emits a Node.js process warning.
 *
 * @internal
 */
function emitNodeWarning(warning) {
    node_process__WEBPACK_IMPORTED_MODULE_0__.emitWarning(warning);
}
/**
 * A constant that indicates whether the environment the code is running is a Web Browser.
 */
const isBrowser = false;
/**
 * A constant that indicates whether the environment the code is running is a Web Worker.
 */
const isWebWorker = false;
/**
 * A constant that indicates whether the environment the code is running is Deno.
 */
const isDeno = typeof node_process__WEBPACK_IMPORTED_MODULE_0__.versions.deno === "string" && node_process__WEBPACK_IMPORTED_MODULE_0__.versions.deno.length > 0;
/**
 * A constant that indicates whether the environment the code is running is Bun.sh.
 */
const isBun = typeof node_process__WEBPACK_IMPORTED_MODULE_0__.versions.bun === "string" && node_process__WEBPACK_IMPORTED_MODULE_0__.versions.bun.length > 0;
/**
 * A constant that indicates whether the environment the code is running is a Node.js compatible environment.
 */
const isNodeLike = true;
/**
 * A constant that indicates whether the environment the code is running is Node.JS.
 */
const isNodeRuntime = !isBun && !isDeno;
/**
 * A constant that indicates whether the environment the code is running is in React-Native.
 */
const isReactNative = false;
//# sourceMappingURL=env.js.map

/***/ }),

/***/ 6740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ createHttpHeaders)
/* harmony export */ });
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
function normalizeName(name) {
    return name.toLowerCase();
}
/**
 * Removes CR and LF characters from a header value to prevent obs-fold
 * (line folding) sequences, as forbidden by RFC 7230 §3.2.4.
 * @param value - The header value to sanitize.
 */
function normalizeValue(value) {
    return String(value)
        .trim()
        .replace(/[\r\n]/g, "");
}
function* headerIterator(map) {
    for (const entry of map.values()) {
        yield [entry.name, entry.value];
    }
}
class HttpHeadersImpl {
    _headersMap;
    constructor(rawHeaders) {
        this._headersMap = new Map();
        if (rawHeaders) {
            for (const headerName of Object.keys(rawHeaders)) {
                this.set(headerName, rawHeaders[headerName]);
            }
        }
    }
    /**
     * Set a header in this collection with the provided name and value. The name is
     * case-insensitive.
     * @param name - The name of the header to set. This value is case-insensitive.
     * @param value - The value of the header to set.
     */
    set(name, value) {
        this._headersMap.set(normalizeName(name), { name, value: normalizeValue(value) });
    }
    /**
     * Get the header value for the provided header name, or undefined if no header exists in this
     * collection with the provided name.
     * @param name - The name of the header. This value is case-insensitive.
     */
    get(name) {
        return this._headersMap.get(normalizeName(name))?.value;
    }
    /**
     * Get whether or not this header collection contains a header entry for the provided header name.
     * @param name - The name of the header to set. This value is case-insensitive.
     */
    has(name) {
        return this._headersMap.has(normalizeName(name));
    }
    /**
     * Remove the header with the provided headerName.
     * @param name - The name of the header to remove.
     */
    delete(name) {
        this._headersMap.delete(normalizeName(name));
    }
    /**
     * Get the JSON object representation of this HTTP header collection.
     */
    toJSON(options = {}) {
        const result = {};
        if (options.preserveCase) {
            for (const entry of this._headersMap.values()) {
                result[entry.name] = entry.value;
            }
        }
        else {
            for (const [normalizedName, entry] of this._headersMap) {
                result[normalizedName] = entry.value;
            }
        }
        return result;
    }
    /**
     * Get the string representation of this HTTP header collection.
     */
    toString() {
        return JSON.stringify(this.toJSON({ preserveCase: true }));
    }
    /**
     * Iterate over tuples of header [name, value] pairs.
     */
    [Symbol.iterator]() {
        return headerIterator(this._headersMap);
    }
}
/**
 * Creates an object that satisfies the `HttpHeaders` interface.
 * @param rawHeaders - A simple object representing initial headers
 */
function createHttpHeaders(rawHeaders) {
    return new HttpHeadersImpl(rawHeaders);
}
//# sourceMappingURL=httpHeaders.js.map

/***/ }),

/***/ 1252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ logger)
/* harmony export */ });
/* harmony import */ var _logger_logger_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9090);
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

const logger = (0,_logger_logger_js__WEBPACK_IMPORTED_MODULE_0__/* .createClientLogger */ .KV)("ts-http-runtime");
//# sourceMappingURL=log.js.map

/***/ }),

/***/ 9090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  KV: () => (/* binding */ createClientLogger),
  MX: () => (/* binding */ createLoggerContext)
});

// UNUSED EXPORTS: TypeSpecRuntimeLogger, getLogLevel, setLogLevel

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __nccwpck_require__(1708);
;// CONCATENATED MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/logger/log.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.



function log(message, ...args) {
    external_node_process_.stderr.write(`${external_node_util_.format(message, ...args)}${external_node_os_.EOL}`);
}
//# sourceMappingURL=log.js.map
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/env.js
var env = __nccwpck_require__(3565);
;// CONCATENATED MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/logger/debug.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.


const debugEnvVariable = (0,env/* getEnvironmentVariable */.Az)("DEBUG");
let enabledString;
let enabledNamespaces = [];
let skippedNamespaces = [];
const debuggers = [];
if (debugEnvVariable) {
    enable(debugEnvVariable);
}
const debugObj = Object.assign((namespace) => {
    return createDebugger(namespace);
}, {
    enable,
    enabled,
    disable,
    log: log,
});
function enable(namespaces) {
    enabledString = namespaces;
    enabledNamespaces = [];
    skippedNamespaces = [];
    const namespaceList = namespaces.split(",").map((ns) => ns.trim());
    for (const ns of namespaceList) {
        if (ns.startsWith("-")) {
            skippedNamespaces.push(ns.substring(1));
        }
        else {
            enabledNamespaces.push(ns);
        }
    }
    for (const instance of debuggers) {
        instance.enabled = enabled(instance.namespace);
    }
}
function enabled(namespace) {
    if (namespace.endsWith("*")) {
        return true;
    }
    for (const skipped of skippedNamespaces) {
        if (namespaceMatches(namespace, skipped)) {
            return false;
        }
    }
    for (const enabledNamespace of enabledNamespaces) {
        if (namespaceMatches(namespace, enabledNamespace)) {
            return true;
        }
    }
    return false;
}
/**
 * Given a namespace, check if it matches a pattern.
 * Patterns only have a single wildcard character which is *.
 * The behavior of * is that it matches zero or more other characters.
 */
function namespaceMatches(namespace, patternToMatch) {
    // simple case, no pattern matching required
    if (patternToMatch.indexOf("*") === -1) {
        return namespace === patternToMatch;
    }
    let pattern = patternToMatch;
    // normalize successive * if needed
    if (patternToMatch.indexOf("**") !== -1) {
        const patternParts = [];
        let lastCharacter = "";
        for (const character of patternToMatch) {
            if (character === "*" && lastCharacter === "*") {
                continue;
            }
            else {
                lastCharacter = character;
                patternParts.push(character);
            }
        }
        pattern = patternParts.join("");
    }
    let namespaceIndex = 0;
    let patternIndex = 0;
    const patternLength = pattern.length;
    const namespaceLength = namespace.length;
    let lastWildcard = -1;
    let lastWildcardNamespace = -1;
    while (namespaceIndex < namespaceLength && patternIndex < patternLength) {
        if (pattern[patternIndex] === "*") {
            lastWildcard = patternIndex;
            patternIndex++;
            if (patternIndex === patternLength) {
                // if wildcard is the last character, it will match the remaining namespace string
                return true;
            }
            // now we let the wildcard eat characters until we match the next literal in the pattern
            while (namespace[namespaceIndex] !== pattern[patternIndex]) {
                namespaceIndex++;
                // reached the end of the namespace without a match
                if (namespaceIndex === namespaceLength) {
                    return false;
                }
            }
            // now that we have a match, let's try to continue on
            // however, it's possible we could find a later match
            // so keep a reference in case we have to backtrack
            lastWildcardNamespace = namespaceIndex;
            namespaceIndex++;
            patternIndex++;
            continue;
        }
        else if (pattern[patternIndex] === namespace[namespaceIndex]) {
            // simple case: literal pattern matches so keep going
            patternIndex++;
            namespaceIndex++;
        }
        else if (lastWildcard >= 0) {
            // special case: we don't have a literal match, but there is a previous wildcard
            // which we can backtrack to and try having the wildcard eat the match instead
            patternIndex = lastWildcard + 1;
            namespaceIndex = lastWildcardNamespace + 1;
            // we've reached the end of the namespace without a match
            if (namespaceIndex === namespaceLength) {
                return false;
            }
            // similar to the previous logic, let's keep going until we find the next literal match
            while (namespace[namespaceIndex] !== pattern[patternIndex]) {
                namespaceIndex++;
                if (namespaceIndex === namespaceLength) {
                    return false;
                }
            }
            lastWildcardNamespace = namespaceIndex;
            namespaceIndex++;
            patternIndex++;
            continue;
        }
        else {
            return false;
        }
    }
    const namespaceDone = namespaceIndex === namespace.length;
    const patternDone = patternIndex === pattern.length;
    // this is to detect the case of an unneeded final wildcard
    // e.g. the pattern `ab*` should match the string `ab`
    const trailingWildCard = patternIndex === pattern.length - 1 && pattern[patternIndex] === "*";
    return namespaceDone && (patternDone || trailingWildCard);
}
function disable() {
    const result = enabledString || "";
    enable("");
    return result;
}
function createDebugger(namespace) {
    const newDebugger = Object.assign(debug, {
        enabled: enabled(namespace),
        destroy,
        log: debugObj.log,
        namespace,
        extend,
    });
    function debug(...args) {
        if (!newDebugger.enabled) {
            return;
        }
        if (args.length > 0) {
            args[0] = `${namespace} ${args[0]}`;
        }
        newDebugger.log(...args);
    }
    debuggers.push(newDebugger);
    return newDebugger;
}
function destroy() {
    const index = debuggers.indexOf(this);
    if (index >= 0) {
        debuggers.splice(index, 1);
        return true;
    }
    return false;
}
function extend(namespace) {
    const newDebugger = createDebugger(`${this.namespace}:${namespace}`);
    newDebugger.log = this.log;
    return newDebugger;
}
/* harmony default export */ const debug = (debugObj);
//# sourceMappingURL=debug.js.map
;// CONCATENATED MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/logger/logger.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.


const TYPESPEC_RUNTIME_LOG_LEVELS = ["verbose", "info", "warning", "error"];
const levelMap = {
    verbose: 400,
    info: 300,
    warning: 200,
    error: 100,
};
function patchLogMethod(parent, child) {
    child.log = (...args) => {
        parent.log(...args);
    };
}
function isTypeSpecRuntimeLogLevel(level) {
    return TYPESPEC_RUNTIME_LOG_LEVELS.includes(level);
}
/**
 * Creates a logger context base on the provided options.
 * @param options - The options for creating a logger context.
 * @returns The logger context.
 */
function createLoggerContext(options) {
    const registeredLoggers = new Set();
    const logLevelFromEnv = (0,env/* getEnvironmentVariable */.Az)(options.logLevelEnvVarName);
    let logLevel;
    const clientLogger = debug(options.namespace);
    clientLogger.log = (...args) => {
        debug.log(...args);
    };
    function contextSetLogLevel(level) {
        if (level && !isTypeSpecRuntimeLogLevel(level)) {
            throw new Error(`Unknown log level '${level}'. Acceptable values: ${TYPESPEC_RUNTIME_LOG_LEVELS.join(",")}`);
        }
        logLevel = level;
        const enabledNamespaces = [];
        for (const logger of registeredLoggers) {
            if (shouldEnable(logger)) {
                enabledNamespaces.push(logger.namespace);
            }
        }
        debug.enable(enabledNamespaces.join(","));
    }
    if (logLevelFromEnv) {
        // avoid calling setLogLevel because we don't want a mis-set environment variable to crash
        if (isTypeSpecRuntimeLogLevel(logLevelFromEnv)) {
            contextSetLogLevel(logLevelFromEnv);
        }
        else {
            console.error(`${options.logLevelEnvVarName} set to unknown log level '${logLevelFromEnv}'; logging is not enabled. Acceptable values: ${TYPESPEC_RUNTIME_LOG_LEVELS.join(", ")}.`);
        }
    }
    function shouldEnable(logger) {
        return Boolean(logLevel && levelMap[logger.level] <= levelMap[logLevel]);
    }
    function createLogger(parent, level) {
        const logger = Object.assign(parent.extend(level), {
            level,
        });
        patchLogMethod(parent, logger);
        if (shouldEnable(logger)) {
            const enabledNamespaces = debug.disable();
            debug.enable(enabledNamespaces + "," + logger.namespace);
        }
        registeredLoggers.add(logger);
        return logger;
    }
    function contextGetLogLevel() {
        return logLevel;
    }
    function contextCreateClientLogger(namespace) {
        const clientRootLogger = clientLogger.extend(namespace);
        patchLogMethod(clientLogger, clientRootLogger);
        return {
            error: createLogger(clientRootLogger, "error"),
            warning: createLogger(clientRootLogger, "warning"),
            info: createLogger(clientRootLogger, "info"),
            verbose: createLogger(clientRootLogger, "verbose"),
        };
    }
    return {
        setLogLevel: contextSetLogLevel,
        getLogLevel: contextGetLogLevel,
        createClientLogger: contextCreateClientLogger,
        logger: clientLogger,
    };
}
const context = createLoggerContext({
    logLevelEnvVarName: "TYPESPEC_RUNTIME_LOG_LEVEL",
    namespace: "typeSpecRuntime",
});
/**
 * Immediately enables logging at the specified log level. If no level is specified, logging is disabled.
 * @param level - The log level to enable for logging.
 * Options from most verbose to least verbose are:
 * - verbose
 * - info
 * - warning
 * - error
 */
// eslint-disable-next-line @typescript-eslint/no-redeclare
const TypeSpecRuntimeLogger = context.logger;
/**
 * Retrieves the currently specified log level.
 */
function setLogLevel(logLevel) {
    context.setLogLevel(logLevel);
}
/**
 * Retrieves the currently specified log level.
 */
function getLogLevel() {
    return context.getLogLevel();
}
/**
 * Creates a logger for use by the SDKs that inherits from `TypeSpecRuntimeLogger`.
 * @param namespace - The name of the SDK package.
 * @hidden
 */
function createClientLogger(namespace) {
    return context.createClientLogger(namespace);
}
//# sourceMappingURL=logger.js.map

/***/ }),

/***/ 8266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ createEmptyPipeline)
/* harmony export */ });
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
const ValidPhaseNames = new Set(["Deserialize", "Serialize", "Retry", "Sign"]);
/**
 * A private implementation of Pipeline.
 * Do not export this class from the package.
 * @internal
 */
class HttpPipeline {
    _policies = [];
    _orderedPolicies;
    constructor(policies) {
        this._policies = policies?.slice(0) ?? [];
        this._orderedPolicies = undefined;
    }
    addPolicy(policy, options = {}) {
        if (options.phase && options.afterPhase) {
            throw new Error("Policies inside a phase cannot specify afterPhase.");
        }
        if (options.phase && !ValidPhaseNames.has(options.phase)) {
            throw new Error(`Invalid phase name: ${options.phase}`);
        }
        if (options.afterPhase && !ValidPhaseNames.has(options.afterPhase)) {
            throw new Error(`Invalid afterPhase name: ${options.afterPhase}`);
        }
        this._policies.push({
            policy,
            options,
        });
        this._orderedPolicies = undefined;
    }
    removePolicy(options) {
        const removedPolicies = [];
        this._policies = this._policies.filter((policyDescriptor) => {
            if ((options.name && policyDescriptor.policy.name === options.name) ||
                (options.phase && policyDescriptor.options.phase === options.phase)) {
                removedPolicies.push(policyDescriptor.policy);
                return false;
            }
            else {
                return true;
            }
        });
        this._orderedPolicies = undefined;
        return removedPolicies;
    }
    sendRequest(httpClient, request) {
        const policies = this.getOrderedPolicies();
        const pipeline = policies.reduceRight((next, policy) => {
            return (req) => {
                return policy.sendRequest(req, next);
            };
        }, (req) => httpClient.sendRequest(req));
        return pipeline(request);
    }
    getOrderedPolicies() {
        if (!this._orderedPolicies) {
            this._orderedPolicies = this.orderPolicies();
        }
        return this._orderedPolicies;
    }
    clone() {
        return new HttpPipeline(this._policies);
    }
    static create() {
        return new HttpPipeline();
    }
    orderPolicies() {
        /**
         * The goal of this method is to reliably order pipeline policies
         * based on their declared requirements when they were added.
         *
         * Order is first determined by phase:
         *
         * 1. Serialize Phase
         * 2. Policies not in a phase
         * 3. Deserialize Phase
         * 4. Retry Phase
         * 5. Sign Phase
         *
         * Within each phase, policies are executed in the order
         * they were added unless they were specified to execute
         * before/after other policies or after a particular phase.
         *
         * To determine the final order, we will walk the policy list
         * in phase order multiple times until all dependencies are
         * satisfied.
         *
         * `afterPolicies` are the set of policies that must be
         * executed before a given policy. This requirement is
         * considered satisfied when each of the listed policies
         * have been scheduled.
         *
         * `beforePolicies` are the set of policies that must be
         * executed after a given policy. Since this dependency
         * can be expressed by converting it into a equivalent
         * `afterPolicies` declarations, they are normalized
         * into that form for simplicity.
         *
         * An `afterPhase` dependency is considered satisfied when all
         * policies in that phase have scheduled.
         *
         */
        const result = [];
        // Track all policies we know about.
        const policyMap = new Map();
        function createPhase(name) {
            return {
                name,
                policies: new Set(),
                hasRun: false,
                hasAfterPolicies: false,
            };
        }
        // Track policies for each phase.
        const serializePhase = createPhase("Serialize");
        const noPhase = createPhase("None");
        const deserializePhase = createPhase("Deserialize");
        const retryPhase = createPhase("Retry");
        const signPhase = createPhase("Sign");
        // a list of phases in order
        const orderedPhases = [serializePhase, noPhase, deserializePhase, retryPhase, signPhase];
        // Small helper function to map phase name to each Phase
        function getPhase(phase) {
            if (phase === "Retry") {
                return retryPhase;
            }
            else if (phase === "Serialize") {
                return serializePhase;
            }
            else if (phase === "Deserialize") {
                return deserializePhase;
            }
            else if (phase === "Sign") {
                return signPhase;
            }
            else {
                return noPhase;
            }
        }
        // First walk each policy and create a node to track metadata.
        for (const descriptor of this._policies) {
            const policy = descriptor.policy;
            const options = descriptor.options;
            const policyName = policy.name;
            if (policyMap.has(policyName)) {
                throw new Error("Duplicate policy names not allowed in pipeline");
            }
            const node = {
                policy,
                dependsOn: new Set(),
                dependants: new Set(),
            };
            if (options.afterPhase) {
                node.afterPhase = getPhase(options.afterPhase);
                node.afterPhase.hasAfterPolicies = true;
            }
            policyMap.set(policyName, node);
            const phase = getPhase(options.phase);
            phase.policies.add(node);
        }
        // Now that each policy has a node, connect dependency references.
        for (const descriptor of this._policies) {
            const { policy, options } = descriptor;
            const policyName = policy.name;
            const node = policyMap.get(policyName);
            if (!node) {
                throw new Error(`Missing node for policy ${policyName}`);
            }
            if (options.afterPolicies) {
                for (const afterPolicyName of options.afterPolicies) {
                    const afterNode = policyMap.get(afterPolicyName);
                    if (afterNode) {
                        // Linking in both directions helps later
                        // when we want to notify dependants.
                        node.dependsOn.add(afterNode);
                        afterNode.dependants.add(node);
                    }
                }
            }
            if (options.beforePolicies) {
                for (const beforePolicyName of options.beforePolicies) {
                    const beforeNode = policyMap.get(beforePolicyName);
                    if (beforeNode) {
                        // To execute before another node, make it
                        // depend on the current node.
                        beforeNode.dependsOn.add(node);
                        node.dependants.add(beforeNode);
                    }
                }
            }
        }
        function walkPhase(phase) {
            phase.hasRun = true;
            // Sets iterate in insertion order
            for (const node of phase.policies) {
                if (node.afterPhase && (!node.afterPhase.hasRun || node.afterPhase.policies.size)) {
                    // If this node is waiting on a phase to complete,
                    // we need to skip it for now.
                    // Even if the phase is empty, we should wait for it
                    // to be walked to avoid re-ordering policies.
                    continue;
                }
                if (node.dependsOn.size === 0) {
                    // If there's nothing else we're waiting for, we can
                    // add this policy to the result list.
                    result.push(node.policy);
                    // Notify anything that depends on this policy that
                    // the policy has been scheduled.
                    for (const dependant of node.dependants) {
                        dependant.dependsOn.delete(node);
                    }
                    policyMap.delete(node.policy.name);
                    phase.policies.delete(node);
                }
            }
        }
        function walkPhases() {
            for (const phase of orderedPhases) {
                walkPhase(phase);
                // if the phase isn't complete
                if (phase.policies.size > 0 && phase !== noPhase) {
                    if (!noPhase.hasRun) {
                        // Try running noPhase to see if that unblocks this phase next tick.
                        // This can happen if a phase that happens before noPhase
                        // is waiting on a noPhase policy to complete.
                        walkPhase(noPhase);
                    }
                    // Don't proceed to the next phase until this phase finishes.
                    return;
                }
                if (phase.hasAfterPolicies) {
                    // Run any policies unblocked by this phase
                    walkPhase(noPhase);
                }
            }
        }
        // Iterate until we've put every node in the result list.
        let iteration = 0;
        while (policyMap.size > 0) {
            iteration++;
            const initialResultLength = result.length;
            // Keep walking each phase in order until we can order every node.
            walkPhases();
            // The result list *should* get at least one larger each time
            // after the first full pass.
            // Otherwise, we're going to loop forever.
            if (result.length <= initialResultLength && iteration > 1) {
                throw new Error("Cannot satisfy policy dependencies due to requirements cycle.");
            }
        }
        return result;
    }
}
/**
 * Creates a totally empty pipeline.
 * Useful for testing or creating a custom one.
 */
function createEmptyPipeline() {
    return HttpPipeline.create();
}
//# sourceMappingURL=pipeline.js.map

/***/ }),

/***/ 9257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ createPipelineRequest)
/* harmony export */ });
/* harmony import */ var _httpHeaders_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6740);
/* harmony import */ var _util_uuidUtils_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5063);
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.


class PipelineRequestImpl {
    url;
    method;
    headers;
    timeout;
    withCredentials;
    body;
    multipartBody;
    formData;
    streamResponseStatusCodes;
    enableBrowserStreams;
    proxySettings;
    disableKeepAlive;
    abortSignal;
    requestId;
    allowInsecureConnection;
    onUploadProgress;
    onDownloadProgress;
    requestOverrides;
    authSchemes;
    constructor(options) {
        this.url = options.url;
        this.body = options.body;
        this.headers = options.headers ?? (0,_httpHeaders_js__WEBPACK_IMPORTED_MODULE_0__/* .createHttpHeaders */ .N)();
        this.method = options.method ?? "GET";
        this.timeout = options.timeout ?? 0;
        this.multipartBody = options.multipartBody;
        this.formData = options.formData;
        this.disableKeepAlive = options.disableKeepAlive ?? false;
        this.proxySettings = options.proxySettings;
        this.streamResponseStatusCodes = options.streamResponseStatusCodes;
        this.withCredentials = options.withCredentials ?? false;
        this.abortSignal = options.abortSignal;
        this.onUploadProgress = options.onUploadProgress;
        this.onDownloadProgress = options.onDownloadProgress;
        this.requestId = options.requestId || (0,_util_uuidUtils_js__WEBPACK_IMPORTED_MODULE_1__/* .randomUUID */ .N)();
        this.allowInsecureConnection = options.allowInsecureConnection ?? false;
        this.enableBrowserStreams = options.enableBrowserStreams ?? false;
        this.requestOverrides = options.requestOverrides;
        this.authSchemes = options.authSchemes;
    }
}
/**
 * Creates a new pipeline request with the given options.
 * This method is to allow for the easy setting of default values and not required.
 * @param options - The options to create the request with.
 */
function createPipelineRequest(options) {
    return new PipelineRequestImpl(options);
}
//# sourceMappingURL=pipelineRequest.js.map

/***/ }),

/***/ 5454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ agentPolicy)
/* harmony export */ });
/* unused harmony export agentPolicyName */
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
/**
 * Name of the Agent Policy
 */
const agentPolicyName = "agentPolicy";
/**
 * Gets a pipeline policy that sets http.agent
 */
function agentPolicy(agent) {
    return {
        name: agentPolicyName,
        sendRequest: async (req, next) => {
            // Users may define an agent on the request, honor it over the client level one
            if (!req.agent) {
                req.agent = agent;
            }
            return next(req);
        },
    };
}
//# sourceMappingURL=agentPolicy.js.map

/***/ }),

/***/ 1299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ decompressResponsePolicy)
/* harmony export */ });
/* unused harmony export decompressResponsePolicyName */
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
/**
 * The programmatic identifier of the decompressResponsePolicy.
 */
const decompressResponsePolicyName = "decompressResponsePolicy";
/**
 * A policy to enable response decompression according to Accept-Encoding header
 * https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Accept-Encoding
 */
function decompressResponsePolicy() {
    return {
        name: decompressResponsePolicyName,
        async sendRequest(request, next) {
            // HEAD requests have no body
            if (request.method !== "HEAD") {
                request.headers.set("Accept-Encoding", "gzip,deflate");
            }
            return next(request);
        },
    };
}
//# sourceMappingURL=decompressResponsePolicy.js.map

/***/ }),

/***/ 9808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u: () => (/* binding */ defaultRetryPolicy)
});

// UNUSED EXPORTS: defaultRetryPolicyName

// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/util/delay.js + 1 modules
var delay = __nccwpck_require__(5599);
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/util/helpers.js
var helpers = __nccwpck_require__(9734);
;// CONCATENATED MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/retryStrategies/throttlingRetryStrategy.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

/**
 * The header that comes back from services representing
 * the amount of time (minimum) to wait to retry (in seconds or timestamp after which we can retry).
 */
const RetryAfterHeader = "Retry-After";
/**
 * The headers that come back from services representing
 * the amount of time (minimum) to wait to retry.
 *
 * "retry-after-ms", "x-ms-retry-after-ms" : milliseconds
 * "Retry-After" : seconds or timestamp
 */
const AllRetryAfterHeaders = ["retry-after-ms", "x-ms-retry-after-ms", RetryAfterHeader];
/**
 * A response is a throttling retry response if it has a throttling status code (429 or 503),
 * as long as one of the [ "Retry-After" or "retry-after-ms" or "x-ms-retry-after-ms" ] headers has a valid value.
 *
 * Returns the `retryAfterInMs` value if the response is a throttling retry response.
 * If not throttling retry response, returns `undefined`.
 *
 * @internal
 */
function getRetryAfterInMs(response) {
    if (!(response && [429, 503].includes(response.status)))
        return undefined;
    try {
        // Headers: "retry-after-ms", "x-ms-retry-after-ms", "Retry-After"
        for (const header of AllRetryAfterHeaders) {
            const retryAfterValue = (0,helpers/* parseHeaderValueAsNumber */.H)(response, header);
            if (retryAfterValue === 0 || retryAfterValue) {
                // "Retry-After" header ==> seconds
                // "retry-after-ms", "x-ms-retry-after-ms" headers ==> milli-seconds
                const multiplyingFactor = header === RetryAfterHeader ? 1000 : 1;
                return retryAfterValue * multiplyingFactor; // in milli-seconds
            }
        }
        // RetryAfterHeader ("Retry-After") has a special case where it might be formatted as a date instead of a number of seconds
        const retryAfterHeader = response.headers.get(RetryAfterHeader);
        if (!retryAfterHeader)
            return;
        const date = Date.parse(retryAfterHeader);
        const diff = date - Date.now();
        // negative diff would mean a date in the past, so retry asap with 0 milliseconds
        return Number.isFinite(diff) ? Math.max(0, diff) : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * A response is a retry response if it has a throttling status code (429 or 503),
 * as long as one of the [ "Retry-After" or "retry-after-ms" or "x-ms-retry-after-ms" ] headers has a valid value.
 */
function isThrottlingRetryResponse(response) {
    return Number.isFinite(getRetryAfterInMs(response));
}
function throttlingRetryStrategy() {
    return {
        name: "throttlingRetryStrategy",
        retry({ response }) {
            const retryAfterInMs = getRetryAfterInMs(response);
            if (!Number.isFinite(retryAfterInMs)) {
                return { skipStrategy: true };
            }
            return {
                retryAfterInMs,
            };
        },
    };
}
//# sourceMappingURL=throttlingRetryStrategy.js.map
;// CONCATENATED MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/retryStrategies/exponentialRetryStrategy.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.


// intervals are in milliseconds
const DEFAULT_CLIENT_RETRY_INTERVAL = 1000;
const DEFAULT_CLIENT_MAX_RETRY_INTERVAL = 1000 * 64;
/**
 * A retry strategy that retries with an exponentially increasing delay in these two cases:
 * - When there are errors in the underlying transport layer (e.g. DNS lookup failures).
 * - Or otherwise if the outgoing request fails (408, greater or equal than 500, except for 501 and 505).
 */
function exponentialRetryStrategy(options = {}) {
    const retryInterval = options.retryDelayInMs ?? DEFAULT_CLIENT_RETRY_INTERVAL;
    const maxRetryInterval = options.maxRetryDelayInMs ?? DEFAULT_CLIENT_MAX_RETRY_INTERVAL;
    return {
        name: "exponentialRetryStrategy",
        retry({ retryCount, response, responseError }) {
            const matchedSystemError = isSystemError(responseError);
            const ignoreSystemErrors = matchedSystemError && options.ignoreSystemErrors;
            const isExponential = isExponentialRetryResponse(response);
            const ignoreExponentialResponse = isExponential && options.ignoreHttpStatusCodes;
            const unknownResponse = response && (isThrottlingRetryResponse(response) || !isExponential);
            if (unknownResponse || ignoreExponentialResponse || ignoreSystemErrors) {
                return { skipStrategy: true };
            }
            if (responseError && !matchedSystemError && !isExponential) {
                return { errorToThrow: responseError };
            }
            return (0,delay/* calculateRetryDelay */.g)(retryCount, {
                retryDelayInMs: retryInterval,
                maxRetryDelayInMs: maxRetryInterval,
            });
        },
    };
}
/**
 * A response is a retry response if it has status codes:
 * - 408, or
 * - Greater or equal than 500, except for 501 and 505.
 */
function isExponentialRetryResponse(response) {
    return Boolean(response &&
        response.status !== undefined &&
        (response.status >= 500 || response.status === 408) &&
        response.status !== 501 &&
        response.status !== 505);
}
/**
 * Determines whether an error from a pipeline response was triggered in the network layer.
 */
function isSystemError(err) {
    if (!err) {
        return false;
    }
    return (err.code === "ETIMEDOUT" ||
        err.code === "ESOCKETTIMEDOUT" ||
        err.code === "ECONNREFUSED" ||
        err.code === "ECONNRESET" ||
        err.code === "ENOENT" ||
        err.code === "ENOTFOUND");
}
//# sourceMappingURL=exponentialRetryStrategy.js.map
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/policies/retryPolicy.js
var retryPolicy = __nccwpck_require__(3545);
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/constants.js
var constants = __nccwpck_require__(1327);
;// CONCATENATED MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/policies/defaultRetryPolicy.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.




/**
 * Name of the {@link defaultRetryPolicy}
 */
const defaultRetryPolicyName = "defaultRetryPolicy";
/**
 * A policy that retries according to three strategies:
 * - When the server sends a 429 response with a Retry-After header.
 * - When there are errors in the underlying transport layer (e.g. DNS lookup failures).
 * - Or otherwise if the outgoing request fails, it will retry with an exponentially increasing delay.
 */
function defaultRetryPolicy(options = {}) {
    return {
        name: defaultRetryPolicyName,
        sendRequest: (0,retryPolicy/* retryPolicy */.J)([throttlingRetryStrategy(), exponentialRetryStrategy(options)], {
            maxRetries: options.maxRetries ?? constants/* DEFAULT_RETRY_POLICY_COUNT */.o,
        }).sendRequest,
    };
}
//# sourceMappingURL=defaultRetryPolicy.js.map

/***/ }),

/***/ 7498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ formDataPolicy),
  s: () => (/* binding */ formDataPolicyName)
});

// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/util/bytesEncoding.js
var bytesEncoding = __nccwpck_require__(8897);
;// CONCATENATED MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/formData.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
/**
 * If the request body is a native FormData, convert it to our FormDataMap
 * representation and clear the body. Node.js's HTTP stack doesn't handle
 * FormData natively, so the pipeline must serialize it later.
 *
 * @internal
 */
function convertBodyToFormDataMap(body) {
    if (typeof FormData !== "undefined" && body instanceof FormData) {
        const formDataMap = {};
        for (const [key, value] of body.entries()) {
            const existing = formDataMap[key];
            if (Array.isArray(existing)) {
                existing.push(value);
            }
            else {
                formDataMap[key] = existing !== undefined ? [existing, value] : [value];
            }
        }
        return formDataMap;
    }
    return undefined;
}
//# sourceMappingURL=formData.js.map
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/httpHeaders.js
var httpHeaders = __nccwpck_require__(6740);
;// CONCATENATED MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/policies/formDataPolicy.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.



/**
 * The programmatic identifier of the formDataPolicy.
 */
const formDataPolicyName = "formDataPolicy";
/**
 * A policy that encodes FormData on the request into the body.
 */
function formDataPolicy() {
    return {
        name: formDataPolicyName,
        async sendRequest(request, next) {
            const converted = convertBodyToFormDataMap(request.body);
            if (converted) {
                request.formData = converted;
                request.body = undefined;
            }
            if (request.formData) {
                const contentType = request.headers.get("Content-Type");
                if (contentType && contentType.indexOf("application/x-www-form-urlencoded") !== -1) {
                    request.body = wwwFormUrlEncode(request.formData);
                }
                else {
                    await prepareFormData(request.formData, request);
                }
                request.formData = undefined;
            }
            return next(request);
        },
    };
}
function wwwFormUrlEncode(formData) {
    const urlSearchParams = new URLSearchParams();
    for (const [key, value] of Object.entries(formData)) {
        if (Array.isArray(value)) {
            for (const subValue of value) {
                urlSearchParams.append(key, subValue.toString());
            }
        }
        else {
            urlSearchParams.append(key, value.toString());
        }
    }
    return urlSearchParams.toString();
}
async function prepareFormData(formData, request) {
    // validate content type (multipart/form-data)
    const contentType = request.headers.get("Content-Type");
    if (contentType && !contentType.startsWith("multipart/form-data")) {
        // content type is specified and is not multipart/form-data. Exit.
        return;
    }
    request.headers.set("Content-Type", contentType ?? "multipart/form-data");
    // set body to MultipartRequestBody using content from FormDataMap
    const parts = [];
    for (const [fieldName, values] of Object.entries(formData)) {
        for (const value of Array.isArray(values) ? values : [values]) {
            if (typeof value === "string") {
                parts.push({
                    headers: (0,httpHeaders/* createHttpHeaders */.N)({
                        "Content-Disposition": `form-data; name="${fieldName}"`,
                    }),
                    body: (0,bytesEncoding/* stringToUint8Array */.A)(value, "utf-8"),
                });
            }
            else if (value === undefined || value === null || typeof value !== "object") {
                throw new Error(`Unexpected value for key ${fieldName}: ${value}. Value should be serialized to string first.`);
            }
            else {
                // using || instead of ?? here since if value.name is empty we should create a file name
                const fileName = value.name || "blob";
                const headers = (0,httpHeaders/* createHttpHeaders */.N)();
                headers.set("Content-Disposition", `form-data; name="${fieldName}"; filename="${fileName}"`);
                // again, || is used since an empty value.type means the content type is unset
                headers.set("Content-Type", value.type || "application/octet-stream");
                parts.push({
                    headers,
                    body: value,
                });
            }
        }
    }
    request.multipartBody = { parts };
}
//# sourceMappingURL=formDataPolicy.js.map

/***/ }),

/***/ 4673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ logPolicy)
/* harmony export */ });
/* unused harmony export logPolicyName */
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1252);
/* harmony import */ var _util_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(768);
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.


/**
 * The programmatic identifier of the logPolicy.
 */
const logPolicyName = "logPolicy";
/**
 * A policy that logs all requests and responses.
 * @param options - Options to configure logPolicy.
 */
function logPolicy(options = {}) {
    const logger = options.logger ?? _log_js__WEBPACK_IMPORTED_MODULE_0__/* .logger */ .v.info;
    const sanitizer = new _util_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__/* .Sanitizer */ .I({
        additionalAllowedHeaderNames: options.additionalAllowedHeaderNames,
        additionalAllowedQueryParameters: options.additionalAllowedQueryParameters,
    });
    return {
        name: logPolicyName,
        async sendRequest(request, next) {
            if (!logger.enabled) {
                return next(request);
            }
            logger(`Request: ${sanitizer.sanitize(request)}`);
            const response = await next(request);
            logger(`Response status code: ${response.status}`);
            logger(`Headers: ${sanitizer.sanitize({ headers: response.headers })}`);
            return response;
        },
    };
}
//# sourceMappingURL=logPolicy.js.map

/***/ }),

/***/ 1700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  J: () => (/* binding */ multipartPolicy),
  u: () => (/* binding */ multipartPolicyName)
});

// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/util/bytesEncoding.js
var bytesEncoding = __nccwpck_require__(8897);
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/util/typeGuards.js + 1 modules
var typeGuards = __nccwpck_require__(3185);
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/util/uuidUtils.js
var uuidUtils = __nccwpck_require__(5063);
// EXTERNAL MODULE: external "stream"
var external_stream_ = __nccwpck_require__(2203);
;// CONCATENATED MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/util/concat.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.


async function* streamAsyncIterator() {
    const reader = this.getReader();
    try {
        while (true) {
            const { done, value } = await reader.read();
            if (done) {
                return;
            }
            yield value;
        }
    }
    finally {
        reader.releaseLock();
    }
}
function makeAsyncIterable(webStream) {
    if (!webStream[Symbol.asyncIterator]) {
        webStream[Symbol.asyncIterator] = streamAsyncIterator.bind(webStream);
    }
    if (!webStream.values) {
        webStream.values = streamAsyncIterator.bind(webStream);
    }
}
function ensureNodeStream(stream) {
    if (stream instanceof ReadableStream) {
        makeAsyncIterable(stream);
        return external_stream_.Readable.fromWeb(stream);
    }
    else {
        return stream;
    }
}
function toStream(source) {
    if (source instanceof Uint8Array) {
        return external_stream_.Readable.from(Buffer.from(source));
    }
    else if ((0,typeGuards/* isBlob */.qf)(source)) {
        return ensureNodeStream(source.stream());
    }
    else {
        return ensureNodeStream(source);
    }
}
/**
 * Utility function that concatenates a set of binary inputs into one combined output.
 *
 * @param sources - array of sources for the concatenation
 * @returns - in Node, a (() =\> NodeJS.ReadableStream) which, when read, produces a concatenation of all the inputs.
 *           In browser, returns a `Blob` representing all the concatenated inputs.
 *
 * @internal
 */
async function concat(sources) {
    return function () {
        const streams = sources.map((x) => (typeof x === "function" ? x() : x)).map(toStream);
        return external_stream_.Readable.from((async function* () {
            for (const stream of streams) {
                for await (const chunk of stream) {
                    yield chunk;
                }
            }
        })());
    };
}
//# sourceMappingURL=concat.js.map
;// CONCATENATED MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/policies/multipartPolicy.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.




function generateBoundary() {
    return `----AzSDKFormBoundary${(0,uuidUtils/* randomUUID */.N)()}`;
}
function encodeHeaders(headers) {
    let result = "";
    for (const [key, value] of headers) {
        result += `${key}: ${value}\r\n`;
    }
    return result;
}
function getLength(source) {
    if (source instanceof Uint8Array) {
        return source.byteLength;
    }
    else if ((0,typeGuards/* isBlob */.qf)(source)) {
        // if was created using createFile then -1 means we have an unknown size
        return source.size === -1 ? undefined : source.size;
    }
    else {
        return undefined;
    }
}
function getTotalLength(sources) {
    let total = 0;
    for (const source of sources) {
        const partLength = getLength(source);
        if (partLength === undefined) {
            return undefined;
        }
        else {
            total += partLength;
        }
    }
    return total;
}
async function buildRequestBody(request, parts, boundary) {
    const sources = [
        (0,bytesEncoding/* stringToUint8Array */.A)(`--${boundary}`, "utf-8"),
        ...parts.flatMap((part) => [
            (0,bytesEncoding/* stringToUint8Array */.A)("\r\n", "utf-8"),
            (0,bytesEncoding/* stringToUint8Array */.A)(encodeHeaders(part.headers), "utf-8"),
            (0,bytesEncoding/* stringToUint8Array */.A)("\r\n", "utf-8"),
            part.body,
            (0,bytesEncoding/* stringToUint8Array */.A)(`\r\n--${boundary}`, "utf-8"),
        ]),
        (0,bytesEncoding/* stringToUint8Array */.A)("--\r\n\r\n", "utf-8"),
    ];
    const contentLength = getTotalLength(sources);
    if (contentLength) {
        request.headers.set("Content-Length", contentLength);
    }
    // The public BodyPart.body type uses Uint8Array (= Uint8Array<ArrayBufferLike>) for
    // backward compatibility. Internally, concat requires Uint8Array<ArrayBuffer> to ensure
    // SharedArrayBuffer-backed arrays don't flow into Blob construction. In practice, HTTP
    // request bodies are always ArrayBuffer-backed, so this narrowing is safe.
    request.body = await concat(sources);
}
/**
 * Name of multipart policy
 */
const multipartPolicyName = "multipartPolicy";
const maxBoundaryLength = 70;
const validBoundaryCharacters = new Set(`abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'()+,-./:=?`);
function assertValidBoundary(boundary) {
    if (boundary.length > maxBoundaryLength) {
        throw new Error(`Multipart boundary "${boundary}" exceeds maximum length of 70 characters`);
    }
    if (Array.from(boundary).some((x) => !validBoundaryCharacters.has(x))) {
        throw new Error(`Multipart boundary "${boundary}" contains invalid characters`);
    }
}
/**
 * Pipeline policy for multipart requests
 */
function multipartPolicy() {
    return {
        name: multipartPolicyName,
        async sendRequest(request, next) {
            if (!request.multipartBody) {
                return next(request);
            }
            if (request.body) {
                throw new Error("multipartBody and regular body cannot be set at the same time");
            }
            let boundary = request.multipartBody.boundary;
            const contentTypeHeader = request.headers.get("Content-Type") ?? "multipart/mixed";
            const parsedHeader = contentTypeHeader.match(/^(multipart\/[^ ;]+)(?:; *boundary=(.+))?$/);
            if (!parsedHeader) {
                throw new Error(`Got multipart request body, but content-type header was not multipart: ${contentTypeHeader}`);
            }
            const [, contentType, parsedBoundary] = parsedHeader;
            if (parsedBoundary && boundary && parsedBoundary !== boundary) {
                throw new Error(`Multipart boundary was specified as ${parsedBoundary} in the header, but got ${boundary} in the request body`);
            }
            boundary ??= parsedBoundary;
            if (boundary) {
                assertValidBoundary(boundary);
            }
            else {
                boundary = generateBoundary();
            }
            request.headers.set("Content-Type", `${contentType}; boundary=${boundary}`);
            await buildRequestBody(request, request.multipartBody.parts, boundary);
            request.multipartBody = undefined;
            return next(request);
        },
    };
}
//# sourceMappingURL=multipartPolicy.js.map

/***/ }),

/***/ 4356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ll: () => (/* binding */ proxyPolicy)
});

// UNUSED EXPORTS: getDefaultProxySettings, globalNoProxyList, loadNoProxy, proxyPolicyName

// EXTERNAL MODULE: external "net"
var external_net_ = __nccwpck_require__(9278);
// EXTERNAL MODULE: external "tls"
var external_tls_ = __nccwpck_require__(4756);
// EXTERNAL MODULE: external "assert"
var external_assert_ = __nccwpck_require__(2613);
// EXTERNAL MODULE: ./node_modules/debug/src/index.js
var src = __nccwpck_require__(2830);
// EXTERNAL MODULE: external "http"
var external_http_ = __nccwpck_require__(8611);
// EXTERNAL MODULE: external "https"
var external_https_ = __nccwpck_require__(5692);
;// CONCATENATED MODULE: ./node_modules/agent-base/dist/helpers.js


async function toBuffer(stream) {
    let length = 0;
    const chunks = [];
    for await (const chunk of stream) {
        length += chunk.length;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks, length);
}
// eslint-disable-next-line @typescript-eslint/no-explicit-any
async function json(stream) {
    const buf = await toBuffer(stream);
    const str = buf.toString('utf8');
    try {
        return JSON.parse(str);
    }
    catch (_err) {
        const err = _err;
        err.message += ` (input: ${str})`;
        throw err;
    }
}
function req(url, opts = {}) {
    const href = typeof url === 'string' ? url : url.href;
    const req = (href.startsWith('https:') ? https : http).request(url, opts);
    const promise = new Promise((resolve, reject) => {
        req
            .once('response', resolve)
            .once('error', reject)
            .end();
    });
    req.then = promise.then.bind(promise);
    return req;
}
//# sourceMappingURL=helpers.js.map
;// CONCATENATED MODULE: ./node_modules/agent-base/dist/index.js




const INTERNAL = Symbol('AgentBaseInternalState');
class Agent extends external_http_.Agent {
    constructor(opts) {
        super(opts);
        this[INTERNAL] = {};
    }
    /**
     * Determine whether this is an `http` or `https` request.
     */
    isSecureEndpoint(options) {
        if (options) {
            // First check the `secureEndpoint` property explicitly, since this
            // means that a parent `Agent` is "passing through" to this instance.
            // eslint-disable-next-line @typescript-eslint/no-explicit-any
            if (typeof options.secureEndpoint === 'boolean') {
                return options.secureEndpoint;
            }
            // If no explicit `secure` endpoint, check if `protocol` property is
            // set. This will usually be the case since using a full string URL
            // or `URL` instance should be the most common usage.
            if (typeof options.protocol === 'string') {
                return options.protocol === 'https:';
            }
        }
        // Finally, if no `protocol` property was set, then fall back to
        // checking the stack trace of the current call stack, and try to
        // detect the "https" module.
        const { stack } = new Error();
        if (typeof stack !== 'string')
            return false;
        return stack
            .split('\n')
            .some((l) => l.indexOf('(https.js:') !== -1 ||
            l.indexOf('node:https:') !== -1);
    }
    // In order to support async signatures in `connect()` and Node's native
    // connection pooling in `http.Agent`, the array of sockets for each origin
    // has to be updated synchronously. This is so the length of the array is
    // accurate when `addRequest()` is next called. We achieve this by creating a
    // fake socket and adding it to `sockets[origin]` and incrementing
    // `totalSocketCount`.
    incrementSockets(name) {
        // If `maxSockets` and `maxTotalSockets` are both Infinity then there is no
        // need to create a fake socket because Node.js native connection pooling
        // will never be invoked.
        if (this.maxSockets === Infinity && this.maxTotalSockets === Infinity) {
            return null;
        }
        // All instances of `sockets` are expected TypeScript errors. The
        // alternative is to add it as a private property of this class but that
        // will break TypeScript subclassing.
        if (!this.sockets[name]) {
            // @ts-expect-error `sockets` is readonly in `@types/node`
            this.sockets[name] = [];
        }
        const fakeSocket = new external_net_.Socket({ writable: false });
        this.sockets[name].push(fakeSocket);
        // @ts-expect-error `totalSocketCount` isn't defined in `@types/node`
        this.totalSocketCount++;
        return fakeSocket;
    }
    decrementSockets(name, socket) {
        if (!this.sockets[name] || socket === null) {
            return;
        }
        const sockets = this.sockets[name];
        const index = sockets.indexOf(socket);
        if (index !== -1) {
            sockets.splice(index, 1);
            // @ts-expect-error  `totalSocketCount` isn't defined in `@types/node`
            this.totalSocketCount--;
            if (sockets.length === 0) {
                // @ts-expect-error `sockets` is readonly in `@types/node`
                delete this.sockets[name];
            }
        }
    }
    // In order to properly update the socket pool, we need to call `getName()` on
    // the core `https.Agent` if it is a secureEndpoint.
    getName(options) {
        const secureEndpoint = this.isSecureEndpoint(options);
        if (secureEndpoint) {
            return external_https_.Agent.prototype.getName.call(this, options);
        }
        return super.getName(options);
    }
    createSocket(req, options, cb) {
        const connectOpts = {
            ...options,
            secureEndpoint: this.isSecureEndpoint(options),
        };
        const name = this.getName(connectOpts);
        const fakeSocket = this.incrementSockets(name);
        Promise.resolve()
            .then(() => this.connect(req, connectOpts))
            .then((socket) => {
            this.decrementSockets(name, fakeSocket);
            if (typeof socket
                .addRequest === 'function') {
                try {
                    return socket.addRequest(req, connectOpts);
                }
                catch (err) {
                    return cb(err);
                }
            }
            this[INTERNAL].currentSocket = socket;
            // @ts-expect-error `createSocket()` isn't defined in `@types/node`
            super.createSocket(req, options, cb);
        }, (err) => {
            this.decrementSockets(name, fakeSocket);
            cb(err);
        });
    }
    createConnection() {
        const socket = this[INTERNAL].currentSocket;
        this[INTERNAL].currentSocket = undefined;
        if (!socket) {
            throw new Error('No socket was returned in the `connect()` function');
        }
        return socket;
    }
    get defaultPort() {
        return (this[INTERNAL].defaultPort ??
            (this.protocol === 'https:' ? 443 : 80));
    }
    set defaultPort(v) {
        if (this[INTERNAL]) {
            this[INTERNAL].defaultPort = v;
        }
    }
    get protocol() {
        return (this[INTERNAL].protocol ??
            (this.isSecureEndpoint() ? 'https:' : 'http:'));
    }
    set protocol(v) {
        if (this[INTERNAL]) {
            this[INTERNAL].protocol = v;
        }
    }
}
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: external "url"
const external_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");
;// CONCATENATED MODULE: ./node_modules/https-proxy-agent/dist/parse-proxy-response.js

const debug = src('https-proxy-agent:parse-proxy-response');
function parseProxyResponse(socket) {
    return new Promise((resolve, reject) => {
        // we need to buffer any HTTP traffic that happens with the proxy before we get
        // the CONNECT response, so that if the response is anything other than an "200"
        // response code, then we can re-play the "data" events on the socket once the
        // HTTP parser is hooked up...
        let buffersLength = 0;
        const buffers = [];
        function read() {
            const b = socket.read();
            if (b)
                ondata(b);
            else
                socket.once('readable', read);
        }
        function cleanup() {
            socket.removeListener('end', onend);
            socket.removeListener('error', onerror);
            socket.removeListener('readable', read);
        }
        function onend() {
            cleanup();
            debug('onend');
            reject(new Error('Proxy connection ended before receiving CONNECT response'));
        }
        function onerror(err) {
            cleanup();
            debug('onerror %o', err);
            reject(err);
        }
        function ondata(b) {
            buffers.push(b);
            buffersLength += b.length;
            const buffered = Buffer.concat(buffers, buffersLength);
            const endOfHeaders = buffered.indexOf('\r\n\r\n');
            if (endOfHeaders === -1) {
                // keep buffering
                debug('have not received end of HTTP headers yet...');
                read();
                return;
            }
            const headerParts = buffered
                .slice(0, endOfHeaders)
                .toString('ascii')
                .split('\r\n');
            const firstLine = headerParts.shift();
            if (!firstLine) {
                socket.destroy();
                return reject(new Error('No header received from proxy CONNECT response'));
            }
            const firstLineParts = firstLine.split(' ');
            const statusCode = +firstLineParts[1];
            const statusText = firstLineParts.slice(2).join(' ');
            const headers = {};
            for (const header of headerParts) {
                if (!header)
                    continue;
                const firstColon = header.indexOf(':');
                if (firstColon === -1) {
                    socket.destroy();
                    return reject(new Error(`Invalid header from proxy CONNECT response: "${header}"`));
                }
                const key = header.slice(0, firstColon).toLowerCase();
                const value = header.slice(firstColon + 1).trimStart();
                const current = headers[key];
                if (typeof current === 'string') {
                    headers[key] = [current, value];
                }
                else if (Array.isArray(current)) {
                    current.push(value);
                }
                else {
                    headers[key] = value;
                }
            }
            debug('got proxy server response: %o %o', firstLine, headers);
            cleanup();
            resolve({
                connect: {
                    statusCode,
                    statusText,
                    headers,
                },
                buffered,
            });
        }
        socket.on('error', onerror);
        socket.on('end', onend);
        read();
    });
}
//# sourceMappingURL=parse-proxy-response.js.map
;// CONCATENATED MODULE: ./node_modules/proxy-agent-negotiate/dist/index.js
function createNegotiateAuth() {
    return async ({ response, scheme }) => {
        if (scheme.toLowerCase() !== 'negotiate') {
            throw new Error(`Expected Negotiate scheme but got "${scheme}"`);
        }
        let kerberos;
        try {
            kerberos = await __nccwpck_require__.e(/* import() */ 50).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8050, 19));
        }
        catch {
            throw new Error('The "kerberos" package is required for Negotiate proxy authentication. ' +
                'Install it with: npm install kerberos');
        }
        const proxyAuthenticate = response.headers['proxy-authenticate'] || '';
        const challengeHeader = Array.isArray(proxyAuthenticate)
            ? proxyAuthenticate[0]
            : proxyAuthenticate;
        const serverToken = typeof challengeHeader === 'string' && challengeHeader.includes(' ')
            ? challengeHeader.split(' ').slice(1).join(' ')
            : undefined;
        const client = await kerberos.initializeClient('HTTP@proxy', {
            mechOID: kerberos.GSS_MECH_OID_SPNEGO,
        });
        const token = await client.step(serverToken || '');
        if (!token) {
            throw new Error('Kerberos client.step() returned no token');
        }
        return {
            headers: {
                'Proxy-Authorization': `Negotiate ${token}`,
            },
        };
    };
}
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/https-proxy-agent/dist/index.js








const dist_debug = src('https-proxy-agent');
const setServernameFromNonIpHost = (options) => {
    if (options.servername === undefined &&
        options.host &&
        !external_net_.isIP(options.host)) {
        return {
            ...options,
            servername: options.host,
        };
    }
    return options;
};
/**
 * The `HttpsProxyAgent` implements an HTTP Agent subclass that connects to
 * the specified "HTTP(s) proxy server" in order to proxy HTTPS requests.
 *
 * Outgoing HTTP requests are first tunneled through the proxy server using the
 * `CONNECT` HTTP request method to establish a connection to the proxy server,
 * and then the proxy server connects to the destination target and issues the
 * HTTP request from the proxy server.
 *
 * `https:` requests have their socket connection upgraded to TLS once
 * the connection to the proxy server has been established.
 */
class HttpsProxyAgent extends Agent {
    constructor(proxy, opts) {
        super(opts);
        this.options = { path: undefined };
        this.proxy = typeof proxy === 'string' ? new external_url_namespaceObject.URL(proxy) : proxy;
        this.proxyHeaders = opts?.headers ?? {};
        dist_debug('Creating new HttpsProxyAgent instance: %o', this.proxy.href);
        if (opts?.negotiate) {
            this.onProxyAuth = createNegotiateAuth();
        }
        else if (opts?.onProxyAuth) {
            this.onProxyAuth = opts.onProxyAuth;
        }
        // Trim off the brackets from IPv6 addresses
        const host = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, '');
        const port = this.proxy.port
            ? parseInt(this.proxy.port, 10)
            : this.proxy.protocol === 'https:'
                ? 443
                : 80;
        this.connectOpts = {
            // Attempt to negotiate http/1.1 for proxy servers that support http/2
            ALPNProtocols: ['http/1.1'],
            ...(opts
                ? omit(opts, 'headers', 'onProxyAuth', 'negotiate')
                : null),
            host,
            port,
        };
    }
    /**
     * Called when the node-core HTTP client library is creating a
     * new HTTP request.
     */
    async connect(req, opts) {
        const { proxy } = this;
        if (!opts.host) {
            throw new TypeError('No "host" provided');
        }
        // Create a socket connection to the proxy server.
        let socket;
        if (proxy.protocol === 'https:') {
            dist_debug('Creating `tls.Socket`: %o', this.connectOpts);
            socket = external_tls_.connect(setServernameFromNonIpHost(this.connectOpts));
        }
        else {
            dist_debug('Creating `net.Socket`: %o', this.connectOpts);
            socket = external_net_.connect(this.connectOpts);
        }
        const headers = typeof this.proxyHeaders === 'function'
            ? this.proxyHeaders()
            : { ...this.proxyHeaders };
        const host = external_net_.isIPv6(opts.host) ? `[${opts.host}]` : opts.host;
        let payload = `CONNECT ${host}:${opts.port} HTTP/1.1\r\n`;
        // Inject the `Proxy-Authorization` header if necessary.
        if (proxy.username || proxy.password) {
            const auth = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
            headers['Proxy-Authorization'] = `Basic ${Buffer.from(auth).toString('base64')}`;
        }
        headers.Host = `${host}:${opts.port}`;
        if (!headers['Proxy-Connection']) {
            headers['Proxy-Connection'] = this.keepAlive
                ? 'Keep-Alive'
                : 'close';
        }
        for (const name of Object.keys(headers)) {
            payload += `${name}: ${headers[name]}\r\n`;
        }
        const proxyResponsePromise = parseProxyResponse(socket);
        socket.write(`${payload}\r\n`);
        const { connect, buffered } = await proxyResponsePromise;
        req.emit('proxyConnect', connect);
        this.emit('proxyConnect', connect, req);
        req.emit('proxy', { proxy: this.proxy.href, socket });
        if (connect.statusCode === 200) {
            req.once('socket', resume);
            if (opts.secureEndpoint) {
                // The proxy is connecting to a TLS server, so upgrade
                // this socket connection to a TLS connection.
                dist_debug('Upgrading socket connection to TLS');
                return external_tls_.connect({
                    ...omit(setServernameFromNonIpHost(opts), 'host', 'path', 'port'),
                    socket,
                });
            }
            return socket;
        }
        // Handle 407 Proxy Authentication Required
        if (connect.statusCode === 407 && this.onProxyAuth) {
            dist_debug('Got 407 response, invoking onProxyAuth callback');
            socket.destroy();
            const proxyAuthenticate = connect.headers['proxy-authenticate'] || '';
            const scheme = Array.isArray(proxyAuthenticate)
                ? proxyAuthenticate[0].split(/\s/)[0]
                : proxyAuthenticate.split(/\s/)[0];
            const authResponse = await this.onProxyAuth({
                response: connect,
                scheme,
            });
            // Retry with the auth headers
            return this._connectWithAuth(req, opts, authResponse.headers);
        }
        // Some other status code that's not 200... need to re-play the HTTP
        // header "data" events onto the socket once the HTTP machinery is
        // attached so that the node core `http` can parse and handle the
        // error status code.
        // Close the original socket, and a new "fake" socket is returned
        // instead, so that the proxy doesn't get the HTTP request
        // written to it (which may contain `Authorization` headers or other
        // sensitive data).
        //
        // See: https://hackerone.com/reports/541502
        socket.destroy();
        const fakeSocket = new external_net_.Socket({ writable: false });
        fakeSocket.readable = true;
        // Need to wait for the "socket" event to re-play the "data" events.
        req.once('socket', (s) => {
            dist_debug('Replaying proxy buffer for failed request');
            external_assert_(s.listenerCount('data') > 0);
            // Replay the "buffered" Buffer onto the fake `socket`, since at
            // this point the HTTP module machinery has been hooked up for
            // the user.
            s.push(buffered);
            s.push(null);
        });
        return fakeSocket;
    }
    /**
     * Retry a CONNECT request with additional auth headers.
     */
    async _connectWithAuth(req, opts, authHeaders) {
        const { proxy } = this;
        let socket;
        if (proxy.protocol === 'https:') {
            socket = external_tls_.connect(setServernameFromNonIpHost(this.connectOpts));
        }
        else {
            socket = external_net_.connect(this.connectOpts);
        }
        const headers = typeof this.proxyHeaders === 'function'
            ? this.proxyHeaders()
            : { ...this.proxyHeaders };
        const host = external_net_.isIPv6(opts.host) ? `[${opts.host}]` : opts.host;
        let payload = `CONNECT ${host}:${opts.port} HTTP/1.1\r\n`;
        if (proxy.username || proxy.password) {
            const auth = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
            headers['Proxy-Authorization'] = `Basic ${Buffer.from(auth).toString('base64')}`;
        }
        // Merge auth headers (overrides existing)
        Object.assign(headers, authHeaders);
        headers.Host = `${host}:${opts.port}`;
        if (!headers['Proxy-Connection']) {
            headers['Proxy-Connection'] = this.keepAlive
                ? 'Keep-Alive'
                : 'close';
        }
        for (const name of Object.keys(headers)) {
            payload += `${name}: ${headers[name]}\r\n`;
        }
        const proxyResponsePromise = parseProxyResponse(socket);
        socket.write(`${payload}\r\n`);
        const { connect } = await proxyResponsePromise;
        req.emit('proxyConnect', connect);
        this.emit('proxyConnect', connect, req);
        if (connect.statusCode === 200) {
            req.once('socket', resume);
            if (opts.secureEndpoint) {
                dist_debug('Upgrading socket connection to TLS');
                return external_tls_.connect({
                    ...omit(setServernameFromNonIpHost(opts), 'host', 'path', 'port'),
                    socket,
                });
            }
            return socket;
        }
        // If still not 200, throw
        socket.destroy();
        throw new Error(`Proxy authentication failed with status ${connect.statusCode} after retry`);
    }
}
HttpsProxyAgent.protocols = ['http', 'https'];
function resume(socket) {
    // Defer the resume so that all 'socket' event handlers have a chance
    // to attach their listeners (e.g. the HTTP client's 'data' handler)
    // before data starts flowing. Without this, buffered proxy-response
    // data can be emitted synchronously before listeners are ready.
    // See: https://github.com/nicolo-ribaudo/tc39-proposal-await-dictionary/issues/7
    setImmediate(() => {
        socket.resume();
    });
}
function omit(obj, ...keys) {
    const ret = {};
    let key;
    for (key in obj) {
        if (!keys.includes(key)) {
            ret[key] = obj[key];
        }
    }
    return ret;
}
//# sourceMappingURL=index.js.map
// EXTERNAL MODULE: external "events"
var external_events_ = __nccwpck_require__(4434);
;// CONCATENATED MODULE: ./node_modules/http-proxy-agent/dist/index.js







const http_proxy_agent_dist_debug = src('http-proxy-agent');
/**
 * The `HttpProxyAgent` implements an HTTP Agent subclass that connects
 * to the specified "HTTP proxy server" in order to proxy HTTP requests.
 */
class HttpProxyAgent extends Agent {
    constructor(proxy, opts) {
        super(opts);
        this.proxy = typeof proxy === 'string' ? new external_url_namespaceObject.URL(proxy) : proxy;
        this.proxyHeaders = opts?.headers ?? {};
        http_proxy_agent_dist_debug('Creating new HttpProxyAgent instance: %o', this.proxy.href);
        if (opts?.negotiate) {
            this.onProxyAuth = createNegotiateAuth();
        }
        else if (opts?.onProxyAuth) {
            this.onProxyAuth = opts.onProxyAuth;
        }
        // Trim off the brackets from IPv6 addresses
        const host = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, '');
        const port = this.proxy.port
            ? parseInt(this.proxy.port, 10)
            : this.proxy.protocol === 'https:'
                ? 443
                : 80;
        this.connectOpts = {
            ...(opts
                ? dist_omit(opts, 'headers', 'onProxyAuth', 'negotiate')
                : null),
            host,
            port,
        };
    }
    addRequest(req, opts) {
        req._header = null;
        this.setRequestProps(req, opts);
        // @ts-expect-error `addRequest()` isn't defined in `@types/node`
        super.addRequest(req, opts);
    }
    setRequestProps(req, opts) {
        const { proxy } = this;
        const protocol = opts.secureEndpoint ? 'https:' : 'http:';
        const hostname = req.getHeader('host') || 'localhost';
        const base = `${protocol}//${hostname}`;
        const url = new external_url_namespaceObject.URL(req.path, base);
        if (opts.port !== 80) {
            url.port = String(opts.port);
        }
        // Change the `http.ClientRequest` instance's "path" field
        // to the absolute path of the URL that will be requested.
        req.path = String(url);
        // Inject the `Proxy-Authorization` header if necessary.
        const headers = typeof this.proxyHeaders === 'function'
            ? this.proxyHeaders()
            : { ...this.proxyHeaders };
        if (proxy.username || proxy.password) {
            const auth = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
            headers['Proxy-Authorization'] = `Basic ${Buffer.from(auth).toString('base64')}`;
        }
        if (!headers['Proxy-Connection']) {
            headers['Proxy-Connection'] = this.keepAlive
                ? 'Keep-Alive'
                : 'close';
        }
        for (const name of Object.keys(headers)) {
            const value = headers[name];
            if (value) {
                req.setHeader(name, value);
            }
        }
    }
    async connect(req, opts) {
        req._header = null;
        if (!req.path.includes('://')) {
            this.setRequestProps(req, opts);
        }
        // At this point, the http ClientRequest's internal `_header` field
        // might have already been set. If this is the case then we'll need
        // to re-generate the string since we just changed the `req.path`.
        let first;
        let endOfHeaders;
        http_proxy_agent_dist_debug('Regenerating stored HTTP header string for request');
        req._implicitHeader();
        if (req.outputData && req.outputData.length > 0) {
            http_proxy_agent_dist_debug('Patching connection write() output buffer with updated header');
            first = req.outputData[0].data;
            endOfHeaders = first.indexOf('\r\n\r\n') + 4;
            req.outputData[0].data =
                req._header + first.substring(endOfHeaders);
            http_proxy_agent_dist_debug('Output buffer: %o', req.outputData[0].data);
        }
        // Create a socket connection to the proxy server.
        let socket;
        if (this.proxy.protocol === 'https:') {
            http_proxy_agent_dist_debug('Creating `tls.Socket`: %o', this.connectOpts);
            socket = external_tls_.connect(this.connectOpts);
        }
        else {
            http_proxy_agent_dist_debug('Creating `net.Socket`: %o', this.connectOpts);
            socket = external_net_.connect(this.connectOpts);
        }
        // Wait for the socket's `connect` event, so that this `callback()`
        // function throws instead of the `http` request machinery. This is
        // important for i.e. `PacProxyAgent` which determines a failed proxy
        // connection via the `callback()` function throwing.
        await (0,external_events_.once)(socket, 'connect');
        // Emit the 'proxyConnect' event for parity with https-proxy-agent
        const connect = { socket };
        req.emit('proxyConnect', connect);
        this.emit('proxyConnect', connect, req);
        req.emit('proxy', { proxy: this.proxy.href, socket });
        return socket;
    }
}
HttpProxyAgent.protocols = ['http', 'https'];
function dist_omit(obj, ...keys) {
    const ret = {};
    let key;
    for (key in obj) {
        if (!keys.includes(key)) {
            ret[key] = obj[key];
        }
    }
    return ret;
}
//# sourceMappingURL=index.js.map
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/log.js
var log = __nccwpck_require__(1252);
;// CONCATENATED MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/policies/proxyPolicy.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.



const HTTPS_PROXY = "HTTPS_PROXY";
const HTTP_PROXY = "HTTP_PROXY";
const ALL_PROXY = "ALL_PROXY";
const NO_PROXY = "NO_PROXY";
/**
 * The programmatic identifier of the proxyPolicy.
 */
const proxyPolicyName = "proxyPolicy";
/**
 * Stores the patterns specified in NO_PROXY environment variable.
 * @internal
 */
const globalNoProxyList = [];
let noProxyListLoaded = false;
/** A cache of whether a host should bypass the proxy. */
const globalBypassedMap = new Map();
function getEnvironmentValue(name) {
    if (process.env[name]) {
        return process.env[name];
    }
    else if (process.env[name.toLowerCase()]) {
        return process.env[name.toLowerCase()];
    }
    return undefined;
}
function loadEnvironmentProxyValue() {
    if (!process) {
        return undefined;
    }
    const httpsProxy = getEnvironmentValue(HTTPS_PROXY);
    const allProxy = getEnvironmentValue(ALL_PROXY);
    const httpProxy = getEnvironmentValue(HTTP_PROXY);
    return httpsProxy || allProxy || httpProxy;
}
/**
 * Check whether the host of a given `uri` matches any pattern in the no proxy list.
 * If there's a match, any request sent to the same host shouldn't have the proxy settings set.
 * This implementation is a port of https://github.com/Azure/azure-sdk-for-net/blob/8cca811371159e527159c7eb65602477898683e2/sdk/core/Azure.Core/src/Pipeline/Internal/HttpEnvironmentProxy.cs#L210
 */
function isBypassed(uri, noProxyList, bypassedMap) {
    if (noProxyList.length === 0) {
        return false;
    }
    const host = new URL(uri).hostname;
    if (bypassedMap?.has(host)) {
        return bypassedMap.get(host);
    }
    let isBypassedFlag = false;
    for (const pattern of noProxyList) {
        if (pattern[0] === ".") {
            // This should match either domain it self or any subdomain or host
            // .foo.com will match foo.com it self or *.foo.com
            if (host.endsWith(pattern)) {
                isBypassedFlag = true;
            }
            else {
                if (host.length === pattern.length - 1 && host === pattern.slice(1)) {
                    isBypassedFlag = true;
                }
            }
        }
        else {
            if (host === pattern) {
                isBypassedFlag = true;
            }
        }
    }
    bypassedMap?.set(host, isBypassedFlag);
    return isBypassedFlag;
}
function loadNoProxy() {
    const noProxy = getEnvironmentValue(NO_PROXY);
    noProxyListLoaded = true;
    if (noProxy) {
        return noProxy
            .split(",")
            .map((item) => item.trim())
            .filter((item) => item.length);
    }
    return [];
}
/**
 * This method converts a proxy url into `ProxySettings` for use with ProxyPolicy.
 * If no argument is given, it attempts to parse a proxy URL from the environment
 * variables `HTTPS_PROXY` or `HTTP_PROXY`.
 * @param proxyUrl - The url of the proxy to use. May contain authentication information.
 * @deprecated - Internally this method is no longer necessary when setting proxy information.
 */
function getDefaultProxySettings(proxyUrl) {
    if (!proxyUrl) {
        proxyUrl = loadEnvironmentProxyValue();
        if (!proxyUrl) {
            return undefined;
        }
    }
    const parsedUrl = new URL(proxyUrl);
    const schema = parsedUrl.protocol ? parsedUrl.protocol + "//" : "";
    return {
        host: schema + parsedUrl.hostname,
        port: Number.parseInt(parsedUrl.port || "80"),
        username: parsedUrl.username,
        password: parsedUrl.password,
    };
}
/**
 * This method attempts to parse a proxy URL from the environment
 * variables `HTTPS_PROXY` or `HTTP_PROXY`.
 */
function getDefaultProxySettingsInternal() {
    const envProxy = loadEnvironmentProxyValue();
    return envProxy ? new URL(envProxy) : undefined;
}
function getUrlFromProxySettings(settings) {
    let parsedProxyUrl;
    try {
        parsedProxyUrl = new URL(settings.host);
    }
    catch {
        throw new Error(`Expecting a valid host string in proxy settings, but found "${settings.host}".`);
    }
    parsedProxyUrl.port = String(settings.port);
    if (settings.username) {
        parsedProxyUrl.username = settings.username;
    }
    if (settings.password) {
        parsedProxyUrl.password = settings.password;
    }
    return parsedProxyUrl;
}
function setProxyAgentOnRequest(request, cachedAgents, proxyUrl) {
    // Custom Agent should take precedence so if one is present
    // we should skip to avoid overwriting it.
    if (request.agent) {
        return;
    }
    const url = new URL(request.url);
    const isInsecure = url.protocol !== "https:";
    if (request.tlsSettings) {
        log/* logger */.v.warning("TLS settings are not supported in combination with custom Proxy, certificates provided to the client will be ignored.");
    }
    if (isInsecure) {
        if (!cachedAgents.httpProxyAgent) {
            cachedAgents.httpProxyAgent = new HttpProxyAgent(proxyUrl);
        }
        request.agent = cachedAgents.httpProxyAgent;
    }
    else {
        if (!cachedAgents.httpsProxyAgent) {
            cachedAgents.httpsProxyAgent = new HttpsProxyAgent(proxyUrl);
        }
        request.agent = cachedAgents.httpsProxyAgent;
    }
}
/**
 * A policy that allows one to apply proxy settings to all requests.
 * If not passed static settings, they will be retrieved from the HTTPS_PROXY
 * or HTTP_PROXY environment variables.
 * @param proxySettings - ProxySettings to use on each request.
 * @param options - additional settings, for example, custom NO_PROXY patterns
 */
function proxyPolicy(proxySettings, options) {
    if (!noProxyListLoaded) {
        globalNoProxyList.push(...loadNoProxy());
    }
    const defaultProxy = proxySettings
        ? getUrlFromProxySettings(proxySettings)
        : getDefaultProxySettingsInternal();
    const cachedAgents = {};
    return {
        name: proxyPolicyName,
        async sendRequest(request, next) {
            if (!request.proxySettings &&
                defaultProxy &&
                !isBypassed(request.url, options?.customNoProxyList ?? globalNoProxyList, options?.customNoProxyList ? undefined : globalBypassedMap)) {
                setProxyAgentOnRequest(request, cachedAgents, defaultProxy);
            }
            else if (request.proxySettings) {
                setProxyAgentOnRequest(request, cachedAgents, getUrlFromProxySettings(request.proxySettings));
            }
            return next(request);
        },
    };
}
//# sourceMappingURL=proxyPolicy.js.map

/***/ }),

/***/ 4547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ redirectPolicy)
/* harmony export */ });
/* unused harmony export redirectPolicyName */
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1252);
/* harmony import */ var _util_responseBody_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(808);
/* harmony import */ var _util_requestBodyHeaders_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1354);
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.



/**
 * The programmatic identifier of the redirectPolicy.
 */
const redirectPolicyName = "redirectPolicy";
/**
 * Methods that are allowed to follow redirects 301 and 302
 */
const allowedRedirect = ["GET", "HEAD"];
/**
 * A policy to follow Location headers from the server in order
 * to support server-side redirection.
 * In the browser, this policy is not used.
 * @param options - Options to control policy behavior.
 */
function redirectPolicy(options = {}) {
    const { maxRetries = 20, allowCrossOriginRedirects = false } = options;
    return {
        name: redirectPolicyName,
        async sendRequest(request, next) {
            const response = await next(request);
            return handleRedirect(next, response, maxRetries, allowCrossOriginRedirects);
        },
    };
}
async function handleRedirect(next, response, maxRetries, allowCrossOriginRedirects, currentRetries = 0) {
    const { request, status, headers } = response;
    const locationHeader = headers.get("location");
    if (locationHeader &&
        (status === 300 ||
            (status === 301 && allowedRedirect.includes(request.method)) ||
            (status === 302 && allowedRedirect.includes(request.method)) ||
            (status === 303 && request.method === "POST") ||
            status === 307) &&
        currentRetries < maxRetries) {
        const url = new URL(locationHeader, request.url);
        // Only follow redirects to the same origin by default.
        if (!allowCrossOriginRedirects) {
            const originalUrl = new URL(request.url);
            if (url.origin !== originalUrl.origin) {
                _log_js__WEBPACK_IMPORTED_MODULE_0__/* .logger */ .v.verbose(`Skipping cross-origin redirect from ${originalUrl.origin} to ${url.origin}.`);
                return response;
            }
        }
        request.url = url.toString();
        // POST request with Status code 303 should be converted into a
        // redirected GET request if the redirect url is present in the location header
        if (status === 303) {
            request.method = "GET";
            if (request.requestOverrides && "method" in request.requestOverrides) {
                request.requestOverrides = { ...request.requestOverrides, method: "GET" };
            }
            (0,_util_requestBodyHeaders_js__WEBPACK_IMPORTED_MODULE_1__/* .removeRequestBodyHeaders */ .SG)(request);
            delete request.body;
        }
        request.headers.delete("Authorization");
        await (0,_util_responseBody_js__WEBPACK_IMPORTED_MODULE_2__/* .disposeResponseBody */ .VA)(response);
        const res = await next(request);
        return handleRedirect(next, res, maxRetries, allowCrossOriginRedirects, currentRetries + 1);
    }
    return response;
}
//# sourceMappingURL=redirectPolicy.js.map

/***/ }),

/***/ 3545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ retryPolicy)
/* harmony export */ });
/* harmony import */ var _util_helpers_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9734);
/* harmony import */ var _restError_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7555);
/* harmony import */ var _abort_controller_AbortError_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9376);
/* harmony import */ var _logger_logger_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9090);
/* harmony import */ var _constants_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1327);
/* harmony import */ var _util_responseBody_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(808);
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.






const retryPolicyLogger = (0,_logger_logger_js__WEBPACK_IMPORTED_MODULE_0__/* .createClientLogger */ .KV)("ts-http-runtime retryPolicy");
/**
 * The programmatic identifier of the retryPolicy.
 */
const retryPolicyName = "retryPolicy";
/**
 * retryPolicy is a generic policy to enable retrying requests when certain conditions are met
 */
function retryPolicy(strategies, options = { maxRetries: _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_RETRY_POLICY_COUNT */ .o }) {
    const logger = options.logger || retryPolicyLogger;
    return {
        name: retryPolicyName,
        async sendRequest(request, next) {
            let response;
            let responseError;
            let retryCount = -1;
            retryRequest: while (true) {
                retryCount += 1;
                responseError = undefined;
                try {
                    logger.info(`Retry ${retryCount}: Attempting to send request`, request.requestId);
                    response = await next(request);
                    logger.info(`Retry ${retryCount}: Received a response from request`, request.requestId);
                }
                catch (e) {
                    logger.error(`Retry ${retryCount}: Received an error from request`, request.requestId);
                    // RestErrors are valid targets for the retry strategies.
                    // If none of the retry strategies can work with them, they will be thrown later in this policy.
                    // If the received error is not a RestError, it is immediately thrown.
                    if (!(0,_restError_js__WEBPACK_IMPORTED_MODULE_2__/* .isRestError */ .T)(e)) {
                        throw e;
                    }
                    responseError = e;
                    response = e.response;
                }
                if (request.abortSignal?.aborted) {
                    logger.error(`Retry ${retryCount}: Request aborted.`);
                    const abortError = new _abort_controller_AbortError_js__WEBPACK_IMPORTED_MODULE_3__/* .AbortError */ .l();
                    throw abortError;
                }
                if (retryCount >= (options.maxRetries ?? _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_RETRY_POLICY_COUNT */ .o)) {
                    logger.info(`Retry ${retryCount}: Maximum retries reached. Returning the last received response, or throwing the last received error.`);
                    if (responseError) {
                        throw responseError;
                    }
                    else if (response) {
                        return response;
                    }
                    else {
                        throw new Error("Maximum retries reached with no response or error to throw");
                    }
                }
                logger.info(`Retry ${retryCount}: Processing ${strategies.length} retry strategies.`);
                strategiesLoop: for (const strategy of strategies) {
                    const strategyLogger = strategy.logger || logger;
                    strategyLogger.info(`Retry ${retryCount}: Processing retry strategy ${strategy.name}.`);
                    const modifiers = strategy.retry({
                        retryCount,
                        response,
                        responseError,
                    });
                    if (modifiers.skipStrategy) {
                        strategyLogger.info(`Retry ${retryCount}: Skipped.`);
                        continue strategiesLoop;
                    }
                    const { errorToThrow, retryAfterInMs, redirectTo } = modifiers;
                    if (errorToThrow) {
                        strategyLogger.error(`Retry ${retryCount}: Retry strategy ${strategy.name} throws error:`, errorToThrow);
                        throw errorToThrow;
                    }
                    if (retryAfterInMs || retryAfterInMs === 0) {
                        strategyLogger.info(`Retry ${retryCount}: Retry strategy ${strategy.name} retries after ${retryAfterInMs}`);
                        if (response) {
                            await (0,_util_responseBody_js__WEBPACK_IMPORTED_MODULE_4__/* .disposeResponseBody */ .VA)(response);
                        }
                        await (0,_util_helpers_js__WEBPACK_IMPORTED_MODULE_5__/* .delay */ .c)(retryAfterInMs, undefined, { abortSignal: request.abortSignal });
                        continue retryRequest;
                    }
                    if (redirectTo) {
                        strategyLogger.info(`Retry ${retryCount}: Retry strategy ${strategy.name} redirects to ${redirectTo}`);
                        if (response) {
                            await (0,_util_responseBody_js__WEBPACK_IMPORTED_MODULE_4__/* .disposeResponseBody */ .VA)(response);
                        }
                        request.url = redirectTo;
                        continue retryRequest;
                    }
                }
                if (responseError) {
                    logger.info(`None of the retry strategies could work with the received error. Throwing it.`);
                    throw responseError;
                }
                if (response) {
                    logger.info(`None of the retry strategies could work with the received response. Returning it.`);
                    return response;
                }
                // If all the retries skip and there's no response,
                // we're still in the retry loop, so a new request will be sent
                // until `maxRetries` is reached.
            }
        },
    };
}
//# sourceMappingURL=retryPolicy.js.map

/***/ }),

/***/ 4106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ tlsPolicy)
/* harmony export */ });
/* unused harmony export tlsPolicyName */
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
/**
 * Name of the TLS Policy
 */
const tlsPolicyName = "tlsPolicy";
/**
 * Gets a pipeline policy that adds the client certificate to the HttpClient agent for authentication.
 */
function tlsPolicy(tlsSettings) {
    return {
        name: tlsPolicyName,
        sendRequest: async (req, next) => {
            // Users may define a request tlsSettings, honor those over the client level one
            if (!req.tlsSettings) {
                req.tlsSettings = tlsSettings;
            }
            return next(req);
        },
    };
}
//# sourceMappingURL=tlsPolicy.js.map

/***/ }),

/***/ 7555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  p: () => (/* binding */ RestError),
  T: () => (/* binding */ isRestError)
});

// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/util/error.js
var error = __nccwpck_require__(1381);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/util/inspect.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

const custom = external_node_util_.inspect.custom;
//# sourceMappingURL=inspect.js.map
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/util/sanitizer.js
var sanitizer = __nccwpck_require__(768);
;// CONCATENATED MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/restError.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.



const errorSanitizer = new sanitizer/* Sanitizer */.I();
/**
 * A custom error type for failed pipeline requests.
 */
class RestError extends Error {
    /**
     * Something went wrong when making the request.
     * This means the actual request failed for some reason,
     * such as a DNS issue or the connection being lost.
     */
    static REQUEST_SEND_ERROR = "REQUEST_SEND_ERROR";
    /**
     * This means that parsing the response from the server failed.
     * It may have been malformed.
     */
    static PARSE_ERROR = "PARSE_ERROR";
    /**
     * The code of the error itself (use statics on RestError if possible.)
     */
    code;
    /**
     * The HTTP status code of the request (if applicable.)
     */
    statusCode;
    /**
     * The request that was made.
     * This property is non-enumerable.
     */
    request;
    /**
     * The response received (if any.)
     * This property is non-enumerable.
     */
    response;
    /**
     * Bonus property set by the throw site.
     */
    details;
    constructor(message, options = {}) {
        super(message);
        this.name = "RestError";
        this.code = options.code;
        this.statusCode = options.statusCode;
        // The request and response may contain sensitive information in the headers or body.
        // To help prevent this sensitive information being accidentally logged, the request and response
        // properties are marked as non-enumerable here. This prevents them showing up in the output of
        // JSON.stringify and console.log.
        Object.defineProperty(this, "request", { value: options.request, enumerable: false });
        Object.defineProperty(this, "response", { value: options.response, enumerable: false });
        // Only include useful agent information in the request for logging, as the full agent object
        // may contain large binary data.
        const agent = this.request?.agent
            ? {
                maxFreeSockets: this.request.agent.maxFreeSockets,
                maxSockets: this.request.agent.maxSockets,
            }
            : undefined;
        // Logging method for util.inspect in Node
        Object.defineProperty(this, custom, {
            value: () => {
                // Extract non-enumerable properties and add them back. This is OK since in this output the request and
                // response get sanitized.
                return `RestError: ${this.message} \n ${errorSanitizer.sanitize({
                    ...this,
                    request: { ...this.request, agent },
                    response: this.response,
                })}`;
            },
            enumerable: false,
        });
        Object.setPrototypeOf(this, RestError.prototype);
    }
}
/**
 * Typeguard for RestError
 * @param e - Something caught by a catch clause.
 */
function isRestError(e) {
    // This package declares RestError, so there is exactly one constructor that can produce it
    // here and the cross-package `instanceof` restriction does not apply. The `name` check below
    // is the fallback for a RestError built by a second copy of this package.
    // eslint-disable-next-line no-restricted-syntax
    if (e instanceof RestError) {
        return true;
    }
    return (0,error/* isError */.b)(e) && e.name === "RestError";
}
//# sourceMappingURL=restError.js.map

/***/ }),

/***/ 8897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ stringToUint8Array),
/* harmony export */   S: () => (/* binding */ uint8ArrayToString)
/* harmony export */ });
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
/**
 * The helper that transforms bytes with specific character encoding into string
 * @param bytes - the uint8array bytes
 * @param format - the format we use to encode the byte
 * @returns a string of the encoded string
 */
function uint8ArrayToString(bytes, format) {
    return Buffer.from(bytes).toString(format);
}
/**
 * The helper that transforms string to specific character encoded bytes array.
 * @param value - the string to be converted
 * @param format - the format we use to decode the value
 * @returns a uint8array
 */
function stringToUint8Array(value, format) {
    return Buffer.from(value, format);
}
//# sourceMappingURL=bytesEncoding.js.map

/***/ }),

/***/ 5599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ calculateRetryDelay)
});

;// CONCATENATED MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/util/random.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
/**
 * Returns a random integer value between a lower and upper bound,
 * inclusive of both bounds.
 * Note that this uses Math.random and isn't secure. If you need to use
 * this for any kind of security purpose, find a better source of random.
 * @param min - The smallest integer value allowed.
 * @param max - The largest integer value allowed.
 */
function getRandomIntegerInclusive(min, max) {
    // Make sure inputs are integers.
    min = Math.ceil(min);
    max = Math.floor(max);
    // Pick a random offset from zero to the size of the range.
    // Since Math.random() can never return 1, we have to make the range one larger
    // in order to be inclusive of the maximum value after we take the floor.
    const offset = Math.floor(Math.random() * (max - min + 1));
    return offset + min;
}
//# sourceMappingURL=random.js.map
;// CONCATENATED MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/util/delay.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

/**
 * Calculates the delay interval for retry attempts using exponential delay with jitter.
 * @param retryAttempt - The current retry attempt number.
 * @param config - The exponential retry configuration.
 * @returns An object containing the calculated retry delay.
 */
function calculateRetryDelay(retryAttempt, config) {
    // Exponentially increase the delay each time
    const exponentialDelay = config.retryDelayInMs * Math.pow(2, retryAttempt);
    // Don't let the delay exceed the maximum
    const clampedDelay = Math.min(config.maxRetryDelayInMs, exponentialDelay);
    // Allow the final value to have some "jitter" (within 50% of the delay size) so
    // that retries across multiple clients don't occur simultaneously.
    const retryAfterInMs = clampedDelay / 2 + getRandomIntegerInclusive(0, clampedDelay / 2);
    return { retryAfterInMs };
}
//# sourceMappingURL=delay.js.map

/***/ }),

/***/ 1381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isError)
/* harmony export */ });
/* harmony import */ var _object_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3848);
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

/**
 * Typeguard for an error object shape (has name and message)
 * @param e - Something caught by a catch clause.
 */
function isError(e) {
    if ((0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(e)) {
        const hasName = typeof e.name === "string";
        const hasMessage = typeof e.message === "string";
        return hasName && hasMessage;
    }
    return false;
}
//# sourceMappingURL=error.js.map

/***/ }),

/***/ 9734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseHeaderValueAsNumber),
/* harmony export */   c: () => (/* binding */ delay)
/* harmony export */ });
/* harmony import */ var _abort_controller_AbortError_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9376);
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

const StandardAbortMessage = "The operation was aborted.";
/**
 * A wrapper for setTimeout that resolves a promise after delayInMs milliseconds.
 * @param delayInMs - The number of milliseconds to be delayed.
 * @param value - The value to be resolved with after a timeout of t milliseconds.
 * @param options - The options for delay - currently abort options
 *                  - abortSignal - The abortSignal associated with containing operation.
 *                  - abortErrorMsg - The abort error message associated with containing operation.
 * @returns Resolved promise
 */
function delay(delayInMs, value, options) {
    return new Promise((resolve, reject) => {
        let timer = undefined;
        let onAborted = undefined;
        const rejectOnAbort = () => {
            return reject(new _abort_controller_AbortError_js__WEBPACK_IMPORTED_MODULE_0__/* .AbortError */ .l(options?.abortErrorMsg ? options?.abortErrorMsg : StandardAbortMessage));
        };
        const removeListeners = () => {
            if (options?.abortSignal && onAborted) {
                options.abortSignal.removeEventListener("abort", onAborted);
            }
        };
        onAborted = () => {
            if (timer) {
                clearTimeout(timer);
            }
            removeListeners();
            return rejectOnAbort();
        };
        if (options?.abortSignal && options.abortSignal.aborted) {
            return rejectOnAbort();
        }
        timer = setTimeout(() => {
            removeListeners();
            resolve(value);
        }, delayInMs);
        if (options?.abortSignal) {
            options.abortSignal.addEventListener("abort", onAborted);
        }
    });
}
/**
 * @internal
 * @returns the parsed value or undefined if the parsed value is invalid.
 */
function parseHeaderValueAsNumber(response, headerName) {
    const value = response.headers.get(headerName);
    if (!value)
        return;
    const valueAsNum = Number(value);
    if (Number.isNaN(valueAsNum))
        return;
    return valueAsNum;
}
//# sourceMappingURL=helpers.js.map

/***/ }),

/***/ 3848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject)
/* harmony export */ });
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
/**
 * Helper to determine when an input is a generic JS object.
 * @returns true when input is an object type that is not null, Array, RegExp, or Date.
 */
function isObject(input) {
    return (typeof input === "object" &&
        input !== null &&
        !Array.isArray(input) &&
        !(input instanceof RegExp) &&
        !(input instanceof Date));
}
//# sourceMappingURL=object.js.map

/***/ }),

/***/ 1354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ getHeaderPairs),
/* harmony export */   Mz: () => (/* binding */ removeExpectContinueHeader),
/* harmony export */   SG: () => (/* binding */ removeRequestBodyHeaders)
/* harmony export */ });
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
/**
 * Converts a flat `[name, value, ...]` raw header array to `[name, value]` pairs,
 * or returns an existing pair array unchanged, preserving order and duplicates.
 *
 * @param headers - Header names and values in either array format.
 * @returns The header pairs in their original order.
 * @see https://nodejs.org/api/http.html#messagerawheaders
 */
function getHeaderPairs(headers) {
    return Array.isArray(headers[0])
        ? headers
        : Array.from({ length: Math.ceil(headers.length / 2) }, (_, index) => [
            headers[index * 2],
            headers[index * 2 + 1],
        ]);
}
function isIterable(value) {
    return Symbol.iterator in value && typeof value[Symbol.iterator] === "function";
}
function removeContinueToken(value) {
    if (typeof value === "string") {
        const tokens = value.split(",");
        const remaining = tokens.filter((token) => token.trim().toLowerCase() !== "100-continue");
        if (remaining.length === tokens.length) {
            return value;
        }
        return (remaining
            .map((token) => token.trim())
            .filter(Boolean)
            .join(", ") || undefined);
    }
    if (Array.isArray(value)) {
        const remaining = value.map(removeContinueToken).filter((entry) => entry !== undefined);
        return remaining.length > 0 ? remaining : undefined;
    }
    return value;
}
function stripRequestBodyHeaders(request, removeFraming) {
    const stripHeaderValue = (name, value) => {
        const lowerName = name.toLowerCase();
        if (removeFraming &&
            (lowerName === "content-length" ||
                lowerName === "transfer-encoding" ||
                lowerName === "trailer")) {
            return undefined;
        }
        return lowerName === "expect" ? removeContinueToken(value) : value;
    };
    const stripHeaderPairs = (pairs) => pairs.flatMap(([name, value]) => {
        const updated = typeof name === "string" ? stripHeaderValue(name, value) : value;
        return updated === undefined ? [] : [[name, updated]];
    });
    for (const [name, value] of request.headers) {
        const updated = stripHeaderValue(name, value);
        if (updated === undefined) {
            request.headers.delete(name);
        }
        else if (typeof updated === "string" && updated !== value) {
            request.headers.set(name, updated);
        }
    }
    const overrides = request.requestOverrides;
    if (!overrides || !("headers" in overrides)) {
        return;
    }
    const headers = overrides.headers;
    if (Array.isArray(headers)) {
        const updatedPairs = stripHeaderPairs(getHeaderPairs(headers));
        request.requestOverrides = {
            ...overrides,
            headers: Array.isArray(headers[0]) ? updatedPairs : updatedPairs.flat(),
        };
    }
    else if (headers && typeof headers === "object" && isIterable(headers)) {
        const pairs = Array.from(headers, (entry) => {
            if (!Array.isArray(entry) || entry.length !== 2) {
                throw new TypeError("Header entry must be a name/value pair");
            }
            return entry;
        });
        request.requestOverrides = { ...overrides, headers: stripHeaderPairs(pairs) };
    }
    else if (headers && typeof headers === "object") {
        const updatedHeaders = {};
        for (const [name, value] of Object.entries(headers)) {
            const updated = stripHeaderValue(name, value);
            if (updated !== undefined) {
                updatedHeaders[name] = updated;
            }
        }
        request.requestOverrides = { ...overrides, headers: updatedHeaders };
    }
}
/**
 * Removes only the 100-continue expectation from pipeline and replacement headers.
 * Raw header arrays retain their shape, and caller-supplied override headers are not mutated.
 * Iterable override collections are materialized as reusable name/value pairs.
 *
 * @param request - The request whose body is known to be empty.
 */
function removeExpectContinueHeader(request) {
    stripRequestBodyHeaders(request, false);
}
/**
 * Removes obsolete body framing, trailer declarations, and the 100-continue expectation
 * after discarding a body.
 *
 * @param request - The request whose body has been discarded.
 */
function removeRequestBodyHeaders(request) {
    stripRequestBodyHeaders(request, true);
}
//# sourceMappingURL=requestBodyHeaders.js.map

/***/ }),

/***/ 808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VA: () => (/* binding */ disposeResponseBody),
/* harmony export */   WT: () => (/* binding */ disposeNodeStream),
/* harmony export */   aP: () => (/* binding */ setRequestCompletion),
/* harmony export */   rb: () => (/* binding */ setResponseBodyDisposer),
/* harmony export */   rp: () => (/* binding */ setResponseBodySource)
/* harmony export */ });
/* unused harmony exports getRequestCompletion, setResponseBodyCompletion, getResponseBodyCompletion */
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1252);
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

const responseBodySources = new WeakMap();
const responseBodyDisposers = new WeakMap();
const requestCompletions = new WeakMap();
const responseBodyCompletions = new WeakMap();
function setRequestCompletion(response, completion) {
    requestCompletions.set(response, completion);
    completion
        .then(() => requestCompletions.get(response) === completion && requestCompletions.delete(response))
        .catch((error) => {
        _log_js__WEBPACK_IMPORTED_MODULE_0__/* .logger */ .v.warning("Error tracking request completion", error);
    });
}
/**
 * Returns a promise that resolves when the response's outgoing request has completed.
 *
 * @param response - The response whose request completion should be observed.
 * @returns The request completion promise, if the transport provides one.
 */
function getRequestCompletion(response) {
    return requestCompletions.get(response);
}
function setResponseBodyCompletion(response, completion) {
    responseBodyCompletions.set(response, completion);
    completion
        .then(() => responseBodyCompletions.get(response) === completion &&
        responseBodyCompletions.delete(response))
        .catch((error) => {
        logger.warning("Error tracking response body completion", error);
    });
}
/**
 * Returns a promise that resolves when the response body has completed, errored, or been canceled.
 *
 * @param response - The response whose body completion should be observed.
 * @returns The response body completion promise, if the transport provides one.
 */
function getResponseBodyCompletion(response) {
    return responseBodyCompletions.get(response);
}
function isNodeResponseBody(value) {
    return (typeof value === "object" &&
        value !== null &&
        "resume" in value &&
        typeof value.resume === "function");
}
function isNodeEventEmitterBody(value) {
    return ("on" in value &&
        typeof value.on === "function" &&
        "once" in value &&
        typeof value.once === "function" &&
        "removeListener" in value &&
        typeof value.removeListener === "function");
}
function isBrowserResponseBody(value) {
    return (typeof value === "object" &&
        value !== null &&
        "cancel" in value &&
        typeof value.cancel === "function");
}
function setResponseBodySource(body, source) {
    if (isNodeResponseBody(body) && isNodeResponseBody(source)) {
        responseBodySources.set(body, source);
    }
}
function setResponseBodyDisposer(response, dispose) {
    responseBodyDisposers.set(response, dispose);
    return () => {
        if (responseBodyDisposers.get(response) === dispose) {
            responseBodyDisposers.delete(response);
        }
    };
}
/**
 * Destroys a Node stream, or drains it if destruction is unavailable,
 * and recursively disposes its tracked upstream sources.
 */
function disposeNodeResponseBody(readableStream, disposed = new Set()) {
    // Avoid disposing a stream twice if the source chain contains a cycle.
    if (disposed.has(readableStream)) {
        return;
    }
    disposed.add(readableStream);
    const source = responseBodySources.get(readableStream);
    responseBodySources.delete(readableStream);
    if (readableStream.closed !== true) {
        if (readableStream.destroy) {
            if (isNodeEventEmitterBody(readableStream)) {
                const onError = (error) => {
                    _log_js__WEBPACK_IMPORTED_MODULE_0__/* .logger */ .v.warning("Error disposing Node stream", error);
                };
                const onClose = () => {
                    readableStream.removeListener("error", onError);
                };
                readableStream.on("error", onError);
                readableStream.once("close", onClose);
                try {
                    readableStream.destroy();
                }
                catch (error) {
                    readableStream.removeListener("error", onError);
                    readableStream.removeListener("close", onClose);
                    throw error;
                }
            }
            else {
                readableStream.destroy();
            }
        }
        else {
            readableStream.resume();
        }
    }
    if (source) {
        disposeNodeResponseBody(source, disposed);
    }
}
/**
 * Disposes a raw Node stream and its tracked upstream sources without throwing.
 *
 * @param stream - The stream to destroy, or drain if destruction is unavailable.
 */
function disposeNodeStream(stream) {
    try {
        disposeNodeResponseBody(stream);
    }
    catch (error) {
        _log_js__WEBPACK_IMPORTED_MODULE_0__/* .logger */ .v.warning("Error disposing Node stream", error);
    }
}
/**
 * Releases the body of a response that will not be read, so the underlying connection can be
 * reused or closed. Handles Node readable streams and browser web streams, and never throws:
 * disposal failures are logged as warnings.
 *
 * @param response - The response whose `readableStreamBody` or `browserStreamBody` should be disposed.
 */
async function disposeResponseBody(response) {
    try {
        const dispose = responseBodyDisposers.get(response);
        responseBodyDisposers.delete(response);
        try {
            const readableStream = response.readableStreamBody;
            if (isNodeResponseBody(readableStream)) {
                disposeNodeStream(readableStream);
                return;
            }
            const browserStream = response.browserStreamBody;
            if (isBrowserResponseBody(browserStream)) {
                await browserStream.cancel();
            }
        }
        finally {
            dispose?.();
        }
    }
    catch (error) {
        _log_js__WEBPACK_IMPORTED_MODULE_0__/* .logger */ .v.warning("Error disposing response body", error);
    }
}
//# sourceMappingURL=responseBody.js.map

/***/ }),

/***/ 768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Sanitizer)
/* harmony export */ });
/* harmony import */ var _object_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3848);
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

const RedactedString = "REDACTED";
// Make sure this list is up-to-date with the one under core/logger/Readme#Keyconcepts
const defaultAllowedHeaderNames = [
    "x-ms-client-request-id",
    "x-ms-return-client-request-id",
    "x-ms-useragent",
    "x-ms-correlation-request-id",
    "x-ms-request-id",
    "client-request-id",
    "ms-cv",
    "return-client-request-id",
    "traceparent",
    "azure-deprecating",
    "Access-Control-Allow-Credentials",
    "Access-Control-Allow-Headers",
    "Access-Control-Allow-Methods",
    "Access-Control-Allow-Origin",
    "Access-Control-Expose-Headers",
    "Access-Control-Max-Age",
    "Access-Control-Request-Headers",
    "Access-Control-Request-Method",
    "Origin",
    "Accept",
    "Accept-Encoding",
    "Cache-Control",
    "Connection",
    "Content-Length",
    "Content-Type",
    "Date",
    "ETag",
    "Expires",
    "If-Match",
    "If-Modified-Since",
    "If-None-Match",
    "If-Unmodified-Since",
    "Last-Modified",
    "Pragma",
    "Request-Id",
    "Retry-After",
    "Server",
    "Transfer-Encoding",
    "User-Agent",
    "WWW-Authenticate",
];
const defaultAllowedQueryParameters = ["api-version"];
/**
 * A utility class to sanitize objects for logging.
 */
class Sanitizer {
    allowedHeaderNames;
    allowedQueryParameters;
    constructor({ additionalAllowedHeaderNames: allowedHeaderNames = [], additionalAllowedQueryParameters: allowedQueryParameters = [], } = {}) {
        allowedHeaderNames = defaultAllowedHeaderNames.concat(allowedHeaderNames);
        allowedQueryParameters = defaultAllowedQueryParameters.concat(allowedQueryParameters);
        this.allowedHeaderNames = new Set(allowedHeaderNames.map((n) => n.toLowerCase()));
        this.allowedQueryParameters = new Set(allowedQueryParameters.map((p) => p.toLowerCase()));
    }
    /**
     * Sanitizes an object for logging.
     * @param obj - The object to sanitize
     * @returns - The sanitized object as a string
     */
    sanitize(obj) {
        const seen = new Set();
        return JSON.stringify(obj, (key, value) => {
            // Ensure Errors include their interesting non-enumerable members
            if (value instanceof Error) {
                return {
                    ...value,
                    name: value.name,
                    message: value.message,
                };
            }
            if (key === "headers" && (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value)) {
                return this.sanitizeHeaders(value);
            }
            else if (key === "url" && typeof value === "string") {
                return this.sanitizeUrl(value);
            }
            else if (key === "query" && (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value)) {
                return this.sanitizeQuery(value);
            }
            else if (key === "body") {
                // Don't log the request body
                return undefined;
            }
            else if (key === "response") {
                // Don't log response again
                return undefined;
            }
            else if (key === "operationSpec") {
                // When using sendOperationRequest, the request carries a massive
                // field with the autorest spec. No need to log it.
                return undefined;
            }
            else if (Array.isArray(value) || (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value)) {
                if (seen.has(value)) {
                    return "[Circular]";
                }
                seen.add(value);
            }
            return value;
        }, 2);
    }
    /**
     * Sanitizes a URL for logging.
     * @param value - The URL to sanitize
     * @returns - The sanitized URL as a string
     */
    sanitizeUrl(value) {
        if (typeof value !== "string" || value === null || value === "") {
            return value;
        }
        const url = new URL(value);
        if (!url.search) {
            return value;
        }
        for (const [key] of url.searchParams) {
            if (!this.allowedQueryParameters.has(key.toLowerCase())) {
                url.searchParams.set(key, RedactedString);
            }
        }
        return url.toString();
    }
    sanitizeHeaders(obj) {
        const sanitized = {};
        for (const key of Object.keys(obj)) {
            if (this.allowedHeaderNames.has(key.toLowerCase())) {
                sanitized[key] = obj[key];
            }
            else {
                sanitized[key] = RedactedString;
            }
        }
        return sanitized;
    }
    sanitizeQuery(value) {
        if (typeof value !== "object" || value === null) {
            return value;
        }
        const sanitized = {};
        for (const k of Object.keys(value)) {
            if (this.allowedQueryParameters.has(k.toLowerCase())) {
                sanitized[k] = value[k];
            }
            else {
                sanitized[k] = RedactedString;
            }
        }
        return sanitized;
    }
}
//# sourceMappingURL=sanitizer.js.map

/***/ }),

/***/ 3185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  CY: () => (/* binding */ isBinaryBody),
  qf: () => (/* binding */ isBlob),
  H1: () => (/* binding */ isReadableStream)
});

// UNUSED EXPORTS: isNodeReadableStream, isWebReadableStream

// EXTERNAL MODULE: external "stream"
var external_stream_ = __nccwpck_require__(2203);
;// CONCATENATED MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/util/typeGuards-node.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

/**
 * Checks if the given value is a Node.js readable stream.
 *
 * @internal
 */
function isNodeReadableStream(x) {
    return x instanceof external_stream_.Readable;
}
/**
 * Checks if the given value is a web ReadableStream.
 *
 * @internal
 */
function isWebReadableStream(x) {
    return x instanceof ReadableStream;
}
//# sourceMappingURL=typeGuards-node.js.map
;// CONCATENATED MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/util/typeGuards.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.


function isBinaryBody(body) {
    return (body !== undefined &&
        (body instanceof Uint8Array ||
            isReadableStream(body) ||
            typeof body === "function" ||
            body instanceof Blob));
}
function isReadableStream(x) {
    return isNodeReadableStream(x) || isWebReadableStream(x);
}
function isBlob(x) {
    return x instanceof Blob;
}
//# sourceMappingURL=typeGuards.js.map

/***/ }),

/***/ 5063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ randomUUID)
/* harmony export */ });
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
/**
 * Generated Universally Unique Identifier
 *
 * @returns RFC4122 v4 UUID.
 */
function randomUUID() {
    return globalThis.crypto.randomUUID();
}
//# sourceMappingURL=uuidUtils.js.map

/***/ }),

/***/ 9114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ matcher),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);

/** Names offered for a pattern that matches none. */
const MAX_NEAREST = 5;
/** Matches names against a pattern in which `*` stands for any characters, without regard to case. */
function matcher(pattern) {
    const [start = '', ...rest] = pattern.toLowerCase().split('*');
    const end = rest.pop();
    return (name) => {
        const text = name.toLowerCase();
        if (end === undefined)
            return text === start;
        if (!text.startsWith(start) || !text.endsWith(end) || text.length < start.length + end.length)
            return false;
        // Each part where it first occurs leaves the most for the parts after it; a regular expression would try
        // all places, which many stars make endless.
        let at = start.length;
        for (const part of rest) {
            const found = text.indexOf(part, at);
            if (found < 0)
                return false;
            at = found + part.length;
        }
        return at <= text.length - end.length;
    };
}
/** The names that are most like a pattern, the nearest first: what a slip of the keyboard may have meant. */
function nearest(pattern, names) {
    const wanted = pattern.toLowerCase().replaceAll('*', '');
    return names
        .map((name) => ({ name, away: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, name.toLowerCase()) }))
        .sort((a, b) => a.away - b.away)
        .slice(0, MAX_NEAREST)
        .map(({ name }) => name);
}


/***/ }),

/***/ 5958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  W: () => (/* binding */ explain),
  p: () => (/* binding */ explainAzure)
});

// EXTERNAL MODULE: ./build/azure/errors.js
var errors = __nccwpck_require__(2721);
// EXTERNAL MODULE: ./build/json.js
var json = __nccwpck_require__(9368);
// EXTERNAL MODULE: ./build/kinds.js
var kinds = __nccwpck_require__(8183);
// EXTERNAL MODULE: ./build/sign-in/errors.js
var sign_in_errors = __nccwpck_require__(6089);
// EXTERNAL MODULE: ./build/target/not-found-hints.js
var not_found_hints = __nccwpck_require__(743);
// EXTERNAL MODULE: ./build/text.js
var build_text = __nccwpck_require__(977);
// EXTERNAL MODULE: ./build/report/words.js
var report_words = __nccwpck_require__(4702);
;// CONCATENATED MODULE: ./build/report/explain-sign-in.js


/** What to do about an error of Entra's, by its code. Source: the list of AADSTS codes in Entra's documentation. */
function signInFix({ message, presented }, { signIn, cloud }) {
    const code = /AADSTS(\d+)/.exec(message)?.[1];
    if (signIn.by !== 'oidc')
        return undefined;
    switch (code) {
        case '700213':
        case '7002138':
        case '70021':
        case '700211':
        case '700212':
        case '70025':
            return presented && federatedCredentialFix(code, presented, signIn);
        case '700016':
            return `To fix: check 'client-id' (${signIn.clientId}) and 'tenant-id' (${signIn.tenantId}): that tenant has no such application.`;
        case '90002':
            return `To fix: check 'tenant-id' (${signIn.tenantId}) and 'cloud' (${cloud.name}): there is no such tenant.`;
        case '900382':
            return `To fix: check 'cloud' (${cloud.name}): the tenant belongs to another one.`;
        case '700024':
            return 'To fix: run the job again; if it repeats, the clock of the runner is wrong.';
        default:
            return undefined;
    }
}
function federatedCredentialFix(code, { issuer, subject, audience }, signIn) {
    const why = {
        '7002138': 'a federated credential matches but for upper and lower case',
        '700211': 'no federated credential has the issuer of this token',
        '700212': 'no federated credential has the audience of this token',
        '70025': 'the application has no federated credential',
    };
    const parameters = JSON.stringify({ name: 'github', issuer, subject, audiences: [audience] });
    return [
        `To fix: ${why[code] ?? 'no federated credential has the subject of this token'}. The token presented, compared exactly:`,
        `  issuer:   ${(0,report_words/* clip */.$)(issuer)}`,
        `  subject:  ${(0,report_words/* clip */.$)(subject)}`,
        `  audience: ${(0,report_words/* clip */.$)(audience)}`,
        'Create that credential for an app registration:',
        `  az ad app federated-credential create --id ${signIn.clientId} --parameters ${(0,build_text/* shellWord */.r7)(parameters)}`,
        'or for a user-assigned identity:',
        `  az identity federated-credential create --name github --identity-name <name> --resource-group <group> --issuer ${(0,build_text/* shellWord */.r7)(issuer)} --subject ${(0,build_text/* shellWord */.r7)(subject)} --audiences ${(0,build_text/* shellWord */.r7)(audience)}`,
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/report/explain.js








/**
 * An error as a reader needs it: what failed and why, what to do, and then everything else that Azure said.
 * Text from servers is made harmless; the parts are lines.
 */
function explain(error, context) {
    if (error instanceof sign_in_errors/* SignInError */.J)
        return (0,report_words/* lines */.M)([`Failed to sign in: ${(0,report_words/* clip */.$)(error.message)}`, signInFix(error, context)]);
    if (error instanceof errors/* UnansweredError */.jd) {
        const cause = error.cause instanceof errors/* AzureError */.M6 ? detailLines(error.cause) : [];
        return (0,report_words/* lines */.M)([`Failed to ${error.action}: no usable answer (${(0,report_words/* clip */.$)(error.message)}).`, ...cause]);
    }
    if (error instanceof not_found_hints/* NotFoundError */.m)
        return explainAzure(error.cause, notFoundFix(error, context));
    if (error instanceof errors/* AzureError */.M6)
        return explainAzure(error, fixFor(error, context));
    return (0,build_text/* messageOf */.bD)(error);
}
/** An error of Azure's with the fix for it. */
function explainAzure(error, fix) {
    const { detail, status, action } = error;
    const where = status === undefined ? '' : ` (HTTP ${status})`;
    return (0,report_words/* lines */.M)([
        `Failed to ${action}: ${(0,report_words/* clip */.$)(detail.code)}${where}: ${(0,report_words/* clip */.$)(detail.message)}`,
        fix,
        ...detailLines(error),
    ]);
}
/** Details, policies and the correlation ID, a line each. */
function detailLines({ detail, correlationId }) {
    const walk = (entry) => [
        ...entry.details.flatMap((below) => [
            `Detail: ${(0,report_words/* clip */.$)(`${below.code}: ${below.message}`)}`,
            ...walk(below),
        ]),
        ...entry.additionalInfo.map((info) => `${infoTitle(info)}: ${(0,report_words/* clip */.$)(JSON.stringify((0,json/* isObject */.Gv)(info) ? (info['info'] ?? info) : info))}`),
    ];
    return [...walk(detail), ...(correlationId ? [`Correlation ID: ${(0,report_words/* clip */.$)(correlationId)}`] : [])];
}
function infoTitle(info) {
    const type = (0,json/* isObject */.Gv)(info) ? info['type'] : undefined;
    return type === 'PolicyViolation' ? 'Policy' : `Info${typeof type === 'string' ? ` (${(0,report_words/* clip */.$)(type)})` : ''}`;
}
const MANAGED_IDENTITY_OPERATOR = {
    name: 'Managed Identity Operator',
    id: 'f1a07417-d97a-45cb-824c-7a7467783830',
};
const READER = { name: 'Reader', id: 'acdd72a7-3385-48ef-bd42-f606fba81ae7' };
/** What to do about an error of ARM's, by its code. Sources: the error tables of Azure's documentation. */
function fixFor({ detail, status }, context) {
    const message = detail.message;
    switch (detail.code) {
        case 'AuthorizationFailed':
            return authorizationFix(message, context);
        case 'LinkedAuthorizationFailed': {
            const scope = /linked scope\(s\) '([^']+)'/i.exec(message)?.[1];
            return (`To fix: give the signed-in principal the role ${MANAGED_IDENTITY_OPERATOR.name} (it holds ` +
                'Microsoft.ManagedIdentity/userAssignedIdentities/assign/action; Managed Identity Contributor does not) on the identity:\n' +
                `  ${roleAssignment(MANAGED_IDENTITY_OPERATOR.id, scope ?? '<identity-resource-id>', message, context.signIn)}\n` +
                'Azure answers the same when the identity does not exist: check its name and resource group.');
        }
        case 'ResourceGroupNotFound':
            return "To fix: check 'resource-group' and 'subscription-id': the group does not exist there.";
        case 'SubscriptionNotFound':
        case 'InvalidSubscriptionId':
            return "To fix: check 'subscription-id' and 'tenant-id': the subscription does not exist, or the signed-in principal has no role in it.";
        case 'FailedIdentityOperation':
            return (0,report_words/* lines */.M)([
                nestedCause(message),
                'To fix: usually an identity in the list was deleted: remove it from the resource, or create it again.',
            ]);
        case 'NoRegisteredProviderFound':
        case 'InvalidApiVersionParameter':
        case 'InvalidResourceType':
            return "To fix: check 'api-version' and 'cloud': this cloud or region does not know that version.";
        case 'MissingSubscriptionRegistration':
            return 'To fix: az provider register --namespace Microsoft.App --wait';
        case 'ScopeLocked':
            return 'To fix: remove the lock on the resource, its group or subscription (az lock list), or ask who set it.';
        case 'RequestDisallowedByPolicy':
            return 'To fix: the policy named below forbids this change; ask for an exemption, or change the request to comply.';
        default:
            return status === 404 ? notFoundFix({}, context) : undefined;
    }
}
/** The real cause of a failed identity operation: an error in JSON, within the message. */
function nestedCause(message) {
    const nested = (0,json/* parseJson */.qF)(/\{.*\}/s.exec(message)?.[0]);
    if (!(0,json/* isObject */.Gv)(nested))
        return undefined;
    const { code, message: words } = (0,errors/* readErrorDetail */.WW)(nested, '');
    return `Cause: ${(0,report_words/* clip */.$)(`${code}: ${words}`)}`;
}
function authorizationFix(message, { kind, signIn, isReadOnly }) {
    const action = /action '([^']+)'/.exec(message)?.[1] ?? 'the action named above';
    const scope = /over scope '([^']+)'/.exec(message)?.[1] ?? '<resource-id>';
    const identity = /Microsoft\.ManagedIdentity\//i.test(action)
        ? { name: 'Managed Identity Contributor', id: 'e40ec5ca-96e0-45a2-b4ff-59039f2c2b59' }
        : undefined;
    const role = isReadOnly && /\/read$/i.test(action) ? READER : (identity ?? (0,kinds/* kindInfo */.P)(kind ?? 'app').role);
    return (`To fix: give the signed-in principal a role with ${(0,report_words/* clip */.$)(action)}, such as ${role.name}:\n` +
        `  ${roleAssignment(role.id, scope, message, signIn)}\n` +
        'A new role assignment takes up to some minutes to work.');
}
function roleAssignment(roleId, scope, message, signIn) {
    const objectId = /object id '([^']+)'/i.exec(message)?.[1];
    const assignee = objectId
        ? `--assignee-object-id ${(0,build_text/* shellWord */.r7)(objectId)} --assignee-principal-type ServicePrincipal`
        : `--assignee ${signIn.clientId ?? '<client-id>'}`;
    return `az role assignment create ${assignee} --role ${roleId} --scope ${(0,build_text/* shellWord */.r7)(scope)}`;
}
function notFoundFix({ otherKind, nearestName }, { kind }) {
    const input = kind ? (0,kinds/* kindInfo */.P)(kind).input : undefined;
    if (otherKind) {
        const instead = input ? ` instead of '${input}'` : '';
        return `To fix: it is a ${(0,kinds/* kindInfo */.P)(otherKind).noun}: name it in '${(0,kinds/* kindInfo */.P)(otherKind).input}'${instead}.`;
    }
    const others = kinds/* KINDS */.G.filter((info) => info.kind !== kind).map((info) => `'${info.input}'`);
    const meant = nearestName ? `the nearest name of the group is '${nearestName}'; ` : '';
    return (`To fix: ${meant}check ${input ? `'${input}', ` : ''}'resource-group' and 'subscription-id'; ` +
        `if it is of another kind, name it in ${(0,build_text/* sentenceList */.MT)(others, 'or')}.`);
}


/***/ }),

/***/ 4702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ clip),
/* harmony export */   M: () => (/* binding */ lines)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(977);

/** The longest text of a server's that an error quotes. */
const MAX_QUOTED = 1_500;
/** Text from a server, made harmless for one line and cut. */
function clip(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text, MAX_QUOTED);
}
/** The parts that there are, a line each. */
function lines(parts) {
    return parts.filter((part) => part !== undefined && part !== '').join('\n');
}


/***/ }),

/***/ 3805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ concernsRoles),
/* harmony export */   v: () => (/* binding */ isDryRun)
/* harmony export */ });
/** Whether nothing is to be written. */
function isDryRun(request) {
    return request.operation !== 'show' && request.dryRun;
}
/** Whether a request has anything to do with roles. */
function concernsRoles(request) {
    if (request.operation === 'show')
        return request.resolveRoles;
    const deletes = request.operation !== 'assign' && request.deleteRoleAssignments;
    return request.roles.length > 0 || deletes;
}


/***/ }),

/***/ 6089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ SignInError)
/* harmony export */ });
/** Signing in did not work. */
class SignInError extends Error {
    name = 'SignInError';
    /** What the ID token claimed, when one was used. */
    presented;
    constructor(message, options = {}) {
        super(message, { cause: options.cause });
        this.presented = options.presented;
    }
}


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  kn: () => (/* binding */ idTokenSource),
  eq: () => (/* binding */ presentedClaims),
  G8: () => (/* binding */ tenantOf)
});

// EXTERNAL MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/pipelineRequest.js
var pipelineRequest = __nccwpck_require__(4817);
// EXTERNAL MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/httpHeaders.js
var httpHeaders = __nccwpck_require__(3692);
// EXTERNAL MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/defaultHttpClient.js
var defaultHttpClient = __nccwpck_require__(2348);
// EXTERNAL MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/restError.js
var restError = __nccwpck_require__(9950);
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/buffer_utils.js
const buffer_utils_encoder = new TextEncoder(), decoder = new TextDecoder(), buffer_utils_strictDecoder = new TextDecoder("utf-8", { fatal: !0 }), UINT32_RANGE = (/* unused pure expression or super */ null && (2 ** 32));
function concat(...buffers) {
  const size = buffers.reduce((acc, { length }) => acc + length, 0), buf = new Uint8Array(size);
  let i = 0;
  for (const buffer of buffers)
    buf.set(buffer, i), i += buffer.length;
  return buf;
}
function writeUInt32BE(buf, value, offset) {
  if (value < 0 || value >= UINT32_RANGE)
    throw new RangeError(`value must be >= 0 and <= ${UINT32_RANGE - 1}. Received ${value}`);
  buf.set([value >>> 24, value >>> 16, value >>> 8, value & 255], offset);
}
function uint64be(value) {
  const high = Math.floor(value / UINT32_RANGE), low = value % UINT32_RANGE, buf = new Uint8Array(8);
  return writeUInt32BE(buf, high, 0), writeUInt32BE(buf, low, 4), buf;
}
function uint32be(value) {
  const buf = new Uint8Array(4);
  return writeUInt32BE(buf, value), buf;
}
const NON_ASCII = /[^\x00-\x7f]/;
function buffer_utils_encode(string) {
  if (typeof string == "string" && string.length >= 128) {
    if (NON_ASCII.test(string))
      throw new TypeError("non-ASCII string encountered in encode()");
    return buffer_utils_encoder.encode(string);
  }
  const bytes = new Uint8Array(string.length);
  for (let i = 0; i < string.length; i++) {
    const code = string.charCodeAt(i);
    if (code > 127)
      throw new TypeError("non-ASCII string encountered in encode()");
    bytes[i] = code;
  }
  return bytes;
}
function buffer_utils_encodeBase64(input, url = !1) {
  if (Uint8Array.prototype.toBase64)
    return input.toBase64({ alphabet: url ? "base64url" : "base64", omitPadding: url });
  const CHUNK_SIZE = 32768, arr = [];
  for (let i = 0; i < input.length; i += CHUNK_SIZE)
    arr.push(String.fromCharCode.apply(null, input.subarray(i, i + CHUNK_SIZE)));
  const encoded = btoa(arr.join(""));
  return url ? encoded.replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_") : encoded;
}
function decodeBase64(encoded, url = !1) {
  if (Uint8Array.fromBase64)
    return Uint8Array.fromBase64(encoded, { alphabet: url ? "base64url" : "base64" });
  if (url) {
    if (encoded.includes("+") || encoded.includes("/"))
      throw new TypeError("Invalid base64url");
    encoded = encoded.replace(/-/g, "+").replace(/_/g, "/");
  }
  const binary = atob(encoded), bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++)
    bytes[i] = binary.charCodeAt(i);
  return bytes;
}
async function digest(algorithm, data) {
  const subtleDigest = `SHA-${algorithm.slice(-3)}`;
  return new Uint8Array(await crypto.subtle.digest(subtleDigest, data));
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/util/base64url.js

const invalid = "The input to be decoded is not correctly encoded.";
function base64url_decode(input) {
  try {
    return decodeBase64(typeof input == "string" ? input : decoder.decode(input), !0);
  } catch (cause) {
    throw new TypeError(invalid, { cause });
  }
}
function base64url_encode(input) {
  return encodeBase64(typeof input == "string" ? encoder.encode(input) : input, !0);
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/validate.js



function assertUint8Array(input, label) {
  if (!(input instanceof Uint8Array))
    throw new TypeError(`${label} must be an instance of Uint8Array`);
}
function isObject(input) {
  if (typeof input != "object" || input === null || Object.prototype.toString.call(input) !== "[object Object]")
    return !1;
  const prototype = Object.getPrototypeOf(input);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
function isJwkSet(input) {
  return isObject(input) && Array.isArray(input.keys) && Array.from(input.keys).every(isObject);
}
function isDisjoint(...headers) {
  const parameters = /* @__PURE__ */ new Set();
  for (const header of headers)
    if (header)
      for (const parameter of Object.keys(header)) {
        if (parameters.has(parameter))
          return !1;
        parameters.add(parameter);
      }
  return !0;
}
function assertNotSet(value, name) {
  if (value !== void 0)
    throw new TypeError(`${name} can only be called once`);
}
function decodeBase64url(value, label, ErrorClass) {
  try {
    return decode(value);
  } catch (cause) {
    throw new ErrorClass(`Failed to base64url decode the ${label}`, { cause });
  }
}
function encodeAsciiMember(value, label, ErrorClass) {
  try {
    return encode(value);
  } catch (cause) {
    throw new ErrorClass(`The ${label} is not a valid base64url string`, { cause });
  }
}
function parseJoseHeader(encodedProtectedHeader, ErrorClass, message) {
  let parsed;
  try {
    parsed = JSON.parse(strictDecoder.decode(decode(encodedProtectedHeader)));
  } catch (cause) {
    throw new ErrorClass(message, { cause });
  }
  if (!isObject(parsed))
    throw new ErrorClass(message);
  return parsed;
}
const JWS_RECOGNIZED = { __proto__: null, b64: !0 }, JWE_RECOGNIZED = { __proto__: null };
function validateAlgorithms(option, algorithms) {
  if (algorithms !== void 0 && (!Array.isArray(algorithms) || algorithms.some((s) => typeof s != "string")))
    throw new TypeError(`"${option}" option must be an array of strings`);
  return algorithms === void 0 ? void 0 : new Set(algorithms);
}
function validateCritDuplicates(Err, protectedHeader) {
  const { crit } = protectedHeader ?? {};
  if (Array.isArray(crit) && new Set(crit).size !== crit.length)
    throw new Err('"crit" (Critical) Header Parameter MUST NOT contain duplicate values');
}
function validateCrit(Err, recognizedDefault, recognizedOption, protectedHeader, joseHeader) {
  if (joseHeader.crit !== void 0 && protectedHeader?.crit === void 0)
    throw new Err('"crit" (Critical) Header Parameter MUST be integrity protected');
  if (!protectedHeader || protectedHeader.crit === void 0)
    return [];
  if (!Array.isArray(protectedHeader.crit) || protectedHeader.crit.length === 0 || protectedHeader.crit.some((input) => typeof input != "string" || input.length === 0))
    throw new Err('"crit" (Critical) Header Parameter MUST be an array of non-empty strings when present');
  const recognized = recognizedOption === void 0 ? recognizedDefault : { __proto__: null, ...recognizedOption, ...recognizedDefault };
  for (const parameter of protectedHeader.crit) {
    if (!(parameter in recognized))
      throw new JOSENotSupported(`Extension Header Parameter "${parameter}" is not recognized`);
    if (!Object.hasOwn(joseHeader, parameter) || joseHeader[parameter] === void 0)
      throw new Err(`Extension Header Parameter "${parameter}" is missing`);
    if (recognized[parameter] && (!Object.hasOwn(protectedHeader, parameter) || protectedHeader[parameter] === void 0))
      throw new Err(`Extension Header Parameter "${parameter}" MUST be integrity protected`);
  }
  return protectedHeader.crit;
}
function validateB64(protectedHeader, extensions) {
  if (extensions.includes("b64")) {
    const b64 = protectedHeader.b64;
    if (typeof b64 != "boolean")
      throw new JWSInvalid('The "b64" (base64url-encode payload) Header Parameter must be a boolean');
    return b64;
  }
  return !0;
}
function serializeJoseHeader(Err, header) {
  let serialized, parsed;
  try {
    serialized = JSON.stringify(header), parsed = JSON.parse(serialized);
  } catch (cause) {
    throw new Err("JOSE Header is not valid JSON", { cause });
  }
  if (!isObject(parsed))
    throw new Err("JOSE Header is not a JSON object");
  return [parsed, serialized];
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/util/errors.js
class JOSEError extends Error {
  static code = "ERR_JOSE_GENERIC";
  code = "ERR_JOSE_GENERIC";
  constructor(message, options) {
    super(message, options), this.name = this.constructor.name, Error.captureStackTrace?.(this, this.constructor);
  }
}
class JWTClaimValidationFailed extends JOSEError {
  static code = "ERR_JWT_CLAIM_VALIDATION_FAILED";
  code = "ERR_JWT_CLAIM_VALIDATION_FAILED";
  claim;
  reason;
  payload;
  constructor(message, payload, claim = "unspecified", reason = "unspecified") {
    super(message, { cause: { claim, reason, payload } }), this.claim = claim, this.reason = reason, this.payload = payload;
  }
}
class JWTExpired extends JOSEError {
  static code = "ERR_JWT_EXPIRED";
  code = "ERR_JWT_EXPIRED";
  claim;
  reason;
  payload;
  constructor(message, payload, claim = "unspecified", reason = "unspecified") {
    super(message, { cause: { claim, reason, payload } }), this.claim = claim, this.reason = reason, this.payload = payload;
  }
}
class JOSEAlgNotAllowed extends (/* unused pure expression or super */ null && (JOSEError)) {
  static code = (/* unused pure expression or super */ null && ("ERR_JOSE_ALG_NOT_ALLOWED"));
  code = "ERR_JOSE_ALG_NOT_ALLOWED";
}
class errors_JOSENotSupported extends (/* unused pure expression or super */ null && (JOSEError)) {
  static code = (/* unused pure expression or super */ null && ("ERR_JOSE_NOT_SUPPORTED"));
  code = "ERR_JOSE_NOT_SUPPORTED";
}
class JWEDecryptionFailed extends JOSEError {
  static code = "ERR_JWE_DECRYPTION_FAILED";
  code = "ERR_JWE_DECRYPTION_FAILED";
  constructor(message = "decryption operation failed", options) {
    super(message, options);
  }
}
class JWEInvalid extends (/* unused pure expression or super */ null && (JOSEError)) {
  static code = (/* unused pure expression or super */ null && ("ERR_JWE_INVALID"));
  code = "ERR_JWE_INVALID";
}
class errors_JWSInvalid extends (/* unused pure expression or super */ null && (JOSEError)) {
  static code = (/* unused pure expression or super */ null && ("ERR_JWS_INVALID"));
  code = "ERR_JWS_INVALID";
}
class JWTInvalid extends JOSEError {
  static code = "ERR_JWT_INVALID";
  code = "ERR_JWT_INVALID";
}
class JWKInvalid extends (/* unused pure expression or super */ null && (JOSEError)) {
  static code = (/* unused pure expression or super */ null && ("ERR_JWK_INVALID"));
  code = "ERR_JWK_INVALID";
}
class JWKSInvalid extends (/* unused pure expression or super */ null && (JOSEError)) {
  static code = (/* unused pure expression or super */ null && ("ERR_JWKS_INVALID"));
  code = "ERR_JWKS_INVALID";
}
class JWKSNoMatchingKey extends JOSEError {
  static code = "ERR_JWKS_NO_MATCHING_KEY";
  code = "ERR_JWKS_NO_MATCHING_KEY";
  constructor(message = "no applicable key found in the JSON Web Key Set", options) {
    super(message, options);
  }
}
class JWKSMultipleMatchingKeys extends JOSEError {
  [Symbol.asyncIterator] = async function* () {
  };
  static code = "ERR_JWKS_MULTIPLE_MATCHING_KEYS";
  code = "ERR_JWKS_MULTIPLE_MATCHING_KEYS";
  constructor(message = "multiple matching keys found in the JSON Web Key Set", options) {
    super(message, options);
  }
}
class JWKSTimeout extends JOSEError {
  static code = "ERR_JWKS_TIMEOUT";
  code = "ERR_JWKS_TIMEOUT";
  constructor(message = "request timed out", options) {
    super(message, options);
  }
}
class JWSSignatureVerificationFailed extends JOSEError {
  static code = "ERR_JWS_SIGNATURE_VERIFICATION_FAILED";
  code = "ERR_JWS_SIGNATURE_VERIFICATION_FAILED";
  constructor(message = "signature verification failed", options) {
    super(message, options);
  }
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/util/decode_jwt.js




function decodeJwt(jwt) {
  if (typeof jwt != "string")
    throw new JWTInvalid("JWTs must use Compact JWS serialization, JWT must be a string");
  const { 1: encodedPayload, length } = jwt.split(".");
  if (length === 5)
    throw new JWTInvalid("Only JWTs using Compact JWS serialization can be decoded");
  if (length !== 3)
    throw new JWTInvalid("Invalid JWT");
  if (!encodedPayload)
    throw new JWTInvalid("JWTs must contain a payload");
  let claimsSetBytes;
  try {
    claimsSetBytes = base64url_decode(encodedPayload);
  } catch (cause) {
    throw new JWTInvalid("Failed to base64url decode the payload", { cause });
  }
  let claimsSet;
  try {
    claimsSet = JSON.parse(buffer_utils_strictDecoder.decode(claimsSetBytes));
  } catch (cause) {
    throw new JWTInvalid("Failed to parse the decoded payload as JSON", { cause });
  }
  if (!isObject(claimsSet))
    throw new JWTInvalid("Invalid JWT Claims Set");
  return claimsSet;
}


// EXTERNAL MODULE: ./build/azure/errors.js
var errors = __nccwpck_require__(2721);
// EXTERNAL MODULE: ./build/json.js
var json = __nccwpck_require__(9368);
;// CONCATENATED MODULE: ./build/sign-in/id-token.js




/**
 * GitHub's OIDC endpoint, as the job's environment names it. `core.getIDToken` would do the same, but it does
 * not repeat a request whose connection broke, ignores `Retry-After` and cannot be stopped; this goes through
 * the pipeline that all other requests go through.
 */
function idTokenSource(audience, env, http, step) {
    const pipeline = http.createPipeline();
    for (const { policy, position } of http.options.additionalPolicies) {
        pipeline.addPolicy(policy, position === 'perRetry' ? { phase: 'Sign' } : {});
    }
    const action = 'get an ID token from GitHub';
    return async () => {
        const url = `${env['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=${encodeURIComponent(audience)}`;
        const request = (0,pipelineRequest/* createPipelineRequest */.G)({
            url,
            // GitHub's endpoint is https; a runner in a closed network may name a local one.
            allowInsecureConnection: url.startsWith('http:'),
            headers: (0,httpHeaders/* createHttpHeaders */.N)({
                accept: 'application/json',
                authorization: `Bearer ${env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}`,
            }),
        });
        const { status, bodyAsText } = await pipeline
            .sendRequest((0,defaultHttpClient/* createDefaultHttpClient */.f)(), request)
            .catch((cause) => {
            throw (0,restError/* isRestError */.T)(cause) ? new errors/* UnansweredError */.jd(cause.message, { action, cause }) : cause;
        });
        const body = (0,json/* parseJson */.qF)(bodyAsText) ?? bodyAsText;
        const token = (0,json/* objectOf */.Xy)(body)['value'];
        if (typeof token === 'string' && token !== '') {
            step.mask(token);
            return token;
        }
        throw new errors/* AzureError */.M6((0,errors/* readErrorDetail */.WW)(status === 200 ? undefined : body, `HTTP ${status}`), {
            action,
            status,
        });
    };
}
/** The claims of an ID token, for a reader: nothing is verified here, that is Entra's part. */
function presentedClaims(idToken) {
    const { iss, sub, aud } = decodeJwt(idToken);
    return { issuer: iss ?? '', subject: sub ?? '', audience: [aud ?? ''].flat().join(', ') };
}
/** The tenant of an access token of Entra's; undefined when the token is not one to look into. */
function tenantOf(accessToken) {
    try {
        const { tid } = decodeJwt(accessToken);
        return typeof tid === 'string' ? tid : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ic: () => (/* binding */ StepStopped),
/* harmony export */   mc: () => (/* binding */ warnOnce),
/* harmony export */   ml: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);

/** Tells each text once: what is decided anew after a conflict warns of the same again. */
function warnOnce(warn) {
    const warned = new Set();
    return (text) => {
        if (!warned.has(text))
            warn(text);
        warned.add(text);
    };
}
/** Why a step was stopped before its end. */
class StepStopped extends Error {
    name = 'StepStopped';
}
/** The longest time that a timer of Node's can wait; what is longer would end at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;
/** The machine's time. */
const systemClock = {
    now: () => Date.now(),
    async sleep(milliseconds, signal) {
        signal.throwIfAborted();
        try {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(milliseconds, MAX_TIMER_MS), undefined, { signal });
        }
        catch (error) {
            signal.throwIfAborted();
            throw error;
        }
    },
};


/***/ }),

/***/ 743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ NotFoundError),
/* harmony export */   u: () => (/* binding */ NotFoundHints)
/* harmony export */ });
/* harmony import */ var _identity_document_path_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7676);
/* harmony import */ var _identity_resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3149);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8183);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9114);




/** How long a question may take whose answer only makes an error clearer. */
const HINT_MS = 3_000;
/** The API version of Microsoft.ManagedIdentity that `@azure/arm-msi` uses. */
const MSI_API_VERSION = '2024-11-30';
/** A resource that is not there, with what was probably meant. */
class NotFoundError extends Error {
    name = 'NotFoundError';
    /** Another kind under which the name exists. */
    otherKind;
    /** The name of its kind and group that is most like it. */
    nearestName;
    cause;
    constructor(cause, otherKind, nearestName) {
        super(cause.message, { cause });
        this.otherKind = otherKind;
        this.nearestName = nearestName;
        this.cause = cause;
    }
}
/**
 * Finds out what was probably meant by a name that does not exist. Best effort and brief; however many names are
 * wrong, a group is listed once.
 */
class NotFoundHints {
    #arm;
    #names = new Map();
    constructor(arm) {
        this.#arm = arm;
    }
    /** The error for a container app, job and the like that is not there. */
    async explain(id, error) {
        const otherKind = await this.#otherKind(id);
        return new NotFoundError(error, otherKind, otherKind ? undefined : await this.nearestName(id));
    }
    /** The name of the same type and group that is most like one that does not exist, if the group may be listed. */
    async nearestName(id) {
        const { subscriptionId, resourceGroup, type } = id;
        const path = `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/providers/${type}`;
        const known = this.#names.get(path.toLowerCase()) ?? this.#list(path, id);
        this.#names.set(path.toLowerCase(), known);
        return (0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(id.name, await known)[0];
    }
    /** A job is easily named as an app, and the other way round. */
    async #otherKind(id) {
        const kind = (0,_identity_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(id);
        const other = kind === 'app' ? 'job' : kind === 'job' ? 'app' : undefined;
        if (!other)
            return undefined;
        const otherId = { ...id, type: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kindInfo */ .P)(other).type };
        const reading = this.#arm.read((0,_identity_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .formatResourceId */ .bM)(otherId), (0,_identity_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .describeResource */ .w9)(otherId), {
            abortSignal: AbortSignal.timeout(HINT_MS),
        });
        return reading.then(() => other, () => undefined);
    }
    async #list(path, id) {
        const query = id.type === _identity_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .USER_ASSIGNED_IDENTITY */ .Q6 ? { query: { 'api-version': MSI_API_VERSION } } : {};
        const options = { ...query, abortSignal: AbortSignal.timeout(HINT_MS) };
        const names = [];
        try {
            for await (const document of this.#arm.list(path, `what is like ${(0,_identity_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .describeResource */ .w9)(id)}`, options)) {
                const name = (0,_identity_document_path_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(document, 'name');
                if (name)
                    names.push(name);
            }
        }
        catch {
            // What was read until then may do; without a hint the error is as true.
        }
        return names;
    }
}


/***/ }),

/***/ 977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ sentenceList),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   r7: () => (/* binding */ shellWord)
/* harmony export */ });
/**
 * Text from outside (inputs, servers, files), made harmless for one line of log: control and other unseen
 * characters become escapes, `##[` can start no runner command, and what is too long is cut.
 */
function oneLine(text, longest = 300) {
    const visible = text
        .slice(0, longest * 4)
        .replace(/\s+/g, ' ')
        .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`)
        .replaceAll('##[', '## [')
        .trim();
    // Not between the halves of a character outside of the basic plane.
    return visible.length > longest ? `${visible.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…` : visible;
}
/** The longest text that a command holds. */
const MAX_WORD = 1_500;
/** A word of a command line to paste: quoted, and nothing in it can end the quotes or stand for something else. */
function shellWord(text) {
    const word = oneLine(text, MAX_WORD);
    return /^[\w./:@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
/** A value from outside between quotes, for an error message. */
function quote(text, longest = 100) {
    const ascii = oneLine(text, longest).replace(/[^\x20-\x7e…]/gu, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`);
    return `'${ascii}'`;
}
/** Words in a sentence: `a, b and c`. */
function sentenceList(words, last = 'and') {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
/** The words of whatever was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1296);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
