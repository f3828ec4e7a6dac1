// What is turned less often in the hand: tempo, key, and the panels of the track and the step.
import { songStudioLines } from '#words/song-studio-lines'
import { Dialog } from '../../../../kit/dialog.tsx'
import { CellPanel } from '../parts/cell-panel.tsx'
import type { Studio } from '../state/studio.ts'
import { AddTrack } from '../track/add-track.tsx'
import { TrackPanel } from '../track/track-panel.tsx'
import { Master } from '../transport/master.tsx'
import { PlayMode } from '../transport/play-mode.tsx'
import { Tempo } from '../transport/tempo.tsx'
import { Tuning } from '../transport/tuning.tsx'

interface Props {
  readonly studio: Studio
  readonly open: boolean
  readonly onClose: () => void
}

/** A sheet from below. */
export function PhoneSettings({ studio, open, onClose }: Props) {
  return (
    <Dialog open={open} onClose={onClose} title={songStudioLines.page.settings} as="sheet">
      <div class="hand-settings">
        <PlayMode studio={studio} />
        <div class="hand-knobs">
          <Tempo studio={studio} />
          <Master studio={studio} />
        </div>
        <Tuning studio={studio} />
        <TrackPanel studio={studio} />
        <CellPanel studio={studio} />
        <AddTrack studio={studio} />
      </div>
    </Dialog>
  )
}
