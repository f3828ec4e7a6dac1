// The neighbourhood: the doors of a day side by side in the order of its seed, as windows of one front. Whoever walks by that seed passes them in this order.
import { useEffect, useState } from 'preact/hooks'
import type { Person } from '#contract/people'
import { deriveLines } from '#words/derive-lines'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { Button } from '../../kit/button.tsx'
import { personColour } from '../../kit/person-colour.ts'
import { walkAddress } from './walk-address.ts'
import './neighbourhood.css'

const said = deriveLines.map

/** The front; nothing until the house has answered. */
export function Neighbourhood({ seed }: { readonly seed: string }) {
  const [doors, setDoors] = useState<readonly Person[]>([])
  const [after, setAfter] = useState<string | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  function fetchFrom(from: string | undefined, before: readonly Person[]): Promise<void> {
    return api('GET /api/doors/map', { query: { seed, ...(from === undefined ? {} : { after: from }) } }).then(
      ({ items, next }) => {
        setDoors([...before, ...items])
        setAfter(next === null ? null : String(next['after']))
        setFault(null)
      },
      (error: unknown) => setFault(asFailure(error).message),
    )
  }
  useEffect(() => void fetchFrom(undefined, []), [seed])
  if (doors.length === 0 && fault === null) return null
  return (
    <section class="neighbourhood">
      <h2 class="label">{said.title}</h2>
      <p>{said.means}</p>
      {fault !== null && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
      <ol class="front concrete" aria-label={said.title}>
        {doors.map(({ id, username }) => (
          <li key={id}>
            <a class={`front-window person-${personColour(id)}`} href={walkAddress(seed, username)}>
              <bdi>{username}</bdi>
            </a>
          </li>
        ))}
      </ol>
      {after === null ? (
        <p class="label">{said.end}</p>
      ) : (
        <Button small onClick={() => void fetchFrom(after, doors)}>
          {said.more}
        </Button>
      )}
    </section>
  )
}
