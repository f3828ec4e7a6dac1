// The card of the cat that keeps one company: how it is, a line, and what one can do with it and about it.
import { useState } from 'preact/hooks'
import type { CatAnswer, CatNow } from '#contract/cats'
import { companionCardLines as said } from '#words/companion-card-lines'
import { catPoolLines } from '#words/cat-pool-lines'
import { words } from '#words/index'
import { Cat } from '../../../kit/cat.tsx'
import '../../../kit/cat-gestures.css'
import { Dialog } from '../../../kit/dialog.tsx'
import { catLook, moodSaid } from '../cat-look.ts'
import { Hands } from '../hands.tsx'
import { whereIs } from '../where-is.ts'
import { CardActs } from './card-acts.tsx'
import { CardLine } from './card-line.tsx'
import { cardOpen, companion } from './companion-state.ts'

/** [CAT-4.63] A dialog that Escape closes. */
export const Card = ({ now }: { readonly now: CatNow }) => (
  <Dialog open={cardOpen.value} onClose={() => (cardOpen.value = false)} title={words.cats.names[now.cat]}>
    <Inside now={now} />
  </Dialog>
)

function Inside({ now }: { readonly now: CatNow }) {
  const [answer, setAnswer] = useState<CatAnswer | null>(null)
  const { mute } = companion.value
  // How it is after what was done to it last.
  const felt = answer ?? now
  const [mood, looks] = moodSaid(felt.mood)
  const look = catLook(felt)
  return (
    <div class="companion-card">
      <div class="companion-card-cat cat-makes" data-gesture={answer?.gesture}>
        <Cat {...look} />
      </div>
      <div class="companion-card-words">
        {!mute && answer === null && now.activity !== 'asleep' && <CardLine look={look} />}
        <p>{looks === null ? mood : catPoolLines.feels(mood, looks)}</p>
        <p class="quiet">{said.is(catPoolLines.doing[felt.activity], whereIs(now.place).at)}</p>
      </div>
      <div class="companion-card-hands">
        <Hands cat={now.cat} mute={mute} onAnswer={setAnswer} />
      </div>
      <CardActs cat={now.cat} />
    </div>
  )
}
