/// <reference lib="dom" />
/** The flame graph of a difference, as a reviewer meets it in a browser. */

import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Why } from '../../../src/model/why.ts'
import { type FlameNode, renderFlame } from '../../../src/report/why/flame.ts'
import { hasBrowser, launchBrowser } from '../../chromium.ts'
import { change } from '../samples.ts'

if (!hasBrowser) console.warn('skipped: the flame graph is not driven, since there is no chromium here')

/** A node with what it takes itself, and below it what it calls. */
function calls(name: string, base: number, head: number, ...children: readonly FlameNode[]): FlameNode {
  return {
    name,
    file: 'src/a.js',
    line: 7,
    origin: 'own',
    base: children.reduce((sum, child) => sum + child.base, base),
    head: children.reduce((sum, child) => sum + child.head, head),
    children: new Map(children.map((child) => [child.name, child])),
  }
}

/** `parse` only takes more by what it calls, `read` takes less, `check` is new, and `cache` is called from `load` alone. */
const tree = calls(
  'all',
  0,
  0,
  calls('parse', 0.1, 0.1, calls('next', 0.2, 0.5), calls('read', 0.2, 0.1), calls('check', 0, 0.2)),
  calls('load', 0.1, 0.1, calls('cache', 0.1, 0.1)),
  calls('save', 0.1, 0.1, calls('cache', 0.15, 0)),
)

const why: Why = {
  functions: [
    {
      name: 'next',
      file: 'src/a.js',
      line: 7,
      endLine: 9,
      share: { base: 0.2, head: 0.4 },
      change: change(0.3, 0.2, 0.4),
      of: 0.6,
      manner: 'each-slower',
      touched: true,
    },
  ],
  explained: 0.6,
  change: change(0.3, 0.2, 0.4),
  collectors: ['v8'],
  runs: 5,
  samples: 1000,
  doubt: null,
}

const page = (of: FlameNode, more: { base?: null; why?: Why | null } = {}) =>
  renderFlame({ benchmark: 'parse', base: 'b'.repeat(40), head: 'a'.repeat(40), tree: of, why, ...more })

test('functions stand in a table by what they take themselves, also without a script', () => {
  const rows = page(tree)
    .split('\n')
    .filter((line) => line.startsWith('<tr><td'))
    .map((row) =>
      row
        .replace(/<small>.*<\/small>/, '')
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
  expect(rows).toEqual([
    'next ▶ 20 % 50 % +30.0 %',
    'check 0 % 20 % +20.0 %',
    'cache 25 % 10 % −15.0 %',
    'read 20 % 10 % −10.0 %',
  ])
})

test('of more boxes than a page can hold the smallest are left out, and it says how many', () => {
  const many = Array.from({ length: 25_000 }, (_, i) => calls(`f${i}`, 0, 1 + i))
  const text = page(calls('all', 0, 0, ...many))
  expect([24_999, 10].map((i) => text.includes(`"n":"f${i}"`))).toEqual([true, false])
  expect(/(\d+) more boxes, the smallest, were left out/.exec(text)?.[1]).toBe('5002')
})

describe.skipIf(!hasBrowser)('in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser.close())

  /** A page that fails the test where it asks for anything, or where its script fails. */
  async function open(text: string, width = 1000): Promise<Page> {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'flame-')), 'flame.html')
    writeFileSync(file, text)
    const address = pathToFileURL(file).href
    const opened = await browser.newPage({ viewport: { width, height: 700 } })
    opened.on('request', (request) => expect(request.url()).toBe(address))
    opened.on('pageerror', (error) => expect(error.message).toBe(''))
    await opened.goto(address)
    return opened
  }
  const boxes = (of: Page) => of.locator('#graph [role=treeitem]')
  const box = (of: Page, name: string) => boxes(of).and(of.locator(`[aria-label^="${name} "]`))
  const text = (of: Page, at: string) => of.locator(at).innerText()

  test('what grew, what shrank, what is new and what vanished are told apart', async () => {
    const seen = await open(page(tree))
    const colour = (name: string) => box(seen, name).evaluate((one) => getComputedStyle(one).backgroundColor)
    expect(await colour('next')).toBe('rgb(230, 120, 0)')
    expect(await colour('check')).toBe('rgb(215, 156, 196)')
    const [red, , blue] = (await colour('read')).match(/\d+/g)!.map(Number)
    expect(blue).toBeGreaterThan(red!)
    // It takes more by what it calls alone.
    expect(await colour('parse')).toBe('rgb(228, 228, 228)')
    expect(await box(seen, 'next').innerText()).toBe('▶ next +30.0 %')
    expect(await text(seen, 'body')).toContain('next takes 60 % of the slowdown')
    await seen.getByRole('button', { name: 'What vanished' }).click()
    expect(await boxes(seen).allInnerTexts()).toEqual(['all 15.0 %', 'save 15.0 %', 'cache 15.0 %'])
    expect(await box(seen, 'cache').getAttribute('title')).toMatch(/no longer called from here$/)
    await seen.close()
  })

  test('nothing vanished is told, and not drawn as if all had', async () => {
    const seen = await open(page(calls('all', 0, 0, calls('parse', 0.5, 0.7))))
    await seen.getByRole('button', { name: 'What vanished' }).click()
    expect(await boxes(seen).count()).toBe(0)
    expect(await text(seen, '#width')).toContain('Nothing vanished')
    await seen.close()
  })

  test('search finds what is not drawn, and sums what matches', async () => {
    const small = Array.from({ length: 400 }, (_, i) => calls(`small${i}`, 0.0001, 0.0002))
    const seen = await open(page(calls('all', 0, 0, calls('parse', 0.5, 0.7), calls('rest', 0.1, 0.1, ...small))), 380)
    expect(await text(seen, '#small')).toBe('400 boxes are too small to be drawn; zoom in to see more.')
    await seen.fill('#search', 'SMALL3')
    expect(await text(seen, '#found')).toMatch(/^111 found, together 1.1 % → 2.2 % of base’s time; 111 not drawn here$/)
    await seen.press('#search', 'Enter')
    expect(await boxes(seen).count()).toBe(3)
    await seen.getByRole('button', { name: 'parse' }).click()
    expect(await seen.locator('#graph .hit').allInnerTexts()).toEqual(['parse +20.0 %'])
    await seen.close()
  })

  test('keys walk, zoom in and out, and a deep stack leaves what is looked at in sight', async () => {
    let deep = calls('f30', 0.3, 0.6)
    for (let i = 29; i > 0; i--) deep = calls(`f${i}`, 0, 0, deep)
    const seen = await open(page(calls('all', 0, 0, deep)))
    await seen.locator('#graph [tabindex="0"]').focus()
    for (let i = 0; i < 30; i++) await seen.keyboard.press('ArrowDown')
    expect(await text(seen, '#told')).toMatch(/^f30 /)
    await seen.keyboard.press('Enter')
    expect(await text(seen, '#graph')).toMatch(/^all .*\s… 26 more callers\s+f27 .*\s+f28 .*\s+f29 .*\s+f30 .*$/)
    await seen.keyboard.press('ArrowUp')
    expect(await text(seen, '#told')).toMatch(/^f29 /)
    await seen.keyboard.press('Escape')
    expect(await boxes(seen).count()).toBe(31)
    await seen.close()
  })

  test.each([380, 1280])(
    'at %i points nothing is wider than the page, and a profile alone has one view',
    async (width) => {
      const long = 'x'.repeat(190)
      const seen = await open(
        page(calls('all', 0, 0, calls(long, 0, 0.4), calls('y', 0, 0.6)), { base: null, why: null }),
        width,
      )
      expect(await seen.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      expect(await seen.locator('#views button').allInnerTexts()).toEqual(['Time'])
      expect(await box(seen, long).evaluate((one) => one.getBoundingClientRect().width)).toBeCloseTo(
        (width - 32) * 0.4,
        -1,
      )
      await seen.close()
    },
  )
})
