/** The work of the suite in JavaScript: how often each benchmark repeats its unit of work is read from
 *  the file `work` beside it, so that a slower head is the same code with another number. */

import { readFileSync } from 'node:fs'

const lines = readFileSync(new URL('./work', import.meta.url), 'utf8')
  .trim()
  .split('\n')

/** Repetitions by benchmark. */
export const counts = Object.fromEntries(lines.map((line) => [line.split(' ')[0], Number(line.split(' ')[1])]))

const object = Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`key${i}`, { id: i, text: 'x'.repeat(i) }]))
const text = JSON.stringify(object)
const numbers = Float64Array.from({ length: 24 }, (_, i) => (i * 7919) % 101)
const sentence = 'the quick brown fox jumps over the lazy dog 42 times'
const words = sentence.split(' ')

/** Each has a loop of its own, so that none is compiled for the callees of another. */
export const benchmarks = {
  json(count) {
    let sum = 0
    for (let i = 0; i < count; i++) sum += JSON.parse(text).key3.id
    return sum
  },
  stringify(count) {
    let sum = 0
    for (let i = 0; i < count; i++) sum += JSON.stringify(object).length
    return sum
  },
  sort(count) {
    let sum = 0
    for (let i = 0; i < count; i++) sum += numbers.slice().sort()[3]
    return sum
  },
  map(count) {
    let sum = 0
    for (let i = 0; i < count; i++) sum += new Map(words.map((word, at) => [word, at])).get('fox')
    return sum
  },
  float(count) {
    let sum = 0
    for (let i = 0; i < count; i++) for (let k = 0; k < numbers.length; k++) sum += Math.sqrt(numbers[k] + sum)
    return sum
  },
  alloc(count) {
    let sum = 0
    for (let i = 0; i < count; i++) sum += Array.from({ length: 20 }, (_, at) => ({ at })).length
    return sum
  },
  control(count) {
    let sum = 0
    for (let i = 0; i < count; i++) sum += sentence.replace(/o(\w)/g, '$1').length
    return sum
  },
}
