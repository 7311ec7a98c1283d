/** k6, a Go module, and Lighthouse, which npm has and which needs a browser. */

import { existsSync } from 'node:fs'
import path from 'node:path'
import { install } from './javascript.ts'
import { Absent, need, shell, type Tool, thrice, write } from './tool.ts'

/** A page on a free port of this machine, for as long as a command runs that finds the port in `$PORT`. The port of the
 *  server before must not be found. */
const served = (command: string) =>
  `rm -f port.txt; node server.mjs > port.txt & server=$!; trap "kill $server" EXIT; for i in $(seq 50); do [ -s port.txt ] && break; sleep 0.1; done; export PORT=$(cat port.txt); ${command}`

const server = `import { createServer } from 'node:http'
const page = '<!doctype html><html lang="en"><title>t</title><meta name="viewport" content="width=device-width"><p>hello</p></html>'
const server = createServer((_, reply) => reply.setHeader('content-type', 'text/html').end(page))
server.listen(0, '127.0.0.1', () => console.log(server.address().port))
`

const k6: Tool = {
  name: 'k6',
  run: async (folder) => {
    need('go')
    const bin = path.join(folder, 'bin/k6')
    if (!existsSync(bin)) shell(folder, `GOBIN=${folder}/bin go install go.k6.io/k6@latest`)
    write(folder, 'server.mjs', server)
    const load = (more: string) =>
      `import http from 'k6/http'\nimport { check } from 'k6'\nexport default function () { const r = http.get('http://127.0.0.1:' + __ENV.PORT); check(r, { ok: (r) => r.status === 200 }) }\n${more}`
    write(folder, 'load.js', load(''))
    write(
      folder,
      'handle.js',
      load("export function handleSummary(data) { return { 'handled.json': JSON.stringify(data) } }\n"),
    )
    const run = `${bin} run --quiet --no-thresholds --iterations 20`
    const files = thrice(folder, served(`${run} --summary-export export-%.json load.js`), 'export-%.json')
    const newer = `${run} --new-machine-readable-summary --summary-export newer.json load.js`
    shell(folder, served(newer))
    shell(folder, served(`${run} handle.js`))
    const stream = `${run} --out json=stream.json load.js`
    shell(folder, served(stream), { into: 'text.txt' })
    const version = /v[\d.]+/.exec(shell(folder, `${bin} version`))?.[0] ?? ''
    const expected = ['checks', 'http_req_duration', 'http_reqs', 'iterations']
    return {
      version,
      outputs: [
        { files: [...files, 'newer.json', 'handled.json'], expected, more: true },
        { files: ['stream.json', 'text.txt'], expected: [], refusal: /--summary-export/ },
      ],
    }
  },
}

const lighthouse: Tool = {
  name: 'Lighthouse',
  run: async (folder) => {
    const browser = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((place) => existsSync(place))
    if (browser === undefined) throw new Absent('no browser on this machine')
    const version = install(folder, 'lighthouse@latest', '@lhci/cli@latest')
    write(folder, 'server.mjs', server)
    // It wants a newer Node than others: the one that runs this.
    const bins = [path.join(folder, 'node_modules/.bin'), path.dirname(process.execPath), process.env['PATH']]
    const env = { CHROME_PATH: browser, PATH: bins.join(':') }
    const flags = '--chrome-flags="--headless=new --no-sandbox"'
    const files = thrice(
      folder,
      served(`lighthouse http://127.0.0.1:$PORT/ --quiet --output=json --output-path=run-%.json ${flags}`),
      'run-%.json',
      { env },
    )
    shell(
      folder,
      served(
        `rm -rf .lighthouseci; lhci collect --numberOfRuns=3 --url=http://127.0.0.1:$PORT/ --settings.chromeFlags="--headless=new --no-sandbox"`,
      ),
      { env },
    )
    return {
      version,
      outputs: [
        { files, expected: [/^http:\/\/127\.0\.0\.1:\d+\/$/] },
        { files: ['.lighthouseci'], expected: [/^http:\/\/127\.0\.0\.1:\d+\/$/] },
      ],
    }
  },
}

export const webTools: readonly Tool[] = [k6, lighthouse]
