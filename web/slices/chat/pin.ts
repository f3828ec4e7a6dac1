// Pins a line or takes its pin out; the line itself changes when the house says so to everyone.
import type { Message } from '#contract/messages'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { notify } from '../../kit/toast.tsx'

/** Says how it went. */
export async function pin({ id }: Pick<Message, 'id'>, pinned: boolean): Promise<void> {
  try {
    await api('PUT /api/messages/:id/pinned', { params: { id }, body: { pinned } })
    const undo = (): void => void pin({ id }, !pinned)
    notify(pinned ? words.chat.pins.done : words.chat.pins.undone, { undo })
  } catch (error) {
    notify(asFailure(error).message, { tone: 'fault' })
  }
}
