// What was found in journals, guestbooks and home pages.
import { searchLines } from '#words/search-lines'
import { PersonName } from '../../kit/person-name.tsx'
import { onDay } from '../../kit/when.ts'
import { seenAt } from '../homepages/paths.ts'
import { furtherDown, Part, Row, Said, Titled } from './found-rows.tsx'
import type { Finds, FoundList } from './look-everywhere.ts'

const said = searchLines

interface Props {
  readonly finds: Pick<Finds, 'journals' | 'guestbooks' | 'pages'>
  readonly onMore: (list: FoundList) => void
}

/** Each list that holds something. */
export const WritingsFound = ({ finds: { journals, guestbooks, pages }, onMore }: Props) => (
  <>
    {journals.items.length > 0 && (
      <Part title={said.journals} order={said.newest} {...furtherDown(journals, () => onMore('journals'))}>
        {journals.items.map(({ id, person, published_at, title, excerpt }) => (
          <Row
            key={id}
            href={`/@${person.username}/journal/${id}`}
            who={<PersonName id={person.id} username={person.username} />}
            aside={onDay(published_at)}
          >
            <Titled title={title} excerpt={excerpt} />
          </Row>
        ))}
      </Part>
    )}
    {guestbooks.items.length > 0 && (
      <Part title={said.guestbooks} order={said.newest} {...furtherDown(guestbooks, () => onMore('guestbooks'))}>
        {guestbooks.items.map(({ id, person, owner, created_at, excerpt }) => (
          <Row
            key={id}
            href={`/people/${owner.username}#guestbook-${id}`}
            who={<PersonName id={person.id} username={person.username} />}
            aside={said.signed(owner.username, onDay(created_at))}
          >
            <Said said={{ user_id: person.id, user: person.username, warning: null, excerpt }} />
          </Row>
        ))}
      </Part>
    )}
    {pages.items.length > 0 && (
      <Part title={said.pages} order={said.newest} {...furtherDown(pages, () => onMore('pages'))}>
        {pages.items.map(({ person, path, changed_at, title, excerpt }) => (
          <Row
            key={`${person.id}/${path}`}
            href={seenAt(person.username, path)}
            who={<PersonName id={person.id} username={person.username} />}
            aside={onDay(changed_at)}
          >
            <Titled title={title} excerpt={excerpt} />
          </Row>
        ))}
      </Part>
    )}
  </>
)
