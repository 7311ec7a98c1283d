import { baseline, bench, group, run } from 'mitata'

bench('wait', () => wait(9))
group('strings', () => {
  baseline('join', () => wait(8))
  bench('throws', () => {
    throw new TypeError('boom')
  })
})
await run({ json: 1 })

function wait(milliseconds) {
  const end = performance.now() + milliseconds
  while (performance.now() < end);
}
