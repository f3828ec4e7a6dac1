// What the companion says when its card is opened.
import { useEffect, useState } from 'preact/hooks'
import { companionLine } from '#cats/speech/companion-lines'
import { drawFrom } from '#cats/speech/number-of'
import { overlaid } from '#cats/speech/overlays/overlaid'
import type { CatLook } from '../../../kit/cat-print.ts'
import { place } from '../../../bedrock/router.ts'
import { speaking } from '../speaking.ts'
import { companion, setCompanion } from './companion-state.ts'
import { cueOf } from './cue-of.ts'

/** [CAT-4.63] One line for the place where one is, in its voice; another one each time. */
export function CardLine({ look: { name, mood = { p: 0, a: 0, d: 0 }, energy = 1 } }: { readonly look: CatLook }) {
  const [turn] = useState(companion.peek().said)
  useEffect(() => setCompanion({ said: turn + 1 }), [])
  const cue = cueOf(place.value.path, new Date().getHours(), turn)
  const draw = drawFrom(`${name}/${turn}`)
  const { text, plain } = overlaid(companionLine(name, cue, turn, { mood, energy, draw }), speaking.value, draw)
  return (
    <p class="sign">
      <span aria-hidden="true">{text}</span>
      <span class="unseen">{plain}</span>
    </p>
  )
}
