// The effects of the whole: a room, an echo, and what presses the sum together.
import { useComputed } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { Effects } from '#song/song.types'
import { songStudioLines } from '#words/song-studio-lines'
import { Knob } from '../parts/knob.tsx'
import { ShareKnob } from '../parts/share-knob.tsx'
import type { Studio } from '../state/studio.ts'

const said = songStudioLines.mix

interface UnitProps {
  readonly name: string
  readonly hint?: string
  readonly children: ComponentChildren
}

function Unit({ name, hint, children }: UnitProps) {
  return (
    <section class="effect" aria-label={name} title={hint}>
      <h2 class="effect-name label">{name}</h2>
      <div class="panel-knobs">{children}</div>
    </section>
  )
}

/** Three units, one below the other. */
export function EffectsRack({ studio }: { readonly studio: Studio }) {
  const { reverb, delay, glue } = useComputed(() => studio.song.value.effects).value
  const set = (part: (now: Effects) => Partial<Effects>, gesture: string): void => {
    const song = studio.song.peek()
    studio.edit({ ...song, effects: { ...song.effects, ...part(song.effects) } }, gesture)
  }
  const room = (part: Partial<Effects['reverb']>, gesture: string): void =>
    set((now) => ({ reverb: { ...now.reverb, ...part } }), gesture)
  const echo = (part: Partial<Effects['delay']>, gesture: string): void =>
    set((now) => ({ delay: { ...now.delay, ...part } }), gesture)
  return (
    <div class="effects" role="group" aria-label={said.effects}>
      <Unit name={said.reverb}>
        <ShareKnob label={said.size} value={reverb.size} home={0.5} onTurn={(size, of) => room({ size }, of)} />
        <ShareKnob label={said.damp} value={reverb.damp} home={0.5} onTurn={(damp, of) => room({ damp }, of)} />
        <ShareKnob label={said.level} value={reverb.level} home={0.5} onTurn={(level, of) => room({ level }, of)} />
      </Unit>
      <Unit name={said.delay}>
        <Knob
          label={said.time}
          value={delay.steps}
          least={0.25}
          most={16}
          step={0.25}
          home={2}
          text={songStudioLines.cell.steps(delay.steps)}
          shown={`${delay.steps}`}
          onTurn={(steps, of) => echo({ steps }, of)}
        />
        <ShareKnob
          label={said.feedback}
          value={delay.feedback}
          most={0.9}
          home={0.2}
          onTurn={(feedback, of) => echo({ feedback }, of)}
        />
        <ShareKnob label={said.level} value={delay.level} home={0.5} onTurn={(level, of) => echo({ level }, of)} />
      </Unit>
      <Unit name={said.glue} hint={said.glueWhat}>
        <ShareKnob label={said.press} value={glue} home={0.2} onTurn={(next, of) => set(() => ({ glue: next }), of)} />
      </Unit>
    </div>
  )
}
