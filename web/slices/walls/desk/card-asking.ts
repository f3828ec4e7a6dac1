// Asking the house for the card of a link: what is under way or went wrong, and where the card goes once it is there.
import { signal } from '@preact/signals'
import type { LinkModule } from '#contract/modules'
import type { Static } from 'typebox'
import { isMail } from '#views/walls/link-view'
import { words } from '#words/index'
import { api } from '../../../bedrock/api.ts'
import { asFailure } from '../../../bedrock/api-failure.ts'
import { whenPersonLeaves } from '../../../bedrock/session.ts'
import { knowFiles } from '../canvas/known-files.ts'
import type { Desk } from './desk.ts'
import { growToCard, withPicture } from './card-room.ts'

interface Asking {
  readonly url: string
  /** What was refused; null while the house is asking. */
  readonly failed: string | null
}

type Link = Static<typeof LinkModule>

/** By link. */
export const asking = signal<ReadonlyMap<string, Asking>>(new Map())

function note(id: string, one: Asking | null): void {
  const next = new Map(asking.peek())
  if (one) next.set(id, one)
  else next.delete(id)
  asking.value = next
}

const cardAt = (desk: Desk, id: string): Link | undefined =>
  desk.wall
    .peek()
    .modules.find(
      (module): module is Link => module.id === id && module.kind === 'link' && module.content.shape === 'card',
    )

/** Asks for the card of a link that is to be one and has none; an address that was asked for already only by `again`. */
export async function askForCard(desk: Desk, id: string, again = false): Promise<void> {
  const link = cardAt(desk, id)
  // Of whom one writes to no page tells anything.
  if (!link || link.content.url === '' || isMail(link.content.url)) return
  const { url } = link.content
  const before = asking.peek().get(id)
  if (before?.url === url && (before.failed === null || !again)) return
  if (link.content.card && !again) return
  note(id, { url, failed: null })
  try {
    const { card, files } = await api('POST /api/cards', { body: { url } })
    knowFiles(files)
    // A later question for another address is still waiting for its own answer.
    if (asking.peek().get(id)?.url === url) note(id, null)
    const now = cardAt(desk, id)
    if (now?.content.url !== url) return
    const others = desk.wall.peek().modules.flatMap((one) => (one.id === id ? [] : [one.place]))
    const place = now.content.card === undefined && card.picture !== null ? withPicture(now.place, others) : now.place
    desk.change([{ step: 'put', module: { ...now, place, content: { ...now.content, card } } }], words.walls.card.came)
    growToCard(desk, now)
  } catch (error) {
    if (asking.peek().get(id)?.url === url) note(id, { url, failed: asFailure(error).message })
  }
}

whenPersonLeaves(() => (asking.value = new Map()))
