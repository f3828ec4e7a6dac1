// What was found among one's own whispers, and how far back the house has looked.
import { words } from '#words/index'
import { searchLines } from '#words/search-lines'
import { atTime, onDay } from '../../kit/when.ts'
import { Author, Part, Row, Said } from './found-rows.tsx'
import type { Finds } from './look-everywhere.ts'

const said = searchLines

interface Props {
  readonly page: Finds['whispers']
  readonly onMore: () => void
}

/** [FEED-2.22] Nothing where all was looked through and nothing found. */
export function WhispersFound({ page: { items, complete, looked_to }, onMore }: Props) {
  if (items.length === 0 && complete) return null
  return (
    <Part
      title={said.whispers}
      order={said.newest}
      {...(complete ? {} : { further: { label: said.furtherBack, onMore } })}
    >
      {items.map((one) => (
        <Row
          key={one.id}
          href={`/direct/${one.person?.username ?? `~${one.room_id}`}/${one.id}`}
          who={<Author said={one} />}
          aside={said.between(
            one.person?.username ?? words.direct.gone,
            `${onDay(one.created_at)}, ${atTime(one.created_at)}`,
          )}
        >
          <Said said={one} />
        </Row>
      ))}
      {!complete && looked_to !== null && (
        <li class="find-to-come" key="looked">
          {said.lookedTo(onDay(looked_to))}
        </li>
      )}
    </Part>
  )
}
