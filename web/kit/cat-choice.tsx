// Choosing one of the twelve cats by looking at them.
import { useId } from 'preact/hooks'
import type { CatName } from '#contract/house'
import { catsLines } from '#words/cats-lines'
import { words } from '#words/index'
import { Cat } from './cat.tsx'
import { catNames } from './cat-names.ts'
import './cat-choice.css'

interface Props {
  readonly legend: string
  /** The legend is heard alone, where a heading says it already. */
  readonly legendUnseen?: boolean
  readonly value: CatName
  readonly onChoose: (cat: CatName) => void
}

/** Twelve radio buttons that are cats. */
export function CatChoice({ legend, legendUnseen = false, value, onChoose }: Props) {
  const name = useId()
  return (
    <fieldset class="cat-choice">
      <legend class={legendUnseen ? 'unseen' : 'label'}>{legend}</legend>
      <div class="cat-choice-all">
        {catNames.map((cat) => (
          <label key={cat} class="cat-choice-one">
            <input type="radio" name={name} value={cat} checked={cat === value} onChange={() => onChoose(cat)} />
            <Cat name={cat} />
            <span class="label">{words.cats.names[cat]}</span>
          </label>
        ))}
      </div>
      <p class="sign" role="status">
        {words.cats.names[value]} {catsLines[value]}
      </p>
    </fieldset>
  )
}
