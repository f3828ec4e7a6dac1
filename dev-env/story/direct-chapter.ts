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
  await tell.http(ben, direct.openConversation, {
    params: toOwner,
    body: { client_id: 'which-stairs', content: 'Which of them is yours?' },
  })
  await tell.http(ben, direct.prepareConversation, { params: toOwner })
  const { conversation } = await ida.request(direct.getConversation, { params: toFriend })
  const { id } = conversation?.room ?? { id: 0 }
  const gone = await tell.http(ida, direct.deleteConversation, { params: { id }, query: { whom: 'both' } })
  await tell.http(ida, direct.getDirectReceipt, { params: { code: gone.conversation.receipt?.code ?? '' } })
  await house.settle()
  tell.heard(friend)
}
