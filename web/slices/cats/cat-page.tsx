// The page of one cat: as it is now, what it looks like, and what it knows of whoever looks.
import { useEffect } from 'preact/hooks'
import type { CatName } from '#contract/house'
import { catPoolLines } from '#words/cat-pool-lines'
import { catsLines } from '#words/cats-lines'
import { words } from '#words/index'
import type { PageProps } from '../../bedrock/registry.ts'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { Cat } from '../../kit/cat.tsx'
import { Title } from '../../kit/title.tsx'
import { call } from '../../sound/calls/call.ts'
import { CatFacts } from './cat-facts.tsx'
import { catLook } from './cat-look.ts'
import { CatKnows } from './cat-knows.tsx'
import { catsNow, lookAtCats } from './cats-now.ts'
import './cat-page.css'

const said = catPoolLines
const isCat = (name: string): name is CatName => Object.hasOwn(words.cats.names, name)

/** The page of `/cats/:cat`. */
export function Page({ params: { cat = '' } }: PageProps) {
  useEffect(() => lookAtCats(), [])
  if (isCat(cat)) return <One key={cat} cat={cat} />
  return (
    <>
      <Title text={words.cats.place} />
      <p class="page-lead">{said.noSuch}</p>
      <ButtonLink href="/cats">{said.all}</ButtonLink>
    </>
  )
}

function One({ cat }: { readonly cat: CatName }) {
  const name = words.cats.names[cat]
  const now = catsNow.value?.find((one) => one.cat === cat)
  const look = now ? catLook(now) : { name: cat }
  return (
    <>
      <Title text={name} />
      <p class="page-lead quiet">{said.about(name, catsLines[cat])}</p>
      <div class="one-cat">
        <figure class="one-cat-stand">
          <Cat {...look} named />
        </figure>
        <CatFacts cat={cat} now={now} />
        <p class="one-cat-acts">
          <Button
            aria-label={said.hearOf(name)}
            onClick={() => call({ cat, name: 'meow', feeling: look.mood ?? { p: 0.1, a: 0, d: 0 }, touched: true })}
          >
            {said.hear}
          </Button>
          <ButtonLink kind="quiet" href="/cats">
            {said.all}
          </ButtonLink>
        </p>
      </div>
      <CatKnows cat={cat} />
    </>
  )
}
