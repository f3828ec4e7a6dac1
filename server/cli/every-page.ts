// Reads a paginated list to its end.
import type { Config } from '../config/config.ts'
import type { HouseAct } from './house/house-act.ts'
import { reachHouse } from './house/reach-house.ts'

interface Page<T> {
  readonly items: readonly T[]
  readonly order: string
  readonly complete: boolean
  readonly next: Readonly<Record<string, unknown>> | null
}

/** All items of a list act, which answers with pages, and their order. */
export async function everyPage<T>(
  config: Config,
  act: HouseAct,
  args: Readonly<Record<string, unknown>> = {},
): Promise<{ items: readonly T[]; order: string }> {
  const items: T[] = []
  for (let cursor: Readonly<Record<string, unknown>> = {}; ; ) {
    // List acts answer with `pageOf`; T is what this act's view makes.
    const page = (await reachHouse(config, act, { ...args, ...cursor })) as Page<T>
    items.push(...page.items)
    if (page.complete || page.next === null) return { items, order: page.order }
    cursor = page.next
  }
}
