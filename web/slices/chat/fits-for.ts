// What may take the place of what is being typed.
import { roomState } from '../../bedrock/room-states.ts'
import { emojiTable } from '../../kit/emoji/emoji-table.ts'
import { findEmoji } from '../../kit/emoji/find-emoji.ts'
import { keptEmoji, tookEmoji } from '../../kit/emoji/kept-emoji.ts'
import { toned } from '../../kit/emoji/read-emoji.ts'
import { peopleAround } from '../presence/people-around.ts'
import { openRooms } from '../rooms/room-list.ts'
import { fitting, type Typed } from './completion.ts'

export interface Fit {
  readonly shown: string
  /** What stands in the text once it is chosen. */
  readonly put: string
  readonly chosen?: () => void
}

const most = 8

/** At most eight. `found` are people whom the house found by the prefix. */
export function fitsFor({ sign, prefix }: Typed, roomId: number, found: readonly string[]): readonly Fit[] {
  if (sign === ':')
    return findEmoji(emojiTable.value ?? [], prefix, most).map((emoji) => {
      const put = toned(emoji, keptEmoji.value.tone)
      const name = emoji.names.find((one) => one.startsWith(prefix.toLowerCase())) ?? emoji.names[0] ?? ''
      return { put, shown: `${put} :${name}:`, chosen: () => tookEmoji(put) }
    })
  const names = sign === '#' ? openRooms.value.map(({ name }) => name) : [...here(roomId), ...found]
  return fitting(names, prefix).map((name) => ({ shown: sign + name, put: sign + name }))
}

/** Those who are around, and those who have spoken in the room. */
function* here(roomId: number): Generator<string> {
  for (const { username } of peopleAround.value) yield username
  for (const { user } of roomState(roomId).value.objects.values()) if (user !== null) yield user
}
