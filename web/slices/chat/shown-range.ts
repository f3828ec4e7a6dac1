// Which part of a long room stands in the document: at most 300 lines, moved towards where one reads.
import type { Message } from '#contract/messages'

/** Ids, both included; `to` is `Infinity` while the range follows the present. */
export interface Range {
  readonly from: number
  readonly to: number
}

export const mostLines = 300
const firstLines = 120
const step = 80

/** The range that ends with the newest line. */
export const atPresent = (messages: readonly Message[]): Range => ({
  from: messages.at(-firstLines)?.id ?? messages[0]?.id ?? 0,
  to: Number.POSITIVE_INFINITY,
})

/** The range around one line, or around the place where it would be. */
export function around(messages: readonly Message[], id: number): Range {
  const found = messages.findIndex((message) => message.id >= id)
  const middle = found === -1 ? messages.length - 1 : found
  const last = messages[middle + firstLines / 2]
  return {
    from: messages[Math.max(0, middle - firstLines / 2)]?.id ?? 0,
    to: last?.id ?? Number.POSITIVE_INFINITY,
  }
}

/** The messages of the range, the oldest left out if more than 300 have come in at the present. */
export function within(messages: readonly Message[], { from, to }: Range): readonly Message[] {
  const inside = messages.filter(({ id }) => id >= from && id <= to)
  return to === Number.POSITIVE_INFINITY ? inside.slice(-mostLines) : inside.slice(0, mostLines)
}

/** The range moved towards older lines, the far end cut; `null` if no older ones are held. */
export function older(messages: readonly Message[], range: Range): Range | null {
  const inside = within(messages, range)
  const first = messages.findIndex(({ id }) => id === inside[0]?.id)
  if (first <= 0) return null
  const start = Math.max(0, first - step)
  const last = messages[start + mostLines - 1]
  const to = last !== undefined && last.id < (inside.at(-1)?.id ?? 0) ? last.id : range.to
  return { from: messages[start]?.id ?? 0, to }
}

/** The range moved towards newer lines, the far end cut; `null` if no newer ones are held. */
export function newer(messages: readonly Message[], range: Range): Range | null {
  if (range.to === Number.POSITIVE_INFINITY) return null
  const inside = within(messages, range)
  const last = messages.findIndex(({ id }) => id === inside.at(-1)?.id)
  const end = last + step
  const start = Math.max(
    0,
    messages.findIndex(({ id }) => id >= range.from),
    end - mostLines + 1,
  )
  return {
    from: messages[start]?.id ?? range.from,
    to: end >= messages.length - 1 ? Number.POSITIVE_INFINITY : (messages[end]?.id ?? Number.POSITIVE_INFINITY),
  }
}
