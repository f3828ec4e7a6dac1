// The internals: how the house is, and how one's own connection to it is.
import { words } from '#words/index'
import { vitalsLines } from '#words/vitals-lines'
import { Button } from '../../kit/button.tsx'
import { Title } from '../../kit/title.tsx'
import { openDoctor } from './doctor-place.tsx'
import { HouseFigures } from './house-figures.tsx'
import { HouseTables } from './house-tables.tsx'
import { LinkFigures } from './link-figures.tsx'
import { RoomsHeld } from './rooms-held.tsx'
import { TapePart } from './tape-part.tsx'
import { useVitals } from './use-vitals.ts'
import './internals.css'

const said = vitalsLines

/** The page. */
export function InternalsPage() {
  const { vitals, fault } = useVitals()
  return (
    <>
      <Title text={words.vitals.place} />
      <p class="page-lead quiet">{said.lead}</p>
      {fault !== null && (
        <p class="field-error" role="alert">
          {fault} {vitals && said.stale}
        </p>
      )}
      <div class="internals">
        <section aria-labelledby="internals-connection">
          <h2 id="internals-connection">{said.connection}</h2>
          <LinkFigures>
            <Button small onClick={openDoctor}>
              {words.vitals.doctor}
            </Button>
          </LinkFigures>
          <RoomsHeld />
          <TapePart />
        </section>
        {vitals && (
          <section aria-labelledby="internals-house">
            <h2 id="internals-house">{said.house}</h2>
            <HouseFigures vitals={vitals} />
            <HouseTables vitals={vitals} />
          </section>
        )}
        <section aria-labelledby="internals-contract">
          <h2 id="internals-contract">{said.catalogue.title}</h2>
          <p>
            {said.catalogue.what} <a href="/docs/api">{said.catalogue.open}</a>
          </p>
        </section>
      </div>
    </>
  )
}
