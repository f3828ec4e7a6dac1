// Which of the twelve keeps one company today.
import type { CatNow } from '#contract/cats'
import type { CatName } from '#contract/house'

interface Choice {
  readonly cats: readonly Pick<CatNow, 'cat' | 'activity'>[]
  /** How well each knows one, 0 to 1; who is not named does not. */
  readonly known: ReadonlyMap<CatName, number>
  /** Who came on the days before. */
  readonly lately: readonly CatName[]
}

/** Who comes forward first where nothing else speaks for anybody. */
const forward: readonly CatName[] = [
  ...(['beans', 'root', 'static', 'delta', 'glitch', 'tofu', 'hex'] as const),
  ...(['neon', 'miso', 'ash', 'patch', 'null'] as const),
]
/** Being awake counts as much as knowing one this well. */
const awake = 0.3

/** [CAT-4.61] Not who came lately; of the others the one that knows one best and is awake, else the most forward. */
export function chooseCompanion({ cats, known, lately }: Choice): CatName {
  const weight = (cat: CatName): number =>
    (known.get(cat) ?? 0) + (cats.find((one) => one.cat === cat)?.activity === 'asleep' ? 0 : awake)
  const free = forward.filter((cat) => !lately.includes(cat))
  return free.reduce((best, cat) => (weight(cat) > weight(best) ? cat : best), free[0] ?? 'beans')
}
