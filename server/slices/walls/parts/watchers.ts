// Which sockets watch which walls, by whose they are.
import type { Connection } from '#bedrock/realtime/connection'
import { watchingWithin } from '#bedrock/realtime/watching'
import { sizes } from '#contract/limits'

/** The register of a house. */
export const watchersIn = watchingWithin<Connection>({
  mostPerSocket: sizes.wallsPerSocket,
  everyMs: sizes.wallToldEveryMs,
})
