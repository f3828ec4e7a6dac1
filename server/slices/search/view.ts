// What was found, as it leaves the house.
import { instant } from '#bedrock/clock'
import type { FoundDirect, FoundMessage, FoundPerson, FoundWall } from '#contract/search'
import { plainBeside } from '#slices/chat/index'
import { excerptOf } from './parts/excerpt.ts'
import { readable } from './parts/message-words.ts'
import type { Phrase } from './parts/parse-search.ts'
import { saidBy } from './parts/person-words.ts'
import { saidOn } from './parts/thing-words.ts'
import type { MessageRow } from './queries/messages-found.ts'
import type { PersonRow } from './queries/people-found.ts'
import type { WallFound } from './queries/walls-found.ts'
import type { FoundEntry } from './prepare/look-through.ts'

type Phrases = readonly Phrase[]
/** What a message of a room need not say to be found. */
type OnlyBetween = 'conversation' | 'client_id' | 'erased_at' | 'hidden_at'

/** [FEED-2.8] A message with what was found in it. */
export const viewMessage = (row: MessageRow, phrases: Phrases): FoundMessage => ({
  ...viewSaid({ ...row, body: row.body ?? '', beside: plainBeside(row.beside) }, phrases),
  room: row.room,
})

/** [FEED-2.8, FEED-2.30] The same from a conversation between two, opened. */
export const viewDirect = (row: FoundEntry, phrases: Phrases): FoundDirect => {
  const { other_id: id, other_name: username } = row.conversation
  return { ...viewSaid(row, phrases), person: id === null || username === null ? null : { id, username } }
}

function viewSaid(row: Omit<FoundEntry, OnlyBetween>, phrases: Phrases): Omit<FoundMessage, 'room'> {
  const { body, beside } = row
  const text = beside.warning ?? readable({ text: body, beside })
  return {
    id: row.id,
    room_id: row.stream_id,
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
