// What one cat says of whoever looks, in its own voice.
import { guestLine } from '#cats/speech/pool/guest-lines'
import { drawFrom } from '#cats/speech/number-of'
import { overlaid } from '#cats/speech/overlays/overlaid'
import type { CatName } from '#contract/house'
import type { CatLook } from '../../kit/cat-print.ts'
import { guestStanding, type Held } from './holds-words.ts'
import { speaking } from './speaking.ts'

interface Props {
  readonly cat: CatName
  readonly held: Held | undefined
  readonly look: CatLook
}

/** [CAT-2.23] The same line in the same mood, so that it does not flicker while one looks. */
export function GuestSaid({ cat, held, look: { mood = { p: 0, a: 0, d: 0 }, energy = 1 } }: Props) {
  const standing = guestStanding(held)
  const draw = drawFrom(`${cat}/${standing}`)
  const { text, plain } = guestLine(cat, standing, { mood, energy, draw })
  return (
    <blockquote class="cat-says-of-guest sign">
      <span aria-hidden="true">{overlaid(text, speaking.value, draw).text}</span>
      <span class="unseen">{plain}</span>
    </blockquote>
  )
}
