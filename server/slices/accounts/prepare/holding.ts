// Gives names the form under which they are held once their account is erased.
import type { AppContext } from '#server/context'
import { heldName } from '../parts/held-name.ts'

/** [ACC-7.6] With this house's own key. */
export const holding =
  (ctx: Pick<AppContext, 'secrets'>) =>
  (username: string): string =>
    heldName(ctx.secrets.key('held-names'), username)
