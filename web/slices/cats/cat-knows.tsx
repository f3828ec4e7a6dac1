// What one cat knows of whoever looks, on its own page.
import { useEffect } from 'preact/hooks'
import type { CatName } from '#contract/house'
import { catPoolLines } from '#words/cat-pool-lines'
import { words } from '#words/index'
import { askForDossier, dossier } from './dossier.ts'
import { HeldBy } from './held-by.tsx'

const said = catPoolLines

/** Nothing until it has been read. */
export function CatKnows({ cat }: { readonly cat: CatName }) {
  useEffect(askForDossier, [])
  const held = dossier.value?.cats.find((one) => one.cat === cat)
  if (dossier.value === null) return null
  return (
    <section class="one-cat-knows" aria-labelledby="cat-knows">
      <h2 id="cat-knows">{said.holds}</h2>
      {held ? <HeldBy held={held} /> : <p>{said.holdsNothing(words.cats.names[cat])}</p>}
      <p>
        <a href="/cats/me">{said.holdsOf}</a>
      </p>
    </section>
  )
}
