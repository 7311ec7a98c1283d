Deno.bench('URL parsing', { n: 200, warmup: 10 }, () => {
  new URL('https://deno.land/x/std')
})
