// The CatPool: a desktop from another century, each place of the house a window, and in it the cats who are there.
import { useEffect } from 'preact/hooks'
import type { CatNow } from '#contract/cats'
import { catPoolLines } from '#words/cat-pool-lines'
import { words } from '#words/index'
import { Button } from '../../kit/button.tsx'
import { Title } from '../../kit/title.tsx'
import { askForCats, catsFault, catsNow, lookAtCats } from './cats-now.ts'
import { PoolWindow } from './pool-window.tsx'
import { placeKey, whereIs } from './where-is.ts'
import './pool.css'

const said = catPoolLines
const den = { room_id: null, wall_of: null } as const

/** The page of `/cats`. */
export function Page() {
  useEffect(() => lookAtCats(), [])
  const cats = catsNow.value
  return (
    <>
      <Title text={words.cats.place} />
      <p class="page-lead quiet">{said.lead}</p>
      {catsFault.value !== null && (
        <p role="alert">
          {catsFault.value} <Button onClick={askForCats}>{said.again}</Button>
        </p>
      )}
      {cats === null && catsFault.value === null && <p role="status">{said.loading}</p>}
      {cats && (
        <div class="pool-desk">
          {windowsOf(cats).map(({ key, place, inside }) => (
            <PoolWindow key={key} where={whereIs(place)} inside={inside} />
          ))}
          <a class="pool-folder" href="/cats/me">
            <span class="pool-folder-drawing" aria-hidden="true" />
            <span class="pool-folder-name">{said.folder}</span>
            <span class="unseen">{words.cats.dossier}</span>
          </a>
        </div>
      )}
    </>
  )
}

/** A window a place: the den first, where it is never forgotten, then rooms and walls by their names. */
function windowsOf(cats: readonly CatNow[]) {
  const rest = Map.groupBy(cats, ({ place }) => placeKey(place))
  const home = rest.get(placeKey(den)) ?? []
  rest.delete(placeKey(den))
  const others = [...rest]
    .flatMap(([key, inside]) => inside.slice(0, 1).map(({ place }) => ({ key, place, inside })))
    .sort((a, b) => {
      if ((a.place.room_id === null) !== (b.place.room_id === null)) return a.place.room_id === null ? 1 : -1
      return whereIs(a.place).name < whereIs(b.place).name ? -1 : 1
    })
  return [{ key: placeKey(den), place: den, inside: home }, ...others]
}
