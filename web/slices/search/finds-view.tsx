// What was found: people and walls by name, what was said with the newest first.
import type { ComponentChildren } from 'preact'
import type { FoundMessage } from '#contract/search'
import { words } from '#words/index'
import { Button } from '../../kit/button.tsx'
import { PersonName } from '../../kit/person-name.tsx'
import { atTime, onDay } from '../../kit/when.ts'
import { unheard } from '../friends/unheard.ts'
import { Excerpt } from './excerpt.tsx'
import type { Finds } from './use-finds.ts'

const said = words.search

interface Props {
  readonly finds: Finds
  readonly onMore: (list: 'people' | 'walls' | 'messages') => void
}

/** The three lists; one with nothing in it is not there. */
export function FindsView({ finds: { q, people, walls, messages }, onMore }: Props) {
  const lists = [people, walls, messages]
  return (
    <>
      {lists.every(({ items }) => items.length === 0) && (
        <>
          <p class="find-none">{said.nothing(q.trim())}</p>
          <p class="quiet">{said.tryLess}</p>
        </>
      )}
      {people.items.length > 0 && (
        <Part title={said.people} order={said.alphabetical} {...further(people, said.more, () => onMore('people'))}>
          {people.items.map(({ person, display_name, excerpt }) => (
            <Row
              key={person.id}
              href={`/people/${person.username}`}
              who={<PersonName id={person.id} username={person.username} />}
              aside={display_name}
            >
              <Excerpt pieces={excerpt} />
            </Row>
          ))}
        </Part>
      )}
      {walls.items.length > 0 && (
        <Part title={said.walls} order={said.alphabetical} {...further(walls, said.more, () => onMore('walls'))}>
          {walls.items.map(({ person, excerpt }) => (
            <Row
              key={person.id}
              href={`/@${person.username}`}
              who={<PersonName id={person.id} username={person.username} />}
            >
              <Excerpt pieces={excerpt} />
            </Row>
          ))}
        </Part>
      )}
      {messages.items.length > 0 && (
        <Part title={said.messages} order={said.newest} {...further(messages, said.older, () => onMore('messages'))}>
          {messages.items.map((message) => (
            <Row
              key={message.id}
              href={`/rooms/${message.room}/${message.id}`}
              who={<Author message={message} />}
              aside={said.at(message.room, `${onDay(message.created_at)}, ${atTime(message.created_at)}`)}
            >
              <Said message={message} />
            </Row>
          ))}
        </Part>
      )}
      {lists.some(({ older_to_come }) => older_to_come) && <p class="find-to-come">{said.toCome}</p>}
    </>
  )
}

const further = (page: { readonly complete: boolean }, label: string, onMore: () => void) =>
  page.complete ? {} : { further: { label, onMore } }

function Author({ message: { user_id, user } }: { readonly message: FoundMessage }) {
  return user_id === null || user === null ? <>{said.somebodyGone}</> : <PersonName id={user_id} username={user} />
}

/** Of somebody whom one has muted, what their lines in rooms say as well. */
const Said = ({ message: { user_id, user, warning, excerpt } }: { readonly message: FoundMessage }) =>
  user_id !== null && user !== null && unheard.value.has(user_id) ? (
    <span class="quiet">{words.friends.folded(user)}</span>
  ) : warning !== null ? (
    <span class="quiet">{words.chat.attach.covered(warning)}</span>
  ) : (
    <Excerpt pieces={excerpt} />
  )

interface PartProps {
  readonly title: string
  readonly order: string
  readonly further?: { readonly label: string; readonly onMore: () => void }
  readonly children: ComponentChildren
}

const Part = ({ title, order, further: more, children }: PartProps) => (
  <section class="find-part">
    <h2>
      {title} <small class="label">{order}</small>
    </h2>
    <ul>{children}</ul>
    {more && (
      <Button small onClick={more.onMore}>
        {more.label}
      </Button>
    )}
  </section>
)

interface RowProps {
  readonly href: string
  readonly who: ComponentChildren
  readonly aside?: string
  readonly children: ComponentChildren
}

/** One press anywhere on it leads there. */
const Row = ({ href, who, aside, children }: RowProps) => (
  <li>
    <a class="find" href={href}>
      <span class="find-who">
        {who}
        {aside && <bdi class="find-aside">{aside}</bdi>}
      </span>
      {children}
    </a>
  </li>
)
