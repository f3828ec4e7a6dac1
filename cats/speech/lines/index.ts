// What the ten factions say.
import type { FactionName } from '../cast.ts'
import type { FactionLines } from '../line-table.types.ts'
import { anarchs } from './anarchs.ts'
import { bonded } from './bonded.ts'
import { claws } from './claws.ts'
import { collapse } from './collapse.ts'
import { grid } from './grid.ts'
import { iteration } from './iteration.ts'
import { monks } from './monks.ts'
import { peripheral } from './peripheral.ts'
import { pressure } from './pressure.ts'
import { sentinels } from './sentinels.ts'

/** By faction. */
export const factionLines: readonly (readonly [FactionName, FactionLines])[] = [
  ['sentinels', sentinels],
  ['anarchs', anarchs],
  ['monks', monks],
  ['claws', claws],
  ['collapse', collapse],
  ['peripheral', peripheral],
  ['bonded', bonded],
  ['iteration', iteration],
  ['grid', grid],
  ['pressure', pressure],
]
