/** A `valgrind` and a `vgdb` for tests: the program runs as it is, and says by itself how far it has come. */
import { chmodSync } from 'node:fs'
import path from 'node:path'
import { newFolder, write } from '../lockstep/in-folders.ts'

const valgrind = `#!/bin/sh
[ "$1" = --version ] && { echo valgrind-3.99.0; exit; }
while [ $# -gt 0 ]; do
  case "$1" in
    --vgdb-prefix=*) prefix=\${1#*=} ;;
    --log-file=*) log=\${1#*=} ;;
    -*) ;;
    *) break ;;
  esac
  shift
done
# A whole launch: what the program says that it took is written down at its end.
if [ -n "$log" ]; then
  FAKE_TOTAL="\${log%/*}/total" "$@"
  code=$?
  echo "==$$== I   refs:      $(cat "\${log%/*}/total" 2>/dev/null || echo 0)" > "\${log%.%p}.$$"
  exit $code
fi
: > "$prefix-from-vgdb-to-$$-by-me-on-here"
FAKE_TOTAL="\${prefix%/*}/total" exec "$@"
`

/** Every question takes a thousand instructions of its own. */
const vgdb = `#!/bin/sh
for one; do
  case "$one" in
    --vgdb-prefix=*) prefix=\${one#*=} ;;
    *) file=$one ;;
  esac
done
folder=\${prefix%/*}
echo x >> "$folder/asked"
asked=$(wc -l < "$folder/asked")
total=$(cat "$folder/total" 2>/dev/null || echo 0)
echo "time=$((total + asked * 1000))" > "$file"
`

/** A folder that goes before everything else on the PATH. */
export function fakeTools(tools: Readonly<Record<string, string>> = { valgrind, vgdb }): string {
  const folder = newFolder()
  for (const [name, text] of Object.entries({ perf: '#!/bin/sh\nexit 1\n', ...tools })) {
    write(path.join(folder, name), text)
    chmodSync(path.join(folder, name), 0o755)
  }
  return folder
}

export const pathWith = (folder: string): string => `${folder}:${path.dirname(process.execPath)}:${process.env['PATH']}`

/** Answers whatever is asked, and counts `perIteration` of each benchmark. */
export const worker = (own: string): string => `
const { readFileSync, writeFileSync, writeSync } = require('fs')
const side = readFileSync('side', 'utf8'), file = process.env.FAKE_TOTAL
const say = (line) => writeSync(1, line + '\\n')
const names = ['a', 'b']
let total = 5e6, perIteration = (name) => name === 'a' ? 1000 : 2000, run = () => {}
${own}
say('@hello 1 fake')
names.forEach((name, k) => say('@benchmark ' + k + ' ' + name))
say('@ready')
require('readline').createInterface({ input: process.stdin }).on('line', (line) => {
  const [verb, k, n] = line.split(' ')
  if (verb === 'end') process.exit(0)
  if (verb !== 'run') return say('@done')
  if (file !== undefined && run(names[k], Number(n)) === 'failed') return
  total += n * perIteration(names[k])
  if (file !== undefined) writeFileSync(file, String(Math.round(total)))
  say('@ran ' + k + ' ' + n + ' ' + n * 10000)
}).on('close', () => process.exit(0))
`
