// How far something that is sent has come, and the way to stop it.
import { words } from '#words/index'
import { Button } from '../../kit/button.tsx'

interface Props {
  readonly label: string
  /** From 0 to 1; at 1 the house is still working on it. */
  readonly share: number
  readonly onStop: () => void
}

/** The bar and its button. */
export function ComingLine({ label, share, onStop }: Props) {
  return (
    <div class="homepage-coming">
      <progress aria-label={label} {...(share < 1 ? { value: share } : {})} max={1} />
      <Button small onClick={onStop}>
        {words.homepages.add.stop}
      </Button>
    </div>
  )
}
