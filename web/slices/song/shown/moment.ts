// A moment of a song as an address says it: `?t=1:23`.
import { clockOf } from '../../../kit/clock-of.ts'

const form = /^(?:(\d{1,3}):)?(\d{1,5})$/

/** [SONG-2.12] The moment that the search of an address names; `null` where it names none. */
export function momentIn(search: string): number | null {
  const found = form.exec(new URLSearchParams(search).get('t') ?? '')
  if (!found) return null
  return (Number(found[1] ?? 0) * 60 + Number(found[2])) * 1_000
}

/** The address that begins there. */
export const addressAt = (page: string, ms: number): string => `${page}?t=${clockOf(ms)}`
