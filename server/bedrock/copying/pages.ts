// How many rows are taken at once: as many as fit into about a mebibyte, so that a house larger than memory passes through.

/** A row of whatever table. */
export type Row = Readonly<Record<string, unknown>>

const wantedBytes = 1_048_576
const mostRows = 500

/** The first page is small, because nothing is known of the rows yet. */
export const firstPage = 16

/** How many rows the next page should have after this one. */
export function nextPage(rows: readonly Row[]): number {
  const each = rows.reduce((sum, row) => sum + sizeOf(row), 0) / Math.max(1, rows.length)
  const fitting = Math.floor(wantedBytes / Math.max(1, each))
  return Math.max(1, Math.min(fitting, mostRows))
}

function sizeOf(row: Row): number {
  let bytes = 0
  for (const value of Object.values(row))
    bytes += typeof value === 'string' ? value.length : value instanceof Uint8Array ? value.byteLength : 8
  return bytes
}
