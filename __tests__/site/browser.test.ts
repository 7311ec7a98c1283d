/// <reference lib="dom" />
/** The page in a real browser: from the disk, from a sub-path, without a script, with hostile text. */

import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasBrowser, launchBrowser } from '../chromium.ts'
import { assets, history, noise, ok, siteOf, writePage } from './scene.ts'

const usable = hasBrowser && existsSync(assets)
if (!usable) console.warn('skipped: the page is not driven, since there is no chromium here, or no dist/site')

let browser: Browser
let folder: string
let server: Server
let address: string
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

const hostile = [
  '<img src=x onerror=window.pwned=1>',
  '"><script>window.pwned=1</script>',
  '</script><script>window.pwned=1</script>',
  'javascript:window.pwned=1',
  "' onmouseover='window.pwned=1",
  '\u202egnp.exe',
  '__proto__',
  `${'x'.repeat(10_000)}<b onclick=window.pwned=1>`,
  '<svg><animate onbegin=window.pwned=1>',
]

/** A slowdown of 12 % at run 70, of 80; another one that is steady; and one that is gone. */
function demo() {
  const [a, b, c] = [noise('a'), noise('b'), noise('c')]
  return history(80, (run) => ({
    benchmarks: [
      ok('parse/large', a(run < 70 ? 0.1 : 0.112)),
      ok('parse/small', b(0.001)),
      ok('render/page', c(run === 40 ? 3 : 0.02)),
      ...(run < 70 ? [ok('old/gone', 1)] : []),
      ok('send', c(1e6), 'throughput', '1/s'),
    ],
    more: run === 70 ? { accepted: [{ benchmark: 'parse/large', metric: 'time', by: 'ann', because: 'safer' }] } : {},
  }))
}

function serve(): Promise<void> {
  server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname).replace(/^\/sub path\//, '')
    const file = path.join(folder, name === '' ? 'index.html' : name)
    if (!existsSync(file)) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'text/plain' }).end(readFileSync(file))
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
}

/** A page that fails the test where it asks for anything but its own files, or where a script fails. */
async function open(url: string, options: BrowserContextOptions = {}): Promise<{ page: Page; trouble: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1100, height: 800 }, ...options })
  const page = await context.newPage()
  const trouble: string[] = []
  const own = url.slice(0, url.lastIndexOf('/') + 1)
  page.on('request', (request) => {
    if (!request.url().startsWith(own)) trouble.push(`asked for ${request.url()}`)
  })
  page.on('pageerror', (error) => trouble.push(error.message))
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()))
  await page.goto(url)
  return { page, trouble }
}

/** A busy machine may take its time. */
const poll = <T>(what: () => T) => expect.poll(what, { timeout: 30_000 })

const cardsOf = (page: Page) => page.locator('.card')
const idOf = async (page: Page, name: string) =>
  (await page.locator('.card', { hasText: name }).first().getAttribute('href'))!.replace('#b=', '')

describe.skipIf(!usable)('the page in a browser', () => {
  beforeAll(async () => {
    browser = await launchBrowser()
    folder = writePage(siteOf(demo()))
    await serve()
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/sub%20path/`
  })
  afterAll(async () => {
    await browser.close()
    server.close()
  })

  const fromDisk = (of = folder) => pathToFileURL(path.join(of, 'index.html')).href

  test.each(['disk', 'sub-path'])('opens on what matters from %s, and asks nobody for anything', async (from) => {
    const { page, trouble } = await open(from === 'disk' ? fromDisk() : `${address}index.html`)
    await poll(() => cardsOf(page).count()).toBe(5)
    const first = page.locator('#findings li').first()
    expect(await first.innerText()).toMatch(
      /1\d(\.\d)? % slower\s+parse\/large[\s\S]*near 0047[\s\S]*Accepted by ann: safer/,
    )
    expect(await page.locator('#findings').innerText()).toMatch(/Broken or not reporting[\s\S]*old\/gone/)
    await first.locator('a.name').click()
    await page.locator('.chart canvas').waitFor()
    expect(page.url()).toContain('#b=parse-large-')
    expect(trouble).toEqual([])
  })

  test('search narrows the grid, and the address keeps it', async () => {
    const { page } = await open(fromDisk())
    await page.fill('#search', 'parse sm')
    await poll(() => cardsOf(page).count()).toBe(1)
    expect(page.url()).toContain('#q=parse+sm')
    const { page: other } = await open(page.url())
    await poll(() => cardsOf(other).allInnerTexts()).toEqual([expect.stringContaining('small')])
    expect(await other.inputValue('#search')).toBe('parse sm')
  })

  test('drag zooms, the axis is chosen, and a shared address shows the same', async () => {
    const { page, trouble } = await open(fromDisk())
    const id = await idOf(page, 'page')
    await page.goto(`${fromDisk()}#b=${id}`)
    await page.locator('.chart canvas').waitFor()
    expect(await page.locator('#clipped').innerText()).toMatch(/^1 run far outside is shown as an arrow/)
    const box = (await page.locator('.u-over').boundingBox())!
    await page.mouse.move(box.x + box.width * 0.6, box.y + 50)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.9, box.y + 60, { steps: 5 })
    await page.mouse.up()
    await poll(() => page.url()).toMatch(/range=4\d-7\d/)
    await page.selectOption('#axis', 'log')
    await poll(() => page.url()).toContain('y=log')
    const { page: other } = await open(page.url())
    await other.locator('.chart canvas').waitFor()
    expect(await other.inputValue('#axis')).toBe('log')
    expect(await other.locator('#clipped').innerText()).toBe('')
    const pictures = await Promise.all([page, other].map((one) => one.locator('.chart').screenshot()))
    expect(pictures[0]!.equals(pictures[1]!)).toBe(true)
    expect(trouble).toEqual([])
  })

  test('two runs are compared, with links to commit and run', async () => {
    const { page } = await open(fromDisk())
    const id = await idOf(page, 'large')
    await page.goto(`${fromDisk()}#b=${id}&run=75&base=60`)
    await page.locator('.run h3').waitFor()
    const text = await page.locator('.run').innerText()
    expect(text).toMatch(
      /→ .*, 1\d(\.\d)? % slower \(\+\d.* % … \+1.* % in cost\), against 30 runs[\s\S]*As a gate by stored runs/,
    )
    const links = await page.locator('.run a').evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href))
    expect(links[0]).toMatch(/^https:\/\/github\.com\/o\/n\/commit\/004ca+$/)
    expect(links[1]).toBe('https://github.com/o/n/actions/runs/1075')
  })

  test('a pull request stands beside the stored runs, as the address says', async () => {
    const { page, trouble } = await open(fromDisk())
    const id = await idOf(page, 'large')
    const beside = `b=${id}&beside=0.113~0.151~abcdef0123~12`
    await page.goto(`${fromDisk()}#${beside}`)
    await page.locator('.chart canvas').waitFor()
    expect(await page.locator('.beside').innerText()).toMatch(
      /^Pull request #12 at abcdef012, measured beside its base: 113 ms → 151 ms \(\+33\.6 % in cost\)\.[\s\S]*the link which led here/,
    )
    expect(await page.locator('.beside a').getAttribute('href')).toBe('https://github.com/o/n/pull/12')
    const shown = await page.locator('.chart').screenshot()
    await page.locator('.chart').focus()
    await page.keyboard.press('-')
    expect(page.url()).toContain('beside=')
    await page.goto(`${fromDisk()}#b=${id}`)
    await poll(() => page.locator('.beside').count()).toBe(0)
    await page.locator('.chart canvas').waitFor()
    expect((await page.locator('.chart').screenshot()).equals(shown)).toBe(false)
    expect(trouble).toEqual([])
  })

  test('several benchmarks stand in one chart, relative where their units differ', async () => {
    const { page, trouble } = await open(fromDisk())
    const ids = [await idOf(page, 'large'), await idOf(page, 'send')]
    await page.goto(`${fromDisk()}#b=${ids.join(',')}`)
    await page.locator('.chart canvas').waitFor()
    expect(await page.locator('.names li').count()).toBe(2)
    expect(await page.inputValue('#axis')).toBe('relative')
    expect(trouble).toEqual([])
  })

  test('keys choose runs, zoom and lead back', async () => {
    const { page } = await open(fromDisk())
    await page.goto(`${fromDisk()}#b=${await idOf(page, 'large')}`)
    await page.locator('.chart canvas').waitFor()
    await page.locator('.chart').focus()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await poll(() => page.url()).toContain('run=78')
    await page.keyboard.press('+')
    await poll(() => page.url()).toMatch(/range=5\d-79/)
    await page.keyboard.press('Home')
    await page.keyboard.press('Escape')
    await poll(() => page.url()).not.toMatch(/range|run/)
    await page.keyboard.press('Escape')
    await poll(() => cardsOf(page).first().isVisible()).toBe(true)
  })

  test('every control and card is reached by the keyboard, and the numbers by a table', async () => {
    const { page } = await open(fromDisk())
    await cardsOf(page).first().waitFor()
    const unnamed = await page
      .locator('input, select, button')
      .evaluateAll(
        (all) =>
          all.filter((one) => !(one as HTMLInputElement).labels?.length && !one.ariaLabel && !one.textContent?.trim())
            .length,
      )
    expect(unnamed).toBe(0)
    await page.goto(`${fromDisk()}#b=${await idOf(page, 'large')}`)
    await page.locator('.numbers summary').click()
    await poll(() => page.locator('.numbers tbody tr').count()).toBe(80)
  })

  test('without a script there is what changed, a list and pictures', async () => {
    const { page } = await open(fromDisk(), { javaScriptEnabled: false })
    expect(await page.locator('#findings').innerText()).toContain('parse/large')
    await page.locator('noscript a, footer a').first().click()
    expect(await page.locator('main li').count()).toBe(5)
    await page.locator('main li a').first().click()
    expect(page.url()).toMatch(/pictures\/.*\.svg$/)
  })

  test.each(['light', 'dark'] as const)('300 pixels wide and %s, nothing is cut off', async (colorScheme) => {
    const { page, trouble } = await open(fromDisk(), { viewport: { width: 300, height: 640 }, colorScheme })
    await cardsOf(page).first().waitFor()
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth)
    expect(await wide()).toBeLessThanOrEqual(300)
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(background).toBe(colorScheme === 'dark' ? 'rgb(13, 17, 23)' : 'rgb(255, 255, 255)')
    await page.goto(`${fromDisk()}#b=${await idOf(page, 'large')}`)
    await page.locator('.chart canvas').waitFor()
    expect(await wide()).toBeLessThanOrEqual(300)
    expect(trouble).toEqual([])
  })

  test('a browser that draws nothing still has the numbers and the words', async () => {
    const { page, trouble } = await open(fromDisk())
    await cardsOf(page).first().waitFor()
    await page.evaluate(() => {
      HTMLCanvasElement.prototype.getContext = () => null
    })
    await cardsOf(page).first().click()
    await poll(() => page.locator('#clipped').allInnerTexts()).toEqual([expect.stringContaining('draws no chart')])
    await page.locator('.numbers summary').click()
    await poll(() => page.locator('.numbers tbody tr').count()).toBe(80)
    expect(await page.locator('.story').innerText()).not.toBe('')
    expect(trouble).toEqual([])
  })

  test('prints without controls', async () => {
    const { page } = await open(fromDisk())
    await cardsOf(page).first().waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.controls').first().isVisible()).toBe(false)
    expect((await page.pdf()).length).toBeGreaterThan(5_000)
  })

  test('an address of a benchmark that is gone says so', async () => {
    const { page } = await open(`${fromDisk()}#b=never-was-123456789abc&range=9-2&y=nonsense`)
    await expect
      .poll(() => page.locator('[role=alert]').allInnerTexts())
      .toContain('The benchmark that this address names is not in this history any more.')
  })

  test('text from outside runs nothing, wherever it stands', async () => {
    const records = history(40, (run) => ({
      suite: hostile[run % 2]!,
      benchmarks: [
        ...hostile.map((name, i) => ok(name, run < 30 ? 1 + i : 2 + i)),
        { name: 'broken', status: 'failed', message: hostile[0]!, metrics: [] },
        ok('metric', 1, hostile[1]!, hostile[2]!),
      ],
      more: {
        machine: { cpu: hostile[0]! },
        accepted: hostile.map((name) => ({ benchmark: name, metric: '', by: hostile[0]!, because: hostile[1]! })),
        imported: { from: hostile[0]!, rest: { commit: { message: hostile[run % hostile.length] } } },
      },
    }))
    const bad = writePage(
      siteOf(records, { title: hostile[1]!, unread: [{ file: hostile[0]!, because: hostile[1]! }] }),
    )
    const { page, trouble } = await open(fromDisk(bad))
    await cardsOf(page).first().waitFor()
    const hrefs = await cardsOf(page).evaluateAll((all) => all.map((one) => one.getAttribute('href')!))
    for (const href of hrefs.slice(0, 12)) {
      await page.goto(`${fromDisk(bad)}${href}&run=16&base=3`)
      await page.locator('.chart canvas').waitFor()
    }
    await page.goto(pathToFileURL(path.join(bad, 'list.html')).href)
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false)
    expect(await page.locator('img, animate, script[src*="x"]').count()).toBe(0)
    expect(trouble).toEqual([])
  })
})
