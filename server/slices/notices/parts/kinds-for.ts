// As what a message is told to somebody.
import type { NoticeKind } from '#contract/notices'
import type { AnyRoomKind } from '#contract/rooms'
import type { RoomLevel } from '#contract/notices'

/** What of somebody and a message decides. */
interface Concerned {
  readonly name_key: string
  readonly room_kind: AnyRoomKind
  /** When a knock was answered; null until then, and in every other room. */
  readonly accepted_at: number | null
  /** Null where they chose none. */
  readonly level: RoomLevel | null
  /** The message that is answered, if it is theirs. */
  readonly quoted_id: number | null
}

/** [NOTE-1.1, NOTE-1.5, CHAT-8.1] The kinds as which it may be told, the most pressing first; none where it is not to be told. Who wants to hear nothing of the room was not asked for. */
export function kindsFor(person: Concerned, names: readonly string[]): readonly NoticeKind[] {
  const { name_key, room_kind, accepted_at, level, quoted_id } = person
  const direct = room_kind === 'direct'
  const kinds: NoticeKind[] = []
  if (names.includes(name_key)) kinds.push('mention')
  if (quoted_id !== null) kinds.push('reply')
  if (level === 'all' || (direct && level === null)) kinds.push('said')
  if (!direct || kinds.length === 0) return kinds
  // [NOTE-1.5] Between two everything is for the other; what it is called says no more than that.
  return [accepted_at === null ? 'knock' : 'direct']
}
