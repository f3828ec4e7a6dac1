// The wall as somebody else sees it: what is not for them is not there, on a phone it is one column.
import { useMemo } from 'preact/hooks'
import type { Audience } from '#contract/audience'
import type { Surroundings } from '../canvas/surroundings.ts'
import { createView } from '../canvas/view.ts'
import { Column } from '../view/column.tsx'
import { Plane } from '../view/plane.tsx'
import type { Desk } from './desk.ts'
import { looking } from './tools.ts'

const seen: Readonly<Record<'everyone' | 'followers' | 'phone', readonly Audience[]>> = {
  everyone: ['everyone'],
  followers: ['everyone', 'followers'],
  phone: ['everyone'],
}

/** The wall through the eyes that were chosen. */
export function LookAt({ desk, around }: { readonly desk: Desk; readonly around: Surroundings }) {
  const view = useMemo(createView, [])
  const eyes = looking.value === 'build' ? 'everyone' : looking.value
  const { theme, modules } = desk.wall.value
  const shown = modules.filter(({ audience }) => seen[eyes].includes(audience))
  if (eyes === 'phone')
    return (
      <div class="look-at concrete">
        <div class="look-at-phone">
          <Column theme={theme} modules={shown} around={around} />
        </div>
      </div>
    )
  return (
    <div class="look-at">
      <Plane theme={theme} modules={shown} around={around} view={view} />
    </div>
  )
}
