// What one node has counted, told to the others, gathered: so that a limit is one limit, however many nodes somebody asks.
import type { LimitName } from '#contract/rates'
import type { Cluster } from './cluster.ts'

const counts = 'counts'
/** As much as fits into this time may be too much, once for each further node. */
const gatherMs = 200

export interface Counted {
  readonly name: LimitName
  readonly seconds: number
  readonly key: string
  readonly times: number
}

type Told = readonly [name: LimitName, seconds: number, key: string, times: number]

/** [NODE-6] Makes the function that notes one act of this node; `heard` takes over those of the others. */
export function shareCounts(
  cluster: Cluster,
  heard: (counted: Counted) => void,
): (name: LimitName, seconds: number, key: string) => void {
  if (!cluster.shared) return () => {}
  const gathered = new Map<string, { readonly told: Told; times: number }>()
  cluster.hear(counts, (said) => {
    for (const [name, seconds, key, times] of said as readonly Told[]) heard({ name, seconds, key, times })
  })
  return (name, seconds, key) => {
    const id = `${name} ${seconds} ${key}`
    const known = gathered.get(id)
    if (known) return void known.times++
    gathered.set(id, { told: [name, seconds, key, 1], times: 1 })
    if (gathered.size > 1) return
    setTimeout(() => {
      cluster.tell(
        counts,
        [...gathered.values()].map(({ told: [limit, span, of], times }): Told => [limit, span, of, times]),
      )
      gathered.clear()
    }, gatherMs).unref()
  }
}
