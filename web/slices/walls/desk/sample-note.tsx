// What is said above words that a layout brought: that nobody else sees them, and how they may stay.
import { words } from '#words/index'
import { Button } from '../../../kit/button.tsx'

const { form } = words.walls

/** [WALL-3.29] The sentence and the button that makes the words one's own. */
export function SampleNote({ onKeep }: { readonly onKeep: () => void }) {
  return (
    <div class="sample-note">
      <p>{form.sample}</p>
      <Button small onClick={onKeep}>
        {form.sampleKept}
      </Button>
    </div>
  )
}
