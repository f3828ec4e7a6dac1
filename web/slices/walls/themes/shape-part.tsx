// The typefaces, lines, corners, shadows and ground of a theme.
import type { Theme } from '#contract/themes'
import { words } from '#words/index'
import { Choice } from '../../../kit/choice.tsx'
import { Field } from '../../../kit/field.tsx'
import { Slider } from '../../../kit/slider.tsx'
import { useSoon } from './use-soon.ts'

const { theme: said } = words.walls
const faces = ['anybody', 'atkinson', 'martian', 'handjet', 'dotgothic', 'system-serif', 'system-rounded'] as const
const patterns = ['plain', 'grid', 'dots', 'stripes', 'checks', 'scanlines', 'concrete', 'stars', 'waves'] as const
const shadows = ['none', 'hard', 'soft', 'glow'] as const

interface Props {
  readonly theme: Theme
  readonly change: (theme: Theme) => void
}

/** Everything of a theme but its colours. */
export function ShapePart({ theme: kept, change: keep }: Props) {
  const [theme, change] = useSoon(kept, keep)
  return (
    <fieldset class="panel-parts">
      <legend class="label">{said.shape}</legend>
      {(['title', 'text', 'label'] as const).map((which) => (
        <Pick
          key={which}
          label={said.faceOf[which]}
          values={faces}
          names={said.faces}
          value={theme[which]}
          onPick={(face) => change({ ...theme, [which]: face })}
        />
      ))}
      <Pick
        label={said.pattern}
        values={patterns}
        names={said.patterns}
        value={theme.pattern}
        onPick={(pattern) => change({ ...theme, pattern })}
      />
      <Choice
        legend={said.shadow}
        options={shadows.map((value) => ({ value, label: said.shadows[value] }))}
        value={theme.shadow}
        onChoose={(shadow) => change({ ...theme, shadow })}
      />
      <Slider label={said.line} value={theme.line} least={0} most={8} onSlide={(line) => change({ ...theme, line })} />
      <Slider
        label={said.corner}
        value={theme.corner}
        least={0}
        most={48}
        onSlide={(corner) => change({ ...theme, corner })}
      />
    </fieldset>
  )
}

interface PickProps<V extends string> {
  readonly label: string
  readonly values: readonly V[]
  readonly names: Readonly<Record<V, string>>
  readonly value: V
  readonly onPick: (value: V) => void
}

function Pick<V extends string>({ label, values, names, value, onPick }: PickProps<V>) {
  return (
    <Field label={label}>
      {(control) => (
        <select
          class="input"
          {...control}
          value={value}
          onChange={(event) => {
            const found = values.find((one) => one === event.currentTarget.value)
            if (found) onPick(found)
          }}
        >
          {values.map((one) => (
            <option key={one} value={one}>
              {names[one]}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
