// What may take the place of what is being typed.
import { words } from '#words/index'
import { roomState } from '../../bedrock/room-states.ts'
import { peopleAround } from '../presence/people-around.ts'
import { roomCats } from '../residents/room-cats.ts'
import { isSilenced } from '../residents/silences.ts'
import { openRooms, roomsById } from '../rooms/room-list.ts'
import { fitting, type Typed } from './completion.ts'
import { emojiFits } from './emoji-fits.ts'
import type { Fit } from './fit.ts'
import { mayCall } from './line-powers.ts'

const most = 8

/** At most eight. `found` are people whom the house found by the prefix. */
export function fitsFor({ sign, prefix }: Typed, roomId: number, found: readonly string[]): readonly Fit[] {
  if (sign === ':') return emojiFits(prefix, most)
  const names = sign === '#' ? openRooms.value.map(({ name }) => name) : [...here(roomId), ...catsIn(roomId), ...found]
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

/** [CAT-3.68] The cats who are in the room, who hear their names as people do. */
const catsIn = (roomId: number): readonly string[] =>
  roomCats(roomId)?.cats.flatMap(({ cat }) => (isSilenced(cat) ? [] : [words.cats.names[cat]])) ?? []

/** Those who are around, and those who have spoken in the room. */
function* here(roomId: number): Generator<string> {
  for (const { username } of peopleAround.value) yield username
  for (const { user } of roomState(roomId).value.objects.values()) if (user !== null) yield user
}
