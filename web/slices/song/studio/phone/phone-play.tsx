// Steps and pads of one track: sixteen steps in two rows of eight, below them what one plays with two thumbs, and over them what shapes a step that was held.
import { useState } from 'preact/hooks'
import { songStudioLines } from '#words/song-studio-lines'
import { Dialog } from '../../../../kit/dialog.tsx'
import { Pages } from '../bank/pages.tsx'
import { CellPanel } from '../parts/cell-panel.tsx'
import type { Studio } from '../state/studio.ts'
import { StepGrid } from '../steps/step-grid.tsx'
import { TrackTabs } from '../track/track-tabs.tsx'
import { Pads } from './pads.tsx'

/** The track is chosen above its steps. */
export function PhonePlay({ studio }: { readonly studio: Studio }) {
  const [shapes, setShapes] = useState(false)
  return (
    <>
      <div class="hand-tracks">
        <TrackTabs studio={studio} />
        <Pages studio={studio} />
      </div>
      <StepGrid studio={studio} only={studio.track.value} onHold={() => setShapes(true)} />
      <Pads studio={studio} />
      <Dialog open={shapes} onClose={() => setShapes(false)} title={songStudioLines.cell.panel} as="sheet">
        <CellPanel studio={studio} />
      </Dialog>
    </>
  )
}
