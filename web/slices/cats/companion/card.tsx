// The card of the cat that keeps one company: how it is, a line, and what one can do about it.
import { useEffect, useState } from 'preact/hooks'
import { companionLine } from '#cats/speech/companion-lines'
import { drawFrom } from '#cats/speech/number-of'
import type { CatNow } from '#contract/cats'
import { companionCardLines as said } from '#words/companion-card-lines'
import { catPoolLines } from '#words/cat-pool-lines'
import { words } from '#words/index'
import { place } from '../../../bedrock/router.ts'
import { Cat } from '../../../kit/cat.tsx'
import { Dialog } from '../../../kit/dialog.tsx'
import { catLook, moodSaid } from '../cat-look.ts'
import { whereIs } from '../where-is.ts'
import { CardActs } from './card-acts.tsx'
import { cardOpen, companion, setCompanion } from './companion-state.ts'
import { cueOf } from './cue-of.ts'

/** [CAT-4.63] A dialog that Escape closes. */
export const Card = ({ now }: { readonly now: CatNow }) => (
  <Dialog open={cardOpen.value} onClose={() => (cardOpen.value = false)} title={words.cats.names[now.cat]}>
    <Inside now={now} />
  </Dialog>
)

function Inside({ now }: { readonly now: CatNow }) {
  const [turn] = useState(companion.peek().said)
  useEffect(() => setCompanion({ said: turn + 1 }), [])
  const [mood, looks] = moodSaid(now.mood)
  const look = catLook(now)
  const cue = cueOf(place.value.path, new Date().getHours(), turn)
  const voice = {
    mood: look.mood ?? { p: 0, a: 0, d: 0 },
    energy: look.energy ?? 1,
    draw: drawFrom(`${now.cat}/${turn}`),
  }
  return (
    <div class="companion-card">
      <div class="companion-card-cat">
        <Cat {...look} />
      </div>
      <div class="companion-card-words">
        {!companion.value.mute && now.activity !== 'asleep' && (
          <p class="sign">{companionLine(now.cat, cue, turn, voice)}</p>
        )}
        <p>{looks === null ? mood : catPoolLines.feels(mood, looks)}</p>
        <p class="quiet">{said.is(catPoolLines.doing[now.activity], whereIs(now.place).at)}</p>
      </div>
      <CardActs cat={now.cat} />
    </div>
  )
}
