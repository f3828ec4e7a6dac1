// One row of the matrix: a door, how it is knocked on, and what each kind of actor is told.
import type { CallSpec, PayloadOf, RouteSpec } from '#contract/define'
import { scopeOf } from '#contract/scopes'
import type { RequestParts } from '#dev-env/visitor'
import type { Cells, Expected, Kind } from './kinds.ts'
import type { Subject, World } from './world.ts'

type MaybePromise<T> = T | Promise<T>

export interface Row {
  /** `METHOD /path` or the event. */
  readonly name: string
  readonly expect: Readonly<Record<Kind, Expected>>
  /** Each cell gets an actor of its own, because the act changes the actor. */
  readonly fresh: boolean
  /** Knocks as this subject and answers `ok` or the code. */
  readonly knock: (world: World, as: Subject) => Promise<Expected>
  /** What somebody else is told who names, in every id of this door, things of a private room or of another person; absent where there is no id. */
  readonly foreign: Foreign | null
}

interface Foreign {
  readonly expect: Expected
  readonly knock: (world: World, as: Subject) => Promise<Expected>
}

interface RowOptions<Parts> {
  readonly expect: Cells
  /** What a bot is told where that is neither what the other is told nor a door closed to bots. */
  readonly bot?: Expected
  readonly parts: (world: World, as: Subject) => MaybePromise<Parts>
  readonly fresh?: true
  readonly foreign?: { readonly expect: Expected; readonly parts: (world: World, as: Subject) => MaybePromise<Parts> }
}

/** A row for a route. */
export function routeRow<R extends RouteSpec>(spec: R, options: RowOptions<RequestParts<R>>): Row {
  const knocking = (parts: RowOptions<RequestParts<R>>['parts']) => async (world: World, as: Subject) => {
    const { body } = await as.visitor.ask(spec, await parts(world, as))
    return body.ok ? ('ok' as const) : body.code
  }
  return finished(spec, `${spec.method} ${spec.path}`, options, knocking)
}

/** A row for a socket call. The anonymous have no socket: they are told at the handshake. */
export function callRow<C extends CallSpec>(spec: C, options: RowOptions<PayloadOf<C>>): Row {
  const knocking = (parts: RowOptions<PayloadOf<C>>['parts']) => async (world: World, as: Subject) => {
    const payload = await parts(world, as)
    if (!as.person?.socket.connected) return await world.refusedHandshake(as)
    const answer = await as.person.ask(spec, payload)
    return answer.ok ? ('ok' as const) : answer.code
  }
  return finished(spec, spec.event, options, knocking)
}

const finished = <Parts>(
  spec: RouteSpec | CallSpec,
  name: string,
  { expect, bot, parts, fresh, foreign }: RowOptions<Parts>,
  knocking: (parts: RowOptions<Parts>['parts']) => Row['knock'],
): Row => ({
  name,
  expect: {
    ...expect,
    erased: expect.anonymous === 'AUTH_REQUIRED' ? 'SESSION_EXPIRED' : expect.anonymous,
    bot: bot ?? (scopeOf(spec) === undefined ? 'FORBIDDEN' : expect.other),
  },
  fresh: fresh ?? false,
  knock: knocking(parts),
  foreign: foreign ? { expect: foreign.expect, knock: knocking(foreign.parts) } : null,
})
