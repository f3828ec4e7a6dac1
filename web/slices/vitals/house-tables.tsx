// What the house has done by itself, what took long in it and which limits were met.
import { vitalsLines } from '#words/vitals-lines'
import { Ledger } from './ledger.tsx'
import { timeIn } from './time-in.ts'
import type { HouseVitals } from './use-vitals.ts'

const { keepers: round, slow, limits, ms, notYet } = vitalsLines

/** The three tables. */
export const HouseTables = ({ vitals }: { readonly vitals: HouseVitals }) => (
  <>
    <h3>{round.title}</h3>
    <p class="quiet">{round.what}</p>
    <Ledger
      label={round.title}
      heads={[round.name, round.last, round.took, round.how, round.next]}
      rows={vitals.keepers.map(({ name, last_at, took_ms, outcome, next_at }) => [
        name,
        last_at === null ? notYet : timeIn(last_at),
        took_ms === null ? notYet : ms(String(took_ms)),
        outcome === null ? notYet : round.outcome[outcome],
        timeIn(next_at),
      ])}
    />
    <h3>{slow.title}</h3>
    {vitals.slow_queries.length === 0 ? (
      <p>{slow.none}</p>
    ) : (
      <>
        <p class="quiet">{slow.what(String(vitals.slow_ms))}</p>
        <Ledger
          label={slow.title}
          heads={[slow.sql, slow.times, slow.worst]}
          rows={vitals.slow_queries
            .toSorted((a, b) => b.worst_ms - a.worst_ms)
            .map(({ sql, slow_times, worst_ms }) => [sql, String(slow_times), ms(String(worst_ms))])}
        />
      </>
    )}
    <h3>{limits.title}</h3>
    {vitals.limits_met.length === 0 ? (
      <p>{limits.none}</p>
    ) : (
      <>
        <p class="quiet">{limits.what}</p>
        <Ledger
          label={limits.title}
          heads={[limits.name, limits.times]}
          rows={vitals.limits_met.map(({ name, met }) => [name, String(met)])}
        />
      </>
    )}
    <p>
      <a href="/limits">{limits.all}</a>
    </p>
  </>
)
