import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { createCleanup, handleSignals, type SignalSource } from '../../src/host/cleanup.ts'

test('gives back in the opposite order, once, and goes on after a failure', async () => {
  const cleanup = createCleanup()
  const order: string[] = []
  cleanup.borrow('first', () => void order.push('first'))
  cleanup.borrow('broken', () => {
    throw new Error('stuck')
  })
  const early = cleanup.borrow('early', () => void order.push('early'))
  cleanup.borrow('last', async () => void order.push('last'))
  cleanup.borrow('forgotten', () => void order.push('forgotten')).forget()
  await early.release()
  await early.release()
  const problems = await cleanup.release()
  expect(order).toEqual(['early', 'last', 'first'])
  expect(problems.map(({ what }) => what)).toEqual(['broken'])
  expect(await cleanup.release()).toEqual([])
})

test('the short way takes what is given back only half', () => {
  const cleanup = createCleanup()
  const order: string[] = []
  cleanup.borrow(
    'a',
    () => undefined,
    () => void order.push('a'),
  )
  const slow = cleanup.borrow(
    'slow',
    () => new Promise<void>(() => undefined),
    () => void order.push('slow'),
  )
  void slow.release()
  cleanup.releaseNow()
  cleanup.releaseNow()
  expect(order).toEqual(['slow', 'a'])
})

function source(): SignalSource & {
  emit(event: string, signal?: string): boolean
  exits: number[]
  listenerCount(event: string): number
} {
  const exits: number[] = []
  return Object.assign(new EventEmitter(), { exits, exit: (code: number) => void exits.push(code) })
}

test('the first signal cancels, a second one forces', () => {
  const cleanup = createCleanup()
  const given: string[] = []
  cleanup.borrow(
    'thing',
    () => undefined,
    () => void given.push('thing'),
  )
  const controller = new AbortController()
  const from = source()
  let now = 0
  const stop = handleSignals({ cleanup, controller, source: from, now: () => now })

  from.emit('SIGINT', 'SIGINT')
  expect(controller.signal.aborted).toBe(true)
  // The same key press, delivered by npm as well.
  now = 0.1
  from.emit('SIGINT', 'SIGINT')
  expect([given, from.exits]).toEqual([[], []])
  now = 7.5
  from.emit('SIGTERM', 'SIGTERM')
  expect([given, from.exits]).toEqual([['thing'], [143]])
  stop()
  expect(from.listenerCount('SIGINT')).toBe(0)
})

test('an ordinary end of the program gives back what is left', () => {
  const cleanup = createCleanup()
  let given = false
  cleanup.borrow(
    'thing',
    () => undefined,
    () => {
      given = true
    },
  )
  const from = source()
  handleSignals({ cleanup, controller: new AbortController(), source: from })
  from.emit('exit')
  expect(given).toBe(true)
})
