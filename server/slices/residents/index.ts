// The door of the slice of cats in rooms.
import { defineSlice } from '#bedrock/slice'
import { beginStage } from './commands/begin-stage.ts'
import { dropOld, letCatsSpeak, remarkOnSilence, tellWhereabouts } from './keepers.ts'
import { owns, type Tx } from './owns.ts'
import { reactions } from './reactions.ts'
import { routes } from './routes.ts'

export { letCatsSpeak, remarkOnSilence, tellWhereabouts } from './keepers.ts'
export type { Tx as ResidentsTx } from './owns.ts'

export const residents = defineSlice({
  name: 'residents',
  owns,
  routes,
  reactions,
  keepers: [letCatsSpeak, remarkOnSilence, tellWhereabouts, dropOld],
  prepare: (ctx) => ctx.db.write('residents', (tx: Tx) => beginStage(tx)),
})
