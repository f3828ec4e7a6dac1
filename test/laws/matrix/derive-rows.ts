// The doors of the dérive: whoever is signed in may draw, each from what they may see.
import { drawDoor, listDoors, mapDoors } from '#contract/derive'
import { signedIn } from './kinds.ts'
import { type Row, routeRow } from './row.ts'

export const deriveRows: readonly Row[] = [
  routeRow(listDoors, { expect: signedIn, parts: () => ({}) }),
  routeRow(mapDoors, { expect: signedIn, parts: () => ({ query: { seed: 'matrix' } }) }),
  routeRow(drawDoor, { expect: signedIn, parts: () => ({ query: { seed: 'matrix' } }) }),
]
