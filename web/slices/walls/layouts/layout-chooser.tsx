// Layouts to choose from: those of the house, and one from a file.
import { useMemo, useState } from 'preact/hooks'
import type { Layout } from '#contract/layouts'
import { firstTheme } from '#wall/presets'
import { words } from '#words/index'
import type { View } from '../canvas/view.ts'
import type { Desk } from '../desk/desk.ts'
import { firstWay } from '../view/way.ts'
import { builtIn } from './built-in.ts'
import { laidOutHere, layBack } from './lay-out-desk.ts'
import { LayoutDialog } from './layout-dialog.tsx'
import { layoutFrom } from './layout-file.ts'
import { layoutSurroundings } from './layout-surroundings.tsx'
import { SmallWall } from './small-wall.tsx'
import { beforeLayouts } from './tried.ts'
import './layouts.css'

const said = words.layouts

interface Props {
  readonly desk: Desk
  readonly view: View
}

/** Pictures of layouts; what is chosen is looked at first. */
export function LayoutChooser({ desk, view }: Props) {
  const [chosen, setChosen] = useState<Layout | null>(null)
  const [fault, setFault] = useState('')
  // Looked at anew whenever the wall changes.
  const before = desk.wall.value && beforeLayouts(desk)
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return
    const found = layoutFrom(await file.text())
    setFault(found ? '' : said.file.none)
    setChosen(found)
  }
  return (
    <>
      <ul class="layout-list">
        {before && (
          <li class="layout-card">
            <button type="button" class="layout-choice" onClick={() => layBack(desk, view, before)}>
              {said.asItWas}
            </button>
            <SmallWall theme={before.theme} modules={before.modules} around={layoutSurroundings} />
          </li>
        )}
        {builtIn.map((layout) => (
          <li key={layout.name} class="layout-card">
            <button type="button" class="layout-choice" onClick={() => setChosen(layout)}>
              {layout.name}
            </button>
            <Small layout={layout} />
          </li>
        ))}
      </ul>
      <label class="button button-plain button-small file-button layout-file">
        {said.file.load}
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const input = event.currentTarget
            take(input.files?.[0]).then(
              () => (input.value = ''),
              () => setFault(said.file.none),
            )
          }}
        />
      </label>
      {fault !== '' && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
      {chosen && (
        <LayoutDialog
          key={chosen.name}
          desk={desk}
          view={view}
          layout={chosen}
          first={firstWay() === 'column' ? 'phone' : 'desktop'}
          onClose={() => setChosen(null)}
        />
      )}
    </>
  )
}

function Small({ layout }: { readonly layout: Layout }) {
  const { theme, modules } = useMemo(() => laidOutHere({ theme: firstTheme, modules: [] }, layout, 'anew'), [layout])
  return <SmallWall theme={theme} modules={modules} around={layoutSurroundings} />
}
