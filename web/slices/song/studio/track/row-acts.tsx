// What one does with a whole row: turn it, spread hits evenly, throw the dice, copy it, move its track.
import { useState } from 'preact/hooks'
import { isPitched } from '#song/instruments'
import type { Track } from '#song/song.types'
import { songStudioLines } from '#words/song-studio-lines'
import { Menu } from '../../../../kit/menu.tsx'
import { Key } from '../parts/key.tsx'
import { Stepper } from '../parts/stepper.tsx'
import type { Studio } from '../state/studio.ts'
import { rowActs } from './row-edits.ts'
import { shiftTrack, takeTrack } from './track-edits.ts'

const said = songStudioLines.track

interface Props {
  readonly studio: Studio
  readonly track: Track
}

/** Keys for what one does again and again, a menu for the rest. */
export function RowActs({ studio, track }: Props) {
  const [hits, setHits] = useState(4)
  const [turn, setTurn] = useState(0)
  const acts = rowActs(studio, track)
  const length = studio.length.value
  const spread = (to: number, by: number): void => {
    setHits(to)
    setTurn(by)
    acts.euclid(to, by)
  }
  return (
    <div class="row-acts" role="group" aria-label={said.acts}>
      <div class="row-keys">
        <Key label="←" said={said.left1} onPress={() => acts.rotate(-1)} />
        <Key label="→" said={said.right1} onPress={() => acts.rotate(1)} />
        <Key label={said.dice} said={said.diceWhat} face={<DiceFace />} onPress={acts.dice} />
        <Menu
          label={said.acts}
          items={[
            { id: 'copy', label: said.copy, run: acts.copy },
            ...(acts.canPaste() ? [{ id: 'paste', label: said.paste, run: acts.paste }] : []),
            { id: 'clear', label: said.clear, run: acts.clear },
            ...(isPitched(track.instrument)
              ? [
                  { id: 'octave-up', label: said.octaveUp, run: () => acts.octave(12) },
                  { id: 'octave-down', label: said.octaveDown, run: () => acts.octave(-12) },
                  { id: 'snap', label: said.snap, run: acts.snap },
                ]
              : []),
            { id: 'up', label: said.up, run: () => shiftTrack(studio, track, -1) },
            { id: 'down', label: said.down, run: () => shiftTrack(studio, track, 1) },
            ...(studio.song.value.tracks.length > 1
              ? [{ id: 'remove', label: said.remove, danger: true, run: () => takeTrack(studio, track) }]
              : []),
          ]}
        />
      </div>
      <div class="row-euclid" role="group" aria-label={said.euclid} title={said.euclidWhat}>
        <span class="label">{said.euclid}</span>
        <Stepper
          label={said.hits}
          value={Math.min(hits, length)}
          least={0}
          most={length}
          onStep={(to) => spread(to, turn)}
        />
        <Stepper
          label={said.turn}
          hint={said.turnWhat}
          value={turn}
          least={0}
          most={length - 1}
          onStep={(by) => spread(hits, by)}
        />
      </div>
    </div>
  )
}

function DiceFace() {
  return (
    <svg class="face-dice" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M4 4h16v16H4z" />
      <circle cx="9" cy="9" r="1.6" />
      <circle cx="15" cy="15" r="1.6" />
      <circle cx="15" cy="9" r="1.6" />
      <circle cx="9" cy="15" r="1.6" />
    </svg>
  )
}
