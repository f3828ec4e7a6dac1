// One of a few: radio buttons drawn as a strip of chips, or as a list when each needs a sentence.
import { useId } from 'preact/hooks'
import './choice.css'

interface Option<V extends string> {
  readonly value: V
  readonly label: string
  /** A sentence below the label; with one, the options stand under each other. */
  readonly what?: string
  /** A block of a colour of print before the label. */
  readonly ink?: string
}

interface Props<V extends string> {
  readonly legend: string
  /** The legend is said but not shown, because something beside it says the same. */
  readonly legendUnseen?: boolean
  readonly options: readonly Option<V>[]
  /** `null` while nothing is chosen. */
  readonly value: V | null
  readonly onChoose: (value: V) => void
}

/** A group of radio buttons; arrow keys move within it. */
export function Choice<V extends string>({ legend, legendUnseen = false, options, value, onChoose }: Props<V>) {
  const name = useId()
  const tall = options.some((option) => option.what)
  return (
    <fieldset class={tall ? 'choice choice-tall' : 'choice'}>
      <legend class={legendUnseen ? 'unseen' : 'label'}>{legend}</legend>
      <div class="choice-options">
        {options.map((option) => (
          <label key={option.value} class="choice-option">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            {option.ink && <span class={`choice-ink ink-${option.ink}`} />}
            <span class="choice-words">
              <span>{option.label}</span>
              {option.what && <span class="choice-what">{option.what}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
