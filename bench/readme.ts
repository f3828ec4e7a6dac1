// The page of the bench, from its results.
import type { Measured } from './measure.ts'
import { measures } from './measures.ts'

const head = `# How fast it is

Written by \`npm run bench\`, which starts everything that it compares on this machine, one after the other in each round, and takes the medians of at least five rounds. Figures of one table come from one run. Ratios say something; absolute figures are those of one machine.
`

const foot = ({ machine, rounds }: Measured): string =>
  `${machine.cpu}, ${machine.cores} cores, Node ${machine.node}, ${rounds} rounds, ${machine.at.slice(0, 10)}, commit ${machine.commit}.\n`

/** The whole page; `read` gives the result of a measure, or null before there is one. */
export function readme(read: (name: string) => Measured | null): string {
  const parts = Object.entries(measures).map(([name, measure]) => {
    const measured = read(name)
    return measured && `${measure.page(measured.result)}\n${foot(measured)}`
  })
  return [head, ...parts.filter((part) => part !== null)].join('\n')
}
