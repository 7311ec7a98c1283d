console.log('starting')
for (let round = 0; round < 3; round++) {
  console.time('repeated')
  await sleep(3)
  console.timeEnd('repeated')
}
console.time('short: with a colon')
console.timeEnd('short: with a colon')
console.time('longer than a second')
await sleep(1050)
console.timeEnd('longer than a second')

function sleep(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
