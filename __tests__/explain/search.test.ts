import { describe, expect, test } from 'vitest'
import { searchPastReverts } from '../../src/explain/bisect/reverted.ts'
import { type SearchFinding, type Standing, searchCommits } from '../../src/explain/bisect/search.ts'

/** Positions of the commits after the good end; null where one does not build. */
async function search(positions: readonly (number | null)[], likeliest: number | null = null, mostTests = 50) {
  const asked: number[] = []
  const stand = async (index: number): Promise<Standing> => {
    asked.push(index)
    const position = positions[index - 1]
    return position == null ? { kind: 'untestable', because: { code: 'build-failed' } } : { kind: 'at', position }
  }
  const found: SearchFinding = await searchCommits({ commits: positions.length, stand, likeliest, mostTests })
  return { ...found, asked }
}

test.each([1, 2, 3, 5, 8, 10])('the culprit is found wherever it is: %d of 10', async (culprit) => {
  const positions = Array.from({ length: 10 }, (_, i) => (i + 1 >= culprit ? 0.97 : 0.04))
  const { culprits, ranges, asked } = await search(positions)
  expect([culprits.map(({ index }) => index), ranges]).toEqual([[culprit], []])
  expect(asked.length).toBeLessThanOrEqual(4)
  expect(new Set(asked).size).toBe(asked.length)
})

test('two commits that each take their part are both named', async () => {
  const { culprits } = await search([0, 0.45, 0.45, 0.45, 0.5, 1, 1])
  expect(culprits.map(({ index }) => index)).toEqual([2, 6])
})

test('what does not build is passed over, and a range is an answer', async () => {
  const aside = await search([0, 0, null, 0, 1, 1, null, 1])
  expect(aside.culprits.map(({ index }) => index)).toEqual([5])
  const range = await search([0, 0, null, null, 1, 1])
  expect(range.culprits).toEqual([])
  expect(range.ranges.map(({ first, last }) => [first, last])).toEqual([[3, 5]])
  expect([...range.untestable.keys()].toSorted()).toEqual([3, 4])
})

test('where nothing builds all of them are the range', async () => {
  const { ranges } = await search([null, null, null, 1])
  expect(ranges.map(({ first, last }) => [first, last])).toEqual([[1, 4]])
})

describe('what is taken back along the way', () => {
  const subjects = ['a', 'b', 'Slow (#7)', 'd', 'e', 'f', 'Revert "Slow" (#9)', 'Slow once more', 'i', 'j']
  const past = async (positions: readonly (number | null)[], told = subjects) => {
    const asked: number[] = []
    const stand = async (index: number): Promise<Standing> => {
      asked.push(index)
      const position = positions[index - 1]
      return position == null ? { kind: 'untestable', because: { code: 'build-failed' } } : { kind: 'at', position }
    }
    const found = await searchPastReverts({ commits: 10, subjects: told, stand, likeliest: null, mostTests: 50 })
    expect(asked).toEqual([...new Set(asked)])
    return [found.culprits.map(({ index }) => index), found.ranges.map(({ first, last }) => [first, last])]
  }

  test('is not named: what brings it back is', async () => {
    expect(await past([0, 0, 1, 1, 1, 1, 0, 1, 1, 1])).toEqual([[8], []])
  })

  test('stays named where the last is slow by it all the same', async () => {
    expect(await past([0, 0, 1, 1, 1, 1, 1, 1, 1, 1])).toEqual([[3], []])
  })

  test('no commit is looked at twice', async () => {
    const sooner = subjects.with(4, subjects[6]!).with(6, 'g')
    expect(await past([0, 0, 1, 1, 1, 1, 1, 1, 1, 1], sooner)).toEqual([[3], []])
  })

  test('is one of a range where the commit that takes it back cannot be told', async () => {
    expect(await past([0, 0, 1, 1, 1, 1, null, 1, 1, 1])).toEqual([[], [[3, 10]]])
  })
})

test('the likeliest is asked first, and is enough where it is right', async () => {
  const positions = Array.from({ length: 40 }, (_, i) => (i + 1 >= 31 ? 1 : 0))
  expect((await search(positions, 31)).asked).toEqual([30, 31])
  expect((await search(positions, 5)).culprits.map(({ index }) => index)).toEqual([31])
})

test('no time left: a range, never a guess', async () => {
  const { culprits, ranges, cut } = await search(
    Array.from({ length: 64 }, (_, i) => (i >= 20 ? 1 : 0)),
    null,
    3,
  )
  expect([culprits, cut]).toEqual([[], true])
  expect(ranges[0]!.first).toBeLessThanOrEqual(21)
  expect(ranges[0]!.last).toBeGreaterThanOrEqual(21)
})
