// The room that is told of a song unless somebody chooses another.
import { lastRoom } from '../../../rooms/last-room.ts'
import { tellableRooms } from '../../../sketches/editor/publish/tellable-rooms.ts'

/** [SONG-1.35] The room in which one was last, where one may speak there; null where not. */
export const roomToTell = (): number | null => tellableRooms.peek().find(({ name }) => name === lastRoom())?.id ?? null

/** The room that was chosen, where one may still speak there. */
export const toldRoom = (id: number | null) => tellableRooms.value.find((room) => room.id === id)
