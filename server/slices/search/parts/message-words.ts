// A message as the index keeps it.
import type { Message } from '#contract/messages'
import { byPerson, holding, indexed, inRoom, type Mark, thingsIn } from './indexed.ts'

/** What of a message is kept. */
export interface Indexable {
  readonly roomId: number
  readonly authorId: number | null
  readonly text: string
  readonly beside: Pick<Message, 'attachments' | 'warning'>
}

/** All that can be read or heard of it: its warning, its words, what its files are said to be and called. */
export const readable = ({ text, beside: { warning, attachments } }: Pick<Indexable, 'text' | 'beside'>): string =>
  [warning ?? '', text, ...attachments.flatMap(({ alt, called }) => [alt, called ?? ''])]
    .filter((part) => part !== '')
    .join('\n')

/** [FEED-2.6] By whom it is, where, and with what in it. */
export function messageMarks({ roomId, authorId, text, beside }: Indexable): readonly Mark[] {
  const things = new Set(thingsIn(text))
  if (beside.attachments.some(({ kind }) => kind === 'image')) things.add('picture')
  if (beside.attachments.some(({ kind }) => kind === 'document')) things.add('file')
  const by = authorId === null ? [] : [byPerson(authorId)]
  return [inRoom(roomId), ...by, ...[...things].map(holding)]
}

/** [FEED-2.1] Its marks and its words. */
export const messageWords = (message: Indexable): string => indexed(messageMarks(message), readable(message))
