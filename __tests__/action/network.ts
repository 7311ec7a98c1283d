/** What may stand between a job and GitHub: proxies, and servers with certificates of a company's own. */

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer, request as forward } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { type AddressInfo, createConnection } from 'node:net'
import path from 'node:path'

/** A proxy that tunnels whatever it is asked for to the local GitHub. */
export async function startProxy(github: URL) {
  const tunnelled: string[] = []
  const server = createServer().on('connect', (request, socket) => {
    tunnelled.push(request.url ?? '')
    const through = createConnection(Number(github.port), github.hostname, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      through.pipe(socket).pipe(through)
    })
    for (const end of [socket, through]) end.on('error', () => undefined)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, tunnelled, close: () => void server.close() }
}

/** The local GitHub behind TLS, with a certificate that nobody knows unless told. Needs openssl. */
export async function startSecure(github: URL, folder: string) {
  const [key, certificate] = [path.join(folder, 'key.pem'), path.join(folder, 'certificate.pem')]
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
      ...['-subj', '/CN=git.example', '-addext', 'subjectAltName=DNS:git.example,IP:127.0.0.1'],
      ...['-keyout', key, '-out', certificate],
    ],
    { stdio: 'ignore' },
  )
  const options = { key: readFileSync(key), cert: readFileSync(certificate) }
  const server = createSecureServer(options, (incoming, outgoing) => {
    const { method, headers, url } = incoming
    const onward = forward({ host: github.hostname, port: github.port, method, path: url, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(outgoing)
    })
    onward.on('error', () => outgoing.destroy())
    incoming.pipe(onward)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: new URL(`https://127.0.0.1:${port}`),
    certificate,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
