// What this slice may change: the words by which things are found.
import type { Tx as BedrockTx } from '#bedrock/tx'

export const owns = [
  'message_words',
  'person_words',
  'wall_words',
  'journal_words',
  'guestbook_words',
  'page_words',
  'sketch_words',
  'word_places',
  'words_to_come',
] as const

export type Tx = BedrockTx<(typeof owns)[number]>
