import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

function git(cwd, ...args) {
  const done = spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
    cwd,
    encoding: 'utf8',
  })
  if (done.status !== 0) throw new Error(`git ${args[0]} in ${cwd}: ${done.stderr}`)
}

/** The file with a counter, and with work that is done twice in one call of twenty or in none. */
function edited(trial, text, slowed) {
  let whole = text
  for (const [what, by] of trial.replace) {
    const times = whole.split(what).length - 1
    if (times !== 1) throw new Error(`${trial.name}: "${what}" stands ${times} times in ${trial.file}`)
    whole = whole.replace(what, () => by)
  }
  const [slow, base] = trial.slowed ?? ['% 20 == 0', '% 20 == 20']
  return `${whole}${trial.end ?? ''}`.replaceAll('SLOWED', slowed ? slow : base)
}

/** Where a trial's commands run: what {folder} in them stands for, and the variables of their processes. */
export function surroundings(trial, folder) {
  const told = (text) => text.replaceAll('{folder}', folder)
  const { PATH } = process.env
  return { told, env: { ...process.env, PATH: [trial.path && told(trial.path), PATH].filter(Boolean).join(':') } }
}

/** Clones FOLDER/NAME of a trial (see `try-slowdown.mjs`) to `clone`, with the tags `base`, `same` (an empty commit behind it) and `slow`. */
export function slowedCommits(trial, folder, clone) {
  const quiet = ['--quiet', '--no-verify']
  git(folder, 'clone', '--quiet', path.join(folder, trial.name), clone)
  const file = path.join(clone, trial.file)
  const before = readFileSync(file, 'utf8')
  writeFileSync(file, edited(trial, before, false))
  git(clone, 'commit', ...quiet, '-am', 'counted')
  git(clone, 'tag', 'base')
  git(clone, 'commit', ...quiet, '--allow-empty', '-m', 'the same')
  git(clone, 'tag', 'same')
  git(clone, 'checkout', '--quiet', 'base')
  writeFileSync(file, edited(trial, before, true))
  git(clone, 'commit', ...quiet, '-am', 'slowed')
  git(clone, 'tag', 'slow')
}
