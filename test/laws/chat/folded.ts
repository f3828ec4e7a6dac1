// The simplest client there can be: per message the object with the highest rev, taken from frames and backfills alone.
import type { Backfill, Message } from '#contract/messages'
import { listMessages } from '#contract/messages'
import type { Frame } from '#dev-env/person'
import type { Visitor } from '#dev-env/visitor'

/** Folds objects by id; the highest rev wins. Answers them in the order of their ids. */
export function folded(...objects: readonly (readonly Message[])[]): Message[] {
  const kept = new Map<number, Message>()
  for (const message of objects.flat()) {
    const known = kept.get(message.id)
    if (!known || known.rev < message.rev) kept.set(message.id, message)
  }
  return [...kept.values()].sort((a, b) => a.id - b.id)
}

/** The messages that a person's frames brought, and nothing else that was sent. */
export const fromFrames = (frames: readonly Frame[]): Message[] =>
  frames.flatMap(({ event, payload }) => {
    // The house sent it; whether it has this shape is what the tests compare.
    if (event === 'message') return [payload as Message]
    return event === 'backfill' ? [...(payload as Backfill).messages] : []
  })

/** Every message of a room over HTTP, from the newest back to the first. */
export async function wholeHistory(visitor: Visitor, room: string): Promise<Message[]> {
  const pages: Message[][] = []
  let page = await visitor.request(listMessages, { params: { room }, query: { limit: 7 } })
  for (;;) {
    pages.push([...page.messages])
    const before = page.next?.before_id
    if (before === undefined) return folded(...pages)
    page = await visitor.request(listMessages, { params: { room }, query: { before_id: before, limit: 7 } })
  }
}

/** Everything that changed after a rev, page by page. */
export async function changesAfter(visitor: Visitor, room: string, epoch: string, rev: number): Promise<Message[]> {
  const pages: Message[][] = []
  for (let after: number | undefined = rev; after !== undefined; ) {
    const page: Backfill = await visitor.request(listMessages, {
      params: { room },
      query: { after_rev: after, epoch, limit: 7 },
    })
    pages.push([...page.messages])
    after = page.complete ? undefined : page.next?.after_rev
  }
  return folded(...pages)
}
