// The cards of messages, asked for several at once and kept as long as their words stand. They are put in while nobody scrolls, so that nothing moves under a hand.
import { signal } from '@preact/signals'
import type { MessageCards, SaidCard } from '#contract/cards'
import { sizes } from '#contract/limits'
import type { Message } from '#contract/messages'
import { whenPersonLeaves } from '../../bedrock/session.ts'
import { call, onPush } from '../../bedrock/socket.ts'
import { whenStill } from './when-still.ts'

type Said = Pick<Message, 'id' | 'content'>

interface Known {
  /** The words whose links they are. */
  readonly content: string | null
  readonly cards: readonly SaidCard[]
}

const known = signal<ReadonlyMap<number, Known>>(new Map())
const wanted = new Map<number, Said>()
/** How often a message was asked for whose pages are slow. */
const tries = new Map<number, number>()
const mostKnown = 400
const mostTries = 4
const gatherMs = 40
const againMs = 3_000
let timer: ReturnType<typeof setTimeout> | undefined
let begun = false

/** The cards of a message as it stands now; `undefined` while nobody has asked. */
export function cardsOf({ id, content }: Said): readonly SaidCard[] | undefined {
  const found = known.value.get(id)
  return found?.content === content ? found.cards : undefined
}

/** Asks for the cards of a message, with others that are asked for in the same moment. */
export function askForCards(message: Said): void {
  begin()
  if (known.peek().get(message.id)?.content === message.content || wanted.has(message.id)) return
  wanted.set(message.id, message)
  later(gatherMs)
}

/** Forgets all, so that it is asked for anew. */
export function forgetCards(): void {
  known.value = new Map()
  tries.clear()
}

function later(ms: number): void {
  timer ??= setTimeout(() => void fetchThem(), ms)
}

async function fetchThem(): Promise<void> {
  timer = undefined
  const asked = [...wanted.values()].slice(0, sizes.linkCardMessages)
  for (const { id } of asked) wanted.delete(id)
  try {
    const { items } = await call('get_link_cards', { ids: asked.map(({ id }) => id) })
    const found = new Map(items.map((item) => [item.message_id, item]))
    await whenStill()
    take(asked, found)
  } catch {
    // Asked again when the line comes into sight again.
  }
  if (wanted.size > 0) later(gatherMs)
}

function take(asked: readonly Said[], found: ReadonlyMap<number, MessageCards>): void {
  const all = new Map(known.peek())
  for (const { id, content } of asked) {
    const item = found.get(id)
    all.delete(id)
    all.set(id, { content, cards: item?.cards ?? [] })
    if (item?.waiting) askLater({ id, content })
  }
  for (const id of all.keys()) {
    if (all.size <= mostKnown) break
    all.delete(id)
  }
  known.value = all
}

function askLater(message: Said): void {
  const times = (tries.get(message.id) ?? 0) + 1
  tries.set(message.id, times)
  if (times >= mostTries) return
  setTimeout(() => {
    wanted.set(message.id, message)
    later(gatherMs)
  }, againMs * times)
}

function begin(): void {
  if (begun) return
  begun = true
  whenPersonLeaves(forgetCards)
  onPush('message', ({ id, content }) => {
    if (content !== null || !known.peek().has(id)) return
    const left = new Map(known.peek())
    left.delete(id)
    known.value = left
  })
}
