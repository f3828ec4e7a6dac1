// The deck at the lower edge of the house: what sounds or is held, whose it is, how far it has come, how loud, and its end. It stays while pages come and go.
import { useState } from 'preact/hooks'
import { words } from '#words/index'
import { useKeys } from './use-keys.ts'
import { clockOf, lengthOf } from '../../kit/clock-of.ts'
import { Icon, type IconName } from '../../kit/icon.tsx'
import { type Channel, deckChannel, sounds, type Track } from '../heard.ts'
import { loudness, setLoudness } from '../loudness.ts'
import { repeats, wishRepeat } from '../repeats.ts'
import { pause, resume, seek, stop } from '../sound.ts'
import './deck.css'

const { sound: said } = words

/** The deck; nothing in silence, and nothing for a sound that goes with its page. */
export function Deck() {
  const [open, setOpen] = useState(false)
  const channel = deckChannel.value
  const on = channel?.track.value
  useKeys()
  if (!channel || !on) return null
  const playing = sounds(channel)
  return (
    <section class="deck" data-open={open} data-plays={playing} aria-label={said.deck.region}>
      <Key
        icon={playing ? 'pause' : 'play'}
        label={playing ? said.pause(on.title) : said.play(on.title)}
        press={() => (playing ? pause : resume)(channel)}
      />
      <p class="deck-what">
        {on.href !== null && on.whose === '' ? (
          <a class="deck-title" href={on.href}>
            <bdi>{on.title}</bdi>
          </a>
        ) : (
          <bdi class="deck-title">{on.title}</bdi>
        )}
        {on.href !== null && on.whose !== '' && (
          <a class="label" href={on.href} aria-label={(on.song ? said.deck.fromSong : said.deck.from)(on.whose)}>
            <bdi>@{on.whose}</bdi>
          </a>
        )}
      </p>
      {on.url === null && !on.song ? (
        // What is made while it is heard has no end to go to.
        <div class="deck-moment" />
      ) : (
        <Moment channel={channel} on={on} />
      )}
      {on.song && (
        <button
          type="button"
          class="deck-key deck-again"
          aria-label={said.deck.again}
          aria-pressed={repeats(on)}
          onClick={() => wishRepeat(on.id, !repeats(on))}
        >
          <Icon name="again" />
        </button>
      )}
      <Volume />
      <button
        type="button"
        class="deck-key deck-fold"
        aria-label={said.deck.more}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
      </button>
      <Key icon="close" label={said.deck.end} press={() => stop(channel)} />
      {channel.fault.value !== '' && (
        <p class="field-error deck-fault" role="alert">
          {channel.fault.value}
        </p>
      )}
    </section>
  )
}

const Key = ({
  icon,
  label,
  press,
}: {
  readonly icon: IconName
  readonly label: string
  readonly press: () => void
}) => (
  <button type="button" class="deck-key" aria-label={label} onClick={press}>
    <Icon name={icon} />
  </button>
)

interface MomentProps {
  readonly channel: Channel
  readonly on: Track
}

function Moment({ channel, on }: MomentProps) {
  const { title, song } = on
  const wholeMs = on.durationMs ?? 0
  const whole = song ? lengthOf(wholeMs) : clockOf(wholeMs)
  const now = wholeMs > 0 ? Math.min(channel.atMs.value, wholeMs) : channel.atMs.value
  return (
    <div class="deck-moment" style={{ '--share': `${wholeMs > 0 ? (now / wholeMs) * 100 : 0}%` }}>
      <input
        type="range"
        min={0}
        max={Math.max(1, wholeMs)}
        step={100}
        value={now}
        disabled={wholeMs === 0}
        aria-label={said.at(title)}
        aria-valuetext={said.atOf(clockOf(now), whole)}
        onInput={(event) => seek(channel, event.currentTarget.valueAsNumber)}
      />
      <span class="label" aria-hidden="true">
        {wholeMs > 0 ? `${clockOf(now)} / ${whole}` : clockOf(now)}
        {wholeMs > 0 && repeats(on) && ` ${said.loop}`}
      </span>
    </div>
  )
}

const wheelStep = 5

function Volume() {
  const { volume, muted } = loudness.value
  /** Whoever moves it wants to hear it. */
  const to = (wanted: number): void => setLoudness({ volume: Math.max(0, Math.min(100, wanted)), muted: false })
  return (
    <>
      <button
        type="button"
        class="deck-key deck-mute"
        aria-label={muted ? said.deck.unmute : said.deck.mute}
        onClick={() => setLoudness({ muted: !muted })}
      >
        <Icon name={muted ? 'silent' : 'sound'} />
      </button>
      <div class="deck-volume" style={{ '--share': `${muted ? 0 : volume}%` }}>
        <input
          type="range"
          min={0}
          max={100}
          value={volume}
          aria-label={said.deck.volume}
          aria-valuetext={said.deck.volumeOf(volume, muted)}
          onInput={(event) => to(event.currentTarget.valueAsNumber)}
          onWheel={(event) => {
            event.preventDefault()
            to(volume - Math.sign(event.deltaY) * wheelStep)
          }}
        />
      </div>
    </>
  )
}
