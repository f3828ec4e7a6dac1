// How something stuck on a message looks: a cat of letters on a tape of its placer's colour, everything else as on walls.
import type { StuckThing } from '#contract/stuck'
import { personColour } from '../../../kit/person-colour.ts'
import { StickerFace } from '../../stickers/sticker-face.tsx'
import { letterCatLines } from './letter-cats.ts'
import './stuck.css'

interface Props {
  readonly thing: StuckThing
  readonly placerId: number
}

/** As high as `--size` says. */
export function StuckFace({ thing, placerId }: Props) {
  if (thing.kind !== 'letters') return <StickerFace content={thing} placerId={placerId} />
  // A picture, though it is made of letters: what it is called says what they show, so they are no text of the page.
  return (
    <span
      class={`stuck-letters person-${personColour(placerId)}`}
      data-lines={letterCatLines[thing.letters]}
      aria-hidden="true"
    />
  )
}
