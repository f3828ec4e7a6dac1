// Asks whether a server runs on this data folder.
import { Type } from 'typebox'
import { dataAct } from './house-act.ts'

/** Answers when the server is there; does nothing. */
export const ping = dataAct('ping', Type.Object({}), () => Promise.resolve({}))
