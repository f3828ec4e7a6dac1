// The door of the devices slice.
import { defineSlice } from '#bedrock/slice'
import { sendWaiting } from './keepers.ts'
import { owns } from './owns.ts'
import { reactions } from './reactions.ts'
import { routes } from './routes.ts'

export const devices = defineSlice({ name: 'devices', owns, routes, reactions, keepers: [sendWaiting] })
