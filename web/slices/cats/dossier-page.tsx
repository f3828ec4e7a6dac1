// All that the cats hold of one, cat by cat, and the way to be nobody to them.
import { useEffect } from 'preact/hooks'
import { catMemoryLines } from '#words/cat-memory-lines'
import { words } from '#words/index'
import { Cat } from '../../kit/cat.tsx'
import { Title } from '../../kit/title.tsx'
import { askForDossier, dossier, dossierFault } from './dossier.ts'
import { HeldBy } from './held-by.tsx'
import { Nobody } from './nobody.tsx'
import './dossier-page.css'

const said = catMemoryLines

/** The page of `/cats/me`. */
export function Page() {
  useEffect(askForDossier, [])
  const found = dossier.value
  return (
    <div class="dossier">
      <Title text={said.title} />
      <p class="page-lead quiet">{said.lead}</p>
      {dossierFault.value !== null && <p role="alert">{dossierFault.value}</p>}
      {found === null && dossierFault.value === null && <p role="status">{said.loading}</p>}
      {found?.known && found.cats.length === 0 && <p class="dossier-nothing">{said.nothing}</p>}
      {found?.cats.map((held) => (
        <section key={held.cat} class="dossier-cat" aria-labelledby={`held-${held.cat}`}>
          <a class="dossier-head" href={`/cats/${held.cat}`} aria-hidden="true" tabIndex={-1}>
            <Cat name={held.cat} headOnly />
          </a>
          <h2 id={`held-${held.cat}`} class="dossier-name">
            <a href={`/cats/${held.cat}`}>{words.cats.names[held.cat]}</a>
          </h2>
          <HeldBy held={held} />
        </section>
      ))}
      {found?.known && <p class="dossier-from quiet">{said.from}</p>}
      {found && <Nobody known={found.known} />}
    </div>
  )
}
