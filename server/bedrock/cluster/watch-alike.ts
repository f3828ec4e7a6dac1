// Whether the nodes of a house are set up alike: with other secrets each would refuse what the other has given out.
import { createHmac } from 'node:crypto'
import type { AppContext } from '#server/context'

const topic = 'alike'

interface Alike {
  /** Made of the root secret; tells nothing of it. */
  readonly secret: string
  readonly version: string
}

/** [NODE-7] Tells every node that is met how this one is set up, and says in the log where another is set up otherwise. */
export function watchAlike({ cluster, secrets, config, logger }: AppContext): void {
  const mine: Alike = {
    secret: createHmac('sha256', secrets.key('alike')).update(topic).digest('base64url'),
    version: config.version,
  }
  cluster.watch({ met: () => cluster.tell(topic, mine) })
  cluster.hear(topic, (said, node) => {
    const { secret, version } = said as Alike // as another node of this house wrote it
    if (secret !== mine.secret)
      logger.error({ node }, 'another node has another NEOSPACE_SECRET; give all nodes of the house the same')
    if (version !== mine.version) logger.warn({ node, version }, 'another node has another version')
  })
}
