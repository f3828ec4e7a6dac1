// One line that one keeps: who said it and where, what it says now, and how to let go of it.
import type { Bookmark } from '#contract/bookmarks'
import { bookmarksLines } from '#words/bookmarks-lines'
import { words } from '#words/index'
import { Button } from '../../kit/button.tsx'
import { EmojiWords } from '../../kit/emoji/emoji-words.tsx'
import { PersonName } from '../../kit/person-name.tsx'
import { atTime, onDay } from '../../kit/when.ts'
import { glimpse } from '../chat/glimpse.ts'
import { lostWords } from '../chat/lost.ts'
import { unheard } from '../friends/unheard.ts'
import { plainWords } from '../journal/plain-words.ts'
import { isKept, keep } from './kept.ts'

const said = bookmarksLines

/** The line; a press on it leads to where it stands. */
export function KeptLine({ bookmark }: { readonly bookmark: Bookmark }) {
  const { message, direct, room, person } = bookmark
  const { id, user_id: userId, user, created_at: at } = message
  const kept = isKept(id)
  const place = direct ? said.between(person?.username ?? words.direct.gone) : said.inRoom(room)
  return (
    <li class="kept-line" data-kept={kept}>
      <a class="kept-way" href={wayTo(bookmark)}>
        <span class="kept-who">
          {userId === null || user === null ? words.search.somebodyGone : <PersonName id={userId} username={user} />}
          <bdi class="kept-where">
            {place}, {onDay(at)}, {atTime(at)}
          </bdi>
        </span>
        <bdi class="kept-said" dir="auto">
          <EmojiWords text={saysNow(bookmark)} />
        </bdi>
      </a>
      <Button
        small
        aria-label={kept ? said.letGoOf(user ?? words.search.somebodyGone) : said.keep}
        onClick={() => void keep(message, !kept)}
      >
        {kept ? said.letGo : said.keep}
      </Button>
    </li>
  )
}

const wayTo = ({ message: { id, room_id: roomId }, direct, room, person }: Bookmark): string =>
  direct ? `/direct/${person?.username ?? `~${roomId}`}/${id}` : `/rooms/${room}/${id}`

function saysNow({ message, direct }: Bookmark): string {
  const { user_id: userId, user } = message
  if (userId !== null && user !== null && unheard.value.has(userId)) return words.friends.folded(user)
  const shown = glimpse(message)
  if (shown === null) return lostWords(message, direct)
  return plainWords(shown)
}
