// The stream cut into days, by the clock of whoever reads.
import type { Making } from '#contract/signal'
import { words } from '#words/index'
import { onDay } from '../../kit/when.ts'

interface Day {
  readonly name: string
  readonly makings: readonly Making[]
}

const dayMs = 86_400_000

/** In the order in which they come; today and yesterday by these names. */
export function byDay(makings: readonly Making[], now: number): readonly Day[] {
  const names = new Map([
    [onDay(new Date(now - dayMs).toISOString()), words.signal.yesterday],
    [onDay(new Date(now).toISOString()), words.signal.today],
  ])
  const days: { name: string; makings: Making[] }[] = []
  for (const making of makings) {
    const day = onDay(making.at)
    const name = names.get(day) ?? day
    const last = days.at(-1)
    if (last?.name === name) last.makings.push(making)
    else days.push({ name, makings: [making] })
  }
  return days
}
