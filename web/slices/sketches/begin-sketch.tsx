// Beginning a sketch: what it is written for, and with what one begins.
import { useState } from 'preact/hooks'
import { type SketchKind, sketchKinds } from '#sketch/kinds'
import { sketchesLines } from '#words/sketches-lines'
import { starterLines } from '#words/starter-lines'
import { place } from '../../bedrock/router.ts'
import { ButtonLink } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import { forRoom } from './meant-room.ts'
import { StarterWindow } from './starters/starter-window.tsx'
import { starters } from './starters/starters.ts'

const said = sketchesLines.own
const blank = 'blank'

/** [CODE-4.52] The choice; what is begun is private, and opens on the bench. */
export function BeginSketch() {
  const [kind, setKind] = useState<SketchKind>('p5')
  const [chosen, setChosen] = useState<string | null>(null)
  const fit = starters.filter((one) => one.kind === kind)
  const starter = fit.find(({ id }) => id === chosen) ?? (chosen === blank ? undefined : fit[0])
  return (
    <section class="own-begin" aria-labelledby="own-begin">
      <h2 id="own-begin">{said.begin}</h2>
      <div class="own-choices">
        <Choice
          legend={said.kind}
          options={sketchKinds.map((value) => ({ value, label: sketchesLines.kinds[value] }))}
          value={kind}
          onChoose={(value) => {
            setKind(value)
            setChosen(null)
          }}
        />
        <Choice
          legend={said.starter}
          options={[
            ...fit.map(({ id }) => ({ value: id, label: starterLines[id].title })),
            { value: blank, label: said.blank },
          ]}
          value={starter?.id ?? blank}
          onChoose={setChosen}
        />
        <p>{starter ? starterLines[starter.id].is : sketchesLines.kindMeans[kind]}</p>
        <p>
          <ButtonLink
            kind="make"
            href={forRoom(`/codeground/new/${kind}?starter=${starter?.id ?? blank}`, place.value.search)}
          >
            {said.make}
          </ButtonLink>
        </p>
      </div>
      {starter && <StarterWindow starter={starter} />}
    </section>
  )
}
