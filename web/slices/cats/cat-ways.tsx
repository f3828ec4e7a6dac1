// To hear one cat, and to go to the others.
import type { CatName } from '#contract/house'
import { catPoolLines as said } from '#words/cat-pool-lines'
import { words } from '#words/index'
import { Button, ButtonLink } from '../../kit/button.tsx'
import type { CatLook } from '../../kit/cat-print.ts'
import { call } from '../../sound/calls/call.ts'

interface Props {
  readonly cat: CatName
  readonly mood: CatLook['mood']
}

/** Two ways. */
export const CatWays = ({ cat, mood = { p: 0.1, a: 0, d: 0 } }: Props) => (
  <p class="one-cat-acts">
    <Button
      small
      aria-label={said.hearOf(words.cats.names[cat])}
      onClick={() => call({ cat, name: 'meow', feeling: mood, touched: true })}
    >
      {said.hear}
    </Button>
    <ButtonLink small kind="quiet" href="/cats">
      {said.all}
    </ButtonLink>
  </p>
)
