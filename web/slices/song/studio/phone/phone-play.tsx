// Steps and pads of one track: sixteen steps in two rows of eight, below them what one plays with two thumbs, and over them what shapes the step that is chosen.
import { useState } from 'preact/hooks'
import { songStudioLines } from '#words/song-studio-lines'
import { Dialog } from '../../../../kit/dialog.tsx'
import { Pages } from '../bank/pages.tsx'
import { CellPanel } from '../parts/cell-panel.tsx'
import type { Studio } from '../state/studio.ts'
import { StepGrid } from '../steps/step-grid.tsx'
import { TrackTabs } from '../track/track-tabs.tsx'
import { Pads } from './pads.tsx'

const said = songStudioLines.cell

/** The track is chosen above its steps. */
export function PhonePlay({ studio }: { readonly studio: Studio }) {
  const [shapes, setShapes] = useState(false)
  return (
    <>
      <div class="hand-tracks">
        <TrackTabs studio={studio} />
        <button
          type="button"
          class="hand-shape"
          aria-haspopup="dialog"
          title={said.shapeWhat}
          onClick={() => setShapes(true)}
        >
          {said.shape}
        </button>
        <Pages studio={studio} />
      </div>
      <StepGrid studio={studio} only={studio.track.value} onHold={() => setShapes(true)} />
      <Pads studio={studio} />
      <Dialog open={shapes} onClose={() => setShapes(false)} title={said.panel} as="sheet">
        <CellPanel studio={studio} />
      </Dialog>
    </>
  )
}
