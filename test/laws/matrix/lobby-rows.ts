// The doors of the lobby.
import * as lobby from '#contract/lobby'
import { signedIn } from './kinds.ts'
import { callRow, type Row } from './row.ts'

export const lobbyRows: readonly Row[] = [
  callRow(lobby.joinLobby, { expect: signedIn, parts: () => ({}) }),
  callRow(lobby.walkLobby, { expect: signedIn, parts: () => ({ x: 1, y: 2 }) }),
  callRow(lobby.leaveLobby, { expect: signedIn, parts: () => ({}) }),
]
