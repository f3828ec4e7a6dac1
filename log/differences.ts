// What differs between two states of one room in a range of ids, by id alone, because a report of it repeats nobody's words.
import type { Message } from '#contract/messages'
import type { RoomState } from './room-state.ts'

export interface Difference {
  readonly id: number
  /** `missing`: the first did not hold it; `extra`: it alone did; `other`: both do, and they differ. */
  readonly what: 'missing' | 'extra' | 'other'
}

interface Compared {
  readonly from_id: number
  readonly to_id: number
  /** What the second holds of a later rev came to be since, and is no difference. */
  readonly head_rev: number
}

/** The lines in which `before` differs from `after`, by ascending id. */
export function differences(before: RoomState, after: RoomState, { from_id, to_id, head_rev }: Compared): Difference[] {
  const [old, now] = [before, after].map(
    ({ objects }) => new Map(objects.between(from_id, to_id).map((message) => [message.id, message])),
  )
  const ids = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])
  return [...ids]
    .sort((a, b) => a - b)
    .flatMap((id): Difference[] => {
      const [had, has] = [old?.get(id), now?.get(id)]
      if (has && has.rev > head_rev) return []
      if (!has) return [{ id, what: 'extra' }]
      if (!had) return [{ id, what: 'missing' }]
      return same(had, has) ? [] : [{ id, what: 'other' }]
    })
}

/** By what the digest is made of. */
const same = (a: Message, b: Message): boolean =>
  a.rev === b.rev && a.user_id === b.user_id && a.deleted === b.deleted && a.content === b.content
