// Parts that move with the sound: a cone with its low pitches, a reel with how far it has come.
import { useRef } from 'preact/hooks'
import { mayMove } from '../../bedrock/theme.ts'
import { channelOf, type Track } from '../heard.ts'
import { bandsOf } from './bands.ts'
import { useEachFrame } from './use-each-frame.ts'

/** So many bands, of which the first two move a cone. */
const bands = 12
const reach = 0.06

/** A cone of paper and rubber. */
export function Cone({ on }: { readonly on: boolean }) {
  const moved = useRef<SVGGElement>(null)
  const to = (strength: number): void => moved.current?.style.setProperty('--push', String(1 + strength * reach))
  useEachFrame(
    on,
    (analyser) => {
      const bytes = new Uint8Array(analyser.frequencyBinCount)
      analyser.getByteFrequencyData(bytes)
      const [one = 0, two = 0] = bandsOf(bytes, analyser.context.sampleRate, bands)
      to(Math.max(one, two))
    },
    () => to(0),
  )
  return (
    <svg viewBox="-50 -50 100 100" aria-hidden="true">
      <circle class="skinned-edge" r="49" />
      <g ref={moved} class="skinned-pushed">
        <circle class="skinned-ring" r="40" />
        <circle class="skinned-ring" r="31" />
        <circle class="skinned-ring" r="22" />
        <circle class="skinned-cap" r="12" />
      </g>
    </svg>
  )
}

/** Turns in four seconds. */
const turnMs = 4_000

/** A reel with six teeth. */
export function Reel({ track }: { readonly track: Track }) {
  const channel = channelOf(track)
  const at = channel.track.value?.id === track.id && mayMove() ? channel.atMs.value : 0
  return (
    <svg viewBox="-50 -50 100 100" aria-hidden="true">
      <circle class="skinned-edge" r="48" />
      <g style={{ '--turn': `${-(at / turnMs) * 360}deg` }} class="skinned-turned">
        {[0, 60, 120].map((turn) => (
          <path key={turn} class="skinned-tooth" d="M-44 0H44" transform={`rotate(${turn})`} />
        ))}
        <circle class="skinned-cap" r="18" />
      </g>
    </svg>
  )
}
