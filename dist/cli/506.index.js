export const id = 506;
export const ids = [506];
export const modules = {

/***/ 3067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ treeOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/discover/tree.js
var tree = __webpack_require__(8215);
;// CONCATENATED MODULE: ./lib/discover/reading.js
/** Which files of a repository are worth reading to find its suites, the most telling first. */

const manifests = /^(package\.json|pnpm-workspace\.yaml|yarn\.lock|pyproject\.toml|setup\.(py|cfg)|tox\.ini|noxfile\.py|Pipfile|\.?pytest\.(ini|toml)|asv\.conf\.jsonc?|go\.mod|Cargo\.toml|Cargo\.lock|rust-toolchain(\.toml)?|CMakeLists\.txt|pom\.xml|build\.gradle(\.kts)?|settings\.gradle(\.kts)?|composer\.json|Gemfile|\.tool-versions|\.gitmodules|vi(te|test)(\.\w+)*\.config\.[cm]?[jt]s|[^/]*\.(cs|fs|vb)proj|[^/]*\.cmake)$/;
const inRequirements = /(^|\/)[^/]*requirements?[^/]*\.(txt|in)$|(^|\/)[^/]*requirements?\/[^/]+\.(txt|in)$/i;
const workflow = /^\.github\/(workflows\/[^/]+|dependabot)\.ya?ml$/;
const benchPath = /bench|perf|jmh/i;
const source = /\.([cm]?[jt]sx?|py|rs|cc|cpp|cxx|java|kt|scala|cs|fs|vb|php|rb|jl|go)$/;
const test = /_test\.go$|(^|\/)(test_[^/]*|[^/]*_test|conftest)\.py$/;
/** 0: first; null: not at all. */
function rankOf(path) {
    if (manifests.test((0,tree/* nameOf */.Vb)(path)) || inRequirements.test(path) || workflow.test(path))
        return 0;
    if (source.test(path) && benchPath.test(path))
        return 1;
    if (test.test(path))
        return 2;
    return /(^|\/)tests?\/.*\.(cc|cpp|cxx)$|src\/test\/.*\.java$/.test(path) ? 3 : null;
}
/** More than these are not read, and a suite that only they would tell of is not found. */
const mostFiles = 6_000;
const mostBytes = 48 * 1024 * 1024;
const mostBytesEach = 512 * 1024;

// EXTERNAL MODULE: ./lib/host/git.js
var git = __webpack_require__(7614);
// EXTERNAL MODULE: ./lib/host/temporary.js
var temporary = __webpack_require__(225);
;// CONCATENATED MODULE: ./lib/app/discovery/repository-tree.js
/** A commit's files as the tree in which suites are looked for: from git, so that the checkout plays no part and
 *  nothing that is not committed counts, as nothing else is measured. */




/** @param commit a full hash. */
async function treeOf(repository, commit, cleanup) {
    const folder = (0,temporary/* borrowFolder */.Ix)(cleanup);
    try {
        const listing = ['ls-tree', '-r', '-z', '--long', '--full-tree', commit];
        const listed = await repository.git.attempt(listing, { spool: external_node_path_.join(folder.path, 'listing') });
        if (!listed.ok)
            throw (0,git/* explainGit */.y)(listing, listed.said, repository.top);
        const rows = listed.text.split('\0').flatMap(rowOf);
        const wanted = worthReading(rows);
        const input = wanted.map(({ object }) => `${object}\n`).join('');
        const read = await repository.git.attempt(['cat-file', '--batch'], {
            input,
            spool: external_node_path_.join(folder.path, 'files'),
        });
        if (!read.ok)
            throw (0,git/* explainGit */.y)(['cat-file'], read.said, repository.top);
        const texts = textsOf(read.bytes, wanted);
        return {
            files: rows.map((row) => row.path),
            text: (file) => texts.get(file) ?? null,
            unread: rows.filter(({ rank }) => rank < unranked).length - wanted.length,
        };
    }
    finally {
        await folder.loan.release();
    }
}
const unranked = 9;
/** Links and submodules are no files of this commit. */
function rowOf(row) {
    const match = /^100(?:644|755) blob ([0-9a-f]+) +(\d+)\t(.*)$/s.exec(row);
    if (match === null)
        return [];
    return [{ path: match[3], object: match[1], bytes: Number(match[2]), rank: rankOf(match[3]) ?? unranked }];
}
/** The most telling and the nearest to the root first. */
function worthReading(rows) {
    const depth = ({ path: file }) => file.split('/').length;
    const sorted = rows
        .filter(({ rank, bytes }) => rank < unranked && bytes <= mostBytesEach)
        .sort((a, b) => a.rank - b.rank || depth(a) - depth(b));
    const chosen = [];
    let bytes = 0;
    for (const entry of sorted) {
        bytes += entry.bytes;
        if (chosen.length >= mostFiles || bytes > mostBytes)
            break;
        chosen.push(entry);
    }
    return chosen;
}
/** `cat-file --batch` writes a line with the size before each file, and a line end behind it. */
function textsOf(bytes, wanted) {
    const decoder = new TextDecoder();
    const texts = new Map();
    let at = 0;
    for (const { path: file } of wanted) {
        const end = bytes.indexOf(0x0a, at);
        const size = Number(/ blob (\d+)$/.exec(decoder.decode(bytes.subarray(at, end)))?.[1] ?? Number.NaN);
        // A file that is not here (a partial clone without a network) has no size.
        if (Number.isNaN(size))
            at = end + 1;
        else {
            texts.set(file, decoder.decode(bytes.subarray(end + 1, end + 1 + size)));
            at = end + 1 + size + 1;
        }
    }
    return texts;
}


/***/ }),

/***/ 1723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ seenText),
/* harmony export */   g: () => (/* binding */ inUseText)
/* harmony export */ });
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5944);
/** What was found and understood, in words. */

/** `bench/parse.py and 3 more files`. */
function seenText({ seen }) {
    const first = (0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleWithin */ .C9)(seen[0] ?? '', 80);
    const more = seen.length - 1;
    return more === 0 ? first : `${first} and ${more} more ${more === 1 ? 'file' : 'files'}`;
}
function inUseText({ tool, workflow, command, history }) {
    const runs = command === null ? '' : ` runs \`${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleWithin */ .C9)(command.split('\n')[0], 120)}\``;
    return [
        `${tool} is in use: ${workflow}${runs}. This gate can take its place; nothing of it is changed.`,
        ...(history === null
            ? []
            : [`Its history can be kept: benchgate import ${history.file} --from-branch ${history.branch}`]),
    ];
}


/***/ }),

/***/ 5521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ discover)
});

// EXTERNAL MODULE: ./lib/discover/tree.js
var discover_tree = __webpack_require__(8215);
;// CONCATENATED MODULE: ./lib/discover/dotnet.js
/** BenchmarkDotNet: a project that refers to it. */

const dotnet = {
    find(tree) {
        return (0,discover_tree/* filesWith */.sH)(tree, /\.(cs|fs|vb)proj$/, /<PackageReference\s+Include="BenchmarkDotNet"/i).flatMap((project) => suiteOf(tree, project));
    },
};
function suiteOf(tree, project) {
    const sources = (0,discover_tree/* filesWith */.sH)(tree, /\.(cs|fs|vb)$/, /\bBenchmark(Switcher|Runner)\b/).filter((file) => (0,discover_tree/* isBelow */.Yw)((0,discover_tree/* folderOf */.yS)(project), file));
    if (sources.length === 0)
        return [];
    const takesArguments = sources.some((file) => /\bBenchmarkSwitcher\b|\bBenchmarkRunner\.Run[^;]*\bargs\b/.test(tree.text(file) ?? ''));
    return [
        {
            tool: 'BenchmarkDotNet',
            workingDirectory: '.',
            setup: `dotnet build --configuration Release ${project}`,
            run: `dotnet run --configuration Release --no-build --project ${project} -- --filter '*' --job short --exporters fulljson --memory --artifacts artifacts`,
            results: 'artifacts/results/*-report-full.json',
            format: 'benchmarkdotnet',
            seen: [project, ...sources],
            needs: [dotnetStep(tree)],
            shorter: '`--job short`, or a narrower `--filter`',
            remarks: takesArguments
                ? []
                : [
                    'The program does not hand its arguments to BenchmarkDotNet: let its Main call `BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args)`.',
                ],
        },
    ];
}
function dotnetStep(tree) {
    return {
        uses: 'actions/setup-dotnet@v5',
        with: tree.files.includes('global.json') ? { 'global-json-file': 'global.json' } : { 'dotnet-version': '9.0.x' },
    };
}

;// CONCATENATED MODULE: ./lib/discover/go.js
/** Go: `func Benchmark…` in test files, in the module at the root or in modules below it. */

const go = {
    find(tree) {
        const files = (0,discover_tree/* filesWith */.sH)(tree, /_test\.go$/, /^func Benchmark[^a-z]\w*\s*\(\s*\w+\s+\*testing\.B\b/m);
        const byModule = (0,discover_tree/* grouped */.zD)(files, (file) => (0,discover_tree/* folderAbove */.m$)(tree, (0,discover_tree/* folderOf */.yS)(file), 'go.mod') ?? '');
        return [...byModule].flatMap(([module, seen]) => (module === '' ? [] : [suiteIn(tree, module, seen)]));
    },
};
/** More packages than this are told by `./...`. */
const mostPackages = 6;
function suiteIn(tree, module, seen) {
    const folders = [...new Set(seen.map((file) => (0,discover_tree/* relativeTo */.Mf)(module, (0,discover_tree/* folderOf */.yS)(file))))].sort();
    const few = folders.length <= mostPackages;
    const packages = few ? folders.map((folder) => (folder === '.' ? '.' : `./${folder}`)).join(' ') : './...';
    const others = tree.files.filter((file) => file.endsWith('_test.go') && (0,discover_tree/* isBelow */.Yw)(module, file) && !folders.includes((0,discover_tree/* relativeTo */.Mf)(module, (0,discover_tree/* folderOf */.yS)(file))));
    return {
        tool: 'go test -bench',
        workingDirectory: module,
        setup: `go test -run '^$' ${packages}`,
        run: `go test -run '^$' -bench {filter} -benchmem -benchtime 100ms ${packages}`,
        results: null,
        format: 'go',
        seen,
        needs: [
            {
                uses: 'actions/setup-go@v6',
                with: { 'go-version-file': (0,discover_tree/* joined */.oR)(module, 'go.mod'), 'cache-dependency-path': sumOf(tree, module) },
            },
        ],
        shorter: '`-benchtime 20ms`',
        remarks: few || others.length === 0
            ? []
            : [`${folders.length} packages have benchmarks; \`./...\` starts the others for nothing.`],
    };
}
function sumOf(tree, module) {
    return tree.files.find((file) => (0,discover_tree/* nameOf */.Vb)(file) === 'go.sum' && (0,discover_tree/* folderOf */.yS)(file) === module) ?? (0,discover_tree/* joined */.oR)(module, 'go.mod');
}

;// CONCATENATED MODULE: ./lib/discover/java/jmh.js
/** JMH under Maven and Gradle. */

const source = /\.(java|kt|scala)$/;
const measures = /@(?:org\.openjdk\.jmh\.annotations\.)?Benchmark\b/;
const jmhUse = /\borg\.openjdk\.jmh\b/;
const jmh = {
    find(tree) {
        const files = (0,discover_tree/* filesWith */.sH)(tree, source, measures).filter((file) => jmhUse.test(tree.text(file) ?? ''));
        if (files.length === 0)
            return [];
        return [...maven(tree, files), ...gradle(tree, files)];
    },
};
/** One fork: Benchgate starts the whole again, which is a fresh machine each time. */
const flags = '-f 1 -wi 2 -w 500ms -i 3 -r 500ms -foe true -rf json -rff jmh.json {filter}';
/** The module that holds each file, where it is Maven's and knows JMH. */
function maven(tree, files) {
    const byModule = (0,discover_tree/* grouped */.zD)(files, (file) => (0,discover_tree/* folderAbove */.m$)(tree, (0,discover_tree/* folderOf */.yS)(file), 'pom.xml', (text) => /jmh-core|jmh/.test(text)) ?? '');
    return [...byModule].flatMap(([module, seen]) => (module === '' ? [] : [mavenSuite(tree, module, seen)]));
}
function mavenSuite(tree, module, seen) {
    const root = topOf(tree, module);
    const way = (0,discover_tree/* relativeTo */.Mf)(root, module);
    const pom = tree.text((0,discover_tree/* joined */.oR)(module, 'pom.xml')) ?? '';
    const start = (0,discover_tree/* has */.zy)(tree, (0,discover_tree/* joined */.oR)(root, 'mvnw')) ? './mvnw' : 'mvn';
    const only = way === '.' ? '' : ` --projects ${way} --also-make`;
    const jar = /maven-shade-plugin/.test(pom) ? shadedJar(pom) : null;
    const inTests = seen.some((file) => (0,discover_tree/* relativeTo */.Mf)(module, file).startsWith('src/test/'));
    const classes = `-DincludeScope=test -Dmdep.outputFile=target/benchgate.classpath`;
    const goal = jar !== null
        ? 'package -DskipTests'
        : `${inTests ? 'test-compile' : 'compile'} dependency:build-classpath ${classes}`;
    const folders = inTests ? 'target/test-classes:target/classes' : 'target/classes';
    const run = jar !== null
        ? `java -jar ${jar} ${flags}`
        : `java -cp "${folders}:$(cat target/benchgate.classpath)" org.openjdk.jmh.Main ${flags}`;
    return {
        tool: 'JMH',
        workingDirectory: root,
        setup: `${start} --batch-mode --quiet ${goal}${only}`,
        run: way === '.' ? run : `cd ${way} && ${run}`,
        results: (0,discover_tree/* joined */.oR)(way, 'jmh.json'),
        format: 'jmh',
        seen,
        needs: [javaStep(tree, 'maven')],
        shorter: '`-wi`, `-w`, `-i` and `-r`',
        remarks: [],
    };
}
/** The top of the modules: the highest folder above with a pom.xml. */
function topOf(tree, module) {
    let best = module;
    for (let at = module; at !== '.';) {
        at = (0,discover_tree/* folderOf */.yS)(at);
        if ((0,discover_tree/* has */.zy)(tree, (0,discover_tree/* joined */.oR)(at, 'pom.xml')))
            best = at;
    }
    return best;
}
/** The jar that holds everything, as the shade plugin is told to call it. */
function shadedJar(pom) {
    const named = [...pom.matchAll(/<finalName>([^<]+)<\/finalName>/g)].map((match) => match[1]).at(-1);
    if (named !== undefined && !named.includes('$'))
        return `target/${named}.jar`;
    const property = /<uberjar\.name>([\w.-]+)<\/uberjar\.name>/.exec(pom)?.[1];
    return `target/${property ?? 'benchmarks'}.jar`;
}
/** The plugin `me.champeau.jmh` makes a jar of what is in `src/jmh`. */
function gradle(tree, files) {
    const plugin = /me\.champeau\.(gradle\.)?jmh|\bjmhJar\b|alias\(libs\.plugins\.jmh\)|\bjmh\s*\{/;
    const builds = ['build.gradle', 'build.gradle.kts'];
    const moduleOf = (file) => builds
        .map((name) => (0,discover_tree/* folderAbove */.m$)(tree, (0,discover_tree/* folderOf */.yS)(file), name, (text) => plugin.test(text)))
        .find((one) => one !== null) ?? '';
    return [...(0,discover_tree/* grouped */.zD)(files, moduleOf)].flatMap(([module, seen]) => module === '' ? [] : [gradleSuite(tree, module, seen)]);
}
function gradleSuite(tree, module, seen) {
    const root = settingsFolder(tree, module);
    const way = (0,discover_tree/* relativeTo */.Mf)(root, module);
    const start = (0,discover_tree/* has */.zy)(tree, (0,discover_tree/* joined */.oR)(root, 'gradlew')) ? './gradlew' : 'gradle';
    const task = way === '.' ? ':jmhJar' : `:${way.replaceAll('/', ':')}:jmhJar`;
    return {
        tool: 'JMH',
        workingDirectory: root,
        setup: `${start} --no-daemon --quiet ${task}`,
        run: `java -jar ${(0,discover_tree/* joined */.oR)(way, 'build/libs')}/*-jmh.jar ${flags}`,
        results: 'jmh.json',
        format: 'jmh',
        seen,
        needs: [javaStep(tree, 'gradle')],
        shorter: '`-wi`, `-w`, `-i` and `-r`',
        remarks: [],
    };
}
function settingsFolder(tree, module) {
    return (0,discover_tree/* folderAbove */.m$)(tree, module, 'settings.gradle') ?? (0,discover_tree/* folderAbove */.m$)(tree, module, 'settings.gradle.kts') ?? module;
}
function javaStep(tree, cache) {
    const file = ['.java-version', '.tool-versions', '.sdkmanrc'].find((name) => (0,discover_tree/* has */.zy)(tree, name) && (name !== '.tool-versions' || /^java\s/m.test(tree.text(name) ?? '')));
    const version = file === undefined ? { 'java-version': '21' } : { 'java-version-file': file };
    return { uses: 'actions/setup-java@v5', with: { distribution: 'temurin', ...version, cache } };
}

// EXTERNAL MODULE: ./lib/discover/javascript/built-in.js
var built_in = __webpack_require__(2087);
;// CONCATENATED MODULE: ./lib/discover/javascript/deno.js
/** `Deno.bench`, in whatever files it stands. */

const deno_name = /[_./](bench|benchmark)\.[cm]?[jt]sx?$|(^|\/)bench(es|marks?)?\/[^/]+\.[cm]?[jt]sx?$/;
const candidates = /(^|[_./])bench\.[cm]?[jt]sx?$/;
const deno = {
    find(tree) {
        const seen = (0,discover_tree/* filesWith */.sH)(tree, deno_name, /\bDeno\.bench\s*\(/);
        if (seen.length === 0)
            return [];
        const paths = seen.length > 8
            ? (0,discover_tree/* shortened */.vI)(seen, tree.files.filter((file) => candidates.test(file)))
            : seen;
        const version = (0,discover_tree/* has */.zy)(tree, '.dvmrc') ? { 'deno-version-file': '.dvmrc' } : { 'deno-version': 'v2.x' };
        return [
            {
                tool: 'deno bench',
                workingDirectory: '.',
                setup: null,
                run: `deno bench --allow-all --json --filter "/{filter}/" ${paths.length > 8 ? '' : paths.join(' ')}`.trim(),
                results: null,
                format: 'deno',
                seen,
                needs: [{ uses: 'denoland/setup-deno@v2', with: version }],
                shorter: 'fewer files in `run`, or `n` of each benchmark',
                remarks: [],
            },
        ];
    },
};

// EXTERNAL MODULE: ./lib/discover/javascript/imports.js
var imports = __webpack_require__(5057);
// EXTERNAL MODULE: ./lib/discover/javascript/package-manager.js
var package_manager = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/discover/javascript/set-up.js
var set_up = __webpack_require__(473);
;// CONCATENATED MODULE: ./lib/discover/javascript/loose-files.js
/** Files in a folder for benchmarks that measure with a harness and are started by hand: `node bench/index.js`. */




const loose_files_name = /(^|\/)(bench(mark(s|ing)?|es)?|perf(ormance)?)\/[^/]+\.[cm]?[jt]s$|(^|\/)(bench|benchmarks?|perf)\.[cm]?[jt]s$|\.(bench|benchmark)\.[cm]?[jt]s$/;
const runs = /\brun(Sync)?\s*\(|\.run\b/;
const anyHarness = /mitata|tinybench|benchmark/;
/** More are no suite that somebody runs as a whole. */
const most = 24;
const looseFiles = {
    find(tree) {
        const files = (0,discover_tree/* filesWith */.sH)(tree, loose_files_name, anyHarness).filter((file) => isStarted(tree, file));
        const byFolder = (0,discover_tree/* grouped */.zD)(files, discover_tree/* folderOf */.yS);
        return [...byFolder.values()].flatMap((group) => loose_files_suiteOf(tree, group));
    },
};
function isStarted(tree, file) {
    const text = tree.text(file) ?? '';
    const harness = (0,imports/* harnessOf */.QW)(text);
    if (harness === null || harness === 'vitest' || !runs.test(text))
        return false;
    // What a script starts is a suite already, and what only exports is started by another file.
    return !(/\bmodule\.exports\b|^export\s/m.test(text) && !/\.run(Sync)?\s*\(/.test(text));
}
function loose_files_suiteOf(tree, files) {
    const folder = (0,discover_tree/* folderOf */.yS)(files[0]);
    const prepared = (0,set_up/* prepare */.i)(tree, '.', files);
    const harness = (0,imports/* harnessOf */.QW)(tree.text(files[0]) ?? '');
    if (prepared === null || harness === null || files.length > most || hasScript(tree, folder))
        return [];
    return [
        {
            tool: harness,
            workingDirectory: '.',
            setup: withOwnPackage(tree, folder, files) ?? prepared.setup,
            run: files.map((file) => `node ${file}`).join(' && '),
            results: null,
            format: imports/* formats */.Fx[harness],
            seen: files,
            needs: prepared.manager.needs,
            shorter: 'fewer files in `run`',
            remarks: files.some((file) => /ts$/.test((0,discover_tree/* nameOf */.Vb)(file)))
                ? ['TypeScript is run by Node itself, from 22.18 on.']
                : [],
        },
    ];
}
/** The benchmarks' folder may be a package of its own; paths in the command are from the root all the same. */
function withOwnPackage(tree, folder, files) {
    const own = (0,package_manager/* manifestAbove */.VC)(tree, folder);
    if (own === null || own.folder === '.')
        return null;
    const setup = (0,set_up/* prepare */.i)(tree, own.folder, files)?.setup ?? null;
    return setup === null ? null : `cd ${own.folder} && ${setup}`;
}
function hasScript(tree, folder) {
    for (let at = folder; at !== null;) {
        const manifest = (0,package_manager/* manifestAbove */.VC)(tree, at);
        if (manifest === null)
            return false;
        if (Object.keys(manifest.scripts).some((one) => /^(bench|benchmarks?|perf)([:\-.]|$)/.test(one)))
            return true;
        at = manifest.folder === '.' ? null : (0,discover_tree/* folderOf */.yS)(manifest.folder);
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/discover/javascript/scripts.js
/** Suites that a package's script starts (`npm run bench`), whatever they measure with. */




const isBench = /^(bench|benchmarks?|perf)([:\-.](node|run|all|js))?$/;
const scripts = {
    find(tree) {
        return tree.files
            .filter((file) => (0,discover_tree/* nameOf */.Vb)(file) === 'package.json')
            .flatMap((file) => suitesOf(tree, (0,discover_tree/* folderOf */.yS)(file)));
    },
};
function suitesOf(tree, folder) {
    const manifest = (0,package_manager/* manifestIn */.tn)(tree, folder);
    if (manifest === null)
        return [];
    const name = Object.keys(manifest.scripts)
        .filter((one) => isBench.test(one))
        .sort((a, b) => rank(a) - rank(b))[0];
    if (name === undefined)
        return [];
    const script = manifest.scripts[name];
    // Vitest, Cargo and others are found by their own files, and started so that their results can be read.
    if (/\bvitest\b|\bcargo\s+bench\b|\bdeno\s+bench\b|\bpytest\b|\bgo\s+test\b/.test(script))
        return [];
    const files = filesIn(tree, folder, script);
    const harness = harnessOfScript(tree, manifest, files);
    const prepared = (0,set_up/* prepare */.i)(tree, folder, files);
    if (prepared === null)
        return [];
    const { before, run } = splitScript(script, prepared.manager.exec) ?? {
        before: [],
        run: (0,package_manager/* runScript */.j3)(prepared.manager, name),
    };
    const setup = [
        prepared.setup,
        ...before.filter((one) => prepared.setup?.includes(one.replace(/^(\w+) (?!run )/, '$1 run ')) !== true),
    ].filter((one) => one !== null);
    return [
        {
            tool: harness ?? `the script ${name}`,
            workingDirectory: folder,
            setup: setup.length === 0 ? null : setup.join(' && '),
            run,
            results: null,
            format: harness === null ? 'auto' : imports/* formats */.Fx[harness],
            seen: [(0,discover_tree/* joined */.oR)(folder, 'package.json'), ...files],
            needs: prepared.manager.needs,
            shorter: harness === 'benchmark.js'
                ? '`maxTime` of each benchmark'
                : 'fewer files, or a shorter time for each benchmark',
            remarks: harness === null ? ['What it measures with could not be told from its files.'] : [],
            // Which harness it is would tell that it measures anything; a script alone is only a name.
            ...(harness === null ? { beside: true } : {}),
        },
    ];
}
/** The plain name before one with something behind it, and Node before other runtimes. */
function rank(name) {
    return (/^bench$/.test(name) ? 0 : /^benchmark/.test(name) ? 1 : 2) + (/[:\-.]/.test(name) ? 4 : 0);
}
/** Files of the tree that a script names, or all that its globs match at the end of a folder. */
function filesIn(tree, folder, script) {
    const words = script.split(/\s+/).map((word) => word.replace(/^['"]?(\.\/)?|['"]$/g, ''));
    const named = words.flatMap((word) => {
        if (!/[\w*]/.test(word))
            return [];
        const path = (0,discover_tree/* joined */.oR)(folder, word);
        const ends = ['', '.js', '.mjs', '.cjs', '.ts', '/index.js', '/index.mjs', '/index.ts'];
        return ends.map((end) => path + end).filter((one) => tree.files.includes(one));
    });
    return [...new Set(named)].filter((file) => /\.[cm]?[jt]sx?$/.test(file));
}
function harnessOfScript(tree, { folder, dependencies }, files) {
    for (const file of files) {
        const harness = (0,imports/* harnessOf */.QW)(tree.text(file) ?? '');
        if (harness !== null)
            return harness;
    }
    const below = tree.files.filter((file) => file.startsWith(folder === '.' ? '' : `${folder}/`) && /bench|perf/i.test(file));
    const found = below.flatMap((file) => (0,imports/* harnessOf */.QW)(tree.text(file) ?? '') ?? []).find((one) => one !== 'vitest');
    return (found ??
        Object.keys(imports/* packages */.U$).find((one) => one !== 'vitest' && imports/* packages */.U$[one] in dependencies) ??
        null);
}
/** `pnpm build && node bench.mjs` builds once and starts `node bench.mjs`. Null where a script is not such a chain. */
function splitScript(script, exec) {
    const parts = script.split('&&').map((part) => part.trim());
    const last = parts.pop() ?? '';
    if (/[|;&<>$`'"\\*(){}]/.test(script.replaceAll('&&', '')))
        return null;
    if (!parts.every((part) => /^(npm|pnpm|yarn|bun)\s+(run\s+)?[\w:.-]+$/.test(part)))
        return null;
    if (/^node\s/.test(last))
        return { before: parts, run: last };
    if (parts.length === 0 || !/^(tsx|ts-node|jiti|esno|esmo)\s/.test(last))
        return null;
    return { before: parts, run: `${exec} ${last}` };
}
function relativeFiles(folder, files) {
    return files.map((file) => relativeTo(folder, file));
}

;// CONCATENATED MODULE: ./lib/discover/javascript/vitest.js
/** Benchmarks of Vitest, in the package that brings it; a workspace with one configuration runs as a whole. */




const vitest_name = /\.(bench|benchmark)\.[cm]?[jt]sx?$/;
/** From version 5 on benchmarks live in tests. */
const inTests = /\.(test|spec|bench|benchmark)\.[cm]?[jt]sx?$/;
const vitest_measures = /\bbench(mark)?(\.\w+)*\s*\(/;
const configurations = ['vitest.workspace.ts', 'vitest.workspace.js', 'vitest.workspace.mts', 'vitest.workspace.json'];
const vitest = {
    find(tree) {
        const files = (0,discover_tree/* filesWith */.sH)(tree, vitest_name, vitest_measures).filter((file) => isOfVitest(tree, file));
        if (files.length === 0)
            return [];
        const byFolder = (0,discover_tree/* grouped */.zD)(files, (file) => homeOf(tree, file) ?? '');
        return [...byFolder].flatMap(([folder, seen]) => (folder === '' ? [] : vitest_suiteIn(tree, folder, seen)));
    },
};
/** Imports it, or relies on its globals where nothing else is imported that measures. */
function isOfVitest(tree, file) {
    const text = tree.text(file) ?? '';
    const harness = (0,imports/* harnessOf */.QW)(text);
    if (harness !== null)
        return harness === 'vitest';
    return inTests.test(file) && /\bdescribe\s*\(/.test(text) && homeOf(tree, file) !== null;
}
/** Where Vitest is started for a file: the root where it names the projects, else the nearest package that asks for
 *  Vitest or configures it. */
function homeOf(tree, file) {
    const own = (0,discover_tree/* folderOf */.yS)(file);
    const asks = (text) => /"vitest"\s*:/.test(text);
    const isWhole = configurations.some((one) => (0,discover_tree/* has */.zy)(tree, one)) || /\b(projects|workspace)\s*:/.test(configurationOf(tree, '.') ?? '');
    if (isWhole && asks(tree.text('package.json') ?? ''))
        return '.';
    return (0,discover_tree/* folderAbove */.m$)(tree, own, 'package.json', asks);
}
function configurationOf(tree, folder) {
    for (const base of ['vitest.config', 'vite.config']) {
        for (const end of ['ts', 'mts', 'js', 'mjs', 'cts', 'cjs']) {
            const text = tree.text((0,discover_tree/* joined */.oR)(folder, `${base}.${end}`));
            if (text !== null)
                return text;
        }
    }
    return null;
}
function vitest_suiteIn(tree, folder, seen) {
    const prepared = (0,set_up/* prepare */.i)(tree, folder, seen);
    if (prepared === null)
        return [];
    const manifest = (0,package_manager/* manifestIn */.tn)(tree, folder) ?? prepared.manifest;
    const more = [...wordsOfScript(manifest), ...configurationFor(tree, folder, manifest)];
    return [
        {
            tool: 'vitest',
            workingDirectory: folder,
            setup: prepared.setup,
            run: commandOf(prepared.manager, majorOf(tree, folder), [...new Set(more)]),
            results: 'bench.json',
            format: 'vitest',
            seen: seen.filter((file) => (0,discover_tree/* isBelow */.Yw)(folder, file)),
            needs: prepared.manager.needs,
            shorter: '`{ time: 100 }` as options of `bench`',
            remarks: [],
        },
    ];
}
/** The first major version that the manifest's range allows; null where that cannot be told. */
function majorOf(tree, folder) {
    const range = (0,package_manager/* manifestAbove */.VC)(tree, folder)?.dependencies['vitest'] ?? (0,package_manager/* manifestIn */.tn)(tree, '.')?.dependencies['vitest'];
    const major = /^[\^~>=v\s]*(\d+)(\.|$)/.exec(range ?? '')?.[1];
    return major === undefined ? null : Number(major);
}
/** Each half is for other versions, and stops at once with the wrong ones (docs/formats/vitest.md). */
function commandOf({ exec }, major, more) {
    const start = [`${exec} vitest bench --run`, ...more].join(' ');
    const early = `${start} --outputJson=bench.json -t {filter}`;
    const late = `${start} --reporter=json --outputFile=bench.json -t {filter}`;
    return major === null ? `${early} || ${late}` : major < 5 ? early : late;
}
/** Flags and paths that the package's own script gives to `vitest bench`. */
function wordsOfScript({ scripts }) {
    const script = Object.values(scripts).find((one) => /^(cross-env\s+)?([A-Z_]+=\S+\s+)*vitest\s+bench\b[^&|;]*$/.test(one));
    const words = script
        ?.split(/\bvitest\s+bench\b/)[1]
        ?.trim()
        .split(/\s+/) ?? [];
    const kept = [];
    for (let i = 0; i < words.length; i++) {
        const word = words[i];
        if (!/^[\w@%+=:,./-]+$/.test(word))
            return [];
        if (/^--?(run|watch|w|outputJson|reporter|outputFile|compare|ui|t|testNamePattern)(=|$)/.test(word)) {
            if (!word.includes('=') && /^--?(outputJson|reporter|outputFile|compare|t|testNamePattern)$/.test(word))
                i++;
            continue;
        }
        kept.push(word);
    }
    return kept;
}
/** A configuration of its own for benchmarks, where the default one is not for them. */
function configurationFor(tree, folder, { scripts }) {
    if (Object.values(scripts).some((one) => /\bvitest\s+bench\b/.test(one)))
        return [];
    const own = tree.files.find((file) => (0,discover_tree/* folderOf */.yS)(file) === folder &&
        /^vitest\.bench(mark)?\.config\.[cm]?[jt]s$/.test(file.slice(folder === '.' ? 0 : folder.length + 1)));
    return own === undefined ? [] : ['--config', own.slice(folder === '.' ? 0 : folder.length + 1)];
}

;// CONCATENATED MODULE: ./lib/discover/julia.js
/** BenchmarkTools: `benchmark/benchmarks.jl`, which fills SUITE, as PkgBenchmark and AirspeedVelocity expect it. */

const julia = {
    find(tree) {
        return (0,discover_tree/* filesWith */.sH)(tree, /(^|\/)bench(marks?)?\/benchmarks\.jl$/, /\bSUITE\b/).map((file) => julia_suiteOf(tree, file));
    },
};
function julia_suiteOf(tree, file) {
    const folder = (0,discover_tree/* folderOf */.yS)(file);
    const project = (0,discover_tree/* has */.zy)(tree, (0,discover_tree/* joined */.oR)(folder, 'Project.toml')) ? folder : '.';
    // The package itself is developed into the environment of its benchmarks; what they use is added.
    const pkg = `using Pkg; ${project === '.' ? '' : 'Pkg.develop(path="."); '}Pkg.add("BenchmarkTools"); Pkg.instantiate()`;
    const script = `include("${file}"); using BenchmarkTools; BenchmarkTools.save("bench-results.json", run(SUITE; seconds=1))`;
    return {
        tool: 'BenchmarkTools',
        workingDirectory: '.',
        setup: `julia --project=${project} -e '${pkg}'`,
        run: `julia --project=${project} -e '${script}'`,
        results: 'bench-results.json',
        format: 'julia',
        seen: [
            file,
            ...tree.files.filter((one) => one !== file && one.startsWith(`${folder}/`) && (0,discover_tree/* nameOf */.Vb)(one).endsWith('.jl')),
        ],
        needs: [{ uses: 'julia-actions/setup-julia@v2' }, { uses: 'julia-actions/cache@v2' }],
        shorter: '`seconds` of `run(SUITE)`',
        remarks: [],
    };
}

;// CONCATENATED MODULE: ./lib/discover/native/cmake.js
/** Programs of CMake that measure with Google Benchmark or Catch2. */

/** Tests of the harness itself include it, too. */
const isUnitTest = /_(g|unit)?test\.\w+$/;
const cmake_source = /\.(cc|cpp|cxx|c\+\+|C)$/;
const google = /#\s*include\s*[<"]benchmark\/benchmark\.h[>"]/;
const catch2 = /\bBENCHMARK(_ADVANCED)?\s*\(/;
const cmake = {
    find(tree) {
        const lists = tree.files.filter((file) => (0,discover_tree/* nameOf */.Vb)(file) === 'CMakeLists.txt');
        if (lists.length === 0)
            return [];
        const targets = [...measuring(tree)].flatMap(([file, tool]) => targetsOf(tree, file, tool));
        const groups = (0,discover_tree/* grouped */.zD)(targets, ({ project, tool }) => `${project} ${tool}`);
        return [...groups.values()].map((group) => cmake_suiteOf(tree, group));
    },
};
/** Sources by what they measure with. */
function measuring(tree) {
    const files = new Map((0,discover_tree/* filesWith */.sH)(tree, cmake_source, google)
        .filter((file) => !isUnitTest.test(file))
        .map((file) => [file, 'Google Benchmark']));
    for (const file of (0,discover_tree/* filesWith */.sH)(tree, cmake_source, catch2)) {
        if (!files.has(file) && /#\s*include\s*[<"](catch2\/|catch\.hpp|catch_amalgamated)/.test(tree.text(file) ?? ''))
            files.set(file, 'Catch2');
    }
    return files;
}
/** Programs that name the source, in the CMakeLists.txt nearest to it. */
function targetsOf(tree, file, tool) {
    const at = (0,discover_tree/* folderAbove */.m$)(tree, (0,discover_tree/* folderOf */.yS)(file), 'CMakeLists.txt', (text) => programs(text).length > 0);
    if (at === null)
        return [];
    const text = withoutComments(tree.text((0,discover_tree/* joined */.oR)(at, 'CMakeLists.txt')) ?? '');
    const base = (0,discover_tree/* nameOf */.Vb)(file);
    const stem = base.replace(cmake_source, '');
    const project = projectOf(tree, at);
    const exact = programs(text).filter(({ words }) => words.some((word) => (0,discover_tree/* nameOf */.Vb)(word) === base));
    const loop = new RegExp(`(?<![\\w-])${escaped(stem)}(?![\\w-])`).test(text);
    const names = exact.length > 0 ? exact.map(({ name }) => name) : loop ? [stem] : globbed(text);
    return names.filter((name) => /^[\w.-]+$/.test(name)).map((name) => ({ name, tool, sources: [file], project }));
}
/** A program whose sources a glob collects. */
function globbed(text) {
    const all = programs(text).filter(({ words }) => words.some((word) => word.includes('$')));
    return all.length === 1 ? [all[0].name] : [];
}
/** `add_executable(name a.cc)` and helpers of the like (`add_benchmark(name …)`), variables of `set` put in. */
function programs(text) {
    const variables = new Map([...text.matchAll(/\bset\s*\(\s*(\w+)\s+([^)]*)\)/gi)].map((match) => [match[1], match[2].trim()]));
    const filled = (word) => word.replaceAll(/\$\{(\w+)\}/g, (whole, name) => variables.get(name) ?? whole);
    return [
        ...text.matchAll(/\b(\w*add_(?:executable|benchmark|bench)\w*|\w*_(?:cc_)?(?:benchmark|executable)|cc_benchmark)\s*\(\s*([^()]*)\)/gi),
    ].flatMap((match) => {
        const words = filled(match[2])
            .split(/[\s"]+/)
            .filter((word) => word !== '');
        const named = words[0] === 'NAME' ? words.slice(1) : words;
        const [name, ...rest] = named;
        return name === undefined || /^(ALIAS|IMPORTED)$/.test(rest[0] ?? '') ? [] : [{ name, words: rest }];
    });
}
function withoutComments(text) {
    return text.replaceAll(/#[^\n]*/g, '');
}
function escaped(text) {
    return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
/** The highest folder above that calls `project(…)`; a folder that stands alone is its own. */
function projectOf(tree, folder) {
    let best = folder;
    for (let at = folder;; at = (0,discover_tree/* folderOf */.yS)(at)) {
        const text = tree.text((0,discover_tree/* joined */.oR)(at, 'CMakeLists.txt'));
        if (text !== null && /\bproject\s*\(/i.test(text))
            best = at;
        if (at === '.')
            return best;
    }
}
function cmake_suiteOf(tree, targets) {
    const { project, tool } = targets[0];
    const names = [...new Set(targets.map(({ name }) => name))];
    const sources = targets.flatMap((target) => target.sources);
    const options = switches(tree, project)
        .map((name) => ` -D${name}=ON`)
        .join('');
    const processors = '"$(nproc 2>/dev/null || sysctl -n hw.ncpu)"';
    const isGoogle = tool === 'Google Benchmark';
    return {
        tool,
        workingDirectory: project,
        setup: `cmake -S . -B build -DCMAKE_BUILD_TYPE=Release -DCMAKE_RUNTIME_OUTPUT_DIRECTORY="$PWD/build/bin"${options} && cmake --build build --parallel ${processors} --target ${names.join(' ')}`,
        run: `mkdir -p bench-results && ${names.map((name) => (isGoogle ? googleRun(name) : catchRun(name, tagsOf(tree, sources)))).join(' && ')}`,
        results: 'bench-results',
        format: isGoogle ? 'google-benchmark' : 'catch2',
        seen: [...new Set(sources)],
        needs: isGoogle && !fetches(tree, project)
            ? [{ run: 'sudo apt-get update && sudo apt-get install --yes libbenchmark-dev' }]
            : [],
        shorter: isGoogle ? '`--benchmark_min_time` and `--benchmark_repetitions`' : '`--benchmark-samples`',
        remarks: [],
    };
}
function googleRun(name) {
    return `build/bin/${name} --benchmark_min_time=0.05 --benchmark_repetitions=3 --benchmark_out=bench-results/${name}.json --benchmark_filter={filter}`;
}
function catchRun(name, tags) {
    return `build/bin/${name} ${tags}--reporter xml --benchmark-samples 30 > bench-results/${name}.xml`;
}
/** The tags of test cases with benchmarks in them, so that the others are not run. */
function tagsOf(tree, sources) {
    const tags = sources.flatMap((file) => (tree.text(file) ?? '')
        .split(/\b(?:TEST_CASE|SCENARIO|TEMPLATE_TEST_CASE)\s*\(/)
        .slice(1)
        .filter((one) => catch2.test(one))
        .map((one) => /^\s*"(?:[^"\\]|\\.)*"\s*,\s*"((?:\[[\w!.-]+\])+)"/.exec(one)?.[1] ?? null));
    if (tags.length === 0 || tags.includes(null))
        return '';
    const firsts = tags.map((one) => [...one.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1]));
    const telling = firsts.map((all) => all.find((tag) => /bench/i.test(tag)) ?? all[0]);
    return `'${[...new Set(telling)].map((tag) => `[${tag}]`).join(',')}' `;
}
/** Options that are off and about benchmarks. */
function switches(tree, project) {
    const lists = tree.files.filter((file) => /(^|\/)CMakeLists\.txt$|\.cmake$/.test(file) &&
        (0,discover_tree/* isBelow */.Yw)(project, file) &&
        (0,discover_tree/* depthOf */.d1)((0,discover_tree/* folderOf */.yS)(file)) <= (0,discover_tree/* depthOf */.d1)(project) + 2);
    const names = lists.flatMap((file) => [
        ...[
            ...withoutComments(tree.text(file) ?? '').matchAll(/\b(?:option|cmake_dependent_option)\s*\(\s*(\w*BENCH\w*)\s+(?:"(?:[^"\\]|\\.)*"|\S+)?\s*([^)]*)\)/gi),
        ].map((match) => ({ name: match[1], value: match[2] })),
    ]);
    const isOff = names.filter(({ value }) => !/^\s*(ON|TRUE|1)\b/i.test(value));
    // `P_BENCHMARKS`, `BUILD_BENCH`, `P_BENCHMARK_ENABLED`; what only begins with the project's name is about something else.
    return [...new Set(isOff.map(({ name }) => name))].filter((name) => /(^|_)BENCH(ES|MARKS?|MARKING)?(_ENABLED?|_BUILD)?$/i.test(name));
}
/** Whether the project brings Google Benchmark itself. */
function fetches(tree, project) {
    return tree.files.some((file) => (0,discover_tree/* isBelow */.Yw)(project, file) &&
        /(^|\/)CMakeLists\.txt$|\.cmake$|^\.gitmodules$/.test(file) &&
        /google\/benchmark|FetchContent_MakeAvailable\([^)]*benchmark|add_subdirectory\([^)]*(google)?benchmark\b/i.test(tree.text(file) ?? ''));
}

;// CONCATENATED MODULE: ./lib/discover/php.js
/** PHPBench: a project that requires it and configures it. */

const phpbench = {
    find(tree) {
        return (0,discover_tree/* filesWith */.sH)(tree, /(^|\/)composer\.json$/, /"(?:name"\s*:\s*")?phpbench\/phpbench"/).flatMap((file) => php_suiteOf(tree, (0,discover_tree/* folderOf */.yS)(file)));
    },
};
function php_suiteOf(tree, folder) {
    const configuration = ['phpbench.json', 'phpbench.json.dist']
        .map((name) => (0,discover_tree/* joined */.oR)(folder, name))
        .find((file) => (0,discover_tree/* has */.zy)(tree, file));
    if (configuration === undefined)
        return [];
    const seen = tree.files.filter((file) => /Bench\.php$/.test((0,discover_tree/* nameOf */.Vb)(file)));
    const isItself = /"name"\s*:\s*"phpbench\/phpbench"/.test(tree.text((0,discover_tree/* joined */.oR)(folder, 'composer.json')) ?? '');
    return [
        {
            tool: 'PHPBench',
            workingDirectory: folder,
            setup: 'composer install --no-interaction --no-progress',
            run: `${isItself ? 'bin' : 'vendor/bin'}/phpbench run --progress=none --iterations=3 --retry-threshold=0 --dump-file=bench.xml --filter={filter}`,
            results: 'bench.xml',
            format: 'phpbench',
            seen: [configuration, ...seen],
            needs: [
                { uses: 'shivammathur/setup-php@v2', with: { 'php-version': '8.4', coverage: 'none', tools: 'composer:v2' } },
            ],
            shorter: '`--iterations` and `--revs`',
            remarks: [],
        },
    ];
}

;// CONCATENATED MODULE: ./lib/discover/toml.js
/** As much of TOML as manifests of Cargo and Python are made of. A line that is not understood is passed over: a
 *  manifest that its own tool reads is not for this program to refuse. Dates and numbers stay text. */
function readToml(text) {
    const root = Object.create(null);
    let table = root;
    const lines = text.split(/\r?\n/);
    for (let i = 0; i < lines.length; i++) {
        const line = lines[i].trim();
        const header = /^(\[\[?)\s*([^\]]+?)\s*\]\]?\s*(#.*)?$/.exec(line);
        if (header !== null && !/^[^=]*=/.test(line.replace(/^\[.*\]/, ''))) {
            table = tableAt(root, keysOf(header[2]), header[1] === '[[');
            continue;
        }
        const pair = /^((?:"[^"]*"|'[^']*'|[\w-]+)(?:\s*\.\s*(?:"[^"]*"|'[^']*'|[\w-]+))*)\s*=\s*(.*)$/.exec(line);
        if (pair === null)
            continue;
        let value = pair[2];
        // A value goes on until its brackets and its long quotes are closed.
        while (i + 1 < lines.length && isOpen(value))
            value += `\n${lines[++i]}`;
        const keys = keysOf(pair[1]);
        const holder = keys.length > 1 ? tableAt(table, keys.slice(0, -1), false) : table;
        const read = new Reader(value).value();
        if (read !== undefined)
            holder[keys.at(-1)] = read;
    }
    return root;
}
/** The table at a path of keys, made where it is not there; in a list of tables a new one, or the last. */
function tableAt(root, keys, isList) {
    let table = root;
    for (const [i, key] of keys.entries()) {
        const there = table[key];
        const isLast = i === keys.length - 1;
        if (isLast && isList) {
            const list = Array.isArray(there) ? there : [];
            const next = Object.create(null);
            list.push(next);
            table[key] = list;
            return next;
        }
        const inner = Array.isArray(there) ? there.at(-1) : there;
        if (typeof inner === 'object' && inner !== null && !Array.isArray(inner))
            table = inner;
        else {
            const next = Object.create(null);
            table[key] = next;
            table = next;
        }
    }
    return table;
}
function keysOf(text) {
    return [...text.matchAll(/"([^"]*)"|'([^']*)'|([\w-]+)/g)].map((match) => match[1] ?? match[2] ?? match[3]);
}
function isOpen(value) {
    const reader = new Reader(value);
    return reader.value() === undefined && reader.ended;
}
class Reader {
    at = 0;
    /** Whether the text was over before the value was. */
    ended = false;
    text;
    constructor(text) {
        this.text = text;
    }
    value() {
        this.skip();
        const rest = this.text.slice(this.at);
        if (rest === '')
            return this.end();
        for (const quote of ['"""', "'''", '"', "'"])
            if (rest.startsWith(quote))
                return this.string(quote);
        if (rest.startsWith('['))
            return this.array();
        if (rest.startsWith('{'))
            return this.inline();
        const word = /^[^\s,\]}#]+/.exec(rest)?.[0];
        if (word === undefined)
            return undefined;
        this.at += word.length;
        return word === 'true' ? true : word === 'false' ? false : word;
    }
    end() {
        this.ended = true;
        return undefined;
    }
    skip() {
        const blank = /^(?:\s+|#[^\n]*)+/.exec(this.text.slice(this.at));
        if (blank !== null)
            this.at += blank[0].length;
    }
    string(quote) {
        const isLiteral = quote.startsWith("'");
        let value = '';
        for (let i = this.at + quote.length; i < this.text.length; i++) {
            if (this.text.startsWith(quote, i)) {
                this.at = i + quote.length;
                return quote.length === 3 ? value.replace(/^\n/, '') : value;
            }
            const character = this.text[i];
            if (character === '\\' && !isLiteral) {
                const next = this.text[++i] ?? '';
                value += { n: '\n', t: '\t', r: '\r' }[next] ?? next;
            }
            else if (character === '\n' && quote.length === 1)
                return undefined;
            else
                value += character;
        }
        return this.end();
    }
    array() {
        this.at++;
        const items = [];
        for (;;) {
            this.skip();
            const next = this.text[this.at];
            if (next === undefined)
                return this.end();
            if (next === ']') {
                this.at++;
                return items;
            }
            if (next === ',') {
                this.at++;
                continue;
            }
            const item = this.value();
            if (item === undefined)
                return undefined;
            items.push(item);
        }
    }
    inline() {
        this.at++;
        const table = Object.create(null);
        for (;;) {
            this.skip();
            const next = this.text[this.at];
            if (next === undefined)
                return this.end();
            if (next === '}') {
                this.at++;
                return table;
            }
            const key = /^,?\s*((?:"[^"]*"|'[^']*'|[\w.-]+))\s*=\s*/.exec(this.text.slice(this.at));
            if (key === null) {
                if (next !== ',')
                    return undefined;
                this.at++;
                continue;
            }
            this.at += key[0].length;
            const value = this.value();
            if (value === undefined)
                return undefined;
            table[key[1].replace(/^["']|["']$/g, '')] = value;
        }
    }
}
/** The value at a path of keys; undefined where there is none. */
function at(toml, ...keys) {
    let value = toml;
    for (const key of keys) {
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return undefined;
        value = value[key];
    }
    return value;
}
/** A table's entries; empty for anything else. */
function entriesOf(toml) {
    return typeof toml === 'object' && !Array.isArray(toml) ? Object.entries(toml) : [];
}
/** A list's strings, or the one string itself. */
function stringsOf(toml) {
    if (typeof toml === 'string')
        return [toml];
    return Array.isArray(toml) ? toml.filter((one) => typeof one === 'string') : [];
}
function listOf(toml) {
    return Array.isArray(toml) ? toml : [];
}

;// CONCATENATED MODULE: ./lib/discover/python/project.js
/** How a Python project is installed in a checkout: an environment of its own in `.venv`, made by uv, Poetry or PDM
 *  where a lock file says so, else by pip with the extras, groups and requirement files that name what is needed. */


/** Where an environment's programs are, from the project's folder. */
const binaries = '.venv/bin';
/** An environment with the project itself, what its benchmarks import, and `wanted` packages.
 *  @param folder the project's, from the root. */
function environmentOf(tree, folder, wanted) {
    const project = readProject(tree, folder);
    const chosen = chooseSources(tree, folder, project, wanted);
    const missing = wanted.filter((name) => !chosen.brings.has(name));
    if ((0,discover_tree/* has */.zy)(tree, (0,discover_tree/* joined */.oR)(folder, 'uv.lock')))
        return byUv(tree, folder, chosen, missing);
    if ((0,discover_tree/* has */.zy)(tree, (0,discover_tree/* joined */.oR)(folder, 'poetry.lock')))
        return byPoetry(tree, folder, chosen, missing);
    if ((0,discover_tree/* has */.zy)(tree, (0,discover_tree/* joined */.oR)(folder, 'pdm.lock')))
        return byPdm(tree, folder, chosen, missing);
    return byPip(tree, folder, chosen, missing);
}
function readProject(tree, folder) {
    const toml = readToml(tree.text((0,discover_tree/* joined */.oR)(folder, 'pyproject.toml')) ?? '');
    const hasBuild = at(toml, 'build-system') !== undefined || at(toml, 'project') !== undefined;
    return {
        isInstallable: hasBuild || (0,discover_tree/* has */.zy)(tree, (0,discover_tree/* joined */.oR)(folder, 'setup.py')) || (0,discover_tree/* has */.zy)(tree, (0,discover_tree/* joined */.oR)(folder, 'setup.cfg')),
        extras: mapOf(at(toml, 'project', 'optional-dependencies'), stringsOf),
        groups: mapOf(at(toml, 'dependency-groups') ?? poetryGroups(toml), (value) => withIncluded(toml, value)),
        environments: mapOf(at(toml, 'tool', 'hatch', 'envs'), (value) => [
            ...stringsOf(at(value, 'dependencies')),
            ...stringsOf(at(value, 'extra-dependencies')),
        ]),
    };
}
function mapOf(table, read) {
    return new Map(entriesOf(table).map(([name, value]) => [name, read(value)]));
}
/** Poetry writes a group's requirements as a table of names. */
function poetryGroups(toml) {
    const groups = entriesOf(at(toml, 'tool', 'poetry', 'group')).map(([name, group]) => [
        name,
        Object.keys(at(group, 'dependencies') ?? {}),
    ]);
    const old = Object.keys(at(toml, 'tool', 'poetry', 'dev-dependencies') ?? {});
    const uvDev = stringsOf(at(toml, 'tool', 'uv', 'dev-dependencies'));
    const dev = [...old, ...uvDev];
    const all = [...groups, ...(dev.length === 0 ? [] : [['dev', dev]])];
    return all.length === 0 ? undefined : Object.fromEntries(all);
}
/** `{include-group = "test"}` stands for that group's own. */
function withIncluded(toml, group, depth = 0) {
    return [
        ...stringsOf(group),
        ...listOf(group).flatMap((one) => {
            const [name] = stringsOf(at(one, 'include-group'));
            const inner = name === undefined ? undefined : at(toml, 'dependency-groups', name);
            return inner === undefined || depth > 5 ? [] : withIncluded(toml, inner, depth + 1);
        }),
    ];
}
function chooseSources(tree, folder, project, wanted) {
    const brings = new Set();
    const take = (sources) => [...sources].flatMap(([name, requirements]) => {
        const brought = wanted.filter((one) => requirements.some((requirement) => isFor(one, requirement)));
        const isNew = brought.some((one) => !brings.has(one));
        for (const one of brought)
            brings.add(one);
        return isNew ? [name] : [];
    });
    const groups = take(project.groups).filter(isName);
    const extras = take(project.extras).filter(isName);
    const files = take(requirementFiles(tree, folder));
    const environments = take(project.environments);
    const written = environments
        .flatMap((name) => project.environments.get(name) ?? [])
        .filter((one) => /^[\w.[\],<>=!~ -]+$/.test(one) && !one.startsWith('-'));
    return { isInstallable: project.isInstallable, extras, groups, files, written, brings };
}
function isName(name) {
    return /^\w[\w.-]*$/.test(name);
}
/** Names of packages are alike whatever their case and dashes. */
function isFor(name, requirement) {
    const own = /^\s*([\w.-]+)/.exec(requirement)?.[1] ?? '';
    return normal(own) === normal(name);
}
function normal(name) {
    return name.toLowerCase().replaceAll(/[-_.]+/g, '-');
}
/** Paths from the project's folder. */
function requirementFiles(tree, folder) {
    const below = folder === '.' ? '' : `${folder}/`;
    const files = tree.files.filter((file) => file.startsWith(below) &&
        /^[^/]*requirements?[^/]*\.(txt|in)$|^[^/]*requirements?\/[^/]+\.(txt|in)$/i.test(file.slice(below.length)));
    // A compiled file stands beside what it was compiled from.
    const compiled = files.filter((file) => !(file.endsWith('.in') && files.includes(file.replace(/\.in$/, '.txt'))));
    return new Map(compiled.map((file) => [file.slice(below.length), (tree.text(file) ?? '').split('\n').map((line) => line.trim())]));
}
const venv = `python3 -m venv .venv`;
function byPip(tree, folder, { isInstallable, extras, groups, files, written }, missing) {
    const own = isInstallable ? [`-e ${extras.length === 0 ? '.' : `'.[${extras.join(',')}]'`}`] : [];
    const words = [
        ...own,
        ...files.map((file) => `-r ${file}`),
        ...groups.map((group) => `--group ${group}`),
        ...written.map((one) => `'${one}'`),
        ...missing,
    ];
    // Groups are known to pip from 25.1 on.
    const newer = groups.length === 0 ? [] : [`${binaries}/pip install --quiet --upgrade pip`];
    return {
        setup: [venv, ...newer, `${binaries}/pip install --quiet ${words.join(' ')}`].join(' && '),
        needs: [pythonStep(tree, folder, 'pip')],
    };
}
function byUv(tree, folder, { extras, groups, files, written }, missing) {
    const sync = [
        'uv sync --frozen',
        ...groups.map((group) => `--group ${group}`),
        ...extras.map((extra) => `--extra ${extra}`),
    ].join(' ');
    const more = [...files.map((file) => `-r ${file}`), ...written.map((one) => `'${one}'`), ...missing];
    return {
        setup: more.length === 0 ? sync : `${sync} && uv pip install ${more.join(' ')}`,
        needs: [pythonStep(tree, folder), { uses: 'astral-sh/setup-uv@v7', with: { 'enable-cache': 'true' } }],
    };
}
function byPoetry(tree, folder, { extras, groups }, missing) {
    const install = [
        'POETRY_VIRTUALENVS_IN_PROJECT=true poetry install --no-interaction',
        ...groups.filter((one) => one !== 'dev').map((group) => `--with ${group}`),
        ...extras.map((extra) => `--extras ${extra}`),
    ].join(' ');
    return {
        setup: missing.length === 0 ? install : `${install} && ${binaries}/python -m pip install --quiet ${missing.join(' ')}`,
        needs: [pythonStep(tree, folder), { run: 'pipx install poetry' }],
    };
}
function byPdm(tree, folder, { extras, groups }, missing) {
    const chosen = [...groups, ...extras].map((one) => `-G ${one}`);
    const install = ['PDM_VENV_IN_PROJECT=1 pdm install --frozen-lockfile', ...chosen].join(' ');
    return {
        setup: missing.length === 0
            ? install
            : `${install} && pdm run python -m ensurepip && ${binaries}/python -m pip install --quiet ${missing.join(' ')}`,
        needs: [pythonStep(tree, folder), { run: 'pipx install pdm' }],
    };
}
function pythonStep(tree, folder, cache = null) {
    const manifest = ['pyproject.toml', 'setup.py', 'setup.cfg', 'requirements.txt']
        .map((name) => (0,discover_tree/* joined */.oR)(folder, name))
        .find((file) => (0,discover_tree/* has */.zy)(tree, file));
    const cached = cache === null || manifest === undefined ? {} : { cache, 'cache-dependency-path': manifest };
    const pinned = [(0,discover_tree/* joined */.oR)(folder, '.python-version'), '.python-version'].find((file) => (0,discover_tree/* has */.zy)(tree, file));
    return {
        uses: 'actions/setup-python@v6',
        with: { ...(pinned === undefined ? { 'python-version': '3.13' } : { 'python-version-file': pinned }), ...cached },
    };
}
/** The folder of the project that a file belongs to: the nearest with a manifest, else the root. */
function projectFolder(tree, file) {
    const manifests = new Set(['pyproject.toml', 'setup.py', 'setup.cfg']);
    let best = '.';
    for (const one of tree.files) {
        if (!manifests.has((0,discover_tree/* nameOf */.Vb)(one)))
            continue;
        const folder = one === (0,discover_tree/* nameOf */.Vb)(one) ? '.' : one.slice(0, -(0,discover_tree/* nameOf */.Vb)(one).length - 1);
        if (folder !== '.' && file.startsWith(`${folder}/`) && folder.length > best.length)
            best = folder;
    }
    return best;
}

;// CONCATENATED MODULE: ./lib/discover/python/asv.js
/** airspeed velocity: a folder with asv.conf.json. */


const asv = {
    find(tree) {
        return tree.files.filter((file) => /^asv\.conf\.jsonc?$/.test((0,discover_tree/* nameOf */.Vb)(file))).flatMap((file) => asv_suiteOf(tree, file));
    },
};
function asv_suiteOf(tree, configuration) {
    const folder = (0,discover_tree/* folderOf */.yS)(configuration);
    const text = asv_withoutComments(tree.text(configuration) ?? '');
    const benchmarks = (0,discover_tree/* joined */.oR)(folder, /"benchmark_dir"\s*:\s*"([^"]+)"/.exec(text)?.[1]?.replace(/^\.\//, '') ?? 'benchmarks');
    const files = (0,discover_tree/* filesWith */.sH)(tree, /\.py$/, /\bdef\s+(time|timeraw|mem|peakmem|track)_?\w*\s*\(/).filter((file) => file.startsWith(`${benchmarks}/`));
    if (files.length === 0)
        return [];
    const project = ['pyproject.toml', 'setup.py', 'setup.cfg'].some((name) => (0,discover_tree/* has */.zy)(tree, (0,discover_tree/* joined */.oR)(folder, name)))
        ? folder
        : '.';
    const { setup, needs } = environmentOf(tree, project, ['asv', 'virtualenv', ...matrixPackages(text)]);
    const way = (0,discover_tree/* relativeTo */.Mf)(project, folder);
    const start = way === '.' ? '.venv/bin/asv' : `cd ${way} && ${(0,discover_tree/* relativeTo */.Mf)(folder, (0,discover_tree/* joined */.oR)(project, '.venv/bin/asv'))}`;
    const results = /"results_dir"\s*:\s*"([^"]+)"/.exec(text)?.[1]?.replace(/^\.\//, '') ?? 'results';
    return [
        {
            tool: 'asv',
            workingDirectory: project,
            setup: `${setup} && ${start} machine --yes`,
            run: `${start} run --python=same --record-samples --attribute rounds=1 --attribute repeat=3 --attribute warmup_time=0.05 --set-commit-hash $(git rev-parse HEAD) --bench {filter}`,
            results: `${(0,discover_tree/* joined */.oR)(way, results)}/**/*.json`,
            format: 'asv',
            seen: [configuration, ...files],
            needs,
            shorter: '`--attribute repeat` and `sample_time`',
            remarks: ['asv measures in the environment that `setup` makes; the versions in its matrix are not used.'],
        },
    ];
}
function asv_withoutComments(text) {
    return text.replaceAll(/^\s*\/\/.*$/gm, '');
}
/** Packages that the matrix installs besides the project. */
function matrixPackages(text) {
    const matrix = /"matrix"\s*:\s*\{([\s\S]*?)\n\s{0,4}\}/.exec(text)?.[1] ?? '';
    const names = [...matrix.matchAll(/"(?:pip\+)?([A-Za-z][\w.-]*)"\s*:\s*\[/g)].map((match) => match[1]);
    return names.filter((name) => !/^(req|env|env_nobuild|@env|@env_nobuild)$/.test(name) && name !== name.toUpperCase());
}

;// CONCATENATED MODULE: ./lib/discover/python/plain.js
/** Python files that measure by themselves: scripts on pyperf, and functions called `bench_*`. */


const runner = /\bpyperf\.Runner\s*\(|\bfrom\s+pyperf\s+import\b[^\n]*\bRunner\b/;
const pyperf = {
    find(tree) {
        const files = (0,discover_tree/* filesWith */.sH)(tree, /\.py$/, runner);
        return [...(0,discover_tree/* grouped */.zD)(files, (file) => projectFolder(tree, file))].map(([folder, seen]) => {
            const { setup, needs } = environmentOf(tree, folder, ['pyperf']);
            const paths = seen.map((file) => (0,discover_tree/* relativeTo */.Mf)(folder, file));
            const many = paths.length > 1;
            return {
                tool: 'pyperf',
                workingDirectory: folder,
                setup,
                // pyperf refuses to write over a file, and a folder for results is removed as a whole before each launch.
                run: `mkdir -p pyperf-results && ${paths.map((path, i) => `${binaries}/python ${path} --fast -p 3 -o pyperf-results/${i + 1}.json`).join(' && ')}`,
                results: 'pyperf-results',
                format: 'pyperf',
                seen,
                needs,
                shorter: '`-p` and `--fast`',
                remarks: many ? [`${paths.length} scripts run one after the other.`] : [],
            };
        });
    },
};
const named = /(^|\/)(bench_[^/]*|[^/]*_bench)\.py$/;
const pythonFunctions = {
    find(tree) {
        const files = (0,discover_tree/* filesWith */.sH)(tree, named, /^(async\s+)?def\s+bench_\w+\s*\(\s*\)/m);
        return [...(0,discover_tree/* grouped */.zD)(files, (file) => projectFolder(tree, file))].map(([folder, seen]) => {
            const { setup, needs } = environmentOf(tree, folder, []);
            const paths = seen.map((file) => (0,discover_tree/* relativeTo */.Mf)(folder, file));
            return {
                tool: 'functions bench_*',
                workingDirectory: folder,
                setup: setup.replace(/ && \.venv\/bin\/pip install --quiet $/, ''),
                run: `${binaries}/python "$BENCHGATE_RUNNERS/python/benchgate_bench.py" ${paths.join(' ')} --filter {filter}`,
                results: null,
                format: 'benchgate',
                seen,
                needs,
                shorter: 'fewer files in `run`',
                remarks: [],
            };
        });
    },
};

;// CONCATENATED MODULE: ./lib/discover/python/pytest.js
/** Benchmarks in tests: the fixture `benchmark` of pytest-benchmark or pytest-codspeed. */



const pytest_name = /\.py$/;
const isTest = /(^|\/)(test_[^/]*|[^/]*_test)\.py$/;
/** A test, or a method of a class of tests, that asks for the fixture. */
const fixture = /\bdef\s+test\w*\s*\(\s*[^)]*?\bbenchmark\b(?!\.)/;
const manifests = /(^|\/)(pyproject\.toml|setup\.(py|cfg)|tox\.ini|noxfile\.py|Pipfile|environment\.ya?ml|[^/]*requirements?[^/]*\.(txt|in)|[^/]*requirements?\/[^/]+\.(txt|in))$/i;
const plugins = /\bpytest[-_](benchmark|codspeed)\b/;
const pytest = {
    find(tree) {
        const files = (0,discover_tree/* filesWith */.sH)(tree, pytest_name, fixture);
        if (files.length === 0)
            return [];
        const asks = [...(0,discover_tree/* filesWith */.sH)(tree, manifests, plugins), ...workflows(tree)];
        if (asks.length === 0)
            return [];
        return [...(0,discover_tree/* grouped */.zD)(files, (file) => projectFolder(tree, file))].map(([folder, seen]) => pytest_suiteIn(tree, folder, seen));
    },
};
function workflows(tree) {
    return (0,discover_tree/* filesWith */.sH)(tree, /^\.github\/workflows\/[^/]+\.ya?ml$/, plugins);
}
/** Names on a command line, at most; more are told by their folders. */
const mostPaths = 12;
function pytest_suiteIn(tree, folder, seen) {
    const { setup, needs } = environmentOf(tree, folder, ['pytest', 'pytest-benchmark', ...alsoUsed(tree, folder)]);
    const { words, lifted } = addopts(tree, folder);
    const paths = pathsOf(tree, folder, seen);
    const command = [
        `${binaries}/python -m pytest`,
        ...(lifted.length === 0 ? [] : [`-o 'addopts=${words.join(' ')}'`]),
        ...paths,
        '--benchmark-only --benchmark-max-time=0.2 --benchmark-json=bench.json -k {filter}',
    ].join(' ');
    return {
        tool: 'pytest-benchmark',
        workingDirectory: folder,
        setup,
        run: command,
        results: 'bench.json',
        format: 'pytest-benchmark',
        seen,
        needs,
        shorter: '`--benchmark-max-time` and `--benchmark-min-rounds`',
        remarks: lifted.length === 0 ? [] : [`${lifted.join(', ')} of \`addopts\` would disturb measuring, and is left out.`],
    };
}
/** Plugins that the remaining `addopts` and the configuration may name are installed as the project asks. */
function alsoUsed(tree, folder) {
    const { words } = addopts(tree, folder);
    const named = words.flatMap((word, i) => words[i - 1] === '-p' && /^pytest_\w+$/.test(word) ? [word.replaceAll('_', '-')] : []);
    return [...new Set(named)];
}
function pathsOf(tree, folder, seen) {
    const all = tree.files.filter((file) => isTest.test(file));
    // What pytest would not take for a test by its name is named itself, and with it everything.
    const asNamed = seen.filter((file) => !isTest.test(file));
    const short = [
        ...asNamed,
        ...(0,discover_tree/* shortened */.vI)(seen.filter((file) => isTest.test(file)), all),
    ].sort();
    return short.length <= mostPaths ? short.map((file) => (0,discover_tree/* relativeTo */.Mf)(folder, file)) : [];
}
/** What measuring cannot do with: other processes beside it, tracing, and benchmarks switched off. */
const harmful = [
    { flag: /^(-n|--numprocesses|--maxprocesses|--dist|--tx)$/, takesValue: true },
    { flag: /^(-n\w+|--numprocesses=.*|--maxprocesses=.*|--dist=.*|--tx=.*|--looponfail|-f)$/, takesValue: false },
    { flag: /^--(no-)?cov(-[\w-]+)?(=.*)?$/, takesValue: false },
    {
        flag: /^--benchmark-(skip|disable|only|enable|autosave|json(=.*)?|save(=.*)?|compare(=.*)?|compare-fail(=.*)?|max-time(=.*)?|columns(=.*)?)$/,
        takesValue: false,
    },
    { flag: /^--codspeed(-[\w-]+(=.*)?)?$/, takesValue: false },
    { flag: /^--(random-order|randomly)[\w-]*(=.*)?$/, takesValue: false },
    {
        flag: /^(--doctest-modules|--doctest-glob=.*|--maxfail=.*|-x|--exitfirst|--durations(-min)?=.*)$/,
        takesValue: false,
    },
];
function addopts(tree, folder) {
    const all = configured(tree, folder);
    const words = [];
    const lifted = [];
    for (let i = 0; i < all.length; i++) {
        const word = all[i];
        // A plugin that is loaded by name for a flag that goes, goes with it.
        if (word === '-p' && /^(pytest_cov|xdist(\..*)?)$/.test(all[i + 1] ?? '')) {
            lifted.push(`-p ${all[++i]}`);
            continue;
        }
        const found = harmful.find(({ flag }) => flag.test(word));
        if (found === undefined)
            words.push(word);
        else
            lifted.push(found.takesValue
                ? `${word} ${all[++i] ?? ''}`.trim()
                : withValue(word, all[i + 1])
                    ? `${word} ${all[++i]}`
                    : word);
    }
    // What a shell or pytest would take apart differently is left to pytest as it stands.
    return words.every((word) => /^[\w@%+=:,./\-[\]]+$/.test(word)) ? { words, lifted } : { words, lifted: [] };
}
/** `--cov src` and `--cov=src` are the same; `--cov` alone is one, too. */
function withValue(word, next) {
    return (/^--(cov|cov-report|cov-config|cov-context|cov-fail-under|benchmark-(json|save|compare|columns|max-time))$/.test(word) &&
        next !== undefined &&
        !next.startsWith('-'));
}
function configured(tree, folder) {
    for (const file of ['pytest.toml', '.pytest.toml']) {
        const text = tree.text((0,discover_tree/* joined */.oR)(folder, file));
        if (text !== null)
            return stringsOf(at(readToml(text), 'pytest', 'addopts')).flatMap(wordsOf);
    }
    for (const [file, section] of [
        ['pytest.ini', 'pytest'],
        ['.pytest.ini', 'pytest'],
    ]) {
        const text = tree.text((0,discover_tree/* joined */.oR)(folder, file));
        if (text !== null)
            return wordsOf(iniValue(text, section, 'addopts') ?? '');
    }
    const toml = readToml(tree.text((0,discover_tree/* joined */.oR)(folder, 'pyproject.toml')) ?? '');
    const own = at(toml, 'tool', 'pytest', 'ini_options', 'addopts') ?? at(toml, 'tool', 'pytest', 'addopts');
    if (own !== undefined)
        return stringsOf(own).flatMap(wordsOf);
    for (const [file, section] of [
        ['tox.ini', 'pytest'],
        ['setup.cfg', 'tool:pytest'],
    ]) {
        const value = iniValue(tree.text((0,discover_tree/* joined */.oR)(folder, file)) ?? '', section, 'addopts');
        if (value !== null)
            return wordsOf(value);
    }
    return [];
}
function wordsOf(text) {
    return text.split(/\s+/).filter((word) => word !== '');
}
/** The value of a key in an INI file, over its further lines, without comments. */
function iniValue(text, section, key) {
    let inside = false;
    let value = null;
    for (const line of text.split(/\r?\n/)) {
        if (/^\s*[#;]/.test(line))
            continue;
        const header = /^\[([^\]]+)\]/.exec(line);
        if (header !== null) {
            inside = header[1].trim() === section;
            continue;
        }
        if (!inside)
            continue;
        const pair = /^([\w.-]+)\s*[=:]\s*(.*)$/.exec(line);
        if (pair !== null) {
            if (value !== null)
                return value;
            if (pair[1] === key)
                value = pair[2];
        }
        else if (value !== null)
            value += `\n${line.replace(/\s[#;].*$/, '')}`;
    }
    return value;
}

;// CONCATENATED MODULE: ./lib/discover/ruby.js
/** benchmark-ips: Ruby files that write their results with `x.json!`. */

const mostFiles = 12;
const benchmarkIps = {
    find(tree) {
        const all = (0,discover_tree/* filesWith */.sH)(tree, /\.rb$/, /\brequire\s*\(?\s*['"]benchmark\/ips['"]|\bBenchmark\.ips\b/).filter((file) => /\bBenchmark\.ips\b/.test(tree.text(file) ?? ''));
        if (all.length === 0)
            return [];
        const writing = all.filter((file) => target(tree, file) !== null);
        const seen = writing.length > 0 ? writing : all.slice(0, mostFiles);
        const targets = [...new Set(seen.map((file) => target(tree, file)).filter((one) => one !== null))];
        const bundled = (0,discover_tree/* has */.zy)(tree, 'Gemfile');
        const start = `${bundled ? 'bundle exec ' : ''}ruby -Ilib`;
        return [
            {
                tool: 'benchmark-ips',
                workingDirectory: '.',
                setup: bundled ? 'bundle install' : 'gem install --user-install benchmark-ips',
                run: seen.map((file) => `${start} ${file}`).join(' && '),
                results: targets.length === 1 ? targets[0] : null,
                format: 'benchmark-ips',
                seen,
                needs: [
                    {
                        uses: 'ruby/setup-ruby@v1',
                        with: (0,discover_tree/* has */.zy)(tree, '.ruby-version') || (0,discover_tree/* has */.zy)(tree, '.tool-versions') ? {} : { 'ruby-version': '3.4' },
                    },
                ],
                shorter: '`x.config(time: 1, warmup: 0.5)`',
                remarks: targets.length === 1
                    ? []
                    : [
                        "Results are read from the file that `x.json! 'bench.json'` writes: add the line to each `Benchmark.ips`, with one name.",
                    ],
            },
        ];
    },
};
function target(tree, file) {
    return /\.json!\s*\(?\s*['"]([\w./-]+)['"]/.exec(tree.text(file) ?? '')?.[1] ?? null;
}

;// CONCATENATED MODULE: ./lib/discover/rust/cargo.js
/** Cargo's bench targets, taken apart by what they measure with: criterion, divan, Gungraun, iai, or libtest. */


const cargo = {
    find(tree) {
        const targets = tree.files
            .filter((file) => (0,discover_tree/* nameOf */.Vb)(file) === 'Cargo.toml')
            .flatMap((file) => cargo_targetsOf(tree, (0,discover_tree/* folderOf */.yS)(file)));
        const groups = (0,discover_tree/* grouped */.zD)(targets, ({ root, harness }) => `${root} ${harness}`);
        return [...groups.values()].map((group) => cargo_suiteOf(tree, group));
    },
};
/** What a bench file measures with; null where it is none of these. */
function harnessOf(text) {
    if (/\bcriterion_(group|main)!|\bcriterion::|\bcodspeed_criterion_compat\b/.test(text))
        return 'criterion';
    if (/\bdivan::|#\[divan\b|\bcodspeed_divan_compat\b/.test(text))
        return 'divan';
    if (/\b(gungraun|iai_callgrind)::/.test(text))
        return 'gungraun';
    if (/\biai::/.test(text))
        return 'iai';
    return /#\[bench\]/.test(text) && /\btest::Bencher\b|\bBencher\b/.test(text) ? 'libtest' : null;
}
function cargo_targetsOf(tree, folder) {
    const manifest = readToml(tree.text((0,discover_tree/* joined */.oR)(folder, 'Cargo.toml')) ?? '');
    const [name] = stringsOf(at(manifest, 'package', 'name'));
    if (name === undefined || !/^[\w-]+$/.test(name))
        return [];
    const root = workspaceOf(tree, folder, manifest);
    const declared = listOf(at(manifest, 'bench')).flatMap((one) => {
        const [bench] = stringsOf(at(one, 'name'));
        if (bench === undefined || at(one, 'bench') === false)
            return [];
        const [path] = stringsOf(at(one, 'path'));
        const files = path !== undefined ? [path.replace(/^\.\//, '')] : [`benches/${bench}.rs`, `benches/${bench}/main.rs`];
        const file = files.map((one) => (0,discover_tree/* joined */.oR)(folder, one)).find((one) => (0,discover_tree/* has */.zy)(tree, one));
        return file === undefined ? [] : [[bench, file, stringsOf(at(one, 'required-features'))]];
    });
    const known = new Set(declared.map(([, file]) => file));
    const isAutomatic = at(manifest, 'package', 'autobenches') !== false;
    const found = isAutomatic
        ? tree.files.flatMap((file) => automatic(folder, file)).filter(([, file]) => !known.has(file))
        : [];
    return [...declared, ...found].flatMap(([bench, file, features]) => {
        const harness = /^[\w-]+$/.test(bench) ? harnessWithin(tree, file) : null;
        return harness === null
            ? []
            : [{ name: bench, file, harness, package: name, root, features: features.filter((one) => /^[\w-]+$/.test(one)) }];
    });
}
/** `benches/name.rs` and `benches/name/main.rs` are targets without a word about them. */
function automatic(folder, file) {
    const path = (0,discover_tree/* relativeTo */.Mf)(folder, file);
    const name = /^benches\/([\w-]+)(?:\.rs|\/main\.rs)$/.exec(path)?.[1];
    return name === undefined ? [] : [[name, file, []]];
}
/** A target may hold its benchmarks in files beside its main one. */
function harnessWithin(tree, file) {
    const own = harnessOf(tree.text(file) ?? '');
    if (own !== null || (0,discover_tree/* nameOf */.Vb)(file) !== 'main.rs')
        return own;
    for (const other of tree.files) {
        if (!(0,discover_tree/* isBelow */.Yw)((0,discover_tree/* folderOf */.yS)(file), other) || !other.endsWith('.rs'))
            continue;
        const harness = harnessOf(tree.text(other) ?? '');
        if (harness !== null)
            return harness;
    }
    return null;
}
/** The nearest manifest above with a workspace that does not leave this package out. */
function workspaceOf(tree, folder, manifest) {
    if (at(manifest, 'workspace') !== undefined || folder === '.')
        return folder;
    const above = (0,discover_tree/* folderAbove */.m$)(tree, (0,discover_tree/* folderOf */.yS)(folder), 'Cargo.toml', (text) => at(readToml(text), 'workspace') !== undefined);
    if (above === null)
        return folder;
    const workspace = at(readToml(tree.text((0,discover_tree/* joined */.oR)(above, 'Cargo.toml')) ?? ''), 'workspace');
    const path = (0,discover_tree/* relativeTo */.Mf)(above, folder);
    const covers = (globs) => globs.some((glob) => new RegExp(`^${glob
        .replace(/^\.\//, '')
        .replace(/\/$/, '')
        .replaceAll(/[.+]/g, '\\$&')
        .replaceAll('**', '.*')
        .replaceAll(/(?<!\.)\*/g, '[^/]*')}$`).test(path));
    if (covers(stringsOf(at(workspace, 'exclude'))))
        return folder;
    return covers(stringsOf(at(workspace, 'members'))) || isPathDependency(tree, above, path) ? above : folder;
}
/** Path dependencies of the root package are members without being named. */
function isPathDependency(tree, root, path) {
    const manifest = readToml(tree.text((0,discover_tree/* joined */.oR)(root, 'Cargo.toml')) ?? '');
    return ['dependencies', 'dev-dependencies', 'build-dependencies'].some((kind) => entriesOf(at(manifest, kind)).some(([, one]) => stringsOf(at(one, 'path')).some((own) => own.replace(/\/$/, '') === path)));
}
const tools = {
    criterion: {
        tool: 'criterion',
        flags: '--noplot --warm-up-time 0.2 --measurement-time 0.5 --sample-size 10 {filter}',
        format: 'criterion',
        results: 'target/criterion',
        shorter: '`--measurement-time` and `--sample-size`',
    },
    divan: { tool: 'divan', flags: '--max-time 0.2 {filter}', format: 'divan', results: null, shorter: '`--max-time`' },
    gungraun: {
        tool: 'Gungraun',
        flags: '--output-format=json',
        format: 'gungraun',
        results: null,
        shorter: 'fewer `--bench`',
    },
    iai: { tool: 'iai', flags: '', format: 'iai', results: null, shorter: 'fewer `--bench`' },
    libtest: { tool: "Rust's #[bench]", flags: '', format: 'libtest', results: null, shorter: 'fewer `--bench`' },
};
function cargo_suiteOf(tree, targets) {
    const { root, harness } = targets[0];
    const { tool, flags, format, results, shorter } = tools[harness];
    const packages = [...new Set(targets.map((target) => target.package))];
    const alone = packages.length === 1 && (0,discover_tree/* joined */.oR)(root, 'Cargo.toml') === manifestOf(tree, targets[0]);
    const features = [...new Set(targets.flatMap((target) => target.features))];
    const which = [
        ...(alone ? [] : packages.map((name) => `-p ${name}`)),
        ...[...new Set(targets.map(({ name }) => name))].map((name) => `--bench ${name}`),
        ...(features.length === 0 ? [] : [`--features ${features.join(',')}`]),
    ].join(' ');
    const bench = harness === 'libtest' && !isNightly(tree, root) ? 'cargo +nightly bench' : 'cargo bench';
    return {
        tool,
        workingDirectory: root,
        setup: `${installOf(tree, harness, root)}${bench} --no-run ${which}`,
        run: `${bench} ${which}${flags === '' ? '' : ` -- ${flags}`}`,
        results,
        format,
        seen: targets.map(({ file }) => file),
        needs: needsOf(tree, root, harness),
        shorter,
        remarks: [],
    };
}
function manifestOf(tree, { file }) {
    const folder = (0,discover_tree/* folderAbove */.m$)(tree, (0,discover_tree/* folderOf */.yS)(file), 'Cargo.toml');
    return folder === null ? null : (0,discover_tree/* joined */.oR)(folder, 'Cargo.toml');
}
function isNightly(tree, root) {
    return ['rust-toolchain', 'rust-toolchain.toml'].some((name) => /nightly/.test(tree.text((0,discover_tree/* joined */.oR)(root, name)) ?? tree.text(name) ?? ''));
}
/** The runner of Gungraun must be of the library's version. */
function installOf(tree, harness, root) {
    if (harness !== 'gungraun')
        return '';
    const lock = tree.text((0,discover_tree/* joined */.oR)(root, 'Cargo.lock')) ?? '';
    const found = /name = "(gungraun|iai-callgrind)"\nversion = "([\w.+-]+)"/.exec(lock);
    if (found !== null)
        return `cargo install --locked ${found[1]}-runner --version ${found[2]} && `;
    const manifest = tree.files
        .filter((file) => (0,discover_tree/* nameOf */.Vb)(file) === 'Cargo.toml')
        .map((file) => tree.text(file) ?? '')
        .join('\n');
    const asked = /^(gungraun|iai-callgrind)\s*=\s*(?:\{[^}]*version\s*=\s*)?"[\^=~]?([\d.]+)"/m.exec(manifest);
    return asked === null
        ? ''
        : `cargo install --locked ${asked[1]}-runner --version ${asked[2].split('.').length === 3 ? asked[2] : `'^${asked[2]}'`} && `;
}
function needsOf(tree, root, harness) {
    const lock = (0,discover_tree/* joined */.oR)(root, (0,discover_tree/* has */.zy)(tree, (0,discover_tree/* joined */.oR)(root, 'Cargo.lock')) ? 'Cargo.lock' : 'Cargo.toml');
    return [
        ...(harness === 'gungraun' || harness === 'iai'
            ? [{ run: 'sudo apt-get update && sudo apt-get install --yes valgrind' }]
            : []),
        ...(harness === 'libtest' && !isNightly(tree, root)
            ? [{ run: 'rustup toolchain install nightly --profile minimal' }]
            : []),
        {
            uses: 'actions/cache@v5',
            with: { path: '~/.cargo/registry\n~/.cargo/git', key: `cargo-\${{ runner.os }}-\${{ hashFiles('${lock}') }}` },
        },
    ];
}

;// CONCATENATED MODULE: ./lib/discover/registry.js
/** Every kind of suite that is looked for, in the order in which they are shown. To add one: an object with `find`, and a
 *  line here; what it reads beyond manifests and benchmarks belongs in reading.ts. */
















const detectors = {
    builtIn: built_in/* builtIn */.w,
    vitest: vitest,
    scripts: scripts,
    looseFiles: looseFiles,
    deno: deno,
    pytest: pytest,
    asv: asv,
    pyperf: pyperf,
    pythonFunctions: pythonFunctions,
    go: go,
    cargo: cargo,
    cmake: cmake,
    jmh: jmh,
    dotnet: dotnet,
    phpbench: phpbench,
    benchmarkIps: benchmarkIps,
    julia: julia,
};

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/discover/taking-over.js
/** What already watches the speed of a repository: github-action-benchmark, CodSpeed or Bencher in its workflows, with
 *  the command that they are given. It says which of several suites is the one that counts, and where no suite is
 *  found by its files, its command is one. */


function inUse(tree) {
    return tree.files
        .filter((file) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file))
        .flatMap((file) => (isTelling(tree.text(file) ?? '') ? fromWorkflow(file, tree.text(file) ?? '') : []));
}
function isTelling(text) {
    return /benchmark-action\/github-action-benchmark@|CodSpeedHQ\/action@|bencherdev\/bencher@|\bbencher run\b/.test(text);
}
function fromWorkflow(file, text) {
    try {
        const jobs = Object.values(record(record((0,dist.parse)(text))['jobs']));
        return jobs.flatMap((job) => {
            const { steps } = record(job);
            return Array.isArray(steps) ? fromSteps(file, steps.map(record)) : [];
        });
    }
    catch {
        return [];
    }
}
function fromSteps(workflow, steps) {
    return steps.flatMap((step, i) => {
        const uses = String(step['uses'] ?? '');
        const inputs = record(step['with']);
        if (uses.startsWith('benchmark-action/github-action-benchmark@'))
            return [actionBenchmark(workflow, inputs, steps.slice(0, i))];
        if (uses.startsWith('CodSpeedHQ/action@')) {
            return [
                { tool: 'CodSpeed', workflow, command: textOf(inputs['run']), results: null, format: 'auto', history: null },
            ];
        }
        const line = /\bbencher run\b[\s\S]*/.exec(String(step['run'] ?? ''))?.[0];
        return line === undefined ? [] : [bencher(workflow, line)];
    });
}
const formatsOfTools = {
    go: 'go',
    benchmarkjs: 'benchmarkjs',
    benchmarkluau: 'luau',
    pytest: 'pytest-benchmark',
    googlecpp: 'google-benchmark',
    catch2: 'catch2',
    julia: 'julia',
    jmh: 'jmh',
    benchmarkdotnet: 'benchmarkdotnet',
    customBiggerIsBetter: 'custom-bigger',
    customSmallerIsBetter: 'custom-smaller',
};
function actionBenchmark(workflow, inputs, before) {
    const output = textOf(inputs['output-file-path']);
    const writes = before
        .map((step) => textOf(step['run']))
        .findLast((run) => run !== null && output !== null && run.includes(output.split('/').at(-1)));
    const last = writes?.split('\n').findLast((line) => line.includes(output.split('/').at(-1))) ?? null;
    const branch = textOf(inputs['gh-pages-branch']) ?? 'gh-pages';
    const folder = (textOf(inputs['benchmark-data-dir-path']) ?? 'dev/bench').replace(/\/$/, '');
    const external = textOf(inputs['external-data-json-path']) !== null;
    return {
        tool: 'github-action-benchmark',
        workflow,
        command: last?.trim() ?? null,
        results: output?.replace(/^\.\//, '') ?? null,
        format: formatsOfTools[String(inputs['tool'])] ?? 'auto',
        history: external || !(0,discover_tree/* isPlain */.$i)(`${branch}/${folder}`) ? null : { branch, file: `${folder}/data.js` },
    };
}
function bencher(workflow, line) {
    const joined = line.replaceAll(/\\\n/g, ' ').split('\n')[0];
    const command = /"([^"]+)"\s*$/.exec(joined)?.[1] ?? /'([^']+)'\s*$/.exec(joined)?.[1] ?? null;
    return {
        tool: 'Bencher',
        workflow,
        command,
        results: /--file\s+"?([\w./-]+)/.exec(joined)?.[1] ?? null,
        format: 'auto',
        history: null,
    };
}
/** The suite that a watched command runs, told by the tool that it starts; null where that says nothing. */
function toolOf(command) {
    const known = [
        [/\bpytest\b/, /^pytest-benchmark$/],
        [/\bvitest\b/, /^vitest$/],
        [/\bcargo\b/, /^(criterion|divan|Gungraun|iai|Rust's #\[bench\])$/],
        [/\bgo\s+test\b/, /^go test -bench$/],
        [/\basv\b/, /^asv$/],
        [/\b(mvnw?|gradlew?)\b|\bjmh\b/, /^JMH$/],
        [/\bdotnet\b/, /^BenchmarkDotNet$/],
        [/\bphpbench\b/, /^PHPBench$/],
        [/\bdeno\b/, /^deno bench$/],
        [/\bjulia\b/, /^BenchmarkTools$/],
        [/\b(node|tsx|npm|pnpm|yarn|bun)\b/, /^(mitata|tinybench|benchmark\.js|vitest|the script .*)$/],
    ];
    return known.find(([start]) => start.test(command))?.[1] ?? null;
}
/** The watched command as a suite of its own; null where it cannot stand alone: an expression of the workflow
 *  language, or a variable of the job. */
function taking_over_suiteOf({ tool, workflow, command, results, format }) {
    if (command === null || /\$\{\{|\$\w/.test(command))
        return null;
    const run = command.replace(/\s*(\||>)\s*(tee\s+)?(-a\s+)?[\w./-]+\s*$/, '').replaceAll(/\s--codspeed\b/g, '');
    if (run === '' || run.includes('\n'))
        return null;
    const isPiped = run !== command;
    return {
        tool: `what ${tool} runs`,
        workingDirectory: '.',
        setup: null,
        run,
        results: isPiped ? null : results,
        format,
        seen: [workflow],
        needs: [],
        shorter: 'fewer benchmarks in `run`',
        remarks: [`Its other steps are in ${workflow}: what they install belongs into \`setup\`.`],
    };
}
function textOf(value) {
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
function record(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

;// CONCATENATED MODULE: ./lib/discover/discover.js
/** Finds the benchmark suites of a repository. Takes the names of its files and the text of some, gives suites with
 *  the options that run them, refuses nothing: what it does not know is not found. Starts no process and touches no
 *  disk; one detector for each kind of suite stands in registry.ts. */



/** Folders that hold something other than the repository's own suite, where there is another. */
const sideFolder = /(^|\/)(examples?|samples?|demos?|playground|tutorials?|docs?|website|fuzz|scripts|tools|__tests__|e2e|evaluation|torture|templates?)(\/|$)/;
/** @param folder where the user stands: only suites that are run there count; null: anywhere. */
function discover(tree, folder = null) {
    const own = (0,discover_tree/* ownFiles */.aJ)(tree);
    const watched = inUse(own);
    const all = Object.values(detectors).flatMap(({ find }) => find(own));
    const here = folder === null ? all : all.filter(({ workingDirectory }) => workingDirectory === folder);
    const isBeside = (suite) => suite.beside === true || suite.seen.every((file) => sideFolder.test((0,discover_tree/* folderOf */.yS)(file))) || isInner(suite, here);
    const main = here.filter((suite) => !isBeside(suite));
    const suites = main.length > 0 ? theWatched(main, watched) : leastDeep(here);
    if (suites.length > 0)
        return { suites, beside: here.filter((suite) => !suites.includes(suite)), inUse: watched };
    const taken = watched.map(taking_over_suiteOf).filter((suite) => suite !== null);
    return { suites: folder === null || folder === '.' ? taken.slice(0, 1) : [], beside: [], inUse: watched };
}
/** Of several, the one that is watched already; all where that does not tell. */
function theWatched(suites, watched) {
    const patterns = watched.flatMap(({ command }) => (command === null ? [] : (toolOf(command) ?? [])));
    const known = suites.filter(({ tool }) => patterns.some((pattern) => pattern.test(tool)));
    return known.length === 1 ? known : suites;
}
/** Where only what stands beside is there, it is what there is: the nearest to the root. */
function leastDeep(suites) {
    const least = Math.min(...suites.map(depth));
    return suites.filter((suite) => depth(suite) === least);
}
function depth({ workingDirectory, beside }) {
    return (0,discover_tree/* depthOf */.d1)(workingDirectory) + (beside === true ? 100 : 0);
}
/** A suite of the same tool in a project above it is the main one. */
function isInner({ tool, workingDirectory }, all) {
    return all.some((other) => other.tool === tool &&
        other.workingDirectory !== workingDirectory &&
        (0,discover_tree/* isBelow */.Yw)(other.workingDirectory, workingDirectory));
}


/***/ }),

/***/ 2087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ isBuiltInFile),
/* harmony export */   w: () => (/* binding */ builtIn)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8215);
/* harmony import */ var _imports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5057);
/* harmony import */ var _set_up_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(473);
/** Bench files of the built-in runner: `*.bench.js` whose default export is a bench, or fills one. */



const name = /(^|\/)[^/]+\.bench\.(js|mjs|cjs|ts|mts)$/;
const exported = /\bexport\s+default\b|\bexport\s*\{[^}]*\bdefault\b|\bmodule\.exports\b|\bexports\.default\b|\bexport\s+(const|let|var|function|async function)\s+bench\b/;
/** Whether a file that bears such a name is one: those of Vitest and others bear it, too. */
function isBuiltInFile(text) {
    const harness = (0,_imports_js__WEBPACK_IMPORTED_MODULE_0__/* .harnessOf */ .QW)(text);
    return exported.test(text) && (harness === null || harness === 'tinybench') && !/\bDeno\.bench\b/.test(text);
}
const builtIn = {
    find(tree) {
        const seen = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .filesWith */ .sH)(tree, name, exported).filter((file) => isBuiltInFile(tree.text(file) ?? ''));
        if (seen.length === 0)
            return [];
        const prepared = (0,_set_up_js__WEBPACK_IMPORTED_MODULE_1__/* .prepare */ .i)(tree, '.', seen);
        return [
            {
                tool: 'built-in runner',
                workingDirectory: '.',
                setup: prepared?.setup ?? null,
                run: null,
                results: null,
                format: 'auto',
                seen,
                needs: prepared?.manager.needs ?? [{ uses: 'actions/setup-node@v7', with: { 'node-version': '24' } }],
                shorter: 'fewer files in `bench-files`',
                remarks: [],
            },
        ];
    },
};


/***/ }),

/***/ 5057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ formats),
/* harmony export */   QW: () => (/* binding */ harnessOf),
/* harmony export */   U$: () => (/* binding */ packages),
/* harmony export */   ny: () => (/* binding */ importedPaths)
/* harmony export */ });
/** Which harness a JavaScript file measures with. */
const modules = {
    vitest: 'vitest',
    mitata: 'mitata',
    tinybench: 'tinybench',
    'benchmark.js': 'benchmark(?:ify)?',
};
/** How the package is called that brings it. */
const packages = {
    vitest: 'vitest',
    mitata: 'mitata',
    tinybench: 'tinybench',
    'benchmark.js': 'benchmark',
};
const formats = {
    vitest: 'vitest',
    mitata: 'mitata',
    tinybench: 'tinybench',
    'benchmark.js': 'benchmarkjs',
};
/** The harness that a file imports; null where it imports none. */
function harnessOf(text) {
    const found = Object.entries(modules).find(([, module]) => importOf(module).test(text));
    return found?.[0] ?? null;
}
function importOf(module) {
    return new RegExp(`\\b(?:from|import)\\s*['"](?:npm:)?${module}(?:@[^'"/]*)?['"]|(?:require|import)\\(\\s*['"]${module}['"]\\s*\\)`);
}
/** Paths that a file imports, as they are written. */
function importedPaths(text) {
    return [
        ...text.matchAll(/(?:\bfrom\s*|\bimport\s*|(?:require|import)\(\s*)['"](\.{1,2}\/[^'"]+|[@\w][^'"]*)['"]/g),
    ].map((match) => match[1]);
}


/***/ }),

/***/ 4573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VC: () => (/* binding */ manifestAbove),
/* harmony export */   j3: () => (/* binding */ runScript),
/* harmony export */   n_: () => (/* binding */ packageManagerOf),
/* harmony export */   tn: () => (/* binding */ manifestIn)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8215);
/** Under what a JavaScript project installs and starts: npm, pnpm, yarn or bun, told from its own files. */

/** Null where there is no package.json at or above the folder, or it cannot be read. */
function manifestAbove(tree, folder) {
    const at = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .folderAbove */ .m$)(tree, folder, 'package.json');
    return at === null ? null : manifestIn(tree, at);
}
function manifestIn(tree, folder) {
    const read = readJson(tree.text((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(folder, 'package.json')));
    if (read === null)
        return null;
    const dependencies = {
        ...record(read['peerDependencies']),
        ...record(read['devDependencies']),
        ...record(read['optionalDependencies']),
        ...record(read['dependencies']),
    };
    const { packageManager, name } = read;
    return {
        folder,
        name: typeof name === 'string' ? name : null,
        scripts: record(read['scripts']),
        dependencies,
        needsInstall: Object.keys(dependencies).length > 0 || read['workspaces'] !== undefined,
        main: [
            ...new Set([
                ...JSON.stringify([read['main'], read['module'], read['exports']]).matchAll(/"\.?\/?([^"]+\.[cm]?[jt]s)"/g),
            ].map((match) => match[1])),
        ],
        packageManager: typeof packageManager === 'string' ? packageManager : null,
        hasWorkspaces: read['workspaces'] !== undefined || (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .has */ .zy)(tree, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(folder, 'pnpm-workspace.yaml')),
    };
}
function readJson(text) {
    try {
        const read = JSON.parse((text ?? '').replace(/^\uFEFF/, ''));
        return typeof read === 'object' && read !== null ? read : null;
    }
    catch {
        return null;
    }
}
function record(value) {
    if (typeof value !== 'object' || value === null)
        return {};
    return Object.fromEntries(Object.entries(value).filter((entry) => typeof entry[1] === 'string'));
}
const locks = {
    'pnpm-lock.yaml': 'pnpm',
    'yarn.lock': 'yarn',
    'bun.lock': 'bun',
    'bun.lockb': 'bun',
    'package-lock.json': 'npm',
    'npm-shrinkwrap.json': 'npm',
};
function packageManagerOf(tree, manifest) {
    const pinned = /^(npm|pnpm|yarn|bun)@(.*)/.exec(manifest.packageManager ?? rootPin(tree) ?? '');
    const found = Object.keys(locks).flatMap((lock) => {
        const folder = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .folderAbove */ .m$)(tree, manifest.folder, lock);
        return folder === null ? [] : [{ lock: (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(folder, lock), name: locks[lock] }];
    });
    const name = (pinned?.[1] ?? found[0]?.name ?? 'npm');
    const lock = found.find((one) => one.name === name)?.lock ?? null;
    const isBerry = name === 'yarn' &&
        (/^[2-9]/.test(pinned?.[2] ?? '') || (lock !== null && /__metadata:/.test(tree.text(lock) ?? '')));
    return {
        name,
        install: installOf(name, lock !== null && (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(lock), isBerry),
        exec: { npm: 'npx --no-install', pnpm: 'pnpm exec', yarn: 'yarn run', bun: 'bunx' }[name],
        needs: needsOf(tree, manifest, name, pinned !== null, lock),
    };
}
function rootPin(tree) {
    return manifestIn(tree, '.')?.packageManager ?? null;
}
function installOf(name, lock, isBerry) {
    if (name === 'npm')
        return lock === false ? 'npm install --no-audit --no-fund' : 'npm ci';
    if (lock === false)
        return `${name} install`;
    return `${name} install ${isBerry ? '--immutable' : '--frozen-lockfile'}`;
}
function needsOf(tree, manifest, name, isPinned, lock) {
    const own = name === 'pnpm' ? [pnpmStep(isPinned)] : name === 'bun' ? [{ uses: 'oven-sh/setup-bun@v2' }] : [];
    const cache = name === 'bun' || lock === null ? {} : { cache: name, 'cache-dependency-path': lock };
    return [...own, { uses: 'actions/setup-node@v7', with: { ...nodeVersion(tree, manifest), ...cache } }];
}
function pnpmStep(isPinned) {
    return isPinned ? { uses: 'pnpm/action-setup@v4' } : { uses: 'pnpm/action-setup@v4', with: { version: 'latest' } };
}
function nodeVersion(tree, { folder }) {
    for (const name of ['.nvmrc', '.node-version', '.tool-versions']) {
        const at = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .folderAbove */ .m$)(tree, folder, name, (text) => name !== '.tool-versions' || /^nodejs?\s/m.test(text));
        if (at !== null)
            return { 'node-version-file': (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(at, name) };
    }
    return { 'node-version': '24' };
}
/** The script of a package, as a command. */
function runScript({ name }, script) {
    return name === 'npm' ? `npm run --silent ${script}` : `${name} run ${script}`;
}


/***/ }),

/***/ 473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ prepare)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8215);
/* harmony import */ var _imports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5057);
/* harmony import */ var _package_manager_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4573);
/** What has to be done in a checkout before a JavaScript file of it can run: install, build what it imports and git
 *  does not hold, and install the benchmarks' own package where they are one. */



/** For files that are started in `folder`; null where there is no package.json at or above it. */
function prepare(tree, folder, files) {
    const own = (0,_package_manager_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestAbove */ .VC)(tree, folder);
    if (own === null)
        return null;
    const { outer, isMember } = outerManifest(tree, own);
    const root = outer ?? own;
    const manager = (0,_package_manager_js__WEBPACK_IMPORTED_MODULE_1__/* .packageManagerOf */ .n_)(tree, root);
    const build = buildOf(tree, root, files, manager);
    const needsRoot = outer === null ? own.needsInstall : build !== null || hasRuntimeNeeds(tree, root);
    const inRoot = [...(needsRoot ? [manager.install] : []), ...(build === null ? [] : [build])];
    const inOwn = outer === null || isMember ? [] : own.needsInstall ? [(0,_package_manager_js__WEBPACK_IMPORTED_MODULE_1__/* .packageManagerOf */ .n_)(tree, own).install] : [];
    return {
        setup: sequence(folder, [
            [root.folder, inRoot],
            [own.folder, inOwn],
        ]),
        manager,
        manifest: own,
    };
}
/** The package around a package: its workspace, or the library whose `bench/package.json` it is. */
function outerManifest(tree, own) {
    const outer = own.folder === '.' ? null : (0,_package_manager_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestAbove */ .VC)(tree, (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(own.folder));
    const locks = ['package-lock.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock'];
    const lockIsOwn = locks.some((lock) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .has */ .zy)(tree, (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(own.folder, lock)));
    const isMember = outer?.hasWorkspaces === true && !lockIsOwn;
    return { outer: isMember ? workspaceRoot(tree, own) : outer, isMember };
}
/** Of a workspace everything is installed at the root; its packages have nothing of their own to install. */
function workspaceRoot(tree, own) {
    const at = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .folderAbove */ .m$)(tree, (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(own.folder), 'package.json', (text) => /"workspaces"/.test(text)) ?? '.';
    const root = (0,_package_manager_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestIn */ .tn)(tree, at);
    return root === null ? null : { ...root, needsInstall: true };
}
/** What the library itself needs at run time; what it only needs to be developed is not installed for nothing. */
function hasRuntimeNeeds(tree, { folder, hasWorkspaces }) {
    if (hasWorkspaces)
        return true;
    try {
        const { dependencies } = JSON.parse(tree.text((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(folder, 'package.json')) ?? '{}');
        return Object.keys(dependencies ?? {}).length > 0;
    }
    catch {
        return false;
    }
}
/** The command that builds, where a file imports what only a build makes. */
function buildOf(tree, root, files, manager) {
    if (root.scripts['build'] === undefined)
        return null;
    const wanted = files.flatMap((file) => (0,_imports_js__WEBPACK_IMPORTED_MODULE_0__/* .importedPaths */ .ny)(tree.text(file) ?? '').map((path) => ({ file, path })));
    const isMissing = ({ file, path }) => {
        if (!path.startsWith('.')) {
            if (root.name === null || (path !== root.name && !path.startsWith(`${root.name}/`)))
                return false;
            return root.main.length > 0 && !root.main.some((main) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .has */ .zy)(tree, (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(root.folder, main)));
        }
        const target = normalised((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(file), path));
        if (target === null || /\.(json|node|wasm|css|txt)$/.test(target))
            return false;
        if (target === root.folder || (root.folder === '.' && target === '.'))
            return root.main.length > 0 && !root.main.some((main) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .has */ .zy)(tree, (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(root.folder, main)));
        return !exists(tree, target);
    };
    return wanted.some(isMissing) ? `${manager.name} run build` : null;
}
/** Null where it leaves the tree. */
function normalised(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.length === 0 ? '.' : parts.join('/');
}
function exists(tree, target) {
    const bare = target.replace(/\.[cm]?js$/, '');
    const ends = ['', '.js', '.mjs', '.cjs', '.ts', '.mts', '.cts', '.jsx', '.tsx', '.json', '.node', '.d.ts'];
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isFolder */ .lQ)(tree, target) || [target, bare].some((one) => ends.some((end) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .has */ .zy)(tree, one + end)));
}
/** Commands in several folders as one line for a shell that stands in `from`. */
function sequence(from, steps) {
    const lines = steps.flatMap(([folder, commands]) => {
        if (commands.length === 0)
            return [];
        const line = commands.join(' && ');
        const way = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .relativeTo */ .Mf)(from, folder);
        if (way === '.')
            return [line];
        return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isBelow */ .Yw)(from, folder) || folder !== from ? `(cd ${way} && ${line})` : line];
    });
    return lines.length === 0 ? null : lines.join(' && ');
}


/***/ }),

/***/ 8215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   Mf: () => (/* binding */ relativeTo),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   aJ: () => (/* binding */ ownFiles),
/* harmony export */   d1: () => (/* binding */ depthOf),
/* harmony export */   lQ: () => (/* binding */ isFolder),
/* harmony export */   m$: () => (/* binding */ folderAbove),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   sH: () => (/* binding */ filesWith),
/* harmony export */   vI: () => (/* binding */ shortened),
/* harmony export */   yS: () => (/* binding */ folderOf),
/* harmony export */   zD: () => (/* binding */ grouped),
/* harmony export */   zy: () => (/* binding */ has)
/* harmony export */ });
/* unused harmony export within */
/** What is looked at: the names of a repository's files, and the text of those that tell something. */
/** Only such names may stand in a command: the tree is a stranger's, and no shell and no workflow expression may
 *  find anything in them. */
function isPlain(name) {
    return /^[\w@%+=:,./-]+$/.test(name) && !/(^|\/)-/.test(name);
}
/** What others wrote, and what stands for something else: no suite of this repository is in there. */
const foreign = /(^|\/)(node_modules|bower_components|vendor|vendored|third[_-]?party|external|extern|testdata|fixtures?|__fixtures__|__snapshots__|\.git|\.yarn|\.cargo|site-packages)\//;
/** The tree without what no suite can be in. */
function ownFiles(tree) {
    return { files: tree.files.filter((file) => isPlain(file) && !foreign.test(file)), text: (path) => tree.text(path) };
}
/** The part of a tree below a folder, with paths from there. */
function within(tree, folder) {
    if (folder === '.')
        return tree;
    const files = tree.files.flatMap((file) => (file.startsWith(`${folder}/`) ? [file.slice(folder.length + 1)] : []));
    return { files, text: (path) => tree.text(`${folder}/${path}`) };
}
function folderOf(path) {
    const at = path.lastIndexOf('/');
    return at < 0 ? '.' : path.slice(0, at);
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function joined(folder, path) {
    return folder === '.' ? path : path === '.' ? folder : `${folder}/${path}`;
}
function depthOf(folder) {
    return folder === '.' ? 0 : folder.split('/').length;
}
function isBelow(folder, path) {
    return folder === '.' || path === folder || path.startsWith(`${folder}/`);
}
/** A path as it is written in a folder: `src/a.ts` from `src` is `a.ts`, from `bench` it is `../src/a.ts`. */
function relativeTo(folder, path) {
    if (folder === '.')
        return path;
    const from = folder.split('/');
    const to = path === '.' ? [] : path.split('/');
    let same = 0;
    while (same < from.length && same < to.length && from[same] === to[same])
        same++;
    const parts = [...from.slice(same).map(() => '..'), ...to.slice(same)];
    return parts.length === 0 ? '.' : parts.join('/');
}
/** The nearest folder at or above `folder` that holds `name`; null where none does. */
function folderAbove(tree, folder, name, fits = () => true) {
    const files = new Set(tree.files);
    for (let at = folder;; at = folderOf(at)) {
        const path = joined(at, name);
        if (files.has(path) && fits(tree.text(path) ?? ''))
            return at;
        if (at === '.')
            return null;
    }
}
function has(tree, path) {
    return tree.files.includes(path);
}
function isFolder(tree, path) {
    return tree.files.some((file) => file.startsWith(`${path}/`));
}
/** Files whose name and text both fit. */
function filesWith(tree, name, text) {
    return tree.files.filter((file) => name.test(file) && text.test(tree.text(file) ?? ''));
}
/** What all of them have below them: whole folders where every candidate in them is one of `files`, so that a command
 *  stays short; else the files themselves. */
function shortened(files, candidates) {
    const wanted = new Set(files);
    const others = candidates.filter((file) => !wanted.has(file));
    const whole = new Set();
    for (const file of files) {
        const folder = folderOf(file);
        if (folder !== '.' && !others.some((other) => isBelow(folder, other)))
            whole.add(folder);
    }
    const folders = [...whole].filter((one) => ![...whole].some((other) => other !== one && isBelow(other, one)));
    return [...folders, ...files.filter((file) => !folders.some((folder) => isBelow(folder, file)))].sort();
}
/** `Map.groupBy`, which Node 20 lacks. */
function grouped(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 1446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ checkoutNeeds),
/* harmony export */   NS: () => (/* binding */ defaultFit),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   cn: () => (/* binding */ renderWorkflow),
/* harmony export */   d_: () => (/* binding */ scalar)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/** The workflow that gates pull requests on a suite. Takes the suite and what trying it has shown, gives YAML. */

const defaultFit = { budgetMinutes: null, shards: 1 };
function checkoutNeeds(tree) {
    return {
        submodules: tree.files.includes('.gitmodules'),
        lfs: /filter=lfs/.test(tree.text('.gitattributes') ?? ''),
    };
}
const action = 'benchgate/benchgate@v1';
function renderWorkflow(suite, needs, fit = defaultFit) {
    const jobs = fit.shards === 1 ? gateJob(suite, needs, fit) : shardedJobs(suite, needs, fit);
    return `# Gates pull requests on the speed of ${suite.tool}. Written by \`benchgate init\`.
name: Benchmarks

on:
  pull_request:
  merge_group:

permissions:
  contents: read
${fit.shards === 1 ? '  pull-requests: write # the comment\n  checks: write # the check\n' : ''}
concurrency:
  group: benchgate-\${{ github.ref }}
  cancel-in-progress: true

jobs:
${jobs}`;
}
const required = `  # Make this job a required check: its exit code is the gate. Where the token may only read, as for pull requests
  # of forks and of Dependabot, it blocks all the same, and the report is in the summary of the run.
`;
function gateJob(suite, needs, fit) {
    const inputs = { ...inputsOf(suite), ...budgetOf(fit) };
    return `${required}  benchgate:
    runs-on: ubuntu-24.04
    timeout-minutes: ${30 + (fit.budgetMinutes ?? 15)}
    steps:
${[checkout(needs), ...suite.needs, { uses: action, with: inputs }].map(stepText).join('')}`;
}
/** Each measures its part without a token; one joins what they leave, decides and tells. */
function shardedJobs(suite, needs, fit) {
    const numbers = Array.from({ length: fit.shards }, (_, i) => i + 1).join(', ');
    const shard = `\${{ matrix.shard }}/${fit.shards}`;
    const measure = { mode: 'measure', shard, key: 'benchmarks', ...inputsOf(suite), ...budgetOf(fit) };
    return `  measure:
    strategy:
      fail-fast: false
      matrix:
        shard: [${numbers}]
    runs-on: ubuntu-24.04
    timeout-minutes: ${30 + (fit.budgetMinutes ?? 15)}
    steps:
${[checkout(needs), ...suite.needs, { uses: action, with: measure }].map(stepText).join('')}
${required}  benchgate:
    needs: measure
    if: always()
    permissions:
      actions: read
      contents: read
      pull-requests: write
      checks: write
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    steps:
${[checkout({ submodules: false, lfs: false }), { uses: action, with: { mode: 'report', expect: 'benchmarks' } }].map(stepText).join('')}`;
}
function checkout({ submodules, lfs }) {
    return {
        uses: 'actions/checkout@v7',
        with: {
            'fetch-depth': '0',
            'persist-credentials': 'false',
            ...(submodules ? { submodules: 'recursive' } : {}),
            ...(lfs ? { lfs: 'true' } : {}),
        },
    };
}
/** The inputs of the action that say what a suite is; what is a default is left out. */
function inputsOf(suite) {
    const { workingDirectory, setup, run, results, format } = suite;
    return {
        ...(workingDirectory === '.' ? {} : { 'working-directory': workingDirectory }),
        ...(setup === null ? {} : { setup }),
        ...(run === null ? {} : { run }),
        ...(results === null ? {} : { results }),
        ...(format === 'auto' ? {} : { format }),
    };
}
function budgetOf({ budgetMinutes }) {
    return budgetMinutes === null ? {} : { 'time-budget': `${budgetMinutes}m` };
}
function stepText(step) {
    if ('run' in step)
        return `      - run: ${scalar(step.run, 10)}\n`;
    const inputs = Object.entries(step.with ?? {});
    const lines = inputs.map(([name, value]) => `          ${name}: ${inputText(value)}\n`);
    return `      - uses: ${step.uses}\n${lines.length === 0 ? '' : `        with:\n${lines.join('')}`}`;
}
/** Numbers and booleans stay what a reader expects; versions stay text, or 3.10 would become 3.1. */
function inputText(value) {
    return /^(0|true|false)$/.test(value) ? value : scalar(value, 12);
}
/** @param indent of further lines. */
function scalar(value, indent) {
    if (!value.includes('\n'))
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.stringify)(value, { lineWidth: 0, singleQuote: true }).trimEnd();
    return `|\n${value
        .split('\n')
        .map((line) => `${' '.repeat(indent)}${line}`)
        .join('\n')}`;
}


/***/ })

};
