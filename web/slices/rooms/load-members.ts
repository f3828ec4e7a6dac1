// Everybody who belongs to a room, page by page.
import type { Member } from '#contract/rooms'
import { api } from '../../bedrock/api.ts'

/** Throws `ApiFailure`. */
export async function loadMembers(roomId: number): Promise<readonly Member[]> {
  const found: Member[] = []
  let after: string | undefined
  do {
    const page = await api('GET /api/rooms/:room/members', {
      params: { room: String(roomId) },
      query: after === undefined ? {} : { after },
    })
    found.push(...page.items)
    after = page.complete ? undefined : page.items.at(-1)?.username
  } while (after !== undefined)
  return found
}
