// The tape of this page's connection: names, sizes and times of what went over it, and nothing that was said.
import { signal } from '@preact/signals'
import { whenPersonLeaves } from '../../bedrock/session.ts'
import { type Heard, listenIn } from '../../bedrock/socket.ts'

export interface Strip {
  readonly at: number
  readonly id: number
  readonly way: Parameters<Heard>[0]
  readonly event: string
  readonly bytes: number
  readonly ms: number | null
}

const kept = 200
const encoder = new TextEncoder()
let last = 0

/** The newest first, at most 200. */
export const tape = signal<readonly Strip[]>([])
whenPersonLeaves(() => void (tape.value = []))

/** How many bytes a body takes as JSON. */
export const bytesOf = (body: unknown): number => encoder.encode(JSON.stringify(body) ?? '').length

/** Records from now on, until the answer is called. */
export const record = (): (() => void) =>
  listenIn((way, event, body, ms) => {
    const strip = { id: ++last, at: Date.now(), way, event, bytes: body === null ? 0 : bytesOf(body), ms: ms ?? null }
    tape.value = [strip, ...tape.peek()].slice(0, kept)
  })
