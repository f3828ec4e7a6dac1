// One place as a window, with the cats who are there on its sill.
import type { CatNow } from '#contract/cats'
import { catPoolLines } from '#words/cat-pool-lines'
import { words } from '#words/index'
import { Cat } from '../../kit/cat.tsx'
import { catLook, moodSaid } from './cat-look.ts'
import type { Where } from './where-is.ts'

const said = catPoolLines

interface Props {
  readonly where: Where
  readonly inside: readonly CatNow[]
}

/** The window; its title leads there, and each cat to its page. */
export const PoolWindow = ({ where, inside }: Props) => (
  <section class="pool-window" aria-label={where.name} style={{ '--cats': Math.max(1, inside.length) }}>
    <h2 class="pool-bar">
      {where.href === null ? (
        <span class="pool-bar-name">{where.name}</span>
      ) : (
        <a class="pool-bar-name" href={where.href}>
          {where.name}
        </a>
      )}
    </h2>
    {inside.length === 0 ? (
      <p class="pool-empty">{said.denEmpty}</p>
    ) : (
      <ul class="pool-sill">
        {inside.map((now) => (
          <li key={now.cat}>
            <a class="pool-cat" href={`/cats/${now.cat}`}>
              <span class="pool-cat-drawing">
                <Cat {...catLook(now)} />
              </span>
              <b class="pool-cat-name">{words.cats.names[now.cat]}</b>{' '}
              <span class="pool-cat-is">{said.moodAndDoing(moodSaid(now.mood)[0], said.doing[now.activity])}</span>
            </a>
          </li>
        ))}
      </ul>
    )}
  </section>
)
