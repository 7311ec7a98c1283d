import Benchmark from 'benchmark'

new Benchmark.Suite('strings', { onCycle: (event) => console.log(String(event.target)) })
  .add('RegExp#test', () => /o/.test('Hello World!'), { maxTime: 0.05 })
  .add('ünïcode x 日本語', () => 'Hello World!'.indexOf('o') > -1, { maxTime: 0.05 })
  .add(
    'throws',
    () => {
      throw new Error('boom')
    },
    { maxTime: 0.05 },
  )
  .add('one long run', () => wait(40), { maxTime: 0, minSamples: 1, minTime: 0.01 })
  .on('complete', function complete() {
    console.log(`Fastest is ${this.filter('fastest').map('name')}`)
  })
  .run()

function wait(milliseconds) {
  const end = performance.now() + milliseconds
  while (performance.now() < end);
}
