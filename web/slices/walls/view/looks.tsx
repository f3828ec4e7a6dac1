// How a wall is shown: chosen, and brought into sight again.
import { words } from '#words/index'
import { Button } from '../../../kit/button.tsx'
import { Choice } from '../../../kit/choice.tsx'
import type { Way } from './way.ts'

const { view: said } = words.walls

interface Props {
  readonly way: Way
  readonly onWay: (way: Way) => void
  readonly onWhole: () => void
}

/** The ways, and on the canvas the button that shows all of it. */
export const Looks = ({ way, onWay, onWhole }: Props) => (
  <>
    <Choice
      legend={said.canvas}
      legendUnseen
      options={[
        { value: 'canvas', label: said.asCanvas },
        { value: 'column', label: said.asColumn },
        { value: 'calm', label: said.calm },
      ]}
      value={way}
      onChoose={onWay}
    />
    {way === 'canvas' && (
      <Button small onClick={onWhole}>
        {said.whole}
      </Button>
    )}
  </>
)
