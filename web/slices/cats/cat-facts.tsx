// How one cat is just now, and to whom it belongs.
import { factionOf } from '#cats/speech/cast'
import { factionWords } from '#cats/speech/why/why-words'
import type { CatNow } from '#contract/cats'
import type { CatName } from '#contract/house'
import { catPoolLines } from '#words/cat-pool-lines'
import { catSidesLines } from '#words/cat-sides-lines'
import { moodSaid } from './cat-look.ts'
import { whereIs } from './where-is.ts'

const said = catPoolLines

interface Props {
  readonly cat: CatName
  /** Undefined until it was seen. */
  readonly now: CatNow | undefined
}

/** Its mood, what it does, where, and its side. */
export function CatFacts({ cat, now }: Props) {
  return (
    <dl class="cat-facts">
      {now && <Now now={now} />}
      <dt class="label">{said.facts.side}</dt>
      <dd>
        {factionWords[factionOf[cat]]}. <span class="quiet">{catSidesLines[factionOf[cat]]}</span>
      </dd>
    </dl>
  )
}

function Now({ now }: { readonly now: CatNow }) {
  const [mood, looks] = moodSaid(now.mood)
  const { at, href } = whereIs(now.place)
  return (
    <>
      <dt class="label">{said.facts.mood}</dt>
      <dd>{looks === null ? mood : said.feels(mood, looks)}</dd>
      <dt class="label">{said.facts.doing}</dt>
      <dd>{said.doing[now.activity]}</dd>
      <dt class="label">{said.facts.where}</dt>
      <dd>{href === null ? at : <a href={href}>{at}</a>}</dd>
    </>
  )
}
