// The world of the cats, as the command line tells it again.
import { Type } from 'typebox'
import { verifyWorld } from '#slices/cats/index'
import { dataAct } from './house-act.ts'

/** Tells the world again from its ground; answers a `WorldVerdict`. */
export const replayCatsAct = dataAct('cat replay', Type.Object({}), (ctx) => ctx.db.snapshot(verifyWorld))
