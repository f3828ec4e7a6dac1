// The door of the direct slice.
import { defineSlice } from '#bedrock/slice'
import { owns } from './owns.ts'
import { checkKeyring } from './prepare/keyring.ts'
import { reactions } from './reactions.ts'
import { routes } from './routes.ts'

export { pruneKeyring, rotateKeyring } from './prepare/keyring.ts'

export const direct = defineSlice({ name: 'direct', owns, routes, reactions, prepare: checkKeyring })
