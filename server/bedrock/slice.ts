// What a slice is: a feature's routes, socket calls, reactions and keepers, and the tables and streams that are its own.
import type { Readable } from 'node:stream'
import type { BodyOf, CallSpec, DataOf, ParamsOf, PayloadOf, Policy, QueryOf, RouteSpec } from '#contract/define'
import type { AppContext } from '#server/context'
import type { Actor } from './actor.ts'
import type { Reaction } from './bus.ts'
import type { KeyHolder } from './crypto/wrapped-keys.ts'
import type { Keeper } from './keeping/keeper.ts'
import type { Connection } from './realtime/connection.ts'
import type { Table } from './tx.ts'

/** The actor of a route: surely somebody, unless anyone may come. */
export type ActorOf<S extends { readonly policy: Policy }> = S['policy'] extends 'anyone' ? Actor | null : Actor

/** What a handler may do to the visitor's own session. */
export interface Visit {
  readonly address: string
  /** What the browser says of itself. */
  readonly device: string
  /** A new anti-forgery token for this visitor. */
  csrfToken(): string
  /** Gives the visitor this session token as their cookie, and a fresh pre-session secret. */
  begin(token: string, maxAgeMs: number): void
  /** Takes the visitor's cookie away. */
  end(): void
}

export interface RouteInput<R extends RouteSpec> {
  readonly actor: ActorOf<R>
  readonly params: ParamsOf<R>
  readonly query: QueryOf<R>
  readonly body: BodyOf<R>
  readonly visit: Visit
  /** What comes in, where the route takes bytes. */
  readonly arriving: Arriving
}

/** The body of a request that is a file. */
export interface Arriving {
  /** It must not be destroyed: its connection still has to bring the answer. */
  readonly stream: Readable
  /** How much the sender says it is; null where they do not. */
  readonly declaredBytes: number | null
}

export interface BoundRoute {
  readonly spec: RouteSpec
  readonly run: (input: RouteInput<RouteSpec>) => Promise<unknown>
}

export interface CallInput<C extends CallSpec> {
  readonly actor: Actor
  readonly payload: PayloadOf<C>
  readonly connection: Connection
}

export interface BoundCall {
  readonly spec: CallSpec
  readonly run: (input: CallInput<CallSpec>) => Promise<unknown>
}

/** Binds a route of the contract to what answers it. */
export const serve = <R extends RouteSpec>(spec: R, run: (input: RouteInput<R>) => Promise<DataOf<R>>): BoundRoute => ({
  spec,
  // The edge has validated the input against this very spec.
  run: run as unknown as BoundRoute['run'],
})

/** Binds a socket call of the contract to what answers it. */
export const answer = <C extends CallSpec>(spec: C, run: (input: CallInput<C>) => Promise<DataOf<C>>): BoundCall => ({
  spec,
  run: run as unknown as BoundCall['run'],
})

/** A page that needs no script: the server renders it. */
export interface BoundPage {
  readonly path: `/${string}`
  readonly title: string
  /** Its own stylesheet, on top of the house's. */
  readonly css?: string
  /** What stands in `<body>`, as HTML. */
  readonly render: () => string
}

/** From the first byte to the last, both included. */
interface Span {
  readonly first: number
  readonly last: number
}

/** Bytes as they are served, with what caches and browsers are told of them. */
export interface ServedBytes {
  readonly type: string
  readonly bytes: number
  readonly etag: string
  readonly cacheControl: string
  /** What it is called when somebody keeps it. */
  readonly fileName: string
  /** It is to be saved, never shown, and by no page but the house’s own. */
  readonly toSave: boolean
  readonly open: (span: Span | undefined) => Promise<Readable | null>
}

/** A door outside the contract from which bytes are served. No cookie is looked at there; the address alone says what may be seen. */
export interface BoundBytes {
  readonly path: `/${string}`
  /** Finds what the address names, or refuses. */
  readonly find: (params: Readonly<Record<string, string>>, query: URLSearchParams) => Promise<ServedBytes>
}

/** Who asks for a document, and for which. */
export interface DocumentWish {
  /** Null for a stranger, and where no session is looked at. */
  readonly actor: Actor | null
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** The built client's page; null where it is not built. */
  readonly shell: string | null
  /** The browser says that it opens it by itself, in no frame. */
  readonly alone: boolean
}

/** Copies of a text by the coding in which they are compressed. */
export type Packed = Readonly<Partial<Record<'br' | 'gzip', Buffer>>>

export interface ServedDocument {
  readonly status?: number
  readonly type: string
  /** `__CSP_NONCE__` stands for the nonce of the answer. */
  readonly body: string
  /** The same, compressed by these codings; it has no nonce. */
  readonly packed?: Packed
  /** On top of the house's, or in their place. */
  readonly headers?: Readonly<Record<string, string>>
  /** The house's own pages may show it in a frame. */
  readonly framed?: boolean
}

/** A file that is made while whoever asked for it keeps it. */
export interface ServedDownload {
  readonly type: string
  /** What it is called on their disk. */
  readonly fileName: string
  readonly open: () => Readable
}

/** A document that is made for each who asks, outside the contract's envelope. */
export interface BoundDocument {
  readonly path: `/${string}`
  /** Whether the visitor's session is looked at. */
  readonly personal: boolean
  /** Finds what the address names, or refuses. */
  readonly answer: (wish: DocumentWish) => Promise<ServedDocument | ServedDownload>
}

export interface Slice {
  readonly name: string
  /** Tables that only this slice writes. */
  readonly owns: readonly Table[]
  /** Kinds of stream that this slice writes, if any. */
  readonly streams?: readonly string[]
  readonly routes?: (ctx: AppContext) => readonly BoundRoute[]
  readonly calls?: (ctx: AppContext) => readonly BoundCall[]
  readonly pages?: (ctx: AppContext) => readonly BoundPage[]
  readonly documents?: (ctx: AppContext) => readonly BoundDocument[]
  readonly bytes?: (ctx: AppContext) => readonly BoundBytes[]
  readonly reactions?: readonly Reaction<AppContext>[]
  readonly keepers?: readonly Keeper[]
  /** The keys in its tables that the ring wraps. */
  readonly keys?: KeyHolder
  /** Runs once after migrations, before the house serves; may run several times. */
  readonly prepare?: (ctx: AppContext) => Promise<void>
  /** Hears of sockets that come and go. */
  readonly presence?: (ctx: AppContext) => {
    connected(connection: Connection): void
    disconnected(connection: Connection): void
  }
}

/** Declares a slice. */
export const defineSlice = (slice: Slice): Slice => slice
