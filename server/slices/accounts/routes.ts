// Accounts over HTTP: everything that this slice answers.
import type { BoundRoute } from '#bedrock/slice'
import type { AppContext } from '#server/context'
import { devices } from './parts/routes-devices.ts'
import { doors } from './parts/routes-doors.ts'
import { invites } from './parts/routes-invites.ts'

/** What this slice answers. */
export const routes = (ctx: AppContext): readonly BoundRoute[] => [...doors(ctx), ...devices(ctx), ...invites(ctx)]
