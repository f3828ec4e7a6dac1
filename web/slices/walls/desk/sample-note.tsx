// What is said above words that a layout brought: that nobody else sees them, and how they may stay.
import { words } from '#words/index'
import { Button } from '../../../kit/button.tsx'

const { form } = words.walls

interface Props {
  /** They are their owner's now. */
  readonly kept: boolean
  readonly onKeep: () => void
}

/** [WALL-3.29] The sentence and the button that makes the words one's own; afterwards as high as before, so that nothing below moves under the hands. */
export function SampleNote({ kept, onKeep }: Props) {
  return (
    <div class="sample-note" data-kept={kept}>
      <p>{form.sample}</p>
      <Button small onClick={onKeep}>
        {form.sampleKept}
      </Button>
      {kept && <p class="sample-note-kept">{form.sampleOwn}</p>}
    </div>
  )
}
