Deno.bench('URL parsing', { n: 200, warmup: 10 }, () => {
  new URL('https://deno.land')
})
Deno.bench('regex "quoted"', { group: 'text', baseline: true, n: 200, warmup: 10 }, () => {
  ;/o/.test('Hello World!')
})
Deno.bench('throws', () => {
  throw new TypeError('boom')
})
