// How facts reach the other nodes: after a commit over the cluster, or by the commit itself.
import type { Relay } from '../bus.ts'
import type { Cluster } from './cluster.ts'
import { postgresChannel } from './postgres-line.ts'

const facts = 'fact'

/** A relay over this cluster. */
export const relayFacts = (cluster: Cluster): Relay => ({
  tell: (kind, pointer) => cluster.tell(facts, [kind, pointer]),
  async tellWithin(tx, kind, pointer) {
    for (const text of cluster.texts(facts, [kind, pointer]))
      await tx.db
        .selectNoFrom((eb) => eb.fn<string>('pg_notify', [eb.val(postgresChannel), eb.val(text)]).as('told'))
        .execute()
  },
})

/** Hears facts of the other nodes. */
export const hearFacts = (cluster: Cluster, heard: (kind: string, pointer: unknown) => void): void =>
  cluster.hear(facts, (said) => {
    const [kind, pointer] = said as [string, unknown] // as `tell` wrote it
    heard(kind, pointer)
  })
