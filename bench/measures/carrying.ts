// P14: what a house carries through: how long it is dark while its version is replaced, how long a large one takes to come back from its backup, and what a backup costs those who talk meanwhile.
import { type BesideBackup, besideBackup } from './beside-backup.ts'
import { type DarkTime, darkTime } from './dark-time.ts'
import { fillFiles } from '../houses/fill-files.ts'
import { house } from '../houses/house.ts'
import { fillRoom, many } from '../houses/many.ts'
import type { Measure } from '../measure.ts'
import { median, thousands } from '../system/numbers.ts'
import { type Restoring, restoring } from './restoring.ts'

interface Carrying {
  readonly dark: DarkTime
  readonly restoring: Restoring
  readonly receivers: number
  readonly perSecond: number
  readonly backup: BesideBackup
}

const [receivers, perSecond] = [200, 50]
/** A gibibyte, in pieces as pictures have them. */
const [pieces, pieceBytes] = [Number(process.env['NEOSPACE_BENCH_PIECES'] ?? 2_048), 512 * 1_024]

const seconds = (times: readonly number[]): string => (median(times) / 1_000).toFixed(1)

/** P14. */
export const carrying: Measure<Carrying> = {
  async measure(rounds) {
    const dark = await darkTime(rounds)
    let [folder, restored]: [string, Restoring | null] = ['', null]
    await using ours = await house(receivers, {
      async standing(dataDir) {
        folder = dataDir
        await fillRoom(dataDir, many)
        fillFiles(dataDir, pieces, pieceBytes)
        restored = await restoring(dataDir, rounds)
      },
    })
    const backup = await besideBackup(ours, folder, perSecond, rounds)
    if (restored === null) throw new Error('The house was not furnished.')
    return { dark, restoring: restored, receivers, perSecond, backup }
  },
  page({ dark, restoring, receivers, perSecond, backup }) {
    const [alone, beside] = [median(backup.without), median(backup.beside)]
    const replaced = dark.migration
      ? `the version before \`${dark.migration}\` is stopped and the present one started, which takes a backup of its own, applies that migration`
      : 'a version is stopped and the same one started (the history here does not reach back to one with other tables)'
    return `## P14: what a house carries through

Medians of ${dark.replaced.ready.length} rounds. *Dark*: with ${thousands(dark.messages)} messages, ${replaced}; the longest time in which \`/readyz\` did not answer that the house is ready, asked every few milliseconds. *Made ready*: \`npm run ready\` has compiled the next version in its own folder before the one that serves is stopped, as the documents advise; otherwise nothing of it was compiled. *Restoring*: \`neospace backup restore\` of ${thousands(restoring.messages)} messages and ${(restoring.mediaBytes / 2 ** 30).toFixed(2)} GiB of files into an empty data folder, the check of the whole backup included; the numbers of rows were compared afterwards. The backup may be in the system's cache from its making. *Beside a backup*: one says ${perSecond} messages a second in a room of ${receivers}, on that same house, while \`neospace backup create\` runs, and as long without one, in turns.

| | reached | goal |
| --- | --- | --- |
| dark, made ready, s | ${seconds(dark.replaced.ready)} | 3 |
| dark, not made ready, s | ${seconds(dark.replaced.unready)} | |
| making the backup, s | ${(restoring.created / 1_000).toFixed(1)} | |
| restoring it, s | ${seconds(restoring.restored)} | 60 |
| acknowledged after, p99 in ms, without a backup | ${alone.toFixed(2)} | |
| beside one, which took ${seconds(backup.backups)} s | ${beside.toFixed(2)} | |
| beside ÷ without | ${(beside / alone).toFixed(2)} | 2 |
`
  },
}
