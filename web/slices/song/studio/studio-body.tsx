// The part of the studio that is in front, and the panels beside it.
import { songStudioLines } from '#words/song-studio-lines'
import { Button } from '../../../kit/button.tsx'
import { Lane } from './lane/lane.tsx'
import { Mixer } from './mix/mixer.tsx'
import { CellPanel } from './parts/cell-panel.tsx'
import { Roll } from './roll/roll.tsx'
import type { Studio } from './state/studio.ts'
import { StepGrid } from './steps/step-grid.tsx'
import { AddTrack } from './track/add-track.tsx'
import { TrackPanel } from './track/track-panel.tsx'
import { TrackTabs } from './track/track-tabs.tsx'

/** Steps, roll, mixer or lane. */
export function StudioBody({ studio }: { readonly studio: Studio }) {
  const view = studio.view.value
  const still = studio.still.value
  if (view === 'mix')
    return (
      <div class="studio-body" data-view="mix" inert={still}>
        <Mixer studio={studio} />
      </div>
    )
  return (
    <div class="studio-body" data-view={view} inert={still}>
      <div class="studio-main">
        {view === 'steps' && (
          <>
            <StepGrid studio={studio} />
            <AddTrack studio={studio} />
          </>
        )}
        {view === 'roll' && <RollOrWhy studio={studio} />}
        {view === 'lane' && <Lane studio={studio} />}
      </div>
      <div class="studio-side">
        {view === 'steps' && <CellPanel studio={studio} />}
        <TrackPanel studio={studio} />
      </div>
    </div>
  )
}

/** The roll of a track that is played; of one that is struck, why it has none. */
export function RollOrWhy({ studio }: { readonly studio: Studio }) {
  // Read so that it is drawn anew when the instrument is another.
  void studio.song.value.tracks
  const drum = studio.isDrum(studio.track.value)
  return (
    <>
      <TrackTabs studio={studio} />
      {drum ? (
        <div class="roll-none at-night">
          <p>{songStudioLines.roll.drum}</p>
          <Button small kind="make" onClick={() => (studio.view.value = 'steps')}>
            {songStudioLines.roll.toSteps}
          </Button>
        </div>
      ) : (
        <Roll key={studio.track.value} studio={studio} />
      )}
    </>
  )
}
