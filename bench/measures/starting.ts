// P5: how long a house takes from being started until it says that it is ready, on an empty folder, on an empty house, and on one with a million messages.
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { madeHouse } from '../houses/made-house.ts'
import { fileIn, fillRoom, many } from '../houses/many.ts'
import type { Measure } from '../measure.ts'
import { median, thousands } from '../system/numbers.ts'
import { startedIn } from '../houses/started-in.ts'

/** In ms, of each round. */
interface Starting {
  readonly messages: number
  readonly mib: number
  /** How long the messages took to be put there, in s; once. */
  readonly madeInS: number
  readonly fresh: readonly number[]
  readonly empty: readonly number[]
  readonly full: readonly number[]
}

async function startedFresh(): Promise<number> {
  const dataDir = await mkdtemp(join(tmpdir(), 'neospace-bench-'))
  try {
    return await startedIn(dataDir)
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}

/** P5. */
export const starting: Measure<Starting> = {
  async measure(rounds) {
    await using empty = await madeHouse(['keeper'])
    let madeInS = 0
    await using full = await madeHouse(['keeper', 'listener'], {
      async standing(dataDir) {
        const began = performance.now()
        await fillRoom(dataDir, many)
        madeInS = Math.round((performance.now() - began) / 1_000)
      },
    })
    const { size } = await stat(fileIn(full.dataDir))
    const took = { fresh: [] as number[], empty: [] as number[], full: [] as number[] }
    for (let n = -1; n < rounds; n++) {
      const round = {
        fresh: await startedFresh(),
        empty: await startedIn(empty.dataDir),
        full: await startedIn(full.dataDir),
      }
      // The first leaves compiled code behind, as the first start of an installation does.
      if (n < 0) continue
      for (const on of ['fresh', 'empty', 'full'] as const) took[on].push(Math.round(round[on]))
    }
    return { messages: many, mib: Math.round(size / 2 ** 20), madeInS, ...took }
  },
  page({ messages, mib, madeInS, fresh, empty, full }) {
    const row = (words: string, took: readonly number[], goal: string): string =>
      `| ${words} | ${thousands(median(took))} | ${thousands(Math.max(...took))} | ${goal} |`
    return `## P5: from being started to being ready

In ms, from making the process of \`neospace serve\` to the first 200 of \`/readyz\`, which is asked for all the time. The program was started before, so its compiled code is there; the machine’s cache of files is warm. The ${thousands(messages)} messages (${thousands(mib)} MiB) stand in one room; putting them there past the write path took ${madeInS} s, once, and SQLite finds the file sound.

| on | median | slowest | goal |
| --- | --- | --- | --- |
${row('a new, empty folder', fresh, '1,000')}
${row('an empty house', empty, '1,000')}
${row(`a house with ${thousands(messages)} messages`, full, '2,000')}
`
  },
}
