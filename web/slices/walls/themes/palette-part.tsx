// The colours of a theme by day and by night, and which of them cannot be read on each other.
import { useState } from 'preact/hooks'
import type { Palette, Theme } from '#contract/themes'
import { hardToRead } from '#wall/contrast'
import { words } from '#words/index'
import { isNight } from '../../../bedrock/theme.ts'
import { Choice } from '../../../kit/choice.tsx'
import { useSoon } from './use-soon.ts'

const { theme: said } = words.walls
const colours = ['ground', 'paper', 'ink', 'accent', 'accent_ink', 'line', 'second'] as const

interface Props {
  readonly theme: Theme
  readonly change: (theme: Theme) => void
}

/** Seven colours, for the day and if wanted for the night. */
export function PalettePart({ theme: kept, change: keep }: Props) {
  const [theme, change] = useSoon(kept, keep)
  const [time, setTime] = useState<'day' | 'night'>(isNight() && theme.night ? 'night' : 'day')
  const palette = (time === 'night' && theme.night) || theme.day
  const set = (next: Palette): void => change(time === 'night' ? { ...theme, night: next } : { ...theme, day: next })
  const faults = hardToRead(palette)
  return (
    <fieldset class="panel-parts">
      <legend class="label">{said.colours}</legend>
      <Choice
        legend={said.time}
        legendUnseen
        options={[
          { value: 'day', label: said.day },
          { value: 'night', label: said.night },
        ]}
        value={time}
        onChoose={(next) => {
          setTime(next)
          if (next === 'night' && theme.night === null) change({ ...theme, night: theme.day })
        }}
      />
      <div class="colours">
        {colours.map((name) => (
          <label key={name} class="colour">
            <input
              type="color"
              value={palette[name]}
              onInput={(event) => set({ ...palette, [name]: event.currentTarget.value.toLowerCase() })}
            />
            <span>{said.colour[name]}</span>
            <code>{palette[name]}</code>
          </label>
        ))}
      </div>
      {time === 'night' && theme.night !== null && (
        <button
          type="button"
          class="button button-quiet button-small"
          onClick={() => {
            setTime('day')
            change({ ...theme, night: null })
          }}
        >
          {said.noNight}
        </button>
      )}
      <div role="status">
        {faults.map(({ text, on, ratio }) => (
          <p key={`${text} ${on}`} class="contrast-fault">
            {said.hard(said.colour[text], said.colour[on], ratio.toFixed(1))}
          </p>
        ))}
        {faults.length === 0 && <p class="quiet">{said.readable}</p>}
      </div>
    </fieldset>
  )
}
