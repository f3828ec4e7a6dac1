// The studio on a desk: the head that it is given, faceplate with transport and display, the bank, and one of four parts with its panels beside it.
import type { ComponentChildren } from 'preact'
import { songStudioLines } from '#words/song-studio-lines'
import { Pages } from './bank/pages.tsx'
import { PatternActs } from './bank/pattern-acts.tsx'
import { PatternBank } from './bank/pattern-bank.tsx'
import { DrawnPiano } from './keys/drawn-piano.tsx'
import type { Studio } from './state/studio.ts'
import { StudioBody } from './studio-body.tsx'
import { Display } from './transport/display.tsx'
import { Master } from './transport/master.tsx'
import { PlayMode } from './transport/play-mode.tsx'
import { Tempo } from './transport/tempo.tsx'
import { TransportBar } from './transport/transport-bar.tsx'
import { Tuning } from './transport/tuning.tsx'

interface Props {
  readonly studio: Studio
  readonly head: ComponentChildren
}

/** As high as the stage; what does not fit scrolls in its bed. */
export function DeskStudio({ studio, head }: Props) {
  const still = studio.still.value
  return (
    <section class="faceplate" aria-label={songStudioLines.page.panel}>
      <i class="screw" data-at="1" />
      <i class="screw" data-at="2" />
      <i class="screw" data-at="3" />
      <i class="screw" data-at="4" />
      <div>
        {head}
        <DrawnPiano studio={studio} />
      </div>
      <div class="faceplate-row faceplate-top" inert={still}>
        <Display studio={studio} />
        <TransportBar studio={studio} />
        <Tempo studio={studio} />
        <Tuning studio={studio} />
        <Master studio={studio} />
      </div>
      <div class="faceplate-row faceplate-bank" inert={still}>
        <PlayMode studio={studio} />
        <PatternBank studio={studio} />
        <Pages studio={studio} />
        <PatternActs studio={studio} />
      </div>
      <StudioBody studio={studio} />
    </section>
  )
}
