// The section of the lane that is in front, and what is changed in it.
import type { Section } from '#song/song.types'
import { songStudioLines } from '#words/song-studio-lines'
import { Button } from '../../../../kit/button.tsx'
import { letterOf } from '../edit/places.ts'
import { Pick } from '../parts/pick.tsx'
import { Stepper } from '../parts/stepper.tsx'

const said = songStudioLines.lane

interface Props {
  readonly section: Section | undefined
  readonly onChange: (part: Partial<Section>) => void
  readonly onMove: (by: -1 | 1) => void
  readonly onAgain: () => void
  readonly onRemove: () => void
  readonly onPlay: () => void
}

/** Its pattern, how often and how high. */
export function SectionPanel({ section, onChange, onMove, onAgain, onRemove, onPlay }: Props) {
  if (!section) return null
  return (
    <section class="panel section-panel" aria-label={said.edit}>
      <Pick
        label={songStudioLines.transport.pattern}
        value={String(section.pattern)}
        onPick={(value) => onChange({ pattern: Number(value) })}
      >
        {Array.from({ length: 16 }, (_, at) => (
          <option key={at} value={at}>
            {letterOf(at)}
          </option>
        ))}
      </Pick>
      <Stepper label={said.times} value={section.times} least={1} most={64} onStep={(times) => onChange({ times })} />
      <Stepper
        label={said.transpose}
        value={section.transpose}
        least={-24}
        most={24}
        onStep={(transpose) => onChange({ transpose })}
      />
      <span class="section-acts">
        <Button small onClick={onPlay}>
          {said.from}
        </Button>
        <Button small onClick={() => onMove(-1)}>
          {said.earlier}
        </Button>
        <Button small onClick={() => onMove(1)}>
          {said.later}
        </Button>
        <Button small onClick={onAgain}>
          {said.repeat}
        </Button>
        <Button small kind="quiet" onClick={onRemove}>
          {said.remove}
        </Button>
      </span>
    </section>
  )
}
