// Which messages one keeps: asked for when somebody first wants to know, and in step with one’s other devices from then on.
import { effect, signal } from '@preact/signals'
import type { Message } from '#contract/messages'
import { bookmarksLines } from '#words/bookmarks-lines'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { person, whenPersonLeaves } from '../../bedrock/session.ts'
import { connection, onPush } from '../../bedrock/socket.ts'
import { toldMeanwhile } from '../../bedrock/told-meanwhile.ts'
import { notify } from '../../kit/toast.tsx'

type Told = readonly [id: number, kept: boolean]

const ids = signal<ReadonlySet<number>>(new Set())
const meanwhile = toldMeanwhile<Told>()
let begun = false

function begin(): void {
  if (begun) return
  begun = true
  effect(() => {
    // What changed while one was away is not told later.
    if (person.value === null || connection.value === 0) return
    meanwhile
      .while(() => api('GET /api/me/bookmarks/messages', {}))
      .then(
        ([kept, told]) => {
          ids.value = new Set(kept.ids)
          for (const one of told) take(...one)
        },
        // Then a line offers to be kept that is kept already, which changes nothing.
        () => undefined,
      )
  })
  whenPersonLeaves(() => (ids.value = new Set()))
  onPush('bookmark', ({ message_id, kept }) => take(message_id, kept))
}

function take(...told: Told): void {
  const [id, kept] = told
  meanwhile.note(told)
  const next = new Set(ids.peek())
  if (kept) next.add(id)
  else next.delete(id)
  ids.value = next
}

/** Whether one keeps this message. */
export function isKept(id: number): boolean {
  begin()
  return ids.value.has(id)
}

/** Keeps a message or lets go of it, and says how it went. */
export async function keep({ id }: Pick<Message, 'id'>, kept: boolean): Promise<void> {
  try {
    await api('PUT /api/messages/:id/bookmark', { params: { id }, body: { kept } })
    take(id, kept)
    const undo = (): void => void keep({ id }, !kept)
    notify(kept ? bookmarksLines.done : bookmarksLines.undone, { undo })
  } catch (error) {
    notify(asFailure(error).message, { tone: 'fault' })
  }
}
