/** The browser that pages are looked at with, where there is one. */

import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const executable = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)

export const hasBrowser = executable !== undefined

const flags = '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking'

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: executable!, args: flags.split(' ') })
}
