// The knobs of a track, wherever they stand: pan, what goes to the effects, and the four of its instrument.
import { controls } from '#song/song.types'
import type { Track } from '#song/song.types'
import { songStudioLines } from '#words/song-studio-lines'
import { withTrack } from '#song/edit/with'
import type { Studio } from '../state/studio.ts'
import { Knob } from './knob.tsx'
import { ShareKnob } from './share-knob.tsx'

const said = songStudioLines.track

interface Props {
  readonly studio: Studio
  readonly track: Track
}

const panWords = (pan: number): string => (pan === 0 ? said.middle : pan < 0 ? said.left(-pan) : said.right(pan))

/** Left to right. */
export function PanKnob({ studio, track: { id, pan } }: Props) {
  return (
    <Knob
      label={said.pan}
      value={pan}
      least={-1}
      most={1}
      step={0.05}
      home={0}
      text={panWords(pan)}
      shown={pan === 0 ? 'C' : `${pan < 0 ? 'L' : 'R'}${Math.abs(Math.round(pan * 100))}`}
      onTurn={(value, gesture) => studio.edit(withTrack(studio.song.peek(), id, { pan: value }), `${gesture}-${id}`)}
    />
  )
}

/** How loud it is, where no fader says so. */
export function VolumeKnob({ studio, track: { id, volume } }: Props) {
  const { decibels, silent } = songStudioLines.transport
  return (
    <Knob
      label={said.volume}
      value={volume}
      least={-60}
      most={6}
      step={0.5}
      home={-8}
      text={volume <= -60 ? silent : decibels(volume)}
      shown={volume <= -60 ? '−∞' : `${volume}`}
      onTurn={(value, gesture) => studio.edit(withTrack(studio.song.peek(), id, { volume: value }), `${gesture}-${id}`)}
    />
  )
}

/** How much goes to the reverb and to the delay. */
export function SendKnobs({ studio, track }: Props) {
  return (
    <>
      {(['reverb', 'delay'] as const).map((send) => (
        <ShareKnob
          key={send}
          label={said[send]}
          value={track[send]}
          home={0}
          onTurn={(value, gesture) =>
            studio.edit(withTrack(studio.song.peek(), track.id, { [send]: value }), `${gesture}-${track.id}`)
          }
        />
      ))}
    </>
  )
}

/** Colour, attack, decay and body; in the middle is as the instrument says. */
export function ToneKnobs({ studio, track }: Props) {
  return (
    <>
      {controls.map((control) => {
        const value = track.tone[control] ?? 0.5
        return (
          <ShareKnob
            key={control}
            label={songStudioLines.tones[control] ?? control}
            value={value}
            home={0.5}
            onTurn={(next, gesture) =>
              studio.edit(
                withTrack(studio.song.peek(), track.id, { tone: { ...track.tone, [control]: next } }),
                `${gesture}-${track.id}`,
              )
            }
          />
        )
      })}
    </>
  )
}
