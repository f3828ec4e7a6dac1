// The doors of the lobby, and of the cats that stand there.
import { chooseCat, getOwnCat } from '#contract/cats'
import * as lobby from '#contract/lobby'
import { changing, signedIn } from './kinds.ts'
import { callRow, type Row, routeRow } from './row.ts'

export const lobbyRows: readonly Row[] = [
  callRow(lobby.joinLobby, { expect: signedIn, parts: () => ({}) }),
  callRow(lobby.walkLobby, { expect: signedIn, parts: () => ({ x: 1, y: 2 }) }),
  callRow(lobby.leaveLobby, { expect: signedIn, parts: () => ({}) }),
  routeRow(getOwnCat, { expect: signedIn, parts: () => ({}) }),
  routeRow(chooseCat, { expect: changing, parts: () => ({ body: { cat: 'root' as const } }) }),
]
