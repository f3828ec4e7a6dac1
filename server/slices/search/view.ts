// What was found, as it leaves the house.
import { instant } from '#bedrock/clock'
import type { FoundMessage, FoundPerson, FoundWall } from '#contract/search'
import { plainBeside } from '#slices/chat/index'
import { excerptOf } from './parts/excerpt.ts'
import { readable } from './parts/message-words.ts'
import type { Phrase } from './parts/parse-search.ts'
import { saidBy } from './parts/person-words.ts'
import { saidOn } from './parts/thing-words.ts'
import type { MessageRow } from './queries/messages-found.ts'
import type { PersonRow } from './queries/people-found.ts'
import type { WallFound } from './queries/walls-found.ts'

type Phrases = readonly Phrase[]

/** [FEED-2.8] A message with what was found in it. */
export function viewMessage(row: MessageRow, phrases: Phrases): FoundMessage {
  const beside = plainBeside(row.beside)
  const text = beside.warning ?? readable({ text: row.body ?? '', beside })
  return {
    id: row.id,
    room_id: row.stream_id,
    room: row.room,
    user_id: row.author_id,
    user: row.author_name,
    created_at: instant(row.created_at),
    warning: beside.warning,
    // What stands behind a warning is read where it can be opened.
    excerpt: excerptOf(text, phrases),
  }
}

/** [FEED-2.8] Somebody with what was found beside their names. */
export const viewPerson = (row: PersonRow, phrases: Phrases): FoundPerson => ({
  person: { id: row.id, username: row.username },
  display_name: row.display_name ?? '',
  excerpt: excerptOf(saidBy(row), phrases),
})

/** [FEED-2.8] A wall with what was found on it. */
export const viewWall = ({ id, username, module }: WallFound, phrases: Phrases): FoundWall => ({
  person: { id, username },
  excerpt: excerptOf(saidOn(module), phrases),
})
