import { bench, group, run } from 'mitata'

bench('sort $len ints', function* sort(state) {
  const length = state.get('len')
  yield () => wait(length)
}).args('len', [6, 12])
group('strings', () => {
  bench('join', () => wait(8)).gc('inner')
  bench('throws', () => {
    throw new TypeError('boom')
  })
})
group('others', () => bench('join', () => wait(9)))

// mitata's own overhead fills megabytes with samples; the golden input keeps five of each.
const print = (text) => {
  const report = JSON.parse(text)
  for (const stats of Object.values(report.context?.noop ?? {})) stats.samples = stats.samples?.slice(0, 5)
  console.log(JSON.stringify(report))
}
const samples = process.argv[2] !== 'none'
await run({ format: { json: { debug: false, samples } }, print })

function wait(milliseconds) {
  const end = performance.now() + milliseconds
  while (performance.now() < end);
}
