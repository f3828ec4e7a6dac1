// Choosing which cat one is.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { CatName } from '#contract/house'
import { ownCatLines as said } from '#words/own-cat-lines'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { person } from '../../bedrock/session.ts'
import { Button } from '../../kit/button.tsx'
import { CatChoice } from '../../kit/cat-choice.tsx'
import { notify } from '../../kit/toast.tsx'
import { latestOf } from '../company/latest-of.ts'
import { catById } from './by-id.ts'
import './cat-field.css'

/** Arrow keys pass by the cats between, which others need not see. */
const calmMs = 600

/** Counts at once; nothing until the house has said how it is. */
export function CatField() {
  const [chosen, setChosen] = useState<CatName | null | undefined>(undefined)
  /** What the house has, to go back to. */
  const kept = useRef<CatName | null>(null)
  const failed = (error: unknown): void => void notify(asFailure(error).message, { tone: 'fault' })
  const take = (cat: CatName | null): void => {
    kept.current = cat
    setChosen(cat)
  }
  const asking = useRef(
    latestOf(calmMs, (cat: CatName | null) => {
      api('PUT /api/me/cat', { body: { cat } }).then(
        () => (kept.current = cat),
        (error: unknown) => {
          setChosen(kept.current)
          failed(error)
        },
      )
    }),
  )
  useEffect(() => {
    api('GET /api/me/cat').then(({ cat }) => take(cat), failed)
  }, [])
  const id = person.value?.id
  if (chosen === undefined || id === undefined) return null
  const choose = (cat: CatName | null): void => {
    setChosen(cat)
    asking.current.give(cat)
  }
  return (
    <div class="cat-field">
      <CatChoice legend={said.legend} legendUnseen value={chosen ?? catById(id)} onChoose={choose} />
      {chosen === null ? (
        <p class="quiet">{said.byChance}</p>
      ) : (
        <Button small onClick={() => choose(null)}>
          {said.leave}
        </Button>
      )}
    </div>
  )
}
