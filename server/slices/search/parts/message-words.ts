// A message as the index keeps it.
import type { Message } from '#contract/messages'
import { byPerson, holding, indexed, inRoom, thingsIn } from './indexed.ts'

/** What of a message is kept. */
export interface Indexable {
  readonly roomId: number
  readonly authorId: number | null
  readonly text: string
  readonly beside: Pick<Message, 'attachments' | 'warning'>
}

/** All that can be read or heard of it: its warning, its words, what its files are said to be. */
export const readable = ({ text, beside: { warning, attachments } }: Pick<Indexable, 'text' | 'beside'>): string =>
  [warning ?? '', text, ...attachments.map(({ alt }) => alt)].filter((part) => part !== '').join('\n')

/** [FEED-2.1, FEED-2.6] Its words, and by whom, where and with what in it. */
export function messageWords(message: Indexable): string {
  const { roomId, authorId, text, beside } = message
  const things = new Set(thingsIn(text))
  if (beside.attachments.some(({ kind }) => kind === 'image')) things.add('picture')
  const by = authorId === null ? [] : [byPerson(authorId)]
  return indexed([inRoom(roomId), ...by, ...[...things].map(holding)], readable(message))
}
