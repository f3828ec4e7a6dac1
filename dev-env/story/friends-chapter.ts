// The friend and the owner follow each other, fall out, and make up.
import * as friends from '#contract/friends'
import { getMutedWords, setMutedWords } from '#contract/muted-words'
import type { Cast } from './cast.ts'

/** Every route of friends; at its end both are as before. */
export async function friendsChapter({ tell, ida, ben, owner, friend }: Cast): Promise<void> {
  const params = { id: friend.id }
  await ben.request(friends.followPerson, { params: { id: owner.id } })
  await tell.http(ida, friends.followPerson, { params })
  await tell.http(ida, friends.getTie, { params })
  await tell.http(ida, friends.listFollowing, {})
  await tell.http(ida, friends.listFollowers, {})
  await tell.http(ida, friends.unfollowPerson, { params })
  await tell.http(ida, friends.muteForMe, { params })
  await tell.http(ida, friends.listMutes, {})
  await tell.http(ida, friends.unmuteForMe, { params })
  await tell.http(ida, setMutedWords, { body: { words: ['final', 'world cup'] } })
  await tell.http(ida, getMutedWords, {})
  await tell.http(ida, friends.blockPerson, { params })
  await tell.http(ida, friends.listBlocks, {})
  await tell.http(ida, friends.unblockPerson, { params })
}
