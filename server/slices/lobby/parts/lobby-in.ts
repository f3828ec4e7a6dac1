// The one lobby of each running house.
import type { AppContext } from '#server/context'
import { apartAmong } from '#slices/friends/index'
import { hereIn } from '#slices/presence/index'
import { createLobby, type Lobby } from './lobby.ts'

const houses = new WeakMap<AppContext, Lobby>()

/** Who looks at the lobby of this house. */
export function lobbyIn(ctx: AppContext): Lobby {
  const known =
    houses.get(ctx) ??
    createLobby({
      standing: (ids) => hereIn(ctx).register.standing(ids),
      apart: (ids) => apartAmong(ctx.db.reader, ids),
    })
  houses.set(ctx, known)
  return known
}
