// Who keeps one company today: chosen once a day, and the same until midnight.
import { useEffect, useState } from 'preact/hooks'
import type { CatName } from '#contract/house'
import { askForDossier, dossier } from '../dossier.ts'
import { catsNow, lookAtCats } from '../cats-now.ts'
import { chooseCompanion } from './choose-companion.ts'
import { isSilenced, knowSilences, silences } from '../../residents/silences.ts'
import { companion, setToday } from './companion-state.ts'

/** The day as this device has it: `2026-11-30`. */
const today = (): string => new Date().toLocaleDateString('sv')

/** The companion is no reason to look more often. */
const seldomMs = 5 * 60_000

/** Null until it is known, and where one does not want to hear it. */
export function useTodaysCat(): CatName | null {
  const [day] = useState(today)
  const known = companion.value.days.find((one) => one.day === day)?.cat ?? null
  useEffect(() => {
    knowSilences()
    return lookAtCats(seldomMs)
  }, [])
  useEffect(() => {
    if (known === null && dossier.peek() === null) askForDossier()
  }, [])
  const cats = catsNow.value
  const held = dossier.value
  useEffect(() => {
    if (known !== null || cats === null || held === null) return
    setToday(
      day,
      chooseCompanion({
        cats,
        known: new Map(held.cats.map((one) => [one.cat, one.known])),
        lately: companion.peek().days.map(({ cat }) => cat),
      }),
    )
  }, [known, cats === null, held === null])
  // [CAT-3.63] Whom one silenced does not come, and nobody until that is known.
  return silences.value === null || known === null || isSilenced(known) ? null : known
}
