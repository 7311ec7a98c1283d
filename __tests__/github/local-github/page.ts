/** What every route is made of: the call, and a page of rows with the links to the others. */

import type { Answer } from './rules.ts'
import type { State, Token } from './state.ts'

export interface Call {
  readonly parameters: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: Readonly<Record<string, unknown>>
  readonly token: Token
  /** Address of this server. */
  readonly url: string
}

export type Handler = (state: State, call: Call) => Answer

/** A page of rows, with the links to the others. */
export function page(rows: readonly unknown[], { query, url, parameters }: Call): Answer {
  const size = Number(query.get('per_page') ?? 30)
  const at = Number(query.get('page') ?? 1)
  const last = Math.max(1, Math.ceil(rows.length / size))
  const address = (number: number) => {
    const next = new URLSearchParams(query)
    next.set('page', String(number))
    return `<${url}${parameters['pathname']}?${next}>`
  }
  const links = at < last ? [`${address(at + 1)}; rel="next"`, `${address(last)}; rel="last"`] : []
  return {
    status: 200,
    body: rows.slice((at - 1) * size, at * size),
    ...(links.length === 0 ? {} : { headers: { link: links.join(', ') } }),
  }
}
