// Which sockets have which jams open, by the numbers of their rooms, and how far each was told.
import type { Connection } from '#bedrock/realtime/connection'
import { watchingWithin } from '#bedrock/realtime/watching'
import { sizes } from '#contract/limits'

/** How far a socket was told. */
export interface Told {
  readonly epoch: string
  readonly rev: number
}

export interface Seat {
  readonly connection: Connection
  /** Null while its first answer is under way: what happens meanwhile is told once it is known from where. */
  told: Told | null
}

/** The register of a house. */
export const watchersIn = watchingWithin<Seat>({ mostPerSocket: sizes.jamsPerSocket, everyMs: sizes.jamToldEveryMs })
