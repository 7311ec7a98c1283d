/** The wire format of protocol buffers, as far as pprof needs it (protobuf.dev/programming-guides/encoding). */

import { Failure } from '../../model/failure.ts'

/** Fields of a message in the order that they were written in: numbers of the wire type 0, bytes of 2. */
export interface ProtoField {
  readonly field: number
  readonly number: number
  readonly bytes: Uint8Array
}

const none = new Uint8Array(0)

export function* fieldsOf(message: Uint8Array): Generator<ProtoField> {
  let at = 0
  while (at < message.length) {
    const [key, next] = varint(message, at)
    const field = Math.floor(key / 8)
    at = next
    switch (key % 8) {
      case 0: {
        const [number, end] = varint(message, at)
        at = end
        yield { field, number, bytes: none }
        break
      }
      case 1:
        at = skip(message, at + 8)
        break
      case 2: {
        const [length, from] = varint(message, at)
        at = skip(message, from + length)
        yield { field, number: 0, bytes: message.subarray(from, at) }
        break
      }
      case 5:
        at = skip(message, at + 4)
        break
      default:
        throw broken()
    }
  }
}

/** Numbers of a repeated field: packed in one, or one by one. */
export function numbersOf({ number, bytes }: ProtoField): number[] {
  if (bytes === none) return [number]
  const numbers: number[] = []
  for (let at = 0; at < bytes.length; ) {
    const [value, next] = varint(bytes, at)
    numbers.push(value)
    at = next
  }
  return numbers
}

/** Exact up to 2^53, which addresses may exceed: they are only told apart. */
function varint(bytes: Uint8Array, from: number): [value: number, next: number] {
  let value = 0
  let scale = 1
  for (let at = from; at < from + 10; at++) {
    const byte = bytes[at]
    if (byte === undefined) throw broken()
    value += (byte % 128) * scale
    if (byte < 128) return [value, at + 1]
    scale *= 128
  }
  throw broken()
}

function skip(bytes: Uint8Array, to: number): number {
  if (to > bytes.length) throw broken()
  return to
}

function broken(): Failure {
  return new Failure('the profile is no pprof, or only a part of one', {
    hint: 'The process was ended while it wrote it, or something else wrote into the folder of the profiles.',
  })
}
