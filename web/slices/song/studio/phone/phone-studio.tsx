// The studio in the hand: what is in front above, pads for two thumbs below it, and the transport within reach.
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { songStudioLines } from '#words/song-studio-lines'
import { PatternActs } from '../bank/pattern-acts.tsx'
import { PatternBank } from '../bank/pattern-bank.tsx'
import { ViewKeys } from '../head/view-keys.tsx'
import { Lane } from '../lane/lane.tsx'
import { Mixer } from '../mix/mixer.tsx'
import type { Studio } from '../state/studio.ts'
import { RollOrWhy } from '../studio-body.tsx'
import { Display } from '../transport/display.tsx'
import { TransportBar } from '../transport/transport-bar.tsx'
import { PhonePlay } from './phone-play.tsx'
import { PhoneSettings } from './phone-settings.tsx'
import './phone.css'

interface Props {
  readonly studio: Studio
  readonly head: ComponentChildren
}

/** Head, display, what is in front, transport. */
export function PhoneStudio({ studio, head }: Props) {
  const [settings, setSettings] = useState(false)
  const view = studio.view.value
  const still = studio.still.value
  return (
    <section class="hand" aria-label={songStudioLines.page.panel}>
      {head}
      <div class="hand-top">
        <Display studio={studio} />
        <ViewKeys studio={studio} />
      </div>
      <div class="hand-body" data-view={view} inert={still}>
        {view === 'steps' && <PhonePlay studio={studio} />}
        {view === 'roll' && <RollOrWhy studio={studio} />}
        {view === 'mix' && <Mixer studio={studio} />}
        {view === 'lane' && <Lane studio={studio} />}
      </div>
      <div class="hand-bank" inert={still}>
        <PatternBank studio={studio} />
        <PatternActs studio={studio} />
      </div>
      <div class="hand-foot" inert={still}>
        <TransportBar studio={studio} />
        <button type="button" class="key hand-more" aria-haspopup="dialog" onClick={() => setSettings(true)}>
          <span class="key-face">≡</span>
          <span class="key-label">{songStudioLines.views.more}</span>
        </button>
      </div>
      <PhoneSettings studio={studio} open={settings} onClose={() => setSettings(false)} />
    </section>
  )
}
