/** One benchmark whose work grows with SIZE, one whose memory is walked by STRIDE, three others. */
const SIZE = 20000
const STRIDE = 1
const PLACES = 1 << 22

const next = new Int32Array(PLACES)
for (let i = 0; i < PLACES; i++) next[i] = (i + STRIDE) % PLACES
const data = Object.fromEntries(
  Array.from({ length: 100 }, (_, i) => [String(i), Array.from({ length: i % 10 }, (_, j) => j)]),
)
let place = 0

export default (bench) => {
  bench.add('loop', () => {
    let sum = 0
    for (let i = 0; i < SIZE; i++) sum += (i ^ sum) & 7
    return sum
  })
  bench.add('layout', () => {
    for (let i = 0; i < 1 << 14; i++) place = next[place]
    return place
  })
  bench.add('json', () => JSON.stringify(data))
  bench.add('sort', () => Array.from({ length: 2000 }, (_, i) => (i * 7919) % 1009).sort((a, b) => a - b))
  bench.add('map', () => {
    const map = new Map()
    for (let i = 0; i < 200; i++) map.set(`k${i}`, i)
    return map.size
  })
}
