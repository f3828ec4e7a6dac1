// What a sketch asks for beyond looking, before its first run. Whoever runs it says what it may have.
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { SketchNeed } from '#sketch/kinds'
import { sketchesLines } from '#words/sketches-lines'
import { Button } from '../../kit/button.tsx'
import './needs-card.css'

const said = sketchesLines.needs

interface Props {
  /** What asks; without it, what is on the bench. */
  readonly title?: string
  readonly needs: readonly SketchNeed[]
  /** What it may have; nothing at all where it runs without. */
  readonly onAnswer: (grants: readonly SketchNeed[]) => void
}

/** [CODE-4.51] The question, with the focus on it. */
export function NeedsCard({ title, needs, onAnswer }: Props) {
  const [chosen, setChosen] = useState<readonly SketchNeed[]>(needs)
  const card = useRef<HTMLFormElement>(null)
  const id = useId()
  useEffect(() => card.current?.focus({ preventScroll: true }), [])
  const turn = (need: SketchNeed): void =>
    setChosen(chosen.includes(need) ? chosen.filter((one) => one !== need) : [...chosen, need])
  return (
    <form
      ref={card}
      class="needs-card"
      tabIndex={-1}
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault()
        onAnswer(needs.filter((need) => chosen.includes(need)))
      }}
    >
      <p id={id} class="needs-title">
        <span class="label">{said.title}</span> {title !== undefined && <bdi>{title}</bdi>}
      </p>
      <p class="needs-means">{said.means}</p>
      <ul class="needs-list">
        {needs.map((need) => (
          <li key={need}>
            <div class="needs-one">
              <input
                id={`${id}-${need}`}
                type="checkbox"
                checked={chosen.includes(need)}
                aria-describedby={`${id}-${need}-means`}
                onChange={() => turn(need)}
              />
              <div>
                <label for={`${id}-${need}`}>{said.each[need].name}</label>{' '}
                <span id={`${id}-${need}-means`} class="quiet">
                  {said.each[need].means}
                </span>
              </div>
            </div>
          </li>
        ))}
      </ul>
      <p class="needs-acts">
        <Button small kind="act" type="submit">
          {said.allow}
        </Button>
        <Button small onClick={() => onAnswer([])}>
          {said.without}
        </Button>
      </p>
      <p class="needs-kept quiet">{said.remembered}</p>
    </form>
  )
}
