// The three materials and the typefaces.
import { words } from '#words/index'
import { Part } from './part.tsx'

const { components: said } = words
const inks = ['acid', 'coral', 'cyan', 'sun', 'violet', 'orange'] as const

/** Paper, concrete, print, and type. */
export function MaterialSamples() {
  return (
    <>
      <Part name={said.parts.materials}>
        <div class="parts-materials">
          <p class="parts-paper">{said.paper}</p>
          <p class="parts-concrete concrete">{said.concrete}</p>
          <ul class="parts-print" aria-label={said.print}>
            {inks.map((ink) => (
              <li key={ink} class={`ink-${ink} label`}>
                {words.house.accents[ink]}
              </li>
            ))}
          </ul>
        </div>
      </Part>
      <Part name={said.parts.type}>
        <div class="prose">
          <p>{said.sample}</p>
          <p class="label">{said.sample}</p>
          <p class="sign">{said.signSample}</p>
        </div>
      </Part>
    </>
  )
}
