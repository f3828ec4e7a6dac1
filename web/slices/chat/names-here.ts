// Who may be meant in a room: its people, and the cats who are in it.
import { words } from '#words/index'
import { roomState } from '../../bedrock/room-states.ts'
import { peopleAround } from '../presence/people-around.ts'
import { roomCats } from '../residents/room-cats.ts'
import { isSilenced } from '../residents/silences.ts'

/** [CAT-3.68] Those who are around, those who have spoken in the room, and its cats, who hear their names as people do; some perhaps twice. */
export function* namesHere(roomId: number): Generator<string> {
  for (const { username } of peopleAround.value) yield username
  for (const { user } of roomState(roomId).value.objects.values()) if (user !== null) yield user
  for (const { cat } of roomCats(roomId)?.cats ?? []) if (!isSilenced(cat)) yield words.cats.names[cat]
}
