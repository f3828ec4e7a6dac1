// What the house measures of itself, its checks and its newest backup.
import { language } from '#words/index'
import { vitalsLines } from '#words/vitals-lines'
import { type Fact, Facts } from './facts.tsx'
import { timeIn } from './time-in.ts'
import type { HouseVitals } from './use-vitals.ts'

const said = vitalsLines
const number = (value: number): string => new Intl.NumberFormat(language).format(value)
const mib = (bytes: number): string =>
  bytes < 1_048_576 ? said.kib((bytes / 1_024).toFixed(1)) : said.mib((bytes / 1_048_576).toFixed(1))
const yes = (is: boolean): string => (is ? said.yes : said.no)

const figuresOf = (vitals: HouseVitals): readonly Fact[] => [
  [said.measured, timeIn(vitals.at)],
  [said.figures.version, vitals.version],
  [said.figures.commit, vitals.commit ?? said.unknown],
  [said.figures.node, vitals.node],
  [said.figures.up, said.minutes(number(Math.floor(vitals.uptime_s / 60)))],
  [said.figures.database, vitals.database === 'sqlite' ? 'SQLite' : 'PostgreSQL'],
  [said.figures.mode, yes(vitals.mode === 'normal')],
  [said.figures.shedding, yes(vitals.shedding)],
  [said.figures.lag, said.ms(number(vitals.lag_ms))],
  [said.figures.heap, mib(vitals.heap_bytes)],
  [said.figures.memory, mib(vitals.resident_bytes)],
  [said.figures.size, mib(vitals.database_bytes)],
  ...(vitals.wal_bytes === null ? [] : [[said.figures.wal, mib(vitals.wal_bytes)] as const]),
  [said.figures.writer, number(vitals.writer_waiting)],
  [said.figures.pool, number(vitals.pool_waiting)],
  [said.figures.sockets, number(vitals.sockets)],
  [said.figures.diverged, number(vitals.diverged)],
]

const backupOf = ({ backup }: HouseVitals): readonly Fact[] =>
  backup === null
    ? [[said.backup.title, said.backup.none]]
    : [
        [said.backup.made, timeIn(backup.created_at)],
        [said.backup.why, backup.reason],
        [said.backup.by, backup.version],
        [said.backup.size, mib(backup.database_bytes)],
      ]

/** The figures as lists. */
export const HouseFigures = ({ vitals }: { readonly vitals: HouseVitals }) => (
  <>
    <Facts of={figuresOf(vitals)} />
    <h3>{said.checks.title}</h3>
    <Facts
      of={vitals.checks.map(({ name, ok, detail }) => [
        name,
        `${ok ? said.checks.well : said.checks.unwell}. ${detail}`,
      ])}
    />
    <h3>{said.backup.title}</h3>
    <Facts of={[...backupOf(vitals), [said.backup.restore, said.backup.restoreUnknown]]} />
  </>
)
