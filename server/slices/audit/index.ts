// The door of the audit slice.
import { defineSlice } from '#bedrock/slice'
import { owns } from './owns.ts'
import { reactions } from './reactions.ts'
import { routes } from './routes.ts'

export { type LogVerdict, verifyLog } from './queries/verify-log.ts'
export { type DocketVerdict, verifyDocket } from './queries/verify-docket.ts'

export const audit = defineSlice({ name: 'audit', owns, routes, reactions })
