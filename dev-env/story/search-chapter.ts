// The friend looks for what was said and written, for somebody, and for what stands on a wall.
import { signGuestbook } from '#contract/guestbook'
import { changeHomepage, writeHomepageText } from '#contract/homepages'
import { beginJournalEntry, publishJournalEntry } from '#contract/journal'
import { postMessage } from '#contract/messages'
import * as search from '#contract/search'
import { publish } from '../sketching.ts'
import type { Cast } from './cast.ts'

/** Every route of searching. */
export async function searchChapter({ tell, ida, ben, owner }: Cast): Promise<void> {
  await ida.request(postMessage, {
    params: { room: 'general' },
    body: { client_id: 'ida-lost-keys', content: 'Whose are the keys that lie below the stairs?' },
  })
  const { entry } = await ida.request(beginJournalEntry, {
    body: {
      client_id: 'ida-on-keys',
      title: 'Keys',
      markdown: 'I collect the keys of doors that are gone.',
      audience: 'everyone',
      replies: false,
    },
  })
  await ida.request(publishJournalEntry, { params: { id: entry.id }, body: { ends_in_hours: null } })
  await ben.request(signGuestbook, {
    params: { username: owner.username },
    body: { client_id: 'ben-on-keys', text: 'I have a key for you.', face: null },
  })
  await ida.request(writeHomepageText, {
    body: { path: 'keys.html', text: '<title>My keys</title><p>The key of a cellar in Lisbon.</p>', rev: 0 },
  })
  await ida.request(changeHomepage, { body: { audience: 'everyone' } })
  await publish(ida, { title: 'Keyhole', caption: 'Light through the door of a cellar.', tags: ['doors'] })
  await tell.http(ben, search.searchMessages, { query: { q: `keys from:${owner.username} in:general` } })
  await tell.http(ben, search.searchDirect, { query: { q: 'hello' } })
  await tell.http(ben, search.searchPeople, { query: { q: owner.username } })
  await tell.http(ben, search.searchWalls, { query: { q: `from:${owner.username}` } })
  await tell.http(ben, search.searchJournals, { query: { q: 'keys' } })
  await tell.http(ben, search.searchGuestbooks, { query: { q: 'key from:ben' } })
  await tell.http(ben, search.searchHomepages, { query: { q: 'cellar' } })
  await tell.http(ben, search.searchSketches, { query: { q: 'keyhole' } })
}
