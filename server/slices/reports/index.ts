// The door of the reports slice.
import { defineSlice } from '#bedrock/slice'
import { forgetClosed } from './keepers.ts'
import { owns } from './owns.ts'
import { reportKeys } from './prepare/report-keys.ts'
import { reactions } from './reactions.ts'
import { routes } from './routes.ts'

export const reports = defineSlice({
  name: 'reports',
  owns,
  routes,
  reactions,
  keepers: [forgetClosed],
  keys: reportKeys,
})
