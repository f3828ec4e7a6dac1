// The one way in which an entry leaves the house as a message: live, backfill, HTTP and export alike.
import { instant } from '#bedrock/clock'
import type { Entry } from '#bedrock/log/entry'
import type { Words } from '#bedrock/log/words'
import type { Message, Wording } from '#contract/messages'
import { nothing as nothingBeside, readBeside } from './parts/beside.ts'
import { readStuck } from './parts/stuck.ts'

/** [LAW-3, LAW-4] A message, whose words are kept as `words` says; its content is null exactly when it is deleted or hidden, and then nothing stands beside it. */
export function viewMessage(entry: Entry, words: Words): Message {
  const deleted = entry.erased_at !== null
  const hidden = entry.hidden_at !== null
  const content = deleted || hidden || entry.body === null ? null : words.read(entry, entry.body)
  const { attachments, warning, calls } = deleted || hidden ? nothingBeside : readBeside(words, entry)
  return {
    id: entry.id,
    room_id: entry.stream_id,
    rev: entry.rev,
    user_id: entry.author_id,
    user: entry.author_name,
    content,
    created_at: instant(entry.created_at),
    edited_at: entry.edited_at === null ? null : instant(entry.edited_at),
    edited: entry.edited_at !== null,
    deleted,
    hidden,
    reply_to: entry.reply_to,
    client_id: entry.client_id,
    attachments,
    warning,
    calls_room: calls === true && content !== null,
    pinned: entry.pinned_at !== null && !deleted && !hidden,
    stickers: deleted || hidden ? [] : [...readStuck(words, entry)],
  }
}

/** An earlier wording of this entry. */
export const viewWording = (
  entry: Entry,
  words: Words,
  version: { readonly body: string; readonly written_at: number },
): Wording => ({
  content: words.read(entry, version.body),
  written_at: instant(version.written_at),
})
