// A table that is written as Markdown, as rows of cells; what is not changed stays as it was written, to the letter.

interface Row {
  /** The line as it is written. */
  readonly line: string
  readonly cells: readonly string[]
}

export interface WrittenTable {
  /** Where in the text it begins and ends. */
  readonly from: number
  readonly to: number
  readonly head: Row
  readonly ruler: string
  readonly rows: readonly Row[]
  /** Columns whose words are all bold, without marks in their cells. */
  readonly bold: ReadonlySet<number>
}

const ruled = /^ {0,3}\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/
const fence = /^ {0,3}(?:```|~~~)/
const wrapped = /^\*\*((?:(?!\*\*)[^\\])+)\*\*$/

/** As tables are read: a bar behind a backslash is a bar, any other ends a cell. */
function cellsOf(line: string): readonly string[] {
  const cells = line
    .trim()
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll(String.raw`\|`, '|').trim())
  if (cells[0] === '') cells.shift()
  if (cells.at(-1) === '') cells.pop()
  return cells
}

/** The one table of a text, or null where there is none, or several, or one that goes on in ways that are no rows. */
export function tableIn(text: string): WrittenTable | null {
  const lines = text.split('\n')
  const starts = lines.flatMap((line, at) => (line.includes('|') && isRuler(lines[at + 1] ?? '', line) ? [at] : []))
  const [start, another] = starts
  if (start === undefined || another !== undefined || lines.some((line) => fence.test(line))) return null
  const after = lines.slice(start + 2)
  const blank = after.findIndex((line) => line.trim() === '')
  const body = after.slice(0, blank === -1 ? after.length : blank)
  if (body.some((line) => !line.includes('|') || /^ {0,3}(?:[>#]|[-*+] |\d+[.)] )/.test(line))) return null
  const count = cellsOf(lines[start + 1] ?? '').length
  const lengthOf = (some: readonly string[]): number => some.reduce((sum, line) => sum + line.length + 1, 0)
  const from = lengthOf(lines.slice(0, start))
  const rows = body.map((line) => ({ line, cells: sized(cellsOf(line), count) }))
  const head = sized(cellsOf(lines[start] ?? ''), count)
  const isBold = (column: number): boolean => {
    const said = rows.map(({ cells }) => cells[column] ?? '').filter((cell) => cell !== '')
    // Without heads the first column says what each row is about, so it begins bold.
    return said.length > 0
      ? said.every((cell) => wrapped.test(cell))
      : column === 0 && head.every((cell) => cell === '')
  }
  const bold = new Set([...head.keys()].filter(isBold))
  return {
    from,
    to: from + lengthOf(lines.slice(start, start + 2 + body.length)) - 1,
    head: { line: lines[start] ?? '', cells: head },
    ruler: lines[start + 1] ?? '',
    rows: rows.map(({ line, cells }) => ({
      line,
      cells: cells.map((cell, column) => (bold.has(column) ? cell.replace(wrapped, '$1') : cell)),
    })),
    bold,
  }
}

/** A ruler has a part for each cell of the line above it, else the two are no table. */
const isRuler = (line: string, head: string): boolean =>
  line.includes('|') && ruled.test(line) && cellsOf(line).length === headCells(head)

/** An empty headline `| | |` has cells that say nothing, which count nevertheless. */
const headCells = (line: string): number => {
  const parts = line.trim().split(/(?<!\\)\|/)
  return parts.length - (parts[0]?.trim() === '' ? 1 : 0) - (parts.at(-1)?.trim() === '' ? 1 : 0)
}

const sized = (cells: readonly string[], count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => cells[at] ?? '')

const written = (cells: readonly string[], bold: ReadonlySet<number> = new Set()): Row => ({
  cells,
  line: `| ${cells
    .map((cell, column) => {
      const said = cell.replaceAll('|', String.raw`\|`)
      return bold.has(column) && said.trim() !== '' ? `**${said.trim()}**` : said
    })
    .join(' | ')} |`,
})

/** With other words in one cell. */
export const withCell = (table: WrittenTable, row: number, column: number, said: string): WrittenTable => ({
  ...table,
  rows: table.rows.map((one, at) => (at === row ? written(one.cells.with(column, said), table.bold) : one)),
})

/** With other words at the head of a column. */
export const withHead = (table: WrittenTable, column: number, said: string): WrittenTable => ({
  ...table,
  head: written(table.head.cells.with(column, said)),
})

/** With rows put in at a place. */
export const withRows = (table: WrittenTable, at: number, rows: readonly (readonly string[])[]): WrittenTable => ({
  ...table,
  rows: table.rows.toSpliced(at, 0, ...rows.map((cells) => written(sized(cells, columnsOf(table)), table.bold))),
})

/** Without one row. */
export const withoutRow = (table: WrittenTable, at: number): WrittenTable => ({
  ...table,
  rows: table.rows.toSpliced(at, 1),
})

/** With one row at another place. */
export function withMoved(table: WrittenTable, from: number, to: number): WrittenTable {
  const row = table.rows[from]
  if (!row || to < 0 || to >= table.rows.length) return table
  return { ...table, rows: table.rows.toSpliced(from, 1).toSpliced(to, 0, row) }
}

/** How many fields a row has. */
export const columnsOf = ({ head }: WrittenTable): number => head.cells.length

/** The text with this table where it was, and the table as it lies there now. */
export function withTable(text: string, table: WrittenTable): { readonly text: string; readonly table: WrittenTable } {
  const lines = [table.head.line, table.ruler, ...table.rows.map(({ line }) => line)].join('\n')
  return {
    text: text.slice(0, table.from) + lines + text.slice(table.to),
    table: { ...table, to: table.from + lines.length },
  }
}

/** Rows of what was pasted, if it is more than one line: cells are parted by tabs, by bars, or by the first colon. */
export function rowsOfPasted(pasted: string, columns: number): readonly (readonly string[])[] | null {
  const lines = pasted.split(/\r?\n/).filter((line) => line.trim() !== '' && !(line.includes('|') && ruled.test(line)))
  if (lines.length < 2) return null
  return lines.map((line) => {
    const cells = line.includes('\t')
      ? line.split('\t').map((cell) => cell.trim())
      : line.includes('|')
        ? cellsOf(line)
        : parted(line, columns)
    // What is more than there are fields stays, in the last of them.
    return cells.length > columns ? [...cells.slice(0, columns - 1), cells.slice(columns - 1).join(' ')] : cells
  })
}

const parted = (line: string, columns: number): readonly string[] => {
  const [, key, value] = /^([^:]{1,60}):\s+(.+)$/.exec(line.trim()) ?? []
  return columns > 1 && key !== undefined && value !== undefined ? [key.trim(), value.trim()] : [line.trim()]
}
