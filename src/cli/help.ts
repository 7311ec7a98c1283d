/** The texts of `--help`, from the table of options. Pure; reads nothing but the table. */

import { type CommandName, type OptionName, options, optionsOf } from '../config/options.ts'

interface Page {
  readonly usage: string
  readonly summary: string
  readonly about: string
  readonly examples: readonly (readonly [command: string, says: string])[]
}

const pages: Record<CommandName, Page> = {
  compare: {
    usage: 'benchgate compare [BASE] [HEAD] [options] [-- COMMAND]',
    summary: 'measure two commits of this repository beside each other',
    about: `Checks out both commits in temporary worktrees, runs the suite on them in turns, and says which
benchmarks got slower or faster for certain. BASE defaults to the merge base of HEAD and the default
branch, or to the commit before HEAD where HEAD is on the default branch; HEAD defaults to the commit
that is checked out. Uncommitted changes are not measured. Your checkout is left alone.

COMMAND runs the suite once: everything after --, or a single quoted shell command. Without it the
built-in runner runs the repository's benchmark files.`,
    examples: [
      ['benchgate compare', 'this branch against where it left the default branch'],
      ['benchgate compare main HEAD --setup "npm ci"', 'two named commits, installed first'],
      ["benchgate compare v1.2.0 -- go test -run '^$' -bench . ./...", 'a release against HEAD, Go suite'],
      ['benchgate compare --results out.json -- hyperfine --export-json out.json ./app', 'results from a file'],
      ['benchgate compare --threshold 2% --time-budget 5m --json > report.json', 'for a machine'],
    ],
  },
  init: {
    usage: 'benchgate init [options]',
    summary: 'write the workflow for the suite that this repository has',
    about: `Finds the benchmark suite in the files of the last commit, shows the workflow that gates pull requests
on it, tries it and writes it. It is tried in two temporary checkouts of that commit, a few pairs, within
a limit of time, and what was understood is said: how many benchmarks, how long a gate takes, how small a
change it sees. Your checkout gets one new file and nothing else; nothing is written over.`,
    examples: [
      ['benchgate init', 'shows, asks, tries, writes'],
      ['benchgate init --dry-run', 'only shows'],
      ['benchgate init --yes --suite pytest-benchmark', 'for a script'],
    ],
  },
  explain: {
    usage: 'benchgate explain BENCHMARK [BASE] [HEAD] [options] [-- COMMAND]',
    summary: 'say why a benchmark is slower, or where its time goes',
    about: `Profiles one benchmark in temporary worktrees. With BENCHMARK alone it shows where the time of the commit
that is checked out goes, per function and line, and what is allocated. With BASE it profiles both
commits in turn, several runs each, and says which functions take more, in what way, and how much of the
slowdown they explain. HEAD defaults to the commit that is checked out. BENCHMARK is a name
or the part of one.

Node and Python are profiled, in whatever COMMAND starts. Without a command, and without one in the
configuration, *.bench.js files, bench_* functions of Python or pytest are found by themselves.`,
    examples: [
      ['benchgate explain parse', 'where the time of the benchmark parse goes'],
      ['benchgate explain parse main', 'why it is slower than on main'],
      ['benchgate explain parse v1.2.0 HEAD --out why', 'with a flame graph in the folder why'],
      ['benchgate explain test_parse main -- python3 -m pytest bench', 'a suite of pytest'],
    ],
  },
  bisect: {
    usage: 'benchgate bisect BENCHMARK GOOD BAD [options] [-- COMMAND]',
    summary: 'say which commit made a benchmark slower',
    about: `Finds the function that takes more between the two commits, then looks at commits between them by how
often that function is called, or by its part of the time; where no function stands out, by measuring.
The commit that is found is measured once more against its parent. Commits that do not build are
passed over and named; a range of commits is an answer too.`,
    examples: [
      ['benchgate bisect parse v1.2.0 HEAD', 'since which commit parse is slower'],
      ['benchgate bisect parse main HEAD --setup "npm ci"', 'with installing at each commit'],
    ],
  },
  diff: {
    usage: 'benchgate diff --base FILE.. --head FILE.. [options]',
    summary: 'compare result files of any format, several launches a side',
    about: `A launch is one fresh process of the suite. Give several launches a side: one file each, or files that
hold several. With one launch a side the numbers are shown, and nothing can be decided.`,
    examples: [
      ['benchgate diff --base old/*.json --head new/*.json', 'launches in any order'],
      ['benchgate diff --base base.json --head head.json --paired', 'launch 1 beside launch 1, and so on'],
      ['benchgate diff --base old.txt --head new.txt --format go', 'the format named instead of told'],
    ],
  },
  run: {
    usage: 'benchgate run [options] [-- COMMAND]',
    summary: "run the suite here, print Benchgate's own JSON",
    about: 'Runs the suite in this checkout as it is and prints benchgate/run/1 on stdout.',
    examples: [
      ['benchgate run > base.json', 'the built-in runner on *.bench.js files'],
      ['benchgate run --launches 10 -- python bench.py > head.json', 'ten fresh processes'],
    ],
  },
  read: {
    usage: 'benchgate read FILE.. [--format NAME]',
    summary: "show what was understood of result files, as Benchgate's own JSON",
    about: `Prints benchgate/run/1 on stdout: every benchmark with its metrics in base units, and what was ignored
with the reason. - stands for standard input.`,
    examples: [
      ['benchgate read results.json', 'the format told from the content'],
      ['go test -bench . | benchgate read - --format go', 'from a pipe'],
    ],
  },
  report: {
    usage: 'benchgate report RESULT.json [--as text|md|html|json]',
    summary: 'render a saved report again',
    about: `RESULT.json is what compare --json or diff --json printed, or the action’s report-json. - stands
for standard input.`,
    examples: [
      ['benchgate report report.json', 'as the table of compare'],
      ['benchgate report report.json --as md > report.md', 'for a pull request'],
    ],
  },
  record: {
    usage: 'benchgate record [RUN..] [options] [-- COMMAND]',
    summary: 'append a run to the history on the data branch',
    about: `RUN is what benchgate run printed, or results of any format; several files are launches of one run.
Without it the suite is run here, in this checkout as it is. The run is stored as one file on
--data-branch of origin; your own branches, index and files are left alone. A token, where git's own
credentials do not do, is taken from GITHUB_TOKEN. Recording the same file twice stores it once.`,
    examples: [
      ['benchgate record --launches 5 -- go test -run "^$" -bench . ./...', 'measured now'],
      ['benchgate record run.json --key backend', 'measured before'],
    ],
  },
  history: {
    usage:
      'benchgate history [BENCHMARK] [options]\n       benchgate history regressions [options]\n       benchgate history prune [--older-than DAYS] [--keep N] [--yes]',
    summary: 'show the stored history, export it, or thin it',
    about: `Shows the benchmarks of a suite with their trend, or the runs of one benchmark. BENCHMARK is a name or a
part of it. regressions lists what changed in the last runs of all suites, what drifts and what no longer
reports, the worst first. prune says which old runs it would drop, and with --yes drops them in a new
commit; nothing is rewritten, and runs of the other months stay.`,
    examples: [
      ['benchgate history', 'every benchmark with its trend'],
      ['benchgate history parse/large --last 100', 'one benchmark, run by run'],
      ['benchgate history regressions --json', 'what the page lists, for a machine'],
      ['benchgate history --csv > history.csv', 'for a spreadsheet'],
      ['benchgate history prune --older-than 730 --keep 2', 'what could go'],
    ],
  },
  site: {
    usage: 'benchgate site [HISTORY] --out FOLDER [options]',
    summary: 'make a static page of the stored history',
    about: `Writes a page to FOLDER that needs no server: it may be opened from the disk or published anywhere. It
opens on what got worse, drifts or no longer reports, and has charts, a feed and a badge. HISTORY is the
data.js of github-action-benchmark or the results folder of asv, to look at instead of what is stored.`,
    examples: [
      ['benchgate site --out public', 'of everything on the data branch'],
      ['benchgate site --out public --cache .benchgate/site', 'only new runs are read the next time'],
      ['benchgate site data.js --out public', 'of a history of github-action-benchmark'],
    ],
  },
  import: {
    usage: 'benchgate import FILE [options]',
    summary: "take over another tool's history",
    about: `FILE is the data.js of github-action-benchmark (from a file, or straight from a branch with
--from-branch), or the results folder of airspeed velocity (asv). Every number is taken over with all
its digits; what has no place in a stored run is listed. Importing twice stores everything once.`,
    examples: [
      ['benchgate import dev/bench/data.js --from-branch gh-pages', 'github-action-benchmark'],
      ['benchgate import .asv/results --key asv', 'airspeed velocity'],
    ],
  },
}

export const commands = Object.keys(pages) as CommandName[]

const exitCodes = `Exit codes:
  0  passed
  1  the gate says no: something got slower, or what else --fail-on names
  2  wrong usage or configuration
  3  measuring failed, or nothing could be compared
  4  inconclusive, where --fail-on names it, or measuring was cancelled
`

export function overview(): string {
  const width = Math.max(...commands.map((name) => name.length))
  return `Benchgate measures two commits beside each other and says what got slower for certain.

Usage: benchgate COMMAND [options]

Commands:
${commands.map((name) => `  ${name.padEnd(width)}  ${pages[name].summary}`).join('\n')}

benchgate COMMAND --help tells more. benchgate --version prints the version.

${exitCodes}`
}

export function helpOf(command: CommandName): string {
  const page = pages[command]
  return `Usage: ${page.usage}

${page.about}

Options:
${optionsOf(command).map(optionHelp).join('\n')}
  --help
      Prints this.

Examples:
${page.examples.map(([line, says]) => `  ${line}\n      ${says}`).join('\n')}

${exitCodes}`
}

function optionHelp(name: OptionName): string {
  const row = options[name]
  const value = row.kind.isFlag === true ? '' : ` ${row.placeholder}`
  const choices = /^[\w-]+(, [\w-]+)+$/.test(row.kind.label) ? ` One of ${row.kind.label}.` : ''
  const shown = ('shown' in row ? row.shown : undefined) ?? row.default
  const standard = row.kind.isFlag === true || shown === null ? '' : ` Default: ${shown}.`
  return `  --${name}${value}\n${wrap(`${row.help}${choices}${standard}`.replaceAll('`', ''), 6, 100)}`
}

/** Breaks text at blanks into lines of at most `width` columns, indented. */
function wrap(text: string, indent: number, width: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && indent + line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line].map((one) => ' '.repeat(indent) + one).join('\n')
}
