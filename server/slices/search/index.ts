// The door of the search slice.
import { defineSlice } from '#bedrock/slice'
import { takeInWhatWas } from './keepers.ts'
import { owns } from './owns.ts'
import { noteWhatIsToCome } from './prepare/to-come.ts'
import { reactions } from './reactions.ts'
import { routes } from './routes.ts'

export { saidOnSeen } from './parts/thing-words.ts'

export const search = defineSlice({
  name: 'search',
  owns,
  routes,
  reactions,
  keepers: [takeInWhatWas],
  prepare: noteWhatIsToCome,
})
