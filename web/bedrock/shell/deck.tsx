// The deck at the lower edge of the house: what sounds or is held, whose it is, how far it has come, how loud, and its end. It stays while pages come and go.
import { useState } from 'preact/hooks'
import { words } from '#words/index'
import { clockOf } from '../../kit/clock-of.ts'
import { Icon, type IconName } from '../../kit/icon.tsx'
import { loudness, setLoudness } from '../loudness.ts'
import { atMs, pause, resume, seek, soundFault, soundState, stop, track } from '../sound.ts'
import './deck.css'

const { sound: said } = words

/** The deck; nothing in silence, and nothing for a sound that goes with its page. */
export function Deck() {
  const [open, setOpen] = useState(false)
  const on = track.value
  if (!on?.stays) return null
  const sounds = soundState.value === 'playing' || soundState.value === 'coming'
  return (
    <section class="deck" data-open={open} aria-label={said.deck.region}>
      <Key
        icon={sounds ? 'pause' : 'play'}
        label={sounds ? said.pause(on.title) : said.play(on.title)}
        press={sounds ? pause : resume}
      />
      <p class="deck-what">
        <bdi class="deck-title">{on.title}</bdi>
        {on.href !== null && on.whose !== '' && (
          <a class="label" href={on.href} aria-label={said.deck.from(on.whose)}>
            <bdi>@{on.whose}</bdi>
          </a>
        )}
      </p>
      <Moment title={on.title} wholeMs={on.durationMs ?? 0} />
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
      <Key icon="close" label={said.deck.end} press={stop} />
      {soundFault.value !== '' && (
        <p class="field-error deck-fault" role="alert">
          {soundFault.value}
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

function Moment({ title, wholeMs }: { readonly title: string; readonly wholeMs: number }) {
  const now = wholeMs > 0 ? Math.min(atMs.value, wholeMs) : atMs.value
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
        aria-valuetext={said.atOf(clockOf(now), clockOf(wholeMs))}
        onInput={(event) => seek(event.currentTarget.valueAsNumber)}
      />
      <span class="label" aria-hidden="true">
        {clockOf(now)} / {clockOf(wholeMs)}
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
