// The page of one cat, or the word that nobody here is called so.
import { useEffect } from 'preact/hooks'
import type { CatName } from '#contract/house'
import { catPoolLines } from '#words/cat-pool-lines'
import { words } from '#words/index'
import type { PageProps } from '../../bedrock/registry.ts'
import { Title } from '../../kit/title.tsx'
import { lookAtCats } from './cats-now.ts'
import { OneCat } from './one-cat.tsx'

const said = catPoolLines
const isCat = (name: string): name is CatName => Object.hasOwn(words.cats.names, name)

/** The page of `/cats/:cat`. */
export function Page({ params: { cat = '' } }: PageProps) {
  useEffect(() => lookAtCats(), [])
  if (isCat(cat)) return <OneCat key={cat} cat={cat} />
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
