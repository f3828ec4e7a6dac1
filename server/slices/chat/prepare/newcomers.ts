// What is different for people who are new: their files stand behind a warning, and in a raid they send neither files nor links.
import { type Actor, isNew } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import type { AppContext } from '#server/context'
import { isRaided } from '#slices/guard/index'
import type { RoomRow } from '#slices/rooms/index'
import { linksIn } from '#views/links-in'
import type { BesideWish } from '../parts/beside.ts'

type Files = Pick<BesideWish, 'attachments'> | { readonly attachments: readonly unknown[] }

/** [MOD-1.22] The warning that stands in front of what somebody new sends with files; whoever let them in to a conversation needs none. */
export const forNewcomer = (actor: Actor, room: Pick<RoomRow, 'kind'>, { attachments }: Files, now: number): string | null =>
  isNew(actor, now) && attachments.length > 0 && room.kind !== 'direct' ? 'From somebody who is new here' : null

/** [MOD-1.23] Refuses with FORBIDDEN files and links of somebody new while the raid switch is on. */
export async function refuseInRaid(
  ctx: AppContext,
  actor: Actor,
  room: Pick<RoomRow, 'kind'>,
  content: string,
  { attachments }: Files,
): Promise<void> {
  if (room.kind === 'direct' || !isNew(actor, ctx.clock.now())) return
  if (attachments.length === 0 && linksIn(content, 1).length === 0) return
  if (await isRaided(ctx.db.reader, ctx.clock.now()))
    refuse('FORBIDDEN', 'The house is on its guard just now: whoever is new sends words alone, without files and links.')
}
