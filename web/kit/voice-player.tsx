// A sound to be heard: a button, its curve on which one goes to a moment, and how long it is. It plays through the house's one owner of sound.
import { useId, useRef } from 'preact/hooks'
import { words } from '#words/index'
import { atMs, pause, play, seek, soundFault, soundState, type Track, track } from '../bedrock/sound.ts'
import { clockOf } from './clock-of.ts'
import { Icon } from './icon.tsx'
import { Waveform } from './waveform.tsx'
import './voice-player.css'

interface Props {
  readonly track: Track
  readonly peaks: readonly number[] | null
  /** Says the title above the curve; where something else says it already, it only names the controls. */
  readonly titled?: boolean
}

const { sound: said } = words

/** The player. Nothing is fetched before it is pressed. */
export function VoicePlayer({ track: own, peaks, titled = false }: Props) {
  const id = useId()
  const passing = useRef(false)
  const here = track.value?.id === own.id
  const on = here && (soundState.value === 'playing' || soundState.value === 'coming')
  const now = here ? Math.min(atMs.value, own.durationMs ?? Infinity) : 0
  const whole = own.durationMs ?? 0
  const go = (ms: number): void => (here ? seek(ms) : play(own, ms))
  return (
    <div class="voice-player" data-on={on}>
      <button
        type="button"
        class="button button-act voice-player-button"
        aria-label={on ? said.pause(own.title) : said.play(own.title)}
        aria-busy={here && soundState.value === 'coming' ? true : undefined}
        onClick={() => (on ? pause() : play(own))}
      >
        <Icon name={on ? 'pause' : 'play'} />
      </button>
      {titled && (
        <bdi class="voice-player-title" id={`${id}-title`}>
          {own.title}
        </bdi>
      )}
      <span class="voice-player-curve">
        <Waveform peaks={peaks} to={whole > 0 ? now / whole : 0} />
        <input
          class="voice-player-moment"
          type="range"
          min={0}
          max={Math.max(1, whole)}
          step={100}
          value={now}
          disabled={whole === 0}
          aria-label={said.at(own.title)}
          aria-valuetext={said.atOf(clockOf(now), clockOf(whole))}
          // A finger that passes over it on its way down the page means nothing; only one that taps begins.
          onPointerDown={({ pointerType }) => (passing.current = pointerType === 'touch' && !here)}
          onPointerCancel={(event) => {
            passing.current = false
            event.currentTarget.value = String(now)
          }}
          onInput={(event) => passing.current || go(event.currentTarget.valueAsNumber)}
          onPointerUp={({ currentTarget, clientX }) => {
            if (!passing.current) return
            passing.current = false
            const { left, width } = currentTarget.getBoundingClientRect()
            go(Math.min(1, Math.max(0, (clientX - left) / width)) * whole)
          }}
        />
      </span>
      <span class="label voice-player-time" aria-hidden="true">
        {clockOf(here ? now : whole)}
      </span>
      {here && soundFault.value !== '' && (
        <p class="field-error voice-player-fault" role="alert">
          {soundFault.value}
        </p>
      )}
    </div>
  )
}
