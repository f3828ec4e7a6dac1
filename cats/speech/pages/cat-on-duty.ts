// Which cat is on duty on an error’s page on a day, and what it says: the same for everybody, without asking anything.
import type { CatName } from '../cast.ts'
import { numberOf } from '../number-of.ts'
import { type ErrorCode, errorCodes, errorLines } from './error-lines.ts'

/** Whether there are lines for a code. */
export const isErrorCode = (code: string): code is ErrorCode => errorCodes.some((known) => known === code)

/** The cat and its line; `day` is the date in UTC, such as `2026-11-30`. In half of all days it is the one that the error belongs to. A code without lines is answered like a broken house. */
export function catOnDuty(code: string, day: string): { readonly cat: CatName; readonly line: string } {
  const known = isErrorCode(code) ? code : '500'
  const roster = errorLines[known]
  const turn = numberOf(`${known} ${day}`)
  const place = turn % 2 === 0 ? 0 : 1 + ((turn >>> 1) % (roster.length - 1))
  const [cat, lines] = roster[place] ?? roster[0]
  return { cat, line: lines[(turn >>> 8) % lines.length] ?? lines[0] }
}
