// The door of the notices slice.
import { defineSlice } from '#bedrock/slice'
import { goOnCalling, sweepNotices } from './keepers.ts'
import { owns } from './owns.ts'
import { reactions } from './reactions.ts'
import { routes } from './routes.ts'

export { toPush } from './queries/to-push.ts'

export const notices = defineSlice({ name: 'notices', owns, routes, reactions, keepers: [sweepNotices, goOnCalling] })
