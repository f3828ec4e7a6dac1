// One memory: what happened, where and when, where the cat has it from, and the way to let it be forgotten.
import type { CatName } from '#contract/house'
import { catMemoryLines } from '#words/cat-memory-lines'
import { words } from '#words/index'
import { asFailure } from '../../bedrock/api-failure.ts'
import { Button } from '../../kit/button.tsx'
import { notify } from '../../kit/toast.tsx'
import { atTime, onDay } from '../../kit/when.ts'
import { forgetMemory } from './dossier.ts'
import { happenedSaid, type Memory, sourceSaid } from './holds-words.ts'
import { whereIs } from './where-is.ts'

const said = catMemoryLines

interface Props {
  readonly cat: CatName
  readonly memory: Memory
  /** Takes the focus that the button had. */
  readonly onForgot: () => void
}

/** The line. */
export function MemoryLine({ cat, memory, onForgot }: Props) {
  const { id, at, place } = memory
  const what = happenedSaid(memory, cat)
  const where = place === null ? null : whereIs(place)
  const forget = (): void => {
    forgetMemory(cat, id).then(
      () => {
        notify(said.forgot(words.cats.names[cat]))
        onForgot()
      },
      (error: unknown) => void notify(asFailure(error).message, { tone: 'fault' }),
    )
  }
  return (
    <li class="held-memory">
      <div>
        <p>
          {what}{' '}
          {where && <span class="quiet">{where.href === null ? where.at : <a href={where.href}>{where.at}</a>}</span>}
        </p>
        <p class="held-source quiet">
          <time dateTime={at}>
            {onDay(at)}, {atTime(at)}
          </time>
          {' · '}
          {sourceSaid(memory)}
        </p>
      </div>
      <Button small kind="quiet" aria-label={said.forgetThis(what, words.cats.names[cat])} onClick={forget}>
        {said.forget}
      </Button>
    </li>
  )
}
