// The cats who are in a room, below its people and told from them.
import { useEffect } from 'preact/hooks'
import type { Room } from '#contract/rooms'
import { residentsLines } from '#words/residents-lines'
import { words } from '#words/index'
import { Cat } from '../../kit/cat.tsx'
import { atTime } from '../../kit/when.ts'
import { roomCats } from './room-cats.ts'
import { knowSilences, silences } from './silences.ts'
import './cat-line.css'

const said = residentsLines.here

/** [CAT-3.64] Nothing where no cat may be, or before the house has said. */
export function CatsHere({ room }: { readonly room: Room }) {
  useEffect(knowSilences, [])
  const here = roomCats(room.id)
  if (here === undefined) return null
  const { cats, quietUntil } = here
  const unheard = silences.value?.all === true
  return (
    <section>
      <h2 class="label">{said.title}</h2>
      {cats.length === 0 ? (
        <p>{unheard ? said.unheard : said.none}</p>
      ) : (
        <ul class="cats-here">
          {cats.map(({ cat, mood, asleep }) => (
            <li key={cat}>
              <a class="cats-here-one" href={`/cats/${cat}`}>
                <span class="cat-line-head">
                  <Cat name={cat} headOnly energy={asleep ? 0 : 1} />
                </span>
                <b>{words.cats.names[cat]}</b> <span class="label cat-line-label">{residentsLines.label}</span>{' '}
                <span class="quiet">{asleep ? said.asleep : mood}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {!unheard && quietUntil !== null && quietUntil > Date.now() && (
        <p class="quiet">{said.quiet(atTime(new Date(quietUntil).toISOString()))}</p>
      )}
    </section>
  )
}
