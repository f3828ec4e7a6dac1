// The dependency rules of the house, each a pure function over the modules. Test files may look anywhere; what runs in production may not.
import type { Import, Module } from '../tree/module.ts'
import { isTest } from '../tree/read-tree.ts'
import type { Violation } from './violation.ts'

interface Area {
  /** Prefix of the paths that belong to the area. */
  readonly area: string
  /** Areas it may import; with `:types`, as types alone. */
  readonly may: readonly string[]
  /** Packages it may import; absent: any. Built-ins of Node are packages too. */
  readonly packages?: readonly string[]
}

/** Who may import whom; the longest matching prefix counts. An area may always import itself. */
export const areas: readonly Area[] = [
  { area: 'contract/', may: [], packages: ['typebox'] },
  { area: 'events/', may: ['contract/:types'], packages: [] },
  { area: 'log/', may: ['contract/:types'], packages: [] },
  { area: 'wall/', may: ['contract/:types'], packages: [] },
  { area: 'words/', may: [], packages: [] },
  { area: 'cats/', may: [], packages: [] },
  // Cats sing through the filters that the song’s instruments have.
  { area: 'cats/voice/', may: ['cats/', 'song/'], packages: [] },
  { area: 'song/', may: [], packages: [] },
  { area: 'sketch/', may: [], packages: [] },
  { area: 'views/', may: ['contract/', 'words/', 'cats/', 'wall/', 'song/'] },
  { area: 'web/', may: ['contract/', 'words/', 'cats/', 'views/', 'log/', 'wall/', 'song/', 'sketch/'] },
  // The version stands in package.json alone.
  { area: 'server/config/', may: ['contract/', 'package.json'] },
  { area: 'server/schema/', may: ['contract/:types', 'sketch/:types', 'server/bedrock/:types'] },
  {
    area: 'server/bedrock/',
    may: ['contract/', 'events/', 'log/', 'server/schema/', 'server/config/', 'server/context.ts:types'],
  },
  {
    area: 'server/slices/',
    may: [
      'contract/',
      'events/',
      'log/',
      'wall/',
      'views/',
      'words/',
      'cats/',
      'song/',
      'sketch/',
      'server/bedrock/',
      'server/config/',
      'server/schema/:types',
      'server/context.ts:types',
    ],
  },
  { area: 'server/', may: ['contract/', 'events/', 'log/', 'views/', 'words/', 'cats/', 'song/'] },
  {
    area: 'dev-env/',
    may: ['contract/', 'events/', 'log/', 'wall/', 'server/', 'words/', 'cats/', 'song/', 'sketch/'],
  },
  { area: 'bench/', may: ['contract/', 'events/', 'log/', 'server/', 'dev-env/', 'cats/', 'song/'] },
  {
    area: 'bin/',
    may: ['contract/', 'events/', 'sketch/', 'cats/', 'song/', 'views/', 'server/', 'dev-env/', 'test/laws/tree/'],
  },
]

const areaOf = (path: string): Area | undefined =>
  areas.filter(({ area }) => path.startsWith(area)).sort((a, b) => b.area.length - a.area.length)[0]

const productive = (modules: readonly Module[]): Module[] => modules.filter(({ path }) => !isTest(path))

const over = (modules: readonly Module[], check: (module: Module, item: Import) => string | undefined): Violation[] =>
  modules.flatMap((module) =>
    module.imports.flatMap((item) => {
      const why = check(module, item)
      return why ? [{ path: module.path, why }] : []
    }),
  )

/** Rule 1: imports go only in the declared directions. */
export const directions = (modules: readonly Module[]): Violation[] =>
  over(productive(modules), ({ path }, { specifier, target, typeOnly }) => {
    const own = areaOf(path)
    if (!own) return 'stands in no known area'
    if (target === null) {
      const named = packageName(specifier)
      return own.packages && !own.packages.includes(named) ? `may not import the package ${named}` : undefined
    }
    if (target.startsWith(own.area)) return undefined
    const allowed = own.may.some((entry) => {
      const [prefix = '', types] = entry.split(':')
      return target.startsWith(prefix) && (types === undefined || typeOnly)
    })
    return allowed ? undefined : `may not import ${target}${typeOnly ? '' : ' (as a value)'}`
  })

/** Rule 1: slices meet only at their doors, and everything in the server enters a slice by its door. */
export const doors = (modules: readonly Module[]): Violation[] =>
  over(productive(modules), ({ path }, { target }) => {
    const entered = /^server\/slices\/([^/]+)\/(.+)$/.exec(target ?? '')
    if (!entered || !path.startsWith('server/') || path.startsWith(`server/slices/${entered[1]}/`)) return undefined
    return entered[2] === 'index.ts' ? undefined : `must enter ${entered[1]} by its index.ts, not ${entered[2]}`
  })

/** Rule 1: no module reaches itself by its imports, type imports included. Says each knot once. */
export function cycles(modules: readonly Module[]): Violation[] {
  const known = new Map(modules.map((module) => [module.path, module]))
  const order = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const found: Violation[] = []

  // Tarjan's strongly connected components.
  function visit({ path, imports }: Module): number {
    const index = order.size
    order.set(path, index)
    let lowest = index
    stack.push(path)
    for (const { target } of imports) {
      const next = target === null ? undefined : known.get(target)
      if (!next) continue
      if (next.path === path) found.push({ path, why: 'imports itself' })
      if (!order.has(next.path)) lowest = Math.min(lowest, visit(next))
      else if (stack.includes(next.path))
        lowest = Math.min(lowest, low.get(next.path) ?? order.get(next.path) ?? lowest)
    }
    low.set(path, lowest)
    if (lowest === index) {
      const knot = stack.splice(stack.indexOf(path))
      if (knot.length > 1) found.push({ path, why: `is in a cycle of imports: ${knot.join(' → ')}` })
    }
    return lowest
  }
  for (const module of modules) if (!order.has(module.path)) visit(module)
  return found
}

const withoutTheWorld = /^server\/slices\/[^/]+\/(commands\/|queries\/|parts\/|policy\.ts|view\.ts)/
const world = new Set([
  'node:fs',
  'node:fs/promises',
  'node:net',
  'node:http',
  'node:https',
  'node:child_process',
  'node:dgram',
  'node:tls',
  'fastify',
  'socket.io',
  'pg',
])

/** Rule 2: what runs inside a transaction, or decides, reaches neither files nor sockets nor other processes. */
export const powers = (modules: readonly Module[]): Violation[] =>
  over(productive(modules), ({ path }, { specifier }) =>
    withoutTheWorld.test(path) && world.has(specifier)
      ? `may not import ${specifier}: prepare it before, or do it after`
      : undefined,
  )

const mayUseSql = /^server\/(bedrock|schema)\/|^server\/slices\/[^/]+\/(commands|queries)\//

/** Rule 4: SQL stands in commands, queries and the bedrock; everybody else calls those. */
export const sqlPlaces = (modules: readonly Module[]): Violation[] =>
  over(productive(modules), ({ path }, { specifier, typeOnly }) =>
    !typeOnly && packageName(specifier) === 'kysely' && !mayUseSql.test(path)
      ? 'may not import kysely: make it a command or a query'
      : undefined,
  )

/** Every relative or aliased import leads to a module that is there. */
export function missing(modules: readonly Module[], exists: (path: string) => boolean): Violation[] {
  return over(modules, (_, { specifier, target }) =>
    target !== null && !exists(target) ? `imports ${specifier}, which does not exist` : undefined,
  )
}

const packageName = (specifier: string): string =>
  specifier.startsWith('node:')
    ? specifier
    : specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/')
