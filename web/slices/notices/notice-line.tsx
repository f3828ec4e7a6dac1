// One line at the doorbell: when, who, what and where, the beginning of the words, and what one can do about it.
import type { Notice } from '#contract/notices'
import { words } from '#words/index'
import { mutedWordsLines } from '#words/muted-words-lines'
import { person } from '../../bedrock/session.ts'
import { Button } from '../../kit/button.tsx'
import { EmojiWords } from '../../kit/emoji/emoji-words.tsx'
import { Face } from '../../kit/face.tsx'
import { atTime, fromNow, onDay } from '../../kit/when.ts'
import { mutedWordOf } from '../friends/muted-words.ts'
import type { NoticeGroup } from './group-notices.ts'
import { setState } from './news.ts'
import { sentence } from './sentence.ts'
import { act } from './undo.ts'
import { wayTo } from './way-to.ts'

const said = words.notices
const facesShown = 3

/** The line; following its way has seen it. */
export function NoticeLine({ group }: { readonly group: NoticeGroup }) {
  const { notices, people } = group
  const [newest, ...others] = notices
  const fresh = newest.state === 'new'
  const me = person.value?.username ?? ''
  const what = sentence(group)
  const names = said.names(people.map(({ username }) => username))
  const follow = (ids: readonly number[]) => (): void => void setState('read', ids).catch(() => undefined)
  const all = notices.map(({ id }) => id)
  return (
    <li class="notice" data-fresh={fresh} data-group={group.id}>
      <time class="notice-time" dateTime={newest.at} title={`${onDay(newest.at)} ${atTime(newest.at)}`}>
        {fromNow(newest.at)}
      </time>
      <span class="notice-faces">
        {people.slice(0, facesShown).map(({ id }) => (
          <Face key={id} id={id} />
        ))}
      </span>
      <div class="notice-body">
        <a class="notice-way" href={wayTo(newest, me)} onClick={fresh ? follow(all) : undefined}>
          <b>{names}</b> {what.slice(names.length + 1)}
          {fresh && <span class="unseen"> ({said.unread})</span>}
        </a>
        {newest.warning !== null && <p class="notice-text">{words.chat.attach.covered(newest.warning)}</p>}
        {newest.text !== null && (
          <p class="notice-text">
            <bdi dir="auto">
              <EmojiWords text={readable(newest)} />
            </bdi>
          </p>
        )}
        {newest.waits && <p class="notice-waits">{said.waits}</p>}
        {others.length > 0 && newest.message_id !== null && newest.kind !== 'direct' && (
          <details class="notice-each">
            <summary class="label">{said.each}</summary>
            <ul>
              {notices.map((one) => (
                <li key={one.id}>
                  <a href={wayTo(one, me)} onClick={one.state === 'new' ? follow([one.id]) : undefined}>
                    <b>{one.by.username}</b>{' '}
                    <bdi dir="auto">
                      <EmojiWords
                        text={one.warning === null ? readable(one) : words.chat.attach.covered(one.warning)}
                      />
                    </bdi>
                  </a>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <span class="notice-acts" role="group" aria-label={said.acts(what)}>
        <Button small kind="quiet" onClick={() => void act(fresh ? 'read' : 'new', notices)}>
          {fresh ? said.read : said.unsee}
        </Button>
        <Button small kind="quiet" onClick={() => void act('gone', notices)}>
          {said.discard}
        </Button>
      </span>
    </li>
  )
}

/** The words, unless one does not want to read one of them. */
function readable({ text, by }: Notice): string {
  const muted = mutedWordOf({ user_id: by.id, content: text, warning: null })
  return muted === null ? (text ?? '') : mutedWordsLines.foldedQuote
}
