// Files for first words: the conversation is opened before them, and what was typed so far goes along.
import type { Person } from '#contract/people'
import { api } from '../../bedrock/api.ts'
import { attach } from '../chat/attaching.ts'
import { composerOf, type } from '../chat/composer-state.ts'
import { takeConversation } from './conversations.ts'

/** [DM-1.10] From here on it is a conversation like any other, in which nothing is said yet. Rejects as `api` does. */
export async function bringFirst(
  { username }: Pick<Person, 'username'>,
  content: string,
  files: readonly File[],
): Promise<void> {
  const { conversation } = await api('PUT /api/direct/:username', { params: { username } })
  const composer = composerOf(conversation.room.id)
  if (content !== '') type(composer, content)
  attach(composer, conversation.room, files)
  takeConversation(conversation, true)
}
