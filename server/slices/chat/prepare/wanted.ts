// What the house wants said in its rooms: its list of words, and what holds for people who are new.
import { type Actor, isNew } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import type { AppContext } from '#server/context'
import { filterIn, filtersOf, isRaided } from '#slices/guard/index'
import { isClosed, type RoomRow } from '#slices/rooms/index'
import { linksIn } from '#views/links-in'

type Place = Pick<RoomRow, 'kind' | 'words_key'>

const unwanted = 'This house does not want that said in its open rooms. Say it in other words.'
const folded = 'Words that this house folds away'
const fromNewcomer = 'From somebody who is new here'

/** The warning that the house puts in front of these words and this many files; null for none. Refuses with FORBIDDEN and a sentence what it does not want. */
export async function wanted(
  ctx: AppContext,
  actor: Actor,
  room: Place,
  content: string,
  files: number,
): Promise<string | null> {
  const isRecent = isNew(actor, ctx.clock.now()) && room.kind !== 'direct'
  if (isRecent) await refuseInRaid(ctx, content, files)
  // Whoever let somebody new in to a conversation needs no warning of their files.
  return (await filtered(ctx, room, content)) ?? (isRecent && files > 0 ? fromNewcomer : null)
}

/** [MOD-1.26] Always null in private rooms and between two. */
async function filtered(ctx: AppContext, room: Place, content: string): Promise<string | null> {
  if (isClosed(room.kind) || room.words_key !== null) return null
  const found = filterIn(content, await filtersOf(ctx))
  if (found?.act === 'refuse') refuse('FORBIDDEN', found.sentence || unwanted)
  return found === null ? null : found.sentence || folded
}

/** [MOD-1.23] Files and links of somebody new while the raid switch is on. */
async function refuseInRaid(ctx: AppContext, content: string, files: number): Promise<void> {
  if (files === 0 && linksIn(content, 1).length === 0) return
  if (await isRaided(ctx.db.reader, ctx.clock.now()))
    refuse(
      'FORBIDDEN',
      'The house is on its guard just now: whoever is new sends words alone, without files and links.',
    )
}
