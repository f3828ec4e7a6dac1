// Where faults are gathered while something is read, so that all of them are told at once; not more than a person would read.
import type { SongFault, SongFaultCode } from '../song-fault.types.ts'

export interface Desk {
  readonly faults: SongFault[]
}

/** So many faults are told; after them reading stops. */
export const mostFaults = 20

/** Whether enough is wrong that reading on tells nobody anything. */
export const isFull = (desk: Desk): boolean => desk.faults.length >= mostFaults

/** Notes one fault. */
export function tell(
  desk: Desk,
  code: SongFaultCode,
  path: string,
  value: unknown,
  bounds: { readonly least?: number; readonly most?: number } = {},
): void {
  if (isFull(desk)) return
  const { least, most } = bounds
  desk.faults.push({
    code,
    path,
    value: shortOf(value),
    ...(least !== undefined && { least }),
    ...(most !== undefined && { most }),
  })
}

/** In a form that JSON can carry and a line can hold. */
function shortOf(value: unknown): string | number | boolean | null {
  if (value === undefined || value === null) return null
  if (typeof value === 'string') return value.slice(0, 40).toWellFormed()
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
  if (typeof value === 'boolean') return value
  return Array.isArray(value) ? `[${value.length}]` : `{${typeof value}}`
}
