// The song lane: which pattern comes after which, how often, and how high; what the transport plays as a song.
import { useComputed } from '@preact/signals'
import { useRef, useState } from 'preact/hooks'
import { moveSection, removeSection } from '#song/edit/patterns'
import { songLimits } from '#song/limits'
import { songStudioLines } from '#words/song-studio-lines'
import { Button } from '../../../../kit/button.tsx'
import { letterOf } from '../edit/places.ts'
import { patternAt } from '../edit/rows.ts'
import type { Studio } from '../state/studio.ts'
import { LaneLine } from './lane-line.tsx'
import { shownLength, stepsBefore, withLane } from './lane-edits.ts'
import { SectionPanel } from './section-panel.tsx'
import './lane.css'

const said = songStudioLines.lane

/** Blocks as long as they sound; arrows walk along them, Alt and arrows move the one in front. */
export function Lane({ studio }: { readonly studio: Studio }) {
  const blocks = useRef<HTMLDivElement>(null)
  const dragged = useRef<number | null>(null)
  const lane = useComputed(() => studio.song.value.lane).value
  const patterns = useComputed(() => studio.song.value.patterns).value
  const [front, setFront] = useState(0)
  const at = Math.min(front, lane.length - 1)
  const put = (to: typeof lane): void => studio.edit(withLane(studio.song.peek(), to))
  const add = (): void => {
    put([...lane, { pattern: studio.pattern.peek(), times: 1, transpose: 0 }])
    setFront(lane.length)
  }
  const move = (from: number, to: number): void => {
    if (to < 0 || to >= lane.length) return
    studio.edit(moveSection(studio.song.peek(), from, to))
    setFront(to)
  }
  const focus = (to: number): void => {
    setFront(to)
    const block = blocks.current?.querySelector<HTMLElement>(`[data-section="${to}"]`)
    block?.focus()
  }
  const walk = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const ends = { Home: 0, End: lane.length - 1 }[event.key]
    if (event.key === 'Delete' && at >= 0) studio.edit(removeSection(studio.song.peek(), at))
    else if (by !== undefined && event.altKey) move(at, at + by)
    else if (by !== undefined) focus(Math.min(lane.length - 1, Math.max(0, at + by)))
    else if (ends !== undefined) focus(ends)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const section = lane[at]
  return (
    <div class="lane">
      <div class="lane-bed at-night">
        {lane.length === 0 ? (
          <p class="lane-none">{said.empty}</p>
        ) : (
          <div ref={blocks} class="lane-blocks" role="toolbar" tabIndex={-1} aria-label={said.label} onKeyDown={walk}>
            {lane.map(({ pattern, times, transpose }, index) => (
              <button
                key={index}
                type="button"
                class="lane-block"
                draggable
                data-section={index}
                data-odd={pattern % 2 === 1}
                aria-pressed={index === at}
                aria-label={[
                  said.at(index + 1),
                  said.section(letterOf(pattern), times),
                  transpose !== 0 && said.up(transpose),
                ]
                  .filter(Boolean)
                  .join(', ')}
                tabIndex={index === at ? 0 : -1}
                style={{ '--long': patternAt({ ...studio.song.peek(), patterns }, pattern).length * times }}
                onClick={() => {
                  setFront(index)
                  void studio.showPattern(pattern)
                }}
                onDragStart={() => (dragged.current = index)}
                onDragOver={(event) => dragged.current !== null && event.preventDefault()}
                onDrop={(event) => {
                  event.preventDefault()
                  if (dragged.current !== null) move(dragged.current, index)
                  dragged.current = null
                }}
                onDragEnd={() => (dragged.current = null)}
              >
                <b>{letterOf(pattern)}</b>
                <span>{times > 1 ? `×${times}` : ''}</span>
                <span>{transpose === 0 ? '' : `${transpose > 0 ? '+' : ''}${transpose}`}</span>
              </button>
            ))}
            <LaneLine studio={studio} />
          </div>
        )}
      </div>
      <div class="lane-acts">
        {lane.length < songLimits.sections ? (
          <Button small kind="make" onClick={add}>
            {said.add(letterOf(studio.pattern.value))}
          </Button>
        ) : (
          <p>{said.full(songLimits.sections)}</p>
        )}
        <Button
          small
          aria-pressed={studio.follows.value}
          onClick={() => (studio.follows.value = !studio.follows.peek())}
        >
          {said.follow}
        </Button>
        <span class="label">{shownLength(studio.song.value)}</span>
      </div>
      <SectionPanel
        section={section}
        onChange={(part) => put(lane.map((one, index) => (index === at ? { ...one, ...part } : one)))}
        onMove={(by) => move(at, at + by)}
        onAgain={() => section && put([...lane.slice(0, at + 1), section, ...lane.slice(at + 1)])}
        onRemove={() => studio.edit(removeSection(studio.song.peek(), at))}
        onPlay={() => {
          studio.mode.value = 'lane'
          void studio.playing.play({ lane: true }, stepsBefore(studio.song.peek(), at))
        }}
      />
    </div>
  )
}
