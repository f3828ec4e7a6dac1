// A sound to be heard: a button, its curve on which one goes to a moment, and how long it is. It plays through the house's one owner of sound.
import { useId } from 'preact/hooks'
import { words } from '#words/index'
import { channelOf, isHeard, speed, type Track } from '../sound/heard.ts'
import { pause, play } from '../sound/sound.ts'
import { clockOf } from './clock-of.ts'
import { Icon } from './icon.tsx'
import { SoundCurve } from './sound-curve.tsx'
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
  const channel = channelOf(own)
  const here = channel.track.value?.id === own.id
  const on = isHeard(own)
  const now = here ? Math.min(channel.atMs.value, own.durationMs ?? Infinity) : 0
  const whole = own.durationMs ?? 0
  return (
    <div class="voice-player" data-on={on}>
      <button
        type="button"
        class="button button-act voice-player-button"
        aria-label={on ? said.pause(own.title) : said.play(own.title)}
        aria-busy={here && channel.state.value === 'coming' ? true : undefined}
        onClick={() => (on ? pause(channel) : play(own))}
      >
        <Icon name={on ? 'pause' : 'play'} />
      </button>
      {titled && (
        <bdi class="voice-player-title" id={`${id}-title`}>
          {own.title}
        </bdi>
      )}
      <SoundCurve track={own} peaks={peaks} />
      <span class="voice-player-end">
        <span class="label voice-player-time" aria-hidden="true">
          {clockOf(here ? now : whole)}
        </span>
        {own.spoken && <Speed />}
      </span>
      {here && channel.fault.value !== '' && (
        <p class="field-error voice-player-fault" role="alert">
          {channel.fault.value}
        </p>
      )}
    </div>
  )
}

const speeds = [1, 1.5, 2]

/** How fast one listens, for all voices; each press is one faster, and after the last as it was said. */
const Speed = () => (
  <button
    type="button"
    class="label voice-player-speed"
    aria-label={said.speed(speed.value)}
    onClick={() => (speed.value = speeds[(speeds.indexOf(speed.peek()) + 1) % speeds.length] ?? 1)}
  >
    {said.times(speed.value)}
  </button>
)
