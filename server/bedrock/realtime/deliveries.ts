// How far each stream has been delivered to this node's listeners, where several nodes write into it: in the order of its revs, each state once, whoever made it.
import type { Frame } from './frames.ts'

/** A change of a stream, as it is sent. */
export interface Change extends Frame {
  readonly rev: number
}

/** How a stream stands, and the next of its changes after a rev, in the order of their revs. */
export interface Changes {
  readonly head: number
  /** Fewer than were asked for: there are no more up to `head`. */
  readonly changes: readonly Change[]
}

export interface Head {
  readonly id: number
  readonly rev: number
  readonly access: number
}

export interface ReadStreams {
  /** The heads of these streams. */
  readonly heads: (ids: readonly number[]) => Promise<readonly Head[]>
  readonly changes: (streamId: number, afterRev: number, atMost: number) => Promise<Changes>
}

export interface Deliveries {
  /** This node has committed a change. */
  committed(streamId: number, change: Change): void
  /** Some node has changed the stream up to this rev, or further. */
  changed(streamId: number, rev: number): void
  /** Somebody begins to listen. Settles once nothing that is changed from then on can be missed; whoever reads after that sees all before it. */
  begin(streamId: number): Promise<void>
  /** Nobody listens any more. */
  end(streamId: number): void
}

interface Delivery {
  /** Everything up to here was sent; null until it is known where to begin. */
  sent: number | null
  wanted: number
  reading: boolean
  begun: Promise<void>
}

const atMost = 200

/** Makes the record of deliveries. `failed` hears of reads that failed; whoever compares the heads asks for them again. */
export function createDeliveries(
  send: (streamId: number, frame: Frame) => void,
  read: () => ReadStreams,
  failed: (error: unknown) => void,
): Deliveries {
  const deliveries = new Map<number, Delivery>()

  async function catchUp(streamId: number, delivery: Delivery): Promise<void> {
    if (delivery.reading || delivery.sent === null) return
    delivery.reading = true
    try {
      while (delivery.sent < delivery.wanted && deliveries.get(streamId) === delivery) {
        const { wanted } = delivery
        const { head, changes } = await read().changes(streamId, delivery.sent, atMost)
        // Somebody may have gone, and others come, while it was read.
        if (deliveries.get(streamId) !== delivery) return
        for (const change of changes) send(streamId, change)
        // A row keeps its latest rev alone, so the revs up to the head that no row carries are done with as well.
        delivery.sent = changes.length < atMost ? Math.max(head, delivery.sent) : (changes.at(-1)?.rev ?? head)
        // Somebody spoke of more than there is; what was spoken of meanwhile is read in another round.
        if (changes.length < atMost && head < wanted) break
      }
    } catch (error) {
      failed(error)
    } finally {
      delivery.reading = false
    }
  }

  function changed(streamId: number, rev: number): void {
    const delivery = deliveries.get(streamId)
    if (!delivery) return
    delivery.wanted = Math.max(delivery.wanted, rev)
    void catchUp(streamId, delivery)
  }

  async function start(streamId: number, delivery: Delivery): Promise<void> {
    try {
      const [head] = await read().heads([streamId])
      delivery.sent = head?.rev ?? 0
    } catch (error) {
      if (deliveries.get(streamId) === delivery) deliveries.delete(streamId)
      throw error
    }
    void catchUp(streamId, delivery)
  }

  return {
    committed(streamId, change) {
      const delivery = deliveries.get(streamId)
      if (!delivery) return
      if (delivery.sent === change.rev - 1 && !delivery.reading) {
        delivery.sent = change.rev
        send(streamId, change)
      } else changed(streamId, change.rev)
    },
    changed,
    async begin(streamId) {
      const known = deliveries.get(streamId)
      if (known) return await known.begun
      const delivery: Delivery = { sent: null, wanted: 0, reading: false, begun: Promise.resolve() }
      deliveries.set(streamId, delivery)
      delivery.begun = start(streamId, delivery)
      await delivery.begun
    },
    end: (streamId) => void deliveries.delete(streamId),
  }
}
