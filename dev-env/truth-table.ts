// The truth table of a policy: what it says to every combination of its inputs' kinds, as text that a person can check against the rules.
import { Refusal } from '#bedrock/refusal'

type Names = readonly string[]
type OneOfEach<Down extends readonly Names[]> = { readonly [Place in keyof Down]: Down[Place][number] }

/**
 * Asks the policy about every combination: one line for each of `down`, one column for each of `across`. `input` makes
 * the policy's input from the names of its kinds. A cell says yes, no, passes (where nothing is answered) or the code
 * of a refusal.
 */
export function truthTable<Input extends readonly unknown[], Across extends string, Down extends readonly Names[]>(
  policy: (...input: Input) => unknown,
  across: readonly Across[],
  down: readonly [...Down],
  input: (column: Across, line: OneOfEach<Down>) => readonly [...Input],
): string {
  const body = combinations(down).map((line) => [
    ...line,
    // The combination has one name of each list, in their order.
    ...across.map((column) => verdict(() => policy(...input(column, line as unknown as OneOfEach<Down>)))),
  ])
  const rows = [[...down.map(() => ''), ...across], ...body]
  const widths = rows[0]?.map((_, place) => Math.max(...rows.map((row) => row[place]?.length ?? 0))) ?? []
  return rows
    .map((row) =>
      row
        .map((cell, place) => cell.padEnd(widths[place] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const combinations = (lists: readonly Names[]): string[][] =>
  lists.reduce<string[][]>((lines, names) => lines.flatMap((line) => names.map((name) => [...line, name])), [[]])

function verdict(ask: () => unknown): string {
  try {
    const said = ask()
    return said === undefined ? 'passes' : said === true ? 'yes' : said === false ? 'no' : JSON.stringify(said)
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}

/** A table as it stands in a test: without the indentation of the code around it. */
export function table(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const indent = Math.min(...lines.slice(1).map((line) => /^ */.exec(line)?.[0].length ?? 0))
  return lines.map((line) => line.slice(indent).trimEnd()).join('\n')
}
