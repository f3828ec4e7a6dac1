// The audit log, as the command line verifies it.
import { Type } from 'typebox'
import { verifyLog } from '#slices/audit/index'
import { dataAct } from './house-act.ts'

/** Walks the chain; answers a `LogVerdict`. */
export const verifyLogAct = dataAct('log verify', Type.Object({}), (ctx) => ctx.db.snapshot(verifyLog))
