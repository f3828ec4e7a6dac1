// The friend looks for what was said, for somebody, and for what stands on a wall.
import { postMessage } from '#contract/messages'
import { searchDirect, searchMessages, searchPeople, searchWalls } from '#contract/search'
import type { Cast } from './cast.ts'

/** Every route of searching. */
export async function searchChapter({ tell, ida, ben, owner }: Cast): Promise<void> {
  await ida.request(postMessage, {
    params: { room: 'general' },
    body: { client_id: 'ida-lost-keys', content: 'Whose are the keys that lie below the stairs?' },
  })
  await tell.http(ben, searchMessages, { query: { q: `keys from:${owner.username} in:general` } })
  await tell.http(ben, searchDirect, { query: { q: 'hello' } })
  await tell.http(ben, searchPeople, { query: { q: owner.username } })
  await tell.http(ben, searchWalls, { query: { q: `from:${owner.username}` } })
}
