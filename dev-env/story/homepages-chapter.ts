// The owner writes a home page by hand, and the friend looks at it.
import * as homepages from '#contract/homepages'
import { png } from '../pictures.ts'
import { zipOf } from '../zips.ts'
import type { Cast } from './cast.ts'

/** Every route of home pages. */
export async function homepagesChapter({ tell, ida, ben, owner }: Cast): Promise<void> {
  const path = 'index.html'
  await tell.http(ida, homepages.writeHomepageText, {
    body: { path, text: '<title>My stairs</title><img src="stairs.png" alt="Yellow stairs">', rev: 0 },
  })
  await tell.http(ida, homepages.sendHomepageFile, { query: { path: 'Stairs.png' }, bytes: png(64, 48) })
  await tell.http(ida, homepages.sendHomepageArchive, {
    query: { how: 'add' },
    bytes: zipOf([{ name: 'two.html', bytes: '<title>More stairs</title>' }]),
  })
  await tell.http(ida, homepages.renameHomepageFile, { body: { path: 'Stairs.png', to: 'stairs.png' } })
  await tell.http(ida, homepages.getHomepageText, { query: { path } })
  await tell.http(ida, homepages.changeHomepage, { body: { audience: 'everyone' } })
  await tell.http(ben, homepages.getHomepage, { params: { username: owner.username }, query: { path } })
  await tell.http(ida, homepages.getOwnHomepage, {})
  await tell.http(ida, homepages.removeHomepageFile, { query: { path: 'stairs.png' } })
}
