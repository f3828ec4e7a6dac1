// The page of one cat: as it is now, what it looks like, and what it knows of whoever looks.
import { useEffect, useState } from 'preact/hooks'
import type { CatAnswer } from '#contract/cats'
import { catPoolLines } from '#words/cat-pool-lines'
import { catsLines } from '#words/cats-lines'
import { words } from '#words/index'
import type { PageProps } from '../../bedrock/registry.ts'
import { Cat } from '../../kit/cat.tsx'
import '../../kit/cat-gestures.css'
import { Title } from '../../kit/title.tsx'
import { CatFacts } from './cat-facts.tsx'
import { CatKnows } from './cat-knows.tsx'
import { catLook } from './cat-look.ts'
import { CatWays } from './cat-ways.tsx'
import { catsNow, lookAtCats } from './cats-now.ts'
import { askForDossier } from './dossier.ts'
import { Hands } from './hands.tsx'
import './cat-page.css'

const said = catPoolLines
type CatName = CatAnswer['cat']
const isCat = (name: string): name is CatName => Object.hasOwn(words.cats.names, name)

/** The page of `/cats/:cat`. */
export function Page({ params: { cat = '' } }: PageProps) {
  useEffect(() => lookAtCats(), [])
  if (isCat(cat)) return <One key={cat} cat={cat} />
  return (
    <>
      <Title text={words.cats.place} />
      <p class="page-lead">{said.noSuch}</p>
      <p>
        <a href="/cats">{said.all}</a>
      </p>
    </>
  )
}

function One({ cat }: { readonly cat: CatName }) {
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
