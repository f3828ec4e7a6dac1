// The door of the house's figures: whoever is in the house may look.
import { getVitals } from '#contract/vitals'
import { signedIn } from './kinds.ts'
import { type Row, routeRow } from './row.ts'

export const vitalsRows: readonly Row[] = [routeRow(getVitals, { expect: signedIn, parts: () => ({}) })]
