// A message as the index keeps it.
import { byPerson, holding, indexed, inRoom, thingsIn } from './indexed.ts'

/** What of a message is kept. */
export interface Indexable {
  readonly roomId: number
  readonly authorId: number | null
  readonly text: string
}

/** [FEED-2.1] Its words, and by whom, where and with what in it. */
export const messageWords = ({ roomId, authorId, text }: Indexable): string =>
  indexed([inRoom(roomId), ...(authorId === null ? [] : [byPerson(authorId)]), ...thingsIn(text).map(holding)], text)
