// What one cat knows of whoever looks, on its own page.
import { useEffect } from 'preact/hooks'
import type { CatName } from '#contract/house'
import { catPoolLines } from '#words/cat-pool-lines'
import { words } from '#words/index'
import type { CatLook } from '../../kit/cat-print.ts'
import { isSilenced } from '../residents/silences.ts'
import { askForDossier, dossier } from './dossier.ts'
import { GuestSaid } from './guest-said.tsx'
import { HeldBy } from './held-by.tsx'

const said = catPoolLines

/** Nothing until it has been read. */
export function CatKnows({ cat, look }: { readonly cat: CatName; readonly look: CatLook }) {
  useEffect(askForDossier, [])
  const held = dossier.value?.cats.find((one) => one.cat === cat)
  if (dossier.value === null) return null
  return (
    <section class="one-cat-knows" aria-labelledby="cat-knows">
      <h2 id="cat-knows">{said.holds}</h2>
      {!isSilenced(cat) && <GuestSaid cat={cat} held={held} look={look} />}
      {held ? <HeldBy held={held} /> : <p>{said.holdsNothing(words.cats.names[cat])}</p>}
      <p>
        <a href="/cats/me">{said.holdsOf}</a>
      </p>
    </section>
  )
}
