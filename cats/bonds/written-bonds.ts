// Bonds as text: there are thousands of them, so each is a few short numbers to the base 36, without what is as usual.
import type { Agent } from '../cat.types.ts'
import type { Bond } from './bond.types.ts'

const usual = { trust: 500 } as const

/** All bonds of a cat, in their order; minutes are counted from where the world began. */
export const writeBonds = (bonds: ReadonlyMap<Agent, Bond>, began: number): string =>
  [...bonds]
    .map(([agent, { liking, trust, fear, met, seen, at, core, rung }]) => {
      const start = Math.floor(began / 60)
      const fields = [agent, liking, met, seen / 60 - start, (at - seen) / 60, rung, trust - usual.trust, fear, core]
      return fields
        .map((field) => field.toString(36))
        .join(' ')
        .replace(/(?: 0)+$/, '')
    })
    .join(';')

/** The bonds of a text. */
export function readBonds(text: string, began: number): Map<Agent, Bond> {
  const start = Math.floor(began / 60)
  const one = (line: string): [Agent, Bond] => {
    const fields = line.split(' ').map((field) => Number.parseInt(field, 36))
    const [agent = 0, liking = 0, met = 0, after = 0, later = 0, rung = 0, trust = 0, fear = 0, core = 0] = fields
    const seen = (after + start) * 60
    return [agent, { liking, trust: trust + usual.trust, fear, met, seen, at: seen + later * 60, core, rung }]
  }
  return new Map(text === '' ? [] : text.split(';').map(one))
}
