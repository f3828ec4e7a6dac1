// What rooms show of their jams: asked for when a room is opened, and told by the house whenever it is another.
import { signal } from '@preact/signals'
import type { Jam } from '#contract/jams'
import type { ApiData } from '../../bedrock/api.ts'
import { api } from '../../bedrock/api.ts'
import { whenPersonLeaves } from '../../bedrock/session.ts'
import { onPush } from '../../bedrock/socket.ts'
import { toldMeanwhile } from '../../bedrock/told-meanwhile.ts'

type Told = Pick<ApiData<'GET /api/rooms/:room/jam'>, 'jam' | 'can_write' | 'can_end'>

const meanwhile = toldMeanwhile<{ readonly room_id: number; readonly jam: Jam | null }>()
const known = signal<ReadonlyMap<number, Told>>(new Map())

/** What is known of the jam of a room; undefined until the house has said. */
export const roomJam = (roomId: number): Told | undefined => known.value.get(roomId)

const put = (roomId: number, told: Told): void => void (known.value = new Map(known.peek()).set(roomId, told))

/** Asks the house. Throws `ApiFailure`. */
export async function askRoomJam(roomId: number): Promise<void> {
  const [{ jam, can_write, can_end }, told] = await meanwhile.while(() =>
    api('GET /api/rooms/:room/jam', { params: { room: String(roomId) } }),
  )
  put(roomId, { jam, can_write, can_end })
  for (const one of told) if (one.room_id === roomId) hear(one)
}

/** What the house answered to whoever began one. */
export const takeRoomJam = (roomId: number, jam: Jam): void => put(roomId, { jam, can_write: true, can_end: true })

function hear({ room_id, jam }: { readonly room_id: number; readonly jam: Jam | null }): void {
  const before = known.peek().get(room_id)
  if (!before) return
  put(room_id, { ...before, jam })
  // Who may end it hangs on who began it.
  if (jam?.begun_by?.id !== before.jam?.begun_by?.id) askRoomJam(room_id).catch(() => {})
}

onPush('room_jam', (told) => {
  meanwhile.note(told)
  hear(told)
})
whenPersonLeaves(() => (known.value = new Map()))
