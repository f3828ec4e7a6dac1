// The panel of layouts: another for one's wall, and one's own to give away.
import { useState } from 'preact/hooks'
import { sizes } from '#contract/limits'
import { titleOf } from '#views/walls/module-view'
import { layoutOf } from '#wall/layout-of'
import { words } from '#words/index'
import { Button } from '../../../kit/button.tsx'
import { TextField } from '../../../kit/field.tsx'
import type { View } from '../canvas/view.ts'
import type { Desk } from '../desk/desk.ts'
import { saveFile } from '../desk/save-file.ts'
import { LayoutChooser } from './layout-chooser.tsx'
import { layoutText } from './layout-file.ts'

const said = words.layouts

interface Props {
  readonly desk: Desk
  readonly view: View
}

/** The panel. */
export function LayoutsPanel({ desk, view }: Props) {
  return (
    <div class="panel-parts">
      <p>{said.what}</p>
      <LayoutChooser desk={desk} view={view} />
      <GiveAway desk={desk} />
    </div>
  )
}

function GiveAway({ desk }: { readonly desk: Desk }) {
  const { modules, theme } = desk.wall.value
  const [name, setName] = useState(theme.name)
  const [titles, setTitles] = useState(false)
  const own = modules
    .map((module) => (untitled.has(module.kind) ? '' : titleOf(module)))
    .filter((title) => title !== '')
  const save = (): void => {
    const layout = layoutOf(desk.wall.peek(), {
      name: name.trim() || theme.name,
      titles,
      blank: said.blank,
      most: sizes.layoutThings,
    })
    if (layout) saveFile(layout.name, 'layout', layoutText(layout))
  }
  return (
    <details>
      <summary class="label">{said.give.title}</summary>
      {modules.length === 0 ? (
        <p>{said.give.bare}</p>
      ) : (
        <div class="panel-parts">
          <p>{said.give.without}</p>
          {modules.length > sizes.layoutThings && <p>{said.give.most(sizes.layoutThings)}</p>}
          <TextField
            label={said.give.name}
            value={name}
            input={{ maxLength: sizes.layoutNameCharacters }}
            onText={setName}
          />
          <label class="check">
            <input type="checkbox" checked={titles} onChange={(event) => setTitles(event.currentTarget.checked)} />
            <span>{said.give.titles}</span>
          </label>
          {titles && <p class="quiet">{own.length > 0 ? said.give.these(own.join(', ')) : said.give.noTitles}</p>}
          <div class="panel-acts">
            <Button small onClick={save}>
              {said.give.save}
            </Button>
          </div>
        </div>
      )}
    </details>
  )
}

/** Titles of these say where a link leads, so they stay. */
const untitled: ReadonlySet<string> = new Set(['link', 'webring'])
