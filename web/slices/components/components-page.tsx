// Every component in every state, to look at and to photograph.
import { words } from '#words/index'
import { CatChoice } from '../../kit/cat-choice.tsx'
import { Facade } from '../../kit/facade.tsx'
import { PersonName } from '../../kit/person-name.tsx'
import { Title } from '../../kit/title.tsx'
import { useState } from 'preact/hooks'
import { CatSamples } from './cat-samples.tsx'
import { ControlSamples } from './control-samples.tsx'
import { MaterialSamples } from './material-samples.tsx'
import { Part } from './part.tsx'
import './components-page.css'

const { components: said } = words

/** The page of parts. */
export function ComponentsPage() {
  const [cat, setCat] = useState<'beans' | (typeof words.cats.names)[keyof typeof words.cats.names]>('beans')
  return (
    <>
      <Title text={said.title} />
      <p class="page-lead quiet">{said.what}</p>
      <MaterialSamples />
      <ControlSamples />
      <Part name={said.parts.people}>
        <ul class="parts-people">
          {said.people.map((name, id) => (
            <li key={name}>
              <PersonName id={id} username={name} state={(['around', 'asleep', 'away'] as const)[id % 3] ?? 'away'} />
            </li>
          ))}
        </ul>
      </Part>
      <Part name={said.parts.cats}>
        <CatChoice legend={said.parts.cats} value={cat} onChoose={setCat} />
      </Part>
      <CatSamples />
      <Part name={said.parts.facade}>
        <div class="parts-facade plate-sun second-cyan">
          <Facade house={words.shell.product} name={said.people[2]} />
        </div>
      </Part>
    </>
  )
}
