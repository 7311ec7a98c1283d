// A suite of fixed work that speaks the lockstep protocol. EXTRA is extra work in per cent.
const repeat = 100 + Number(process.env.EXTRA ?? 0)
const object = Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`key${i}`, { id: i, text: 'x'.repeat(i) }]))
const text = JSON.stringify(object)
const numbers = Float64Array.from({ length: 24 }, (_, i) => (i * 7919) % 101)
const words = 'the quick brown fox jumps over the lazy dog 42 times'.split(' ')
let sink = 0

/** One unit of work each. */
const units = {
  json: () => (sink += JSON.parse(text).key3.id),
  stringify: () => (sink += JSON.stringify(object).length),
  sort: () => (sink += numbers.toSorted()[3]),
  map: () => (sink += new Map(words.map((word, i) => [word, i])).get('fox')),
  float: () => {
    for (let i = 0; i < numbers.length; i++) sink += Math.sqrt(numbers[i] + i) * 1e-9
  },
  alloc: () => (sink += Array.from({ length: 20 }, (_, i) => ({ i })).length),
}
const names = Object.keys(units)

/** One iteration is a hundred units, so that one per cent is exactly one more. */
function batch(k, iterations) {
  const unit = units[names[k]]
  const began = process.hrtime.bigint()
  for (let i = iterations * repeat; i > 0; i--) unit()
  return process.hrtime.bigint() - began
}

const say = (line) => process.stdout.write(`${line}\n`)
say('@hello 1 evaluation suite')
for (const [k, name] of names.entries()) say(`@benchmark ${k} ${name}`)
say('@ready')

let rest = ''
process.stdin.setEncoding('utf8')
process.stdin.on('data', (text) => {
  const lines = (rest + text).split('\n')
  rest = lines.pop()
  for (const line of lines) {
    const [what, k, count] = line.split(' ')
    if (what === 'end') process.exit(0)
    else if (what === 'run') say(`@ran ${k} ${count} ${batch(Number(k), Number(count))}`)
    else say('@done')
  }
})
process.stdin.on('end', () => process.exit(0))
