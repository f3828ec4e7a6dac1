// What stands on the step of the cursor, and the knobs that shape it.
import { useComputed } from '@preact/signals'
import { isPitched } from '#song/instruments'
import type { Cell } from '#song/song.types'
import { songStudioLines } from '#words/song-studio-lines'
import { cellsAt, change } from '../edit/cells.ts'
import { rowOf, trackOf } from '../edit/rows.ts'
import { nameOf } from '../edit/track-names.ts'
import type { Studio } from '../state/studio.ts'
import { Knob } from './knob.tsx'
import { NoteStepper } from './note-stepper.tsx'
import { ShareKnob } from './share-knob.tsx'

const said = songStudioLines.cell

/** Everything on that step at once. */
export function CellPanel({ studio }: { readonly studio: Studio }) {
  const { track: id, step } = studio.cursor.value
  const track = useComputed(() => trackOf(studio.song.value, studio.cursor.value.track)).value
  const cells = useComputed(() => rowOf(studio.song.value, studio.pattern.value, studio.cursor.value.track)).value
  const here = cellsAt(cells, step)
  const [cell] = here
  const set = (part: (cell: Cell) => Partial<Cell>, gesture: string | null = null): void =>
    studio.editRow(id, (row) => change(row, (one) => one.step === step, part), gesture && `${gesture}-${id}-${step}`)
  if (!track) return null
  return (
    <section class="panel step-panel" aria-label={said.panel}>
      <h2 class="panel-head label">{step < 0 ? nameOf(track) : said.where(nameOf(track), step + 1)}</h2>
      {!cell ? (
        <p class="panel-none">{said.none}</p>
      ) : (
        <div class="panel-knobs">
          <Knob
            label={said.velocity}
            value={cell.velocity}
            least={1}
            most={127}
            step={1}
            home={100}
            text={String(cell.velocity)}
            onTurn={(velocity, gesture) => set(() => ({ velocity }), gesture)}
          />
          <ShareKnob
            label={said.chance}
            hint={said.chanceWhat}
            value={cell.chance}
            step={0.05}
            home={1}
            onTurn={(chance, gesture) => set(() => ({ chance }), gesture)}
          />
          <Knob
            label={said.ratchet}
            hint={said.ratchetWhat}
            value={cell.ratchet}
            least={1}
            most={4}
            step={1}
            home={1}
            text={said.struck(cell.ratchet)}
            shown={`×${cell.ratchet}`}
            onTurn={(ratchet, gesture) => set(() => ({ ratchet }), gesture)}
          />
          <Knob
            label={said.nudge}
            hint={said.nudgeWhat}
            value={cell.nudge}
            least={-0.5}
            most={0.5}
            step={0.02}
            home={0}
            text={said.nudged(cell.nudge)}
            shown={`${cell.nudge > 0 ? '+' : ''}${Math.round(cell.nudge * 100)}`}
            onTurn={(nudge, gesture) => set(() => ({ nudge }), gesture)}
          />
          {isPitched(track.instrument) && (
            <Knob
              label={said.length}
              value={cell.length}
              least={1}
              most={64}
              step={1}
              home={1}
              text={said.steps(cell.length)}
              shown={`${cell.length}`}
              onTurn={(length, gesture) => set(() => ({ length }), gesture)}
            />
          )}
          {here.length === 1 && (
            <NoteStepper
              note={cell.note}
              isDrum={!isPitched(track.instrument)}
              song={studio.song}
              onNote={(note) => {
                set(() => ({ note }))
                studio.usedNote(id, note)
                if (!studio.playing.plays.peek()) studio.hear(id, note, cell.velocity)
              }}
            />
          )}
        </div>
      )}
    </section>
  )
}
