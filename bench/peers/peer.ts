// A chat server by somebody else that the house is compared with.
import type { Running } from './program.ts'
import type { Speech } from './speech.ts'

export interface Peer {
  readonly name: string
  /** The Debian packages that it needs; the first is the server itself. */
  readonly packages: readonly string[]
  readonly speech: Speech
  /** Whether it has an archive at all. */
  readonly stores: boolean
  /** Whether what it has acknowledged outlives a power cut. */
  readonly durable: boolean
  /** Where messages are by the time that they are heard. */
  readonly keeps: string
  /** Starts it on data of its own and a free port of this machine alone. */
  start(): Promise<Running>
}
