// One cat: as it is now, what it looks like, what one does with it, and what it knows of whoever looks.
import { useState } from 'preact/hooks'
import type { CatAnswer } from '#contract/cats'
import { catPoolLines as said } from '#words/cat-pool-lines'
import { catsLines } from '#words/cats-lines'
import { words } from '#words/index'
import { Cat } from '../../kit/cat.tsx'
import '../../kit/cat-gestures.css'
import { Title } from '../../kit/title.tsx'
import { CatFacts } from './cat-facts.tsx'
import { CatKnows } from './cat-knows.tsx'
import { catLook } from './cat-look.ts'
import { CatWays } from './cat-ways.tsx'
import { catsNow } from './cats-now.ts'
import { askForDossier } from './dossier.ts'
import { Hands } from './hands.tsx'
import './cat-page.css'

/** [CAT-2.20] [CAT-4.65] */
export function OneCat({ cat }: { readonly cat: CatAnswer['cat'] }) {
  const [answer, setAnswer] = useState<CatAnswer | null>(null)
  // Counted, so that the same movement is made again.
  const [turn, setTurn] = useState(0)
  function answered(given: CatAnswer): void {
    setAnswer(given)
    setTurn(turn + 1)
    askForDossier()
  }
  const name = words.cats.names[cat]
  const seen = catsNow.value?.find((one) => one.cat === cat)
  // How it is after what was done to it last.
  const now = seen && { ...seen, ...(answer && { mood: answer.mood, activity: answer.activity }) }
  const look: ReturnType<typeof catLook> = now ? catLook(now) : { name: cat }
  return (
    <>
      <Title text={name} />
      <p class="page-lead quiet">{said.about(name, catsLines[cat])}</p>
      <div class="one-cat">
        <figure key={turn} class="one-cat-stand cat-makes" data-gesture={answer?.gesture}>
          <Cat {...look} named />
        </figure>
        <Hands cat={cat} onAnswer={answered} />
        <CatFacts cat={cat} now={now} />
        <CatWays cat={cat} mood={look.mood} />
      </div>
      <CatKnows cat={cat} look={look} />
    </>
  )
}
