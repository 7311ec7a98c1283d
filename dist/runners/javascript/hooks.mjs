/* Loader hooks for Node before 22.15, in a thread of their own; newer ones have the same in the thread itself. */
import { createRequire } from 'node:module'

const { facadeOf, redirect } = createRequire(import.meta.url)('./known.cjs')

export async function resolve(specifier, context, next) {
  return redirect(await next(specifier, context), context)
}

export async function load(url, context, next) {
  return facadeOf(url) ?? next(url, context)
}
