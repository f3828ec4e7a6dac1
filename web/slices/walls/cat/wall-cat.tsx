// A cat that lives on a wall: as it feels and does in the house, and with a line for whoever touches it.
import { useEffect } from 'preact/hooks'
import { tempers } from '#cats/cast/cast'
import type { CatName } from '#contract/house'
import { wallCatLines as said } from '#words/wall-cat-lines'
import { words } from '#words/index'
import { person } from '../../../bedrock/session.ts'
import { Cat } from '../../../kit/cat.tsx'
import { catLook, moodSaid } from '../../cats/cat-look.ts'
import { catsNow, lookAtCats } from '../../cats/cats-now.ts'
import { whereIs } from '../../cats/where-is.ts'
import { isSilenced, knowSilences } from '../../residents/silences.ts'
import { useTouched } from './use-touched.ts'
import './wall-cat.css'

/** [WALL-3.72] Its drawing is what is pressed; what it says stands below, and its box gives both their room. */
export function WallCat({ cat }: { readonly cat: CatName }) {
  const inside = person.value !== null
  // How the cats are is told to members alone.
  useEffect(() => {
    if (!inside) return undefined
    knowSilences()
    return lookAtCats()
  }, [inside])
  const now = inside ? catsNow.value?.find((one) => one.cat === cat) : undefined
  const name = words.cats.names[cat]
  const [p, a, d] = tempers[cat]
  const { mood = { p, a, d }, ...look } = now ? catLook(now) : { name: cat }
  const asleep = now?.activity === 'asleep'
  const { line, touch } = useTouched({ cat, mood, asleep, member: inside, silent: isSilenced(cat) })
  return (
    <>
      <button
        type="button"
        class="wall-cat"
        aria-label={said.touch(name, now ? moodSaid(now.mood)[0] : null)}
        onClick={touch}
      >
        <Cat {...look} mood={mood} />
      </button>
      {line.text === '' && now && <p class="wall-cat-where">{said.isNow(whereIs(now.place).at)}</p>}
      <p class="wall-cat-says sign" aria-hidden="true">
        {line.text}
      </p>
      <p class="unseen" role="status">
        {line.plain}
      </p>
    </>
  )
}
