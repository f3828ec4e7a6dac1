// One's conversations between two: fetched once a connection, kept in step by what the house tells.
import { computed, effect, signal } from '@preact/signals'
import type { Conversation } from '#contract/direct'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { isNewLine } from '../../bedrock/is-new-line.ts'
import { readAnew } from '../../bedrock/read-anew.ts'
import { person, whenPersonLeaves } from '../../bedrock/session.ts'
import { connection, onPush } from '../../bedrock/socket.ts'
import { toldMeanwhile } from '../../bedrock/told-meanwhile.ts'

type Known = ReadonlyMap<number, Conversation>
type Fold = (before: Known) => Known

const known = signal<Known | null>(null)
const meanwhile = toldMeanwhile<Fold>()
/** Those being looked at right now; nothing in them counts as unread. */
const seen = new Set<number>()

/** Why they could not be fetched, if so. */
export const conversationsFault = signal<string | null>(null)
/** By room, the one in which something was said last first; `null` until the first answer. */
export const conversations = computed(() => known.value && [...known.value.values()])
/** Those that stand in one's list: without whom one turned away, and those that one deleted. */
export const listed = computed(() => (conversations.value ?? []).filter((one) => one.listed))

/** The one with somebody, by name. */
export const conversationWith = (username: string): Conversation | undefined =>
  conversations.value?.find((one) => one.person?.username.toLowerCase() === username.toLowerCase())

const unreadOf = (one: Conversation, unread: boolean): Conversation => ({ ...one, room: { ...one.room, unread } })

const asLookedAt = (one: Conversation): Conversation => (seen.has(one.room.id) ? unreadOf(one, false) : one)

/** Where more was deleted than this page knows of, the room is read anew, so that nothing of it stays. */
function readLess({ room: { id }, deleted_to }: Conversation): void {
  const before = known.peek()?.get(id)
  if (before && deleted_to !== before.deleted_to) void readAnew(id)
}

function fold(to: Fold): void {
  meanwhile.note(to)
  known.value = to(known.peek() ?? new Map())
}

/** Puts in what the house answered about one; it comes first where something was just said. */
export function takeConversation(one: Conversation, first = false): void {
  readLess(one)
  const { id } = one.room
  const entry = [id, asLookedAt(one)] as const
  fold((before) => new Map(first ? [entry, ...[...before].filter(([other]) => other !== id)] : [...before, entry]))
}

async function everyConversation(): Promise<Map<number, Conversation>> {
  const found = new Map<number, Conversation>()
  let before: number | undefined
  do {
    const page = await api('GET /api/direct', { query: before === undefined ? {} : { before } })
    for (const one of page.items) {
      readLess(one)
      found.set(one.room.id, asLookedAt(one))
    }
    before = page.next?.['before'] as number | undefined
  } while (before !== undefined)
  return found
}

/** Fetches all of them anew. */
async function load(): Promise<void> {
  try {
    const [found, told] = await meanwhile.while(everyConversation)
    // The list has none that one turned away or deleted; one that is being looked at was asked for by itself.
    for (const [id, one] of known.peek() ?? []) if (!one.listed && !found.has(id)) found.set(id, one)
    known.value = told.reduce<Known>((before, to) => to(before), found)
    conversationsFault.value = null
  } catch (error) {
    conversationsFault.value = asFailure(error).message
  }
}

/** Something was said in one of them. */
function heard(roomId: number, own: boolean): void {
  const one = known.peek()?.get(roomId)
  if (one) takeConversation(own ? one : unreadOf(one, true), true)
}

/** Says that one is being looked at, until the answer is called. */
export function lookAt(roomId: number): () => void {
  seen.add(roomId)
  const one = known.peek()?.get(roomId)
  if (one) takeConversation(one)
  return () => seen.delete(roomId)
}

/** Begins to keep them. Call once. */
export function startConversations(): void {
  effect(() => {
    if (person.value !== null && (connection.value > 0 || known.peek() === null)) void load()
  })
  whenPersonLeaves(() => {
    known.value = null
    seen.clear()
  })
  onPush('direct', ({ conversation }) => takeConversation(conversation, !known.peek()?.has(conversation.room.id)))
  onPush('room_activity', ({ room_id }) => heard(room_id, false))
  // Activity is dropped where a socket is busy, as with this very push.
  onPush('notice', ({ notice: { room } }) => {
    if (room) heard(room.id, false)
  })
  onPush('message', (message) => {
    if (!message.deleted && isNewLine(message)) heard(message.room_id, message.user_id === person.peek()?.id)
  })
  onPush('read', ({ room_id }) => {
    const one = known.peek()?.get(room_id)
    if (one) takeConversation(unreadOf(one, false))
  })
}
