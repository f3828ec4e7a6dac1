// The look of the wall: six to begin with, each part to be changed, as a file to keep or to give away.
import { useMemo, useState } from 'preact/hooks'
import type { Theme, ThemeBase } from '#contract/themes'
import { presets } from '#wall/presets'
import { words } from '#words/index'
import { Button } from '../../../kit/button.tsx'
import { TextField } from '../../../kit/field.tsx'
import type { Desk } from '../desk/desk.ts'
import { saveFile } from '../desk/save-file.ts'
import { themeFrom, themeText } from '../desk/theme-file.ts'
import { PalettePart } from './palette-part.tsx'
import { trying } from './put-on.ts'
import { ShapePart } from './shape-part.tsx'
import { Swatch } from './swatch.tsx'
import { useOwnTheme } from './use-own-theme.ts'
import './themes.css'

const { theme: said, desk: deskSaid } = words.walls
// The presets' own keys, in the order of the contract.
const bases = Object.keys(presets) as readonly ThemeBase[]

/** The panel of themes. */
export function ThemePanel({ desk }: { readonly desk: Desk }) {
  const { theme } = desk.wall.value
  const [fault, setFault] = useState('')
  const own = useOwnTheme(theme)
  const change = (next: Theme): void => desk.change([{ step: 'theme', theme: next }], deskSaid.done.themed(next.name))
  const put = useMemo(() => trying(desk), [desk])
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return
    const found = file.size > 20_000 ? null : themeFrom(await file.text())
    setFault(found ? '' : said.noTheme)
    if (found) put(found)
  }
  return (
    <div class="panel-parts">
      <ul class="swatches">
        {own && (
          <li>
            <button
              type="button"
              class="swatch-choice"
              aria-pressed={JSON.stringify(theme) === JSON.stringify(own)}
              onClick={() => put(own)}
            >
              <Swatch theme={own} />
              <span>{own.name}</span>
            </button>
          </li>
        )}
        {bases.map((base) => (
          <li key={base}>
            <button
              type="button"
              class="swatch-choice"
              aria-pressed={theme.base === base && theme.name === presets[base].name}
              onClick={() => put(presets[base])}
            >
              <Swatch theme={presets[base]} />
              <span>{presets[base].name}</span>
            </button>
          </li>
        ))}
      </ul>
      <TextField
        label={said.name}
        value={theme.name}
        input={{ maxLength: 40 }}
        onText={(name) => name !== '' && change({ ...theme, name })}
      />
      <PalettePart theme={theme} change={change} />
      <ShapePart theme={theme} change={change} />
      <div class="panel-acts">
        <Button small onClick={() => saveFile(theme.name, 'theme', themeText(theme))}>
          {said.save}
        </Button>
        <label class="button button-plain button-small file-button">
          {said.load}
          <input
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const input = event.currentTarget
              take(input.files?.[0]).then(
                () => (input.value = ''),
                () => setFault(said.noTheme),
              )
            }}
          />
        </label>
      </div>
      {fault !== '' && <p class="field-error">{fault}</p>}
    </div>
  )
}
