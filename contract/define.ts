// How the wire is described: one value for each HTTP route, socket call and push. The same value validates, types, limits and documents it, so an entry without policy, limit, schema or summary does not compile.
import type { Static, TObject, TSchema } from 'typebox'
import type { LimitName } from './rates.ts'
import type { Code } from './refusals.ts'

/** Who may come as far as the command. Finer rules ("their own message") stand in the slice's `policy.ts`. */
export type Policy = 'anyone' | 'signed-in' | 'moderator' | 'admin' | 'owner'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export interface RouteSpec {
  readonly method: Method
  /** Fastify's notation: `/api/rooms/:room/messages`. */
  readonly path: `/api/${string}`
  /** One sentence for the reference. */
  readonly summary: string
  readonly policy: Policy
  readonly limit: LimitName
  readonly params?: TObject
  readonly query?: TObject
  readonly body?: TObject
  /** The body is a file’s bytes as they are (`application/octet-stream`), read as they come. */
  readonly takes?: 'bytes'
  /** How large the body may be; `sizes.bodyBytes` if absent. */
  readonly bodyBytes?: number
  /** The answer carries an ETag, and 304 is answered to who has it already. */
  readonly revalidates?: true
  /** The shape of `data` in a successful answer. */
  readonly data: TSchema
  /** The status of a successful answer; 200 if absent. */
  readonly status?: 200 | 201
  /** Codes it may answer beside the ones that any route may answer (see `everyRouteMayRefuse`). */
  readonly refusals: readonly Code[]
  /** Says something to others, so it is refused to the muted. */
  readonly speaks?: true
  /** Answered also to the frozen, though it is not a GET. */
  readonly whileFrozen?: true
  /** Answered also while the house has more to do than it can. */
  readonly whileBusy?: true
  /** Answered also while the house takes no changes, though it is not a GET. */
  readonly whileReadOnly?: true
}

export interface CallSpec {
  readonly event: string
  readonly summary: string
  /** A socket is open to whoever is signed in, and what asks for a role is a route: the server looks for none here. */
  readonly policy: 'signed-in'
  readonly limit: LimitName
  readonly payload: TObject
  /** The shape of `data` in a successful ack. */
  readonly data: TSchema
  readonly refusals: readonly Code[]
  /** Says something to others, so it is refused to the muted. */
  readonly speaks?: true
  /** It stores something, so it is refused to the frozen, and the house takes no changes. */
  readonly stores?: true
}

export interface PushSpec {
  readonly event: string
  readonly summary: string
  readonly payload: TSchema
}

/** Declares an HTTP route. */
export const route = <const R extends RouteSpec>(spec: R): R => spec

/** Declares a socket event that a client sends and the server acknowledges. */
export const call = <const C extends CallSpec>(spec: C): C => spec

/** Declares a socket event that the server sends. */
export const push = <const P extends PushSpec>(spec: P): P => spec

type Maybe<T> = T extends TSchema ? Static<T> : undefined

export type ParamsOf<R extends RouteSpec> = Maybe<R['params']>
export type QueryOf<R extends RouteSpec> = Maybe<R['query']>
export type BodyOf<R extends RouteSpec> = Maybe<R['body']>
export type DataOf<R extends { readonly data: TSchema }> = Static<R['data']>
export type PayloadOf<C extends { readonly payload: TSchema }> = Static<C['payload']>
