// The curve of a sound, on which one goes to a moment by a press or the arrow keys.
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { words } from '#words/index'
import { channelOf, type Track } from '../sound/heard.ts'
import { play, seek } from '../sound/sound.ts'
import { clockOf } from './clock-of.ts'
import { Waveform } from './waveform.tsx'
import './sound-curve.css'

interface Props {
  readonly track: Track
  readonly peaks: readonly number[] | null
  /** Where it begins before it was begun. */
  readonly fromMs?: number
  /** Drawn in the place of the curve. */
  readonly children?: ComponentChildren
}

const { sound: said } = words

/** The curve; a press begins what is not on yet. */
export function SoundCurve({ track: own, peaks, fromMs = 0, children }: Props) {
  const passing = useRef(false)
  const channel = channelOf(own)
  const here = channel.track.value?.id === own.id
  const now = Math.min(here ? channel.atMs.value : fromMs, own.durationMs ?? Infinity)
  const whole = own.durationMs ?? 0
  const go = (ms: number): void => (here ? seek(channel, ms) : play(own, ms))
  return (
    <span class="sound-curve" data-on={here || fromMs > 0}>
      {children ?? <Waveform peaks={peaks} to={whole > 0 ? now / whole : 0} />}
      <input
        class="sound-curve-moment"
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
  )
}
