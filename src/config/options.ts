/** The one table of options. Action inputs, command-line flags (`--name`) and keys of the configuration
 *  file are the same words with the same meaning; action.yml, `--help` and the table of docs/inputs.md are held
 *  to it by a test. To add an option, add a row here; its type follows from the row. One long table, so that
 *  the order of `--help` and of that page is seen at once.
 *
 *  Kept free of imports that cost time: `--help` reads only this. */

import {
  choice,
  choices,
  duration,
  flag,
  integer,
  type Kind,
  list,
  percent,
  sequence,
  shard,
  text,
  webAddress,
} from './values.ts'

export type CommandName =
  | 'compare'
  | 'diff'
  | 'run'
  | 'read'
  | 'report'
  | 'record'
  | 'history'
  | 'site'
  | 'import'
  | 'init'
  | 'explain'
  | 'bisect'

/** Where an option may be written: an action input, a key of the configuration file, a flag of a command. */
export type OptionPlace = 'input' | 'file' | CommandName

export interface Option<T> {
  readonly kind: Kind<T>
  /** As it would be written; null where unset is a state of its own. */
  readonly default: string | null
  /** What is shown in the place of `default`, where that says more. */
  readonly shown?: string
  /** What the runner fills in where the input is not set: for what only an expression can tell. */
  readonly actionDefault?: string
  readonly help: string
  readonly places: readonly OptionPlace[]
  /** Names that it had before (renamed.ts). */
  readonly formerly?: readonly string[]
  /** Bears on the verdict, on what is compared or on who is told, and not only on how it is measured: for a
   *  pull request it is taken from the file of base, which the pull request cannot change. */
  readonly decides?: true
  /** Stands for the value in `--help`: `--threshold PERCENT`. */
  readonly placeholder: string
}

const option = <T, const D extends string | null>(row: Option<T> & { readonly default: D }) => row

const measuring = ['input', 'file', 'compare'] as const
/** What is of the suite, and so of whatever runs it on commits. */
const suite = [...measuring, 'explain', 'bisect'] as const
/** What reads or writes the stored history. */
const storing = ['input', 'file', 'compare', 'record', 'history', 'site', 'import'] as const
const deciding = ['input', 'file', 'compare', 'diff'] as const

export const defaultBenchFiles = '**/*.bench.{js,mjs,cjs,ts,mts}'

export const options = {
  run: option({
    kind: text,
    default: null,
    shown: `the built-in runner on \`${defaultBenchFiles}\``,
    help: 'Shell command that runs the suite once. `{filter}` in it stands for a regular expression of the benchmarks to run, `{iterations}` for how often each is to run.',
    places: ['input', 'file', 'compare', 'explain', 'bisect', 'run', 'record'],
    placeholder: 'COMMAND',
  }),
  setup: option({
    kind: text,
    default: null,
    shown: 'nothing',
    help: 'Shell command run once in each checkout before measuring, such as `npm ci` or `cargo build --release --benches`.',
    places: suite,
    placeholder: 'COMMAND',
  }),
  'working-directory': option({
    kind: text,
    default: '.',
    shown: 'the root of the repository',
    help: 'Folder, relative to the repository, in which `setup` and `run` run in both checkouts.',
    places: ['input', 'file', 'compare', 'explain', 'bisect', 'run', 'record'],
    placeholder: 'FOLDER',
  }),
  results: option({
    kind: text,
    default: null,
    shown: 'what `run` prints',
    help: 'File, folder or glob that `run` leaves behind, relative to `working-directory`. Removed before each launch, so that a stale file is never read.',
    places: ['input', 'file', 'compare', 'explain', 'bisect', 'run', 'record'],
    placeholder: 'PATH',
  }),
  format: option({
    kind: text,
    default: 'auto',
    help: 'Name of the format of the results; `auto` tells it from their content.',
    places: ['input', 'file', 'compare', 'explain', 'bisect', 'diff', 'run', 'read', 'record'],
    placeholder: 'NAME',
  }),
  mode: option({
    kind: choice('gate', 'measure', 'report', 'site'),
    default: 'gate',
    help: '`gate` measures, decides and reports in one job. `measure` measures without any token and uploads what it measured; `report` joins what such jobs uploaded, decides and reports: for forks, shards and matrices. `site` measures nothing and makes the page of the stored history in `out`.',
    places: ['input'],
    placeholder: 'MODE',
  }),
  shard: option({
    kind: shard,
    default: null,
    shown: 'the whole suite',
    help: 'Which part of the suite to measure: `2/4` is the second of four. For a `run` that names `{filter}` and for the built-in runner, benchmarks are dealt out by name; else write `{shard}` and `{shards}` in `run`. In a workflow only with `mode: measure`: a report joins the shards.',
    places: ['input', 'compare'],
    placeholder: 'I/N',
  }),
  expect: option({
    kind: list,
    default: null,
    shown: 'none; needed for `mode: report`',
    help: 'For `mode: report`: the `key` of every measuring job that must have left something, one for each leg of a matrix. Shards of one leg share a key and count themselves.',
    places: ['input'],
    placeholder: 'KEYS',
  }),
  baseline: option({
    kind: sequence('paired', 'branch', 'artifact', 'file'),
    decides: true,
    default: 'paired',
    help: 'Where the numbers of the base commit come from. `paired` measures it beside head in the same job. `branch` takes the runs stored on `data-branch`, `artifact` those that pushes to the default branch uploaded (needs `actions: read`), and `file` takes `baseline-file`. A list is tried in order, and the report says which was used and why the others were not. Stored runs find large changes only, and decide nothing where fewer than three come from the same kind of machine.',
    places: measuring,
    placeholder: 'LIST',
  }),
  'baseline-file': option({
    kind: list,
    decides: true,
    default: null,
    shown: 'none',
    help: 'Result files of earlier runs, of any format, for `baseline: file`; each file counts as one run.',
    places: measuring,
    placeholder: 'FILE..',
  }),
  'data-branch': option({
    kind: text,
    decides: true,
    default: 'benchgate-data',
    help: 'Branch of `origin` that holds the stored runs; created when it is missing, and only ever added to.',
    places: storing,
    placeholder: 'BRANCH',
  }),
  'artifact-name': option({
    kind: text,
    decides: true,
    default: 'benchgate',
    help: 'Begins the names of the artifacts that hold stored runs; the `key` follows.',
    places: measuring,
    placeholder: 'NAME',
  }),
  store: option({
    kind: choice('auto', 'always', 'never'),
    decides: true,
    default: 'auto',
    help: 'Whether head’s numbers are stored: `auto` on pushes to the default branch where `baseline` names `branch` or `artifact`, `always` whatever it names, and also on other events; never for a pull request, whose code is not reviewed yet. They go to `data-branch` (needs `contents: write`), and where `baseline` names `artifact` and not `branch`, to an artifact of the run instead, on pushes to the default branch only.',
    places: ['input', 'file'],
    placeholder: 'WHEN',
  }),
  'base-ref': option({
    kind: text,
    decides: true,
    default: null,
    shown:
      'pull request: the merge base (or the merge commit’s first parent, where the merge ref is checked out); merge queue: its base; push: the commit before; locally: the merge base with the default branch',
    help: 'Commit, branch or tag to compare with; `last-release`; `last-release-of:v2` (what the tags begin with).',
    places: measuring,
    placeholder: 'REF',
  }),
  threshold: option({
    kind: percent(0, 10),
    decides: true,
    default: '5%',
    help: 'The smallest slowdown that matters.',
    places: deciding,
    placeholder: 'PERCENT',
  }),
  'false-alarm-rate': option({
    kind: percent(0.0001, 0.5),
    decides: true,
    default: '5%',
    help: 'Chance that a suite in which nothing changed is blocked.',
    places: deciding,
    placeholder: 'PERCENT',
  }),
  sensitivity: option({
    kind: choice('strict', 'sensitive'),
    decides: true,
    default: 'strict',
    help: '`strict`: blocked where the whole interval is above the threshold; `sensitive`: where the interval is above zero and the estimate above the threshold.',
    places: deciding,
    placeholder: 'HOW',
  }),
  'fail-on': option({
    kind: choices(['regression', 'missing', 'error', 'inconclusive'], 'never'),
    decides: true,
    default: 'regression,missing,error',
    help: 'What makes the verdict a failure: `regression`, `missing` (a benchmark of base that head lacks), `error` (a benchmark that failed), `inconclusive`; or `never`.',
    places: deciding,
    placeholder: 'LIST',
  }),
  counts: option({
    kind: choice('auto', 'instructions', 'never'),
    default: 'auto',
    help: 'What is counted beside the time, where that repeats to the digit. `auto`: what a benchmark allocates, where JavaScript and Python can be measured in lockstep, once it is timed; `instructions`: also the instructions it takes, on Linux, by the processor’s counters or else by valgrind, of an iteration where their number can be told to the tool and else of a whole launch, in a pass that takes at most as long as measuring does; `never`: nothing.',
    places: [...measuring, 'record'],
    placeholder: 'WHAT',
  }),
  'counts-threshold': option({
    kind: percent(0, 10),
    decides: true,
    default: '1%',
    help: 'The smallest change that matters of what repeats to the digit: allocations, bytes, instructions.',
    places: deciding,
    placeholder: 'PERCENT',
  }),
  pairing: option({
    kind: choice('auto', 'rounds', 'duet', 'slices', 'lockstep'),
    default: 'auto',
    help: 'How close in time base and head are measured. `rounds`: one launch of each back to back, in balanced random order. `duet`: both at once on one processor, for single-threaded suites that print short samples. `slices`: short launches of one benchmark each in turn, for a `run` that names `{iterations}`. `lockstep`: two live processes that run one short batch each in turn, for the built-in runner and for harnesses that speak its protocol. `auto` picks what the suite supports, by a short trial where that is in doubt.',
    places: measuring,
    placeholder: 'HOW',
  }),
  'tool-settings': option({
    kind: choice('short', 'own'),
    default: 'short',
    help: 'How long a launch of a tool takes whose own settings need minutes, as pairs do the repeating. `short`: criterion (through cargo), Google Benchmark and JMH are told to warm up and measure for tenths of a second, but for what the command, the environment or the suite itself sets; `own`: nothing is told.',
    places: measuring,
    placeholder: 'WHOSE',
  }),
  'min-rounds': option({
    kind: integer(4, 1000),
    decides: true,
    default: '8',
    help: 'Rounds before the first decision. A round is one launch of base and one of head.',
    places: measuring,
    placeholder: 'N',
  }),
  'max-rounds': option({
    kind: integer(4, 1000),
    decides: true,
    default: '30',
    help: 'Most rounds.',
    places: measuring,
    placeholder: 'N',
  }),
  'pairs-at-once': option({
    kind: integer(1, 64),
    default: '1',
    help: 'Most pairs that are measured at the same time in `lockstep`, each on a processor of its own. More may tell more in the same time on a machine with idle processors; not for a suite of which two runs are in each other’s way.',
    places: measuring,
    placeholder: 'N',
  }),
  only: option({
    kind: choice('auto', 'all', 'fitting', 'reached'),
    decides: true,
    default: 'auto',
    help: 'Which benchmarks to measure. `fitting`: of a suite of which not four rounds fit in `time-budget` a part that does, the same on both sides and from run to run; the verdict says that it is one on a part, and lists what was left out. `all`: all of them, or none where not one round fits. `auto`: `fitting` where `run` and `bench-files` are not set, else `all`. `reached`: those alone that run a function in which base and head differ, found by running each once more while its calls are counted; a note says what was left out. Whatever cannot be told that way (other files than code, code outside of functions, packages, other processes) measures all of them, and the note says why. For Node and Python. With `baseline: paired`, as `fitting` is.',
    places: measuring,
    placeholder: 'WHICH',
  }),
  'time-budget': option({
    kind: duration(1, 86_400),
    decides: true,
    default: '15m',
    help: 'Most time for measuring; `setup` is not counted. The rounds are planned to fit it before the first one counts.',
    places: measuring,
    placeholder: 'DURATION',
  }),
  explain: option({
    kind: choice('auto', 'never'),
    default: 'auto',
    help: 'Why a benchmark is slower. `auto`: for the worst three that are confirmed slower, base and head are profiled in runs of their own after the verdict, and the functions that take more are named. Never changes the verdict, and takes no time where nothing is slower. For Node, Python, Go and Java, for what is compiled by perf or valgrind, for the rest by `profile`.',
    places: measuring,
    placeholder: 'WHEN',
  }),
  profile: option({
    kind: text,
    default: null,
    shown: 'a profiler that is known for the suite',
    help: 'Shell command that profiles one benchmark and leaves folded stacks (`main;parse;next 12`), for explaining and for `bisect`. `{benchmark}` in it stands for the name, `{filter}` for a regular expression of it, `{stacks}` for the file to write; without `{stacks}` they are read from what it prints.',
    places: suite,
    placeholder: 'COMMAND',
  }),
  'explain-budget': option({
    kind: duration(10, 86_400),
    default: '2m',
    help: 'Most time for explaining slower benchmarks and for finding the commit, together.',
    places: measuring,
    placeholder: 'DURATION',
  }),
  bisect: option({
    kind: choice('auto', 'never'),
    default: 'auto',
    help: 'Unless `explain: never`: which commit made the worst benchmark slower, where a pull request has several commits that touch code. Never changes the verdict.',
    places: measuring,
    placeholder: 'WHEN',
  }),
  'launch-timeout': option({
    kind: duration(1, 86_400),
    default: '10m',
    help: 'A launch that takes longer is ended, and measuring has failed.',
    places: ['input', 'file', 'compare', 'explain', 'bisect', 'run', 'record'],
    placeholder: 'DURATION',
  }),
  'setup-timeout': option({
    kind: duration(1, 86_400),
    default: '1h',
    help: 'A `setup` that takes longer is ended, and measuring has failed.',
    places: suite,
    placeholder: 'DURATION',
  }),
  harness: option({
    kind: choice('base', 'head'),
    default: 'base',
    help: 'Whose benchmark files base is measured with: its own, or those of `head`, laid over the checkout of base, so that both sides run the same benchmarks.',
    places: suite,
    placeholder: 'SIDE',
  }),
  'bench-files': option({
    kind: list,
    default: defaultBenchFiles,
    help: 'Globs of the benchmark files: what the built-in runner runs and what `harness: head` lays over base.',
    places: ['input', 'file', 'compare', 'explain', 'bisect', 'run', 'record'],
    placeholder: 'GLOBS',
  }),
  seed: option({
    kind: text,
    default: null,
    shown: 'random, and printed',
    help: 'Seed of everything random, so that a run can be repeated.',
    places: suite,
    placeholder: 'TEXT',
  }),
  key: option({
    kind: text,
    decides: true,
    default: null,
    shown: 'the workflow job',
    help: 'Tells several gates of one pull request apart, and names the suite in the stored history.',
    places: [...deciding, 'record', 'history', 'site', 'import'],
    placeholder: 'NAME',
  }),
  summary: option({
    kind: flag,
    decides: true,
    default: 'true',
    help: 'Writes the report to the step summary.',
    places: ['input', 'file'],
    placeholder: 'BOOLEAN',
  }),
  artifact: option({
    kind: flag,
    decides: true,
    default: 'true',
    help: 'Uploads the report as JSON and HTML, and the flame graphs and profiles of what was explained, in an artifact of the run, where the server has artifacts. Needs no permission.',
    places: ['input', 'file'],
    placeholder: 'BOOLEAN',
  }),
  comment: option({
    kind: choice('always', 'changes', 'never'),
    decides: true,
    default: 'changes',
    help: 'The one comment on a pull request, kept up to date: `changes` makes it once something blocks, changed or is gone, and clears it when that is over. Needs `pull-requests: write`.',
    places: ['input', 'file'],
    placeholder: 'WHEN',
  }),
  check: option({
    kind: flag,
    decides: true,
    default: 'true',
    help: 'Writes a check run on the head commit, or a commit status where checks are forbidden. Needs `checks: write` or `statuses: write`.',
    places: ['input', 'file'],
    placeholder: 'BOOLEAN',
  }),
  issue: option({
    kind: flag,
    decides: true,
    default: 'false',
    help: 'Keeps one GitHub issue per `key` about what is slower than `base-ref`, or with `mode: site` about what the history shows, and closes it when that is over. For the default branch, schedules and runs by hand. Needs `issues: write`.',
    places: ['input', 'file'],
    placeholder: 'BOOLEAN',
  }),
  'accept-label': option({
    formerly: ['waive-label'],
    kind: text,
    decides: true,
    default: 'benchgate: accept',
    help: 'Label by which somebody with write access accepts everything that blocks, for the commit that is the head when it is set.',
    places: ['input', 'file'],
    placeholder: 'LABEL',
  }),
  'github-token': option({
    kind: text,
    default: null,
    shown: 'the token of the job',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow language
    actionDefault: '${{ github.token }}',
    help: 'Token for the comment, the check and looking up who accepted what. Nothing else needs one.',
    places: ['input'],
    placeholder: 'TOKEN',
  }),
  'safe-directory': option({
    kind: flag,
    default: 'false',
    help: 'Lets git work in this one checkout although it belongs to another user, as in a job with `container:`. Nothing is written into the configuration of git.',
    places: ['input'],
    placeholder: 'BOOLEAN',
  }),
  config: option({
    kind: text,
    default: '.github/benchgate.yml',
    help: 'Configuration file, relative to the repository. What an input or flag says wins over it.',
    places: ['input', 'compare', 'diff', 'run', 'record', 'history', 'site', 'import', 'explain', 'bisect'],
    placeholder: 'FILE',
  }),
  base: option({
    kind: { ...list, read: (value: string) => [value], keepsRepeats: true },
    default: null,
    help: 'Result files of base: one launch a file, or files with several launches.',
    places: ['diff'],
    placeholder: 'FILE..',
  }),
  head: option({
    kind: { ...list, read: (value: string) => [value], keepsRepeats: true },
    default: null,
    help: 'Result files of head.',
    places: ['diff'],
    placeholder: 'FILE..',
  }),
  paired: option({
    kind: flag,
    default: 'false',
    help: 'Launches belong together by position: the first of base was measured beside the first of head, and so on.',
    places: ['diff'],
    placeholder: '',
  }),
  launches: option({
    kind: integer(1, 1000),
    default: '1',
    help: 'How often to run the suite, in fresh processes, where head is measured alone: for stored baselines, `record` and `run`.',
    places: ['input', 'file', 'compare', 'run', 'record'],
    placeholder: 'N',
  }),
  as: option({
    kind: choice('text', 'md', 'html', 'json'),
    default: 'text',
    help: 'What to render the report as.',
    places: ['report'],
    placeholder: 'FORM',
  }),
  json: option({
    kind: flag,
    default: 'false',
    help: 'Prints JSON on stdout instead of the table.',
    places: ['compare', 'diff', 'history', 'explain', 'bisect'],
    placeholder: '',
  }),
  verbose: option({
    kind: flag,
    default: 'false',
    help: 'Shows the output of `setup` and of the suite while they run.',
    places: ['compare', 'run', 'record', 'init', 'explain', 'bisect'],
    placeholder: '',
  }),
  commit: option({
    kind: text,
    default: null,
    shown: 'what the run says, else HEAD',
    help: 'The commit that the numbers belong to.',
    places: ['record'],
    placeholder: 'REF',
  }),
  csv: option({
    kind: flag,
    default: 'false',
    help: 'Prints one line of comma-separated values for each number.',
    places: ['history'],
    placeholder: '',
  }),
  last: option({
    kind: integer(1, 100_000),
    default: '30',
    help: 'How many of the latest runs to show; for the page and for `history regressions`, how many count as recent.',
    places: ['input', 'history', 'site'],
    placeholder: 'N',
  }),
  'older-than': option({
    kind: integer(1, 100_000),
    default: '365',
    help: 'For `history prune`: months that ended longer ago than so many days are thinned.',
    places: ['history'],
    placeholder: 'DAYS',
  }),
  keep: option({
    kind: integer(0, 100_000),
    default: '4',
    help: 'For `history prune`: how many runs of each suite stay in each old month.',
    places: ['history'],
    placeholder: 'N',
  }),
  yes: option({
    kind: flag,
    default: 'false',
    help: 'For `history prune`: does it; without it, `prune` only says what it would drop. For `init`: tries the suite and writes the workflow without asking.',
    places: ['history', 'init'],
    placeholder: '',
  }),
  out: option({
    kind: text,
    default: null,
    shown: 'none; needed for the page',
    help: 'For `site`: folder for the page of the history. It is emptied first where an earlier page is in it, and refused where anything else is. For `explain` and `compare`: folder for the flame graphs and for the profiles in formats of other tools; files of the same names are replaced.',
    places: ['input', 'site', 'explain', 'compare'],
    placeholder: 'FOLDER',
  }),
  cache: option({
    kind: text,
    default: null,
    shown: 'none',
    help: 'For `site`: folder in which one building leaves what it read for the next, so that only new runs are read.',
    places: ['input', 'site'],
    placeholder: 'FOLDER',
  }),
  'site-url': option({
    kind: webAddress,
    decides: true,
    default: null,
    shown: 'no links from elsewhere',
    help: 'Where the page of the history is published: for the links of its feed and issue, and for those of a gate’s comment to the chart of what changed.',
    places: ['input', 'file', 'site'],
    placeholder: 'URL',
  }),
  'from-branch': option({
    kind: text,
    default: null,
    shown: 'a file of this checkout',
    help: 'Reads the file from this branch of `origin`, without a checkout.',
    places: ['import'],
    placeholder: 'BRANCH',
  }),
  suite: option({
    kind: text,
    default: null,
    shown: 'the one that is found; with several, it asks',
    help: 'Which of several suites to gate, by the name that `init` gives it.',
    places: ['init'],
    placeholder: 'NAME',
  }),
  workflow: option({
    kind: text,
    default: '.github/workflows/benchgate.yml',
    help: 'The file to write. One that is there already is never written over.',
    places: ['init'],
    placeholder: 'FILE',
  }),
  'dry-run': option({
    kind: flag,
    default: 'false',
    help: 'Shows what was found and what would be written; runs nothing and writes nothing.',
    places: ['init'],
    placeholder: '',
  }),
  prove: option({
    kind: flag,
    default: 'true',
    help: 'Tries the suite before the workflow is written, in two temporary checkouts; `--no-prove` leaves that out.',
    places: ['init'],
    placeholder: '',
  }),
  limit: option({
    kind: duration(10, 86_400),
    default: '10m',
    help: 'Most time for trying the suite, `setup` included.',
    places: ['init'],
    placeholder: 'DURATION',
  }),
}

export type OptionName = keyof typeof options

type ValueOf<O> = O extends { readonly kind: Kind<infer T>; readonly default: infer D }
  ? null extends D
    ? T | null
    : T
  : never

/** What each option comes to, by its name. */
export type Settings = { readonly [K in OptionName]: ValueOf<(typeof options)[K]> }

export const optionNames = Object.keys(options) as OptionName[]

/** The names that may be written in a place, in the order of the table. */
export function optionsOf(place: OptionPlace): OptionName[] {
  return optionNames.filter((name) => (options[name].places as readonly OptionPlace[]).includes(place))
}

/** Whether a pull request's own file has no say in it. */
export function isDeciding(name: OptionName): boolean {
  const row: Option<unknown> = options[name]
  return row.decides === true
}

export function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(options, name)
}
