/** Holds requests to GitHub's own description of its interface: route, path parameters, query, body. */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'

type Schema = Readonly<Record<string, unknown>>

interface Operation {
  readonly parameters: readonly {
    readonly name: string
    readonly in: 'path' | 'query' | 'header'
    readonly required: boolean
    readonly schema: Schema
  }[]
  readonly body?: Schema
  readonly bodyRequired?: boolean
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

export interface Matched {
  /** `post /repos/{owner}/{repo}/check-runs`. */
  readonly operation: string
  readonly parameters: Readonly<Record<string, string>>
  /** What the description does not allow about this request. */
  readonly problems: readonly string[]
}

interface Route {
  readonly name: string
  readonly method: string
  readonly pattern: RegExp
  readonly operation: Operation
  readonly body: ValidateFunction | null
}

const file = path.resolve(import.meta.dirname, '../fixtures/openapi.json')
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, coerceTypes: false })
/** Queries and path parameters arrive as text. */
const lenient = new Ajv({ strict: false, validateFormats: false, coerceTypes: true })

const routes = readRoutes(JSON.parse(readFileSync(file, 'utf8')) as Description)

function readRoutes({ paths }: Description): readonly Route[] {
  return Object.entries(paths).flatMap(([route, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      name: `${method} ${route}`,
      method: method.toUpperCase(),
      pattern: new RegExp(`^${route.replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>${span(name)})`)}$`),
      operation,
      body: operation.body === undefined ? null : ajv.compile(closed(nullable(operation.body) as Schema)),
    })),
  )
}

/** Refs may hold slashes. */
function span(name: string): string {
  return name === 'ref' || name === 'path' ? '.+' : '[^/]+'
}

/** OpenAPI 3.0 writes `nullable` where JSON Schema has a type. */
function nullable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(nullable)
  if (typeof value !== 'object' || value === null) return value
  const { nullable: isNullable, ...rest } = value as Record<string, unknown>
  const mapped = Object.fromEntries(Object.entries(rest).map(([key, item]) => [key, nullable(item)]))
  return isNullable === true ? { anyOf: [mapped, { type: 'null' }] } : mapped
}

/** A key that the description does not know is a mistake of ours, though GitHub would overlook it. */
function closed(schema: Schema): Schema {
  return schema['properties'] === undefined || schema['anyOf'] !== undefined || schema['oneOf'] !== undefined
    ? schema
    : { ...schema, additionalProperties: false }
}

/** null where the description has no such route. */
export function matchRequest(method: string, url: URL, body: unknown): Matched | null {
  const pathname = decodeURI(url.pathname)
  for (const route of routes) {
    if (route.method !== method) continue
    const match = route.pattern.exec(pathname)
    if (match === null) continue
    const parameters = { ...match.groups } as Record<string, string>
    return { operation: route.name, parameters, problems: problemsOf(route, parameters, url, body) }
  }
  return null
}

function problemsOf(route: Route, inPath: Record<string, string>, url: URL, body: unknown): string[] {
  const query = Object.fromEntries(url.searchParams)
  const known = new Set(route.operation.parameters.filter((one) => one.in === 'query').map(({ name }) => name))
  const unknown = Object.keys(query).filter((name) => !known.has(name))
  const wrong = route.operation.parameters.flatMap((parameter) => {
    const value = parameter.in === 'path' ? inPath[parameter.name] : query[parameter.name]
    if (value === undefined)
      return parameter.required && parameter.in === 'query' ? [`query lacks ${parameter.name}`] : []
    const schema = { type: 'object', properties: { value: nullable(parameter.schema) } }
    return lenient.validate(schema, { value }) ? [] : [`${parameter.name}: ${lenient.errorsText()}`]
  })
  return [...unknown.map((name) => `unknown query ${name}`), ...wrong, ...bodyProblems(route, body)]
}

function bodyProblems({ body: validate, operation }: Route, body: unknown): string[] {
  if (validate === null) return body === undefined ? [] : ['a body where none belongs']
  if (body === undefined) return operation.bodyRequired === true ? ['no body'] : []
  if (validate(body) === true) return []
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const extra = (params as { additionalProperty?: string }).additionalProperty
    return `body${instancePath} ${message ?? ''}${extra === undefined ? '' : ` (${extra})`}`
  })
}
