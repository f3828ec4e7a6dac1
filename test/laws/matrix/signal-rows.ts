// The door of the signal stream: whoever is signed in looks at their own.
import { listSignal } from '#contract/signal'
import { signedIn } from './kinds.ts'
import { type Row, routeRow } from './row.ts'

export const signalRows: readonly Row[] = [routeRow(listSignal, { expect: signedIn, parts: () => ({}) })]
