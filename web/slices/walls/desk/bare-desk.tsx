// A table with nothing on it: begin with a layout, or with one thing.
import { words } from '#words/index'
import { Button } from '../../../kit/button.tsx'
import type { View } from '../canvas/view.ts'
import { LayoutChooser } from '../layouts/layout-chooser.tsx'
import type { Desk } from './desk.ts'
import { panel } from './tools.ts'

/** The beginning. */
export function BareDesk({ desk, view }: { readonly desk: Desk; readonly view: View }) {
  return (
    <div class="desk-bare">
      <p>{words.layouts.begin}</p>
      <Button kind="make" onClick={() => (panel.value = 'add')}>
        {words.walls.desk.first}
      </Button>
      <LayoutChooser desk={desk} view={view} />
    </div>
  )
}
