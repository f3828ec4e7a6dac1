// Whether the nodes of a house are set up alike: with other secrets each would refuse what the other has given out, with another Redis they would not hear each other.
import { createHmac } from 'node:crypto'
import type { AppContext } from '#server/context'

const topic = 'alike'
/** Clocks that differ by more end sessions and sweep files too early or too late. */
const clockMs = 5_000

interface Alike {
  /** Made of the root secret; tells nothing of it. */
  readonly secret: string
  readonly redis: boolean
  readonly version: string
  readonly now: number
}

/** [NODE-7] Tells every node that is met how this one is set up, and says in the log where another is set up otherwise. */
export function watchAlike({ cluster, secrets, config, clock, logger }: AppContext): void {
  const secret = createHmac('sha256', secrets.key('alike')).update(topic).digest('base64url')
  const redis = config.redis !== null
  cluster.watch({
    met: () => cluster.declare(topic, { secret, redis, version: config.version, now: clock.now() } satisfies Alike),
  })
  cluster.hear(topic, (said, node) => {
    const other = said as Alike // as another node of this house wrote it
    if (other.secret !== secret)
      logger.error({ node }, 'another node has another NEOSPACE_SECRET; give all nodes of the house the same')
    if (other.redis !== redis)
      logger.error(
        { node },
        'of the nodes of this house some have REDIS_URL and some have not, and they do not hear each other; give it to all or to none',
      )
    if (other.version !== config.version)
      logger.warn({ node, version: other.version }, 'another node has another version')
    const apart = Math.abs(other.now - clock.now())
    if (apart > clockMs)
      logger.warn({ node, apart_ms: apart }, 'the clock of another node goes differently; set both by one time server')
  })
}
