// The dérive moves in: its page, the strip of a walk above every door, and the ways there.
import { words } from '#words/index'
import { registerPlace } from '../../bedrock/register-place.ts'
import { registerNotice } from '../../bedrock/registry.ts'
import { StripOnWalk } from './strip-on-walk.tsx'

const said = words.derive

/** Adds the slice to the house. */
export function moveInDerive(): void {
  registerPlace({
    id: 'derive',
    order: 16,
    icon: 'door',
    inks: ['orange', 'cyan'],
    said,
    keywords: `derive ${said.today}`,
    load: () => import('./derive-page.tsx'),
  })
  registerNotice(StripOnWalk)
}
