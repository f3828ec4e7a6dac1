// Whether a short way leads anywhere for somebody: exactly where its target itself would answer them.
import { Refusal } from '#bedrock/refusal'
import type { WayTarget } from '#contract/ways'
import type { AppContext } from '#server/context'
import { seenPage } from '#slices/homepages/index'
import { seenEntry, seenJournal } from '#slices/journal/index'
import { roomFor } from '#slices/rooms/index'
import { seenWall } from '#slices/walls/index'
import { addressOf } from '../parts/address-of.ts'
import { roomOpenedBy } from '../queries/ways-of.ts'

interface Owner {
  readonly id: number
  readonly username: string
}

const number = (text: string | null): number => (text !== null && /^[1-9][0-9]{0,14}$/.test(text) ? Number(text) : 0)

/** Its path in this house; the name of the room if it is one. Refuses what is not there for the viewer. */
async function found(ctx: AppContext, viewerId: number | null, owner: Owner, to: WayTarget): Promise<string | null> {
  const { username } = owner
  switch (to.kind) {
    case 'wall':
      await seenWall(ctx, viewerId, username)
      return addressOf(username, to, null)
    case 'journal':
      await seenJournal(ctx, viewerId, username)
      return addressOf(username, to, null)
    case 'entry':
      await seenEntry(ctx, viewerId, { username, id: number(to.of) })
      return addressOf(username, to, null)
    case 'page': {
      const { path } = await seenPage(ctx, viewerId, username, to.of ?? '')
      return addressOf(username, { kind: 'page', of: path }, null)
    }
    case 'room': {
      const name = await roomOpenedBy(ctx.db.reader, owner.id, number(to.of))
      const seen = name === undefined || viewerId === null ? undefined : await roomFor(ctx.db.reader, viewerId, name)
      return seen ? addressOf(username, to, seen.name) : null
    }
  }
}

/** [FEED-5.3, FEED-5.4] The path to which it leads this viewer; null where nothing is there for them. */
export async function leadsTo(
  ctx: AppContext,
  viewerId: number | null,
  owner: Owner,
  to: WayTarget,
): Promise<string | null> {
  try {
    return await found(ctx, viewerId, owner, to)
  } catch (error) {
    if (error instanceof Refusal && error.code === 'NOT_FOUND') return null
    throw error
  }
}
