// The owner and the friend meet in the courtyard.
import { chooseCat, getOwnCat } from '#contract/cats'
import * as lobby from '#contract/lobby'
import type { Cast } from './cast.ts'

/** Every call and push of the lobby, and the cat that the friend is there. */
export async function lobbyChapter({ tell, owner, ben, friend }: Cast): Promise<void> {
  await tell.http(ben, chooseCat, { body: { cat: 'tofu' } })
  await tell.http(ben, getOwnCat, {})
  await owner.call(lobby.walkLobby, { x: 9, y: 8 })
  await tell.call(friend, lobby.joinLobby, {})
  friend.forget()
  await tell.call(friend, lobby.walkLobby, { x: 9, y: 9 })
  await friend.hears(lobby.lobbyPush)
  tell.heard(friend)
  await tell.call(friend, lobby.leaveLobby, {})
}
