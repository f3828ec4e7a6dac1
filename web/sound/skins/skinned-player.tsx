// A player that looks as its skin says: drawn parts, what is seen of the sound, and the same key, curve and knob as every player of the house.
import { words } from '#words/index'
import { clockOf } from '../../kit/clock-of.ts'
import { Icon } from '../../kit/icon.tsx'
import { SoundCurve } from '../../kit/sound-curve.tsx'
import { channelOf, isHeard, type Track } from '../heard.ts'
import { pause, play } from '../sound.ts'
import { Cone, Reel } from './moved-parts.tsx'
import { Knob } from './knob.tsx'
import { LivePicture } from './live-picture.tsx'
import type { Part, Skin } from './skin.types.ts'
import './skinned-player.css'

interface Props {
  readonly track: Track
  readonly peaks: readonly number[] | null
  readonly skin: Skin
}

const { sound: said } = words

/** The player; nothing is fetched before it is pressed. */
export function SkinnedPlayer({ track, peaks, skin }: Props) {
  const [across, down] = skin.size
  const channel = channelOf(track)
  const fault = channel.track.value?.id === track.id ? channel.fault.value : ''
  return (
    <div class="skinned">
      <div class="skinned-body" role="group" aria-label={track.title} style={{ '--across': across, '--down': down }}>
        {skin.parts.map((part, at) => (
          <div
            key={at}
            class={`skinned-part skinned-${part.is}`}
            data-ink={part.ink}
            style={{
              '--left': part.at[0],
              '--top': part.at[1],
              '--wide': part.at[2],
              '--high': part.at[3],
              '--round': part.round,
            }}
          >
            <Inside part={part} track={track} peaks={peaks} />
          </div>
        ))}
      </div>
      {fault !== '' && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
    </div>
  )
}

function Inside({ part: { is }, track, peaks }: Pick<Props, 'track' | 'peaks'> & { readonly part: Part }) {
  const on = isHeard(track)
  switch (is) {
    case 'play':
      return (
        <button
          type="button"
          aria-label={on ? said.pause(track.title) : said.play(track.title)}
          onClick={() => (on ? pause(channelOf(track)) : play(track))}
        >
          <Icon name={on ? 'pause' : 'play'} />
        </button>
      )
    case 'seek':
      return <SoundCurve track={track} peaks={peaks} />
    case 'knob':
      return <Knob />
    case 'title':
      return <bdi title={track.title}>{track.title}</bdi>
    case 'time':
      return <Clock track={track} />
    case 'cone':
      return <Cone on={on} />
    case 'reel':
      return <Reel track={track} />
    case 'spectrum':
    case 'wave':
    case 'level':
      return <LivePicture kind={is} on={on} peaks={peaks} />
    case 'plate':
    case 'holes':
      return null
  }
}

function Clock({ track }: { readonly track: Track }) {
  const channel = channelOf(track)
  const here = channel.track.value?.id === track.id
  return <span aria-hidden="true">{clockOf(here ? channel.atMs.value : (track.durationMs ?? 0))}</span>
}
