// Sticks something on a line, moves it, peels it off; the line itself changes when the house says so to everyone.
import type { Message } from '#contract/messages'
import type { StuckOn, StuckThing } from '#contract/stuck'
import { stuckLines as said } from '#words/stuck-lines'
import { announce } from '../../../bedrock/announcer.ts'
import { api } from '../../../bedrock/api.ts'
import { asFailure } from '../../../bedrock/api-failure.ts'
import { notify } from '../../../kit/toast.tsx'
import { freePlace, type StuckPlace } from './stuck-place.ts'
import { thingName } from './stuck-name.ts'

/** Where there is room. Says how it went. */
export async function stickNew(message: Message, thing: StuckThing): Promise<void> {
  const sticker = { id: crypto.randomUUID(), thing, ...freePlace(message.stickers) }
  if (await put(message.id, sticker)) announce(said.done(thingName(thing)))
}

/** Whether the house took it. */
export async function put(id: number, sticker: Pick<StuckOn, 'id' | 'thing'> & StuckPlace): Promise<boolean> {
  const { thing, x, turn } = sticker
  try {
    await api('PUT /api/messages/:id/stickers/:sticker', {
      params: { id, sticker: sticker.id },
      body: { thing, x, turn },
    })
    return true
  } catch (error) {
    notify(asFailure(error).message, { tone: 'fault' })
    return false
  }
}

/** Takes it off; one's own can be put back for a moment. */
export async function peel(id: number, sticker: StuckOn, mine: boolean): Promise<void> {
  try {
    await api('DELETE /api/messages/:id/stickers/:sticker', { params: { id, sticker: sticker.id } })
    notify(said.peeled, mine ? { undo: () => void put(id, sticker) } : {})
  } catch (error) {
    notify(asFailure(error).message, { tone: 'fault' })
  }
}
