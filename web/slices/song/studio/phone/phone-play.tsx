// Steps and pads of one track: sixteen steps in two rows of eight, and below them what one plays with two thumbs.
import { Pages } from '../bank/pages.tsx'
import type { Studio } from '../state/studio.ts'
import { StepGrid } from '../steps/step-grid.tsx'
import { TrackTabs } from '../track/track-tabs.tsx'
import { Pads } from './pads.tsx'

/** The track is chosen above its steps. */
export function PhonePlay({ studio }: { readonly studio: Studio }) {
  return (
    <>
      <div class="hand-tracks">
        <TrackTabs studio={studio} />
        <Pages studio={studio} />
      </div>
      <StepGrid studio={studio} only={studio.track.value} />
      <Pads studio={studio} />
    </>
  )
}
