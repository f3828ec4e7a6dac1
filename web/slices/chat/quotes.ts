// The lines that answers refer to: taken from what the room holds, else asked for, several at once. A quote is always the line itself, never a copy of its text.
import { signal } from '@preact/signals'
import type { Message } from '#contract/messages'
import { roomState } from '../../bedrock/room-states.ts'
import { call, onPush } from '../../bedrock/socket.ts'

/** `null` for a line that is not to be seen. */
const fetched = signal<ReadonlyMap<number, Message | null>>(new Map())
const wanted = new Set<number>()
const most = 50
const gatherMs = 30
let timer: ReturnType<typeof setTimeout> | undefined

/** The line as it is now; `undefined` while it is being asked for, `null` if it is not there. */
export function quoted(roomId: number, id: number): Message | null | undefined {
  const held = roomState(roomId).value.objects.get(id)
  const other = fetched.value.get(id)
  if (held) return other && other.rev > held.rev ? other : held
  if (other === undefined) ask(id)
  return other
}

function ask(id: number): void {
  if (wanted.has(id)) return
  wanted.add(id)
  timer ??= setTimeout(() => void fetchThem(), gatherMs)
}

async function fetchThem(): Promise<void> {
  timer = undefined
  const ids = [...wanted].slice(0, most)
  try {
    const { messages } = await call('get_messages', { ids })
    const found = new Map(messages.map((message) => [message.id, message]))
    fetched.value = new Map([...fetched.peek(), ...ids.map((id) => [id, found.get(id) ?? null] as const)])
  } catch {
    // Asked again when the line is drawn again.
  }
  for (const id of ids) wanted.delete(id)
  if (wanted.size > 0) timer ??= setTimeout(() => void fetchThem(), gatherMs)
}

// A snapshot replaces what the room holds, so what was fetched beside it may be out of date.
onPush('backfill', ({ phase }) => {
  if (phase === 'snapshot') fetched.value = new Map()
})
