// What one did in one world: the way to its sketch, what still stands, and what one did there, the last first.
import { useState } from 'preact/hooks'
import type { OwnWorld as Own } from '#contract/worlds'
import { ownWorldsLines } from '#words/own-worlds-lines'
import { Button } from '../../kit/button.tsx'
import { atTime, onDay } from '../../kit/when.ts'
import { pageOf, titleOf } from '../sketches/named.ts'
import { useSeenSketch } from '../sketches/use-seen-sketch.ts'
import { WorldAnew } from './world-anew.tsx'

const said = ownWorldsLines
/** So many before somebody asks for all. */
const first = 20

interface Props {
  readonly own: Own
  readonly onAnew: () => void
}

/** [CODE-5.16] One of them. */
export function OwnWorld({ own: { name, stands, done }, onAnew }: Props) {
  const seen = useSeenSketch(name, undefined)
  const [all, setAll] = useState(false)
  const sketch = seen.is === 'here' ? seen.seen.sketch : null
  const shown = done.toReversed().slice(0, all ? done.length : first)
  return (
    <li class="own-world">
      <h2>
        {sketch ? (
          <a href={pageOf(name)} dir="auto">
            {titleOf(sketch)}
          </a>
        ) : (
          seen.is !== 'coming' && said.unseen
        )}
      </h2>
      <h3 class="label">{said.stands}</h3>
      {stands.length === 0 ? <p>{said.none}</p> : <Standing stands={stands} />}
      {done.length > 0 && (
        <details>
          <summary>{said.done}</summary>
          <ol class="own-world-done">
            {shown.map(({ rev, at, op }) => (
              <li key={rev}>
                <time class="label quiet" dateTime={at}>
                  {onDay(at)}, {atTime(at)}
                </time>{' '}
                <span dir="auto">{said.did(op)}</span>
              </li>
            ))}
          </ol>
          {shown.length < done.length && (
            <Button small onClick={() => setAll(true)}>
              {said.all}
            </Button>
          )}
        </details>
      )}
      {sketch && (
        <div class="world-note">
          <WorldAnew name={name} makerId={sketch.maker?.id ?? null} onDone={onAnew} />
        </div>
      )}
    </li>
  )
}

const Standing = ({ stands }: Pick<Own, 'stands'>) => (
  <dl class="own-world-stands">
    {stands.map((field) => (
      // It scrolls, so the keys have to reach it.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      <div key={field.name} tabIndex={0}>
        <dt>{field.name}</dt>
        {field.is === 'value' && field.value !== null && <dd dir="auto">{said.valued(field.value)}</dd>}
        {field.is === 'counter' && <dd>{field.value}</dd>}
        {field.is === 'list' &&
          field.items.map(({ id, value }) => (
            <dd key={id} dir="auto">
              {said.valued(value)}
            </dd>
          ))}
        {field.is === 'map' &&
          field.items.map(({ key, value }) => (
            <dd key={key} dir="auto">
              {said.keyed(key, value)}
            </dd>
          ))}
      </div>
    ))}
  </dl>
)
