// A place of the cats in words, and the way there where one may go.
import type { CatNow } from '#contract/cats'
import { catPoolLines } from '#words/cat-pool-lines'
import { person } from '../../bedrock/session.ts'
import { peopleAround } from '../presence/people-around.ts'
import { roomsById } from '../rooms/room-list.ts'

export type Place = CatNow['place']

export interface Where {
  /** As a heading: `#kitchen`. */
  readonly name: string
  /** In a sentence: `in #kitchen`. */
  readonly at: string
  readonly href: string | null
}

const { places } = catPoolLines

/** [CAT-2.20] The room or wall by its name where the browser knows it; the walls of those who are not around have no name here. */
export function whereIs({ room_id: roomId, wall_of: ownerId }: Place): Where {
  if (roomId !== null) {
    const room = roomsById.value?.get(roomId)
    return room ? { ...places.room(room.name), href: `/rooms/${room.name}` } : { ...places.someRoom, href: null }
  }
  if (ownerId === null) return { ...places.den, href: null }
  const me = person.value
  if (me?.id === ownerId) return { ...places.ownWall, href: `/@${me.username}` }
  const owner = peopleAround.value.find(({ id }) => id === ownerId)
  return owner ? { ...places.wallOf(owner.username), href: `/@${owner.username}` } : { ...places.someWall, href: null }
}

/** The same for the same place. */
export const placeKey = ({ room_id: room, wall_of: wall }: Place): string => `${room ?? ''}/${wall ?? ''}`
