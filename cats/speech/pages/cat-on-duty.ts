// Which cat is on duty on an error’s page on a day, and what it says: the same for everybody, without asking anything.
import type { CatName } from '../cast.ts'
import { numberOf } from '../number-of.ts'
import { type ErrorCode, errorLines } from './error-lines.ts'

export interface CatOnDuty {
  readonly cat: CatName
  readonly line: string
}

/** The cat and its line; `day` counts since 1970, in UTC. In half of all days it is the one that the error belongs to. */
export function catOnDuty(code: ErrorCode, day: number): CatOnDuty {
  const roster = errorLines[code]
  const turn = numberOf(`${code} ${day}`)
  const place = turn % 2 === 0 ? 0 : 1 + ((turn >>> 1) % (roster.length - 1))
  const [cat, lines] = roster[place] ?? roster[0]
  return { cat, line: lines[(turn >>> 8) % lines.length] ?? lines[0] }
}
