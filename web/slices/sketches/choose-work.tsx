// Choosing one of one's own published works, to show it where one writes.
import type { Shelf, Sketch } from '#contract/sketches'
import { sketchesLines } from '#words/sketches-lines'
import { Button } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { askPublished } from './ask-published.ts'
import { titleOf } from './named.ts'
import { Poster } from './poster.tsx'
import { useList } from './use-list.ts'
import './choose-work.css'

const said = sketchesLines.choose
const benches = { code: '/codeground', songs: '/song' } as const

interface Props {
  readonly shelf: Shelf
  readonly onChoose: (work: Sketch) => void
  readonly onClose: () => void
}

/** [CODE-4.75] The sheet; where nothing is published it says so, and leads to where one publishes. */
export function ChooseWork({ shelf, onChoose, onClose }: Props) {
  const { sketches, further, fault, more } = useList(shelf, askPublished(shelf))
  const none = sketches?.length === 0 && !further
  return (
    <Dialog open onClose={onClose} title={said.title[shelf]} as="sheet">
      {fault !== null && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
      {sketches === null && fault === null && <p role="status">{said.loading}</p>}
      {none && (
        <p>
          {said.none[shelf]} <a href={benches[shelf]}>{said.toBench[shelf]}</a>
        </p>
      )}
      <ul class="choose-works">
        {sketches?.map((work) => (
          <li key={work.name}>
            <button type="button" class="choose-work" onClick={() => onChoose(work)}>
              <span class="choose-picture" aria-hidden="true">
                <Poster sketch={work} wide="10rem" />
              </span>
              <b dir="auto">{titleOf(work)}</b>
            </button>
          </li>
        ))}
      </ul>
      {further && (
        <Button small onClick={more}>
          {said.more}
        </Button>
      )}
    </Dialog>
  )
}
