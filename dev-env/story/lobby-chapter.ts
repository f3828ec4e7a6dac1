// The owner and the friend meet in the courtyard.
import * as lobby from '#contract/lobby'
import type { Cast } from './cast.ts'

/** Every call and push of the lobby. */
export async function lobbyChapter({ tell, owner, friend }: Cast): Promise<void> {
  await owner.call(lobby.walkLobby, { x: 9, y: 8 })
  await tell.call(friend, lobby.joinLobby, {})
  friend.forget()
  await tell.call(friend, lobby.walkLobby, { x: 9, y: 9 })
  await friend.hears(lobby.lobbyPush)
  tell.heard(friend)
  await tell.call(friend, lobby.leaveLobby, {})
}
