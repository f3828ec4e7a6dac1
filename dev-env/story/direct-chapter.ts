// The friend knocks at the owner's door, and they talk between themselves.
import * as direct from '#contract/direct'
import type { Cast } from './cast.ts'

/** Every route and push of conversations between two. */
export async function directChapter({ tell, house, ida, ben, owner, friend }: Cast): Promise<void> {
  const [toOwner, toFriend] = [{ username: owner.username }, { username: friend.username }]
  await tell.http(ida, direct.changeDirectSettings, { body: { takes_from: 'nobody' } })
  await tell.http(ida, direct.getDirectSettings, {})
  await tell.http(ben, direct.openConversation, {
    params: toOwner,
    body: { client_id: 'knock-knock', content: 'May I ask you about the stairs?' },
  })
  await tell.http(ida, direct.listConversations, {})
  await tell.http(ida, direct.answerKnock, { params: toFriend, body: { let_in: true } })
  await tell.http(ida, direct.getConversation, { params: toFriend })
  await house.settle()
  tell.heard(friend)
}
