// What the reference client offers, and how it says that the house refused.
import type { Socket } from 'socket.io-client'
import type { Message } from '#contract/messages'
import type { Code } from '#contract/refusals'
import type { Comparison } from '#log/digest-ring'
import type { RoomState } from '#log/room-state'
import type { Visitor } from './visitor.ts'

/** A refusal as it arrives. */
export type Failure = {
  readonly ok: false
  readonly code: Code
  readonly error: string
  readonly retry_after_ms?: number
}
/** What the house acknowledges with. */
export type Ack<T> = { readonly ok: true; readonly data: T } | Failure

export interface ReferenceClient extends AsyncDisposable {
  readonly username: string
  readonly socket: Socket
  /** The same session over HTTP. */
  readonly browser: Visitor
  /** Listens to a room; resolves once its first backfill is there. Whoever held it already goes on from there. Throws `Refused`. */
  join(room: string, earlier?: { readonly id: number; readonly state: RoomState }): Promise<void>
  /** Stops listening to a room and forgets it. */
  leave(room: string): Promise<void>
  say(room: string, content: string, replyTo?: number): Promise<Message>
  edit(id: number, content: string): Promise<Message>
  remove(id: number): Promise<Message>
  /** Reads back to the first message. */
  history(room: string): Promise<void>
  /** Asks for the digest and compares at its head; what is `unequal` is replaced by a fresh snapshot. */
  verify(room: string): Promise<Comparison>
  state(room: string): RoomState
  messages(room: string): Message[]
  /** Cuts the connection as a bad network does; the client comes back by itself. */
  cut(): void
  /** Resolves once it is connected, has joined again, misses nothing and waits for nothing. */
  settled(): Promise<void>
}

/** A refusal as an exception, for what the caller asked wrongly. */
export class Refused extends Error {
  readonly code: Code
  /** Milliseconds after which the same may be asked again. */
  readonly retryAfterMs: number | undefined
  constructor({ code, error, retry_after_ms }: Failure) {
    super(error)
    this.code = code
    this.retryAfterMs = retry_after_ms
  }
}
