// The conversation of a program: the keeper writes to the first mate, and the others are there as strangers.
import { changeDirectSettings, openConversation } from '#contract/direct'
import type { Message } from '#contract/messages'
import type { Crew } from './crew.ts'

let conversations = 0

/** A crew has one conversation, so each of its programs would go on with that of the last. */
export async function openBetweenTwo(
  crew: Crew,
): Promise<{ readonly room: { readonly id: number; readonly name: string }; readonly first: Message }> {
  const clients = await Promise.all(crew.mates.map(async (mate) => mate.client ?? (await crew.enter(mate))))
  const [one] = clients
  const username = crew.mates[0]?.name ?? ''
  await one?.browser.request(changeDirectSettings, { body: { takes_from: 'everyone' } })
  const { conversation, message } = await crew.keeper.browser.request(openConversation, {
    params: { username },
    body: { client_id: `between-two-${++conversations}-${Date.now().toString(36)}`, content: 'Are you there?' },
  })
  return { room: conversation.room, first: message }
}
