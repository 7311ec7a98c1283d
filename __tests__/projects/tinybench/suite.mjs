// Prints the tasks as JSON: `node suite.mjs tinybench` (or another name that the package is installed under).
const { Bench } = await import(process.argv[2] ?? 'tinybench')

const numbers = Array.from({ length: 200 }, (_, i) => (i * 7919) % 1000)
const few = { time: 1, iterations: 20, warmupTime: 5, warmupIterations: 5 }
// Names of the same thing in versions 5 and before, and in 6.
const bench = new Bench({ name: 'numbers', retainSamples: true, ...few })

bench.add('sort', () => numbers.toSorted((a, b) => a - b))
bench.add('sum "of 200" → ünïcode', () => numbers.reduce((sum, one) => sum + one, 0))
bench.add('sleeps', () => new Promise((resolve) => setTimeout(resolve, 1)))
bench.add('throws', () => {
  throw new TypeError('no such number')
})
await bench.run()
// Since version 6 JSON leaves a task's fields out, and of an error it never has the message.
const tasks = bench.tasks.map(({ name, runs, result }) => ({ name, runs, result }))
console.log(JSON.stringify({ name: 'numbers', tasks }, (_, value) => (value instanceof Error ? value.message : value)))
