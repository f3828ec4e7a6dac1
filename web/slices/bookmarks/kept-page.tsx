// The page of what one keeps.
import { bookmarksLines } from '#words/bookmarks-lines'
import { words } from '#words/index'
import { Button } from '../../kit/button.tsx'
import { Title } from '../../kit/title.tsx'
import { KeptLine } from './kept-line.tsx'
import { useBookmarks } from './use-bookmarks.ts'
import './kept.css'

const said = bookmarksLines

/** The page of `/kept`. */
export function Page() {
  const { bookmarks, further, fault, more } = useBookmarks()
  return (
    <div class="kept">
      <Title text={words.bookmarks.place} />
      <p class="page-lead quiet">{said.lead}</p>
      {fault !== null && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
      {bookmarks === null && fault === null && <p role="status">{said.loading}</p>}
      {bookmarks?.length === 0 && <p class="kept-empty">{said.empty}</p>}
      {bookmarks !== null && bookmarks.length > 0 && (
        <ul>
          {bookmarks.map((bookmark) => (
            <KeptLine key={bookmark.message.id} bookmark={bookmark} />
          ))}
        </ul>
      )}
      {further && <Button onClick={more}>{said.earlier}</Button>}
      {bookmarks !== null && bookmarks.length > 0 && !further && <p class="kept-end label">{said.end}</p>}
    </div>
  )
}
