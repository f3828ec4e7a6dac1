// The door of the audit slice.
import { defineSlice } from '#bedrock/slice'
import { owns } from './owns.ts'
import { reactions } from './reactions.ts'

export { type LogVerdict, verifyLog } from './queries/verify-log.ts'

export const audit = defineSlice({ name: 'audit', owns, reactions })
