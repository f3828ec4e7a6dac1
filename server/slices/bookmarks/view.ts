// What somebody keeps as it leaves the house.
import { instant } from '#bedrock/clock'
import type { Bookmark } from '#contract/bookmarks'
import { viewMessage, type WordsIn } from '#slices/chat/index'
import type { BookmarkRow } from './queries/bookmarked.ts'

/** [CHAT-3.11] The message as it is now, its words opened where they are sealed. */
export const viewBookmark = (row: BookmarkRow, wordsIn: WordsIn): Bookmark => ({
  message: viewMessage(row, wordsIn({ id: row.stream_id, words_key: row.words_key })),
  room: row.room,
  person: row.other_id === null || row.other_name === null ? null : { id: row.other_id, username: row.other_name },
  direct: row.kind === 'direct',
  kept_at: instant(row.kept_at),
})
