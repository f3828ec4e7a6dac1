// The friend, for a moment, follows the owner and sees what they made lately.
import { followPerson, unfollowPerson } from '#contract/friends'
import { listSignal } from '#contract/signal'
import type { Cast } from './cast.ts'

/** Every route of the signal stream; at its end nobody follows anybody anew. */
export async function signalChapter({ tell, ben, owner }: Cast): Promise<void> {
  const params = { id: owner.id }
  await ben.request(followPerson, { params })
  await tell.http(ben, listSignal, {})
  await ben.request(unfollowPerson, { params })
}
