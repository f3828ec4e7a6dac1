// The catalogue of routes and socket events: complete, unambiguous, and served by exactly one slice each.
import type { CallSpec, PushSpec, RouteSpec } from '#contract/define'
import { limits } from '#contract/rates'
import { refusals } from '#contract/refusals'
import type { Violation } from './violation.ts'

type Spec = RouteSpec | CallSpec

/** How the catalogue names an entry: `GET /api/rooms`, or the event. */
export const nameOf = (spec: Spec | PushSpec): string => ('method' in spec ? `${spec.method} ${spec.path}` : spec.event)

const policies = new Set<string>(['anyone', 'signed-in', 'moderator', 'admin', 'owner'])

/** Every entry says who may, how often, with what, what may be refused, and in one sentence what it is for. */
export const incomplete = (specs: readonly Spec[]): Violation[] =>
  specs.flatMap((spec) => {
    const lacks: string[] = []
    if (!policies.has(spec.policy)) lacks.push('a policy')
    if (!Object.hasOwn(limits, spec.limit)) lacks.push('a limit')
    if (typeof spec.data !== 'object') lacks.push('a schema of its answer')
    if ('event' in spec && typeof spec.payload !== 'object') lacks.push('a schema of its payload')
    if (!Array.isArray(spec.refusals) || spec.refusals.some((code) => !Object.hasOwn(refusals, code)))
      lacks.push('known refusals')
    if (!isSentence(spec.summary)) lacks.push('a sentence of documentation')
    if ('path' in spec && pathNames(spec).join() !== paramNames(spec).join()) lacks.push('a schema of its path')
    return lacks.map((what) => ({ path: nameOf(spec), why: `has not ${what}` }))
  })

/** Every push says what it is for and what it carries. */
export const incompletePushes = (specs: readonly PushSpec[]): Violation[] =>
  specs
    .filter((spec) => !isSentence(spec.summary) || typeof spec.payload !== 'object')
    .map((spec) => ({ path: nameOf(spec), why: 'has no sentence or no payload' }))

const isSentence = (text: unknown): boolean => typeof text === 'string' && /^\p{Lu}.{4,}[.]$/u.test(text)

const pathNames = (spec: RouteSpec): string[] =>
  [...spec.path.matchAll(/:([a-z_]+)/g)].map(([, name = '']) => name).sort()
const paramNames = (spec: RouteSpec): string[] => Object.keys(spec.params?.properties ?? {}).sort()

/** No two entries answer to the same name. */
export const doubled = (specs: readonly (Spec | PushSpec)[]): Violation[] =>
  [...Map.groupBy(specs.map(nameOf), (name) => name)]
    .filter(([, same]) => same.length > 1)
    .map(([name]) => ({ path: name, why: 'stands twice in the contract' }))

/** What one slice serves. */
export interface Served {
  readonly slice: string
  readonly specs: readonly Spec[]
}

/** Every entry of the contract is served by exactly one slice, by that very value, and nothing else is served. */
export const unserved = (specs: readonly Spec[], served: readonly Served[]): Violation[] => [
  ...specs.flatMap((spec) => {
    const by = served.flatMap((slice) => slice.specs.filter((own) => own === spec).map(() => slice.slice))
    if (by.length === 1) return []
    return [{ path: nameOf(spec), why: by.length === 0 ? 'is served by no slice' : `is served by ${by.join(' and ')}` }]
  }),
  ...served.flatMap((slice) =>
    slice.specs
      .filter((own) => !specs.includes(own))
      .map((own) => ({ path: nameOf(own), why: `is served by ${slice.slice} but does not stand in the contract` })),
  ),
]

/** Every code is documented and somebody may answer it: it is listed by an entry, common to all, or given by the edge. */
export const idleRefusals = (codes: readonly string[], answered: ReadonlySet<string>): Violation[] =>
  codes.filter((code) => !answered.has(code)).map((code) => ({ path: code, why: 'is answered by nobody' }))
