// Which methods an address takes, so that whoever asks it by another one is told them and does not look for a mistake in the address.
import type { FastifyInstance } from 'fastify'

/** Of a path without its query, the methods under which something may stand there, in alphabetical order; empty where nothing can. */
export type MethodsAt = (path: string) => readonly string[]

/** As a route of Fastify’s is written: `:name` is one piece, `*` the rest. */
function patternOf(url: string): RegExp {
  const pieces = url.split(/(:\w+|\*)/).map((piece, index) => {
    if (index % 2 === 0) return piece.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
    return piece === '*' ? '.*' : '[^/]+'
  })
  return new RegExp(`^${pieces.join('')}$`)
}

/** Remembers each route that is registered from now on, except those at `hidden`. */
export function rememberMethods(app: FastifyInstance, hidden: readonly string[]): MethodsAt {
  const known = new Map<string, { readonly pattern: RegExp; readonly methods: Set<string> }>()
  app.addHook('onRoute', ({ url, method }) => {
    if (hidden.includes(url)) return
    const at = known.get(url) ?? { pattern: patternOf(url), methods: new Set<string>() }
    known.set(url, at)
    for (const each of [method].flat()) at.methods.add(each)
  })
  return (path) => {
    const here = [...known.values()].filter(({ pattern }) => pattern.test(path))
    return [...new Set(here.flatMap(({ methods }) => [...methods]))].toSorted()
  }
}
