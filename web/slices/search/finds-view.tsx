// What was found: people and walls by name, what was said and written with the newest first.
import { searchLines } from '#words/search-lines'
import { PersonName } from '../../kit/person-name.tsx'
import { atTime, onDay } from '../../kit/when.ts'
import { Excerpt } from './excerpt.tsx'
import { Author, furtherDown, Part, Row, Said } from './found-rows.tsx'
import type { Finds, FoundList } from './look-everywhere.ts'
import { SketchesFound } from './sketches-found.tsx'
import { WhispersFound } from './whispers-found.tsx'
import { WritingsFound } from './writings-found.tsx'

const said = searchLines

interface Props {
  readonly finds: Finds
  readonly onMore: (list: FoundList) => void
}

/** Its lists; one with nothing in it is not there. */
export function FindsView({ finds, onMore }: Props) {
  const { q, people, walls, messages, journals, guestbooks, pages, sketches, whispers, whispersFault } = finds
  const lists = [people, walls, messages, journals, guestbooks, pages, sketches]
  return (
    <>
      {[...lists, whispers].every(({ items }) => items.length === 0) && (
        <>
          <p class="find-none">{said.nothing(q.trim())}</p>
          <p class="quiet">{said.tryLess}</p>
        </>
      )}
      {people.items.length > 0 && (
        <Part title={said.people} order={said.alphabetical} {...further(people, () => onMore('people'))}>
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
        <Part title={said.walls} order={said.alphabetical} {...further(walls, () => onMore('walls'))}>
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
        <Part title={said.messages} order={said.newest} {...furtherDown(messages, () => onMore('messages'))}>
          {messages.items.map((message) => (
            <Row
              key={message.id}
              href={`/rooms/${message.room}/${message.id}`}
              who={<Author said={message} />}
              aside={said.at(message.room, `${onDay(message.created_at)}, ${atTime(message.created_at)}`)}
            >
              <Said said={message} />
            </Row>
          ))}
        </Part>
      )}
      <WritingsFound finds={finds} onMore={onMore} />
      <SketchesFound page={sketches} onMore={() => onMore('sketches')} />
      {whispersFault !== null && <p class="find-to-come">{said.noWhispers(whispersFault)}</p>}
      <WhispersFound page={whispers} onMore={() => onMore('whispers')} />
      {lists.some(({ older_to_come }) => older_to_come) && <p class="find-to-come">{said.toCome}</p>}
    </>
  )
}

const further = (page: { readonly complete: boolean }, onMore: () => void) =>
  page.complete ? {} : { further: { label: said.more, onMore } }
