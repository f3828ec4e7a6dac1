// Who hears which stream on which node, so that each of them can say who is in a room.
import type { Cluster } from '../cluster/cluster.ts'
import type { Sockets } from './sockets.ts'

export interface Hearers {
  /** The people who hear the stream on any node. */
  of(streamId: number): ReadonlySet<number>
}

const hearing = 'hearing'
const gatherMs = 200

type Heard = readonly [streamId: number, personId: number, hears: boolean]

interface Told {
  /** That is everybody who hears anything there; else only what is different. */
  readonly whole: boolean
  readonly heard: readonly Heard[]
}

/** Keeps the record and tells the other nodes of this one's. */
export function createHearers(sockets: Sockets, cluster: Cluster): Hearers {
  const elsewhere = new Map<string, Map<number, Set<number>>>()
  const changed = new Map<number, Set<number>>()
  let gathering = false

  const here = (streamId: number): ReadonlySet<number> =>
    new Set(sockets.listeners(streamId).map(({ actor }) => actor.id))

  function tellChanged(): void {
    gathering = false
    const heard = [...changed].flatMap(([streamId, people]) => {
      const now = here(streamId)
      return [...people].map((personId): Heard => [streamId, personId, now.has(personId)])
    })
    changed.clear()
    cluster.tell(hearing, { whole: false, heard } satisfies Told)
  }

  sockets.onHearing((streamId, personId) => {
    if (!cluster.shared) return
    changed.set(streamId, (changed.get(streamId) ?? new Set()).add(personId))
    if (gathering) return
    gathering = true
    setTimeout(tellChanged, gatherMs).unref()
  })
  cluster.hear(hearing, (said, node) => {
    const { whole, heard } = said as Told // as a node of this version wrote it
    const streams = (whole ? undefined : elsewhere.get(node)) ?? new Map<number, Set<number>>()
    elsewhere.set(node, streams)
    for (const [streamId, personId, hears] of heard) {
      const people = streams.get(streamId) ?? new Set<number>()
      if (hears) streams.set(streamId, people.add(personId))
      else people.delete(personId)
      if (people.size === 0) streams.delete(streamId)
    }
  })
  cluster.watch({
    met: () =>
      cluster.tell(hearing, {
        whole: true,
        heard: sockets.streams().flatMap((id) => [...here(id)].map((personId): Heard => [id, personId, true])),
      } satisfies Told),
    gone: (node) => void elsewhere.delete(node),
  })

  return {
    of: (streamId) =>
      new Set([...here(streamId), ...[...elsewhere.values()].flatMap((streams) => [...(streams.get(streamId) ?? [])])]),
  }
}
