// What is known of the cats in rooms: who is there, what they said and between which messages, and how much a room wants of it. Asked for when a room is opened, kept in step by the house's pushes.
import { signal } from '@preact/signals'
import type { CatHere, CatLine, CatMode } from '#contract/residents'
import { api } from '../../bedrock/api.ts'
import { whenPersonLeaves } from '../../bedrock/session.ts'
import { onPush } from '../../bedrock/socket.ts'
import { toldMeanwhile } from '../../bedrock/told-meanwhile.ts'

export interface RoomCats {
  readonly mode: CatMode
  readonly canManage: boolean
  /** It is night in the house: until then they make signs alone, in milliseconds since 1970. */
  readonly quietUntil: number | null
  /** In alphabetical order. */
  readonly cats: readonly CatHere[]
  /** Oldest first. */
  readonly lines: readonly CatLine[]
  /** From which line on older ones are asked for; null when all are known. */
  readonly before: number | null
}

const known = signal<ReadonlyMap<number, RoomCats>>(new Map())
const asking = new Set<number>()
type Change = (before: RoomCats) => Partial<RoomCats>

const meanwhile = toldMeanwhile<readonly [roomId: number, to: Change]>()

/** Undefined until the house has said. */
export const roomCats = (roomId: number): RoomCats | undefined => known.value.get(roomId)

const put = (roomId: number, cats: RoomCats): void => void (known.value = new Map(known.peek()).set(roomId, cats))

function change(roomId: number, to: Change): void {
  meanwhile.note([roomId, to])
  const before = known.peek().get(roomId)
  if (before) put(roomId, { ...before, ...to(before) })
}

/** All lines by their ids, oldest first. */
const merged = (...lists: readonly (readonly CatLine[])[]): readonly CatLine[] =>
  [...new Map(lists.flat().map((line) => [line.id, line])).values()].sort((a, b) => a.id - b.id)

/** Asks anew: who is there, and the newest lines. Throws `ApiFailure`. */
export async function askRoomCats(roomId: number): Promise<void> {
  const [answer, told] = await meanwhile.while(() =>
    api('GET /api/rooms/:room/cats', { params: { room: String(roomId) }, query: {} }),
  )
  const { mode, can_manage, cats, items, next } = answer
  const quietUntil = answer.quiet_until === null ? null : Date.parse(answer.quiet_until)
  const before = next ? Number(next['before']) : null
  put(roomId, { mode, canManage: can_manage, quietUntil, cats, lines: merged(items), before })
  for (const [id, to] of told) if (id === roomId) change(id, to)
}

/** Asks anew for every room that is known, because what one hears has changed. */
export function askRoomsAnew(): void {
  for (const roomId of known.peek().keys()) askRoomCats(roomId).catch(() => {})
}

/** Asks for one page of what they said earlier. Throws `ApiFailure`. */
export async function askEarlierLines(roomId: number): Promise<void> {
  const before = known.peek().get(roomId)?.before ?? null
  if (before === null || asking.has(roomId)) return
  asking.add(roomId)
  try {
    const { items, next } = await api('GET /api/rooms/:room/cats', {
      params: { room: String(roomId) },
      query: { before },
    })
    change(roomId, ({ lines }) => ({ lines: merged(items, lines), before: next ? Number(next['before']) : null }))
  } finally {
    asking.delete(roomId)
  }
}

/** Shows at once what was changed here. */
export const takeMode = (roomId: number, mode: CatMode): void => change(roomId, () => ({ mode }))

onPush('cat_say', (line) => change(line.room_id, ({ lines }) => ({ lines: merged(lines, [line]) })))
onPush('cat_unsaid', ({ room_id, ids }) =>
  change(room_id, ({ lines }) => ({ lines: lines.filter(({ id }) => !ids.includes(id)) })),
)
onPush('cat_move', ({ room_id, cats, left }) =>
  change(room_id, (before) => {
    const moved = new Set([...left, ...cats.map(({ cat }) => cat)])
    const others = before.cats.filter(({ cat }) => !moved.has(cat))
    return { cats: [...others, ...cats].sort((a, b) => (a.cat < b.cat ? -1 : 1)) }
  }),
)
onPush('cat_mode', ({ room_id, mode }) => takeMode(room_id, mode))
whenPersonLeaves(() => (known.value = new Map()))
