// Who hears which stream on which node, so that each of them can say who is in a room.
import type { Cluster } from '../cluster/cluster.ts'
import type { Sockets } from './sockets.ts'

export interface Hearers {
  /** The people who hear the stream on any node. */
  of(streamId: number): ReadonlySet<number>
}

const hearing = 'hearing'
const gatherMs = 200
/** Of one telling; a long one is cut by whoever carries it. */
type Told = readonly [streamId: number, personId: number, hears: boolean]

/** Keeps the record and tells the other nodes of this one's. */
export function createHearers(sockets: Sockets, cluster: Cluster): Hearers {
  const elsewhere = new Map<string, Map<number, Set<number>>>()
  const changed = new Set<string>()
  let gathering = false

  const here = (streamId: number): number[] => sockets.listeners(streamId).map(({ actor }) => actor.id)

  sockets.onHearing((streamId, personId) => {
    if (!cluster.shared) return
    changed.add(`${streamId} ${personId}`)
    if (gathering) return
    gathering = true
    setTimeout(() => {
      gathering = false
      const told = [...changed].map((key): Told => {
        const [stream = 0, person = 0] = key.split(' ').map(Number)
        return [stream, person, here(stream).includes(person)]
      })
      changed.clear()
      cluster.tell(hearing, told)
    }, gatherMs).unref()
  })
  cluster.hear(hearing, (said, node) => {
    const streams = elsewhere.get(node) ?? new Map<number, Set<number>>()
    elsewhere.set(node, streams)
    for (const [streamId, personId, hears] of said as readonly Told[]) {
      const people = streams.get(streamId) ?? new Set<number>()
      if (hears) streams.set(streamId, people.add(personId))
      else people.delete(personId)
      if (people.size === 0) streams.delete(streamId)
    }
  })
  cluster.watch({
    met: () =>
      cluster.tell(
        hearing,
        sockets.streams().flatMap((id) => [...new Set(here(id))].map((personId): Told => [id, personId, true])),
      ),
    gone: (node) => void elsewhere.delete(node),
  })

  return {
    of: (streamId) =>
      new Set([...here(streamId), ...[...elsewhere.values()].flatMap((streams) => [...(streams.get(streamId) ?? [])])]),
  }
}
