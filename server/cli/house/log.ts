// The audit log and the docket, as the command line verifies them.
import { Type } from 'typebox'
import { verifyDocket, verifyLog } from '#slices/audit/index'
import { dataAct } from './house-act.ts'

/** Walks the chain; answers a `LogVerdict`. */
export const verifyLogAct = dataAct('log verify', Type.Object({}), (ctx) => ctx.db.snapshot(verifyLog))

/** Walks the docket; answers a `DocketVerdict`. */
export const verifyDocketAct = dataAct('docket verify', Type.Object({}), (ctx) => ctx.db.snapshot(verifyDocket))
