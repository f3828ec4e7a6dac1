// What may take the place of what is being typed.
import { words } from '#words/index'
import { openRooms, roomsById } from '../rooms/room-list.ts'
import { fitting, type Typed } from './completion.ts'
import { emojiFits } from './emoji-fits.ts'
import type { Fit } from './fit.ts'
import { mayCall } from './line-powers.ts'
import { namesHere } from './names-here.ts'

const most = 8

/** At most eight. `found` are people whom the house found by the prefix. */
export function fitsFor({ sign, prefix }: Typed, roomId: number, found: readonly string[]): readonly Fit[] {
  if (sign === ':') return emojiFits(prefix, most)
  const names = sign === '#' ? openRooms.value.map(({ name }) => name) : [...namesHere(roomId), ...found]
  const fits = fitting(names, prefix).map((name) => ({ shown: sign + name, put: sign + name }))
  return (sign === '@' ? [...everybody(prefix, roomId), ...fits] : fits).slice(0, most)
}

/** [CHAT-3.23] */
function everybody(prefix: string, roomId: number): readonly Fit[] {
  const room = roomsById.value?.get(roomId)
  return room && mayCall(room) && 'room'.startsWith(prefix.toLowerCase())
    ? [{ shown: words.chat.composer.callsRoom, put: '@room' }]
    : []
}
