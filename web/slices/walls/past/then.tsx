// The wall as it was then, in small.
import { useMemo } from 'preact/hooks'
import type { WallDocument } from '#contract/wall-changes'
import { person } from '../../../bedrock/session.ts'
import { soundInside } from '../canvas/sound-inside.tsx'
import { surroundings } from '../canvas/surroundings.ts'
import { useOwnFiles } from '../canvas/use-own-files.ts'
import { createView } from '../canvas/view.ts'
import { Plane } from '../view/plane.tsx'

/** A window onto a wall that is past. */
export function Then({ document: { theme, modules } }: { readonly document: WallDocument }) {
  const view = useMemo(createView, [])
  const turn = useOwnFiles(modules)
  const username = person.value?.username ?? ''
  const around = useMemo(() => surroundings(soundInside(username)), [turn, username])
  return (
    <div class="past-then">
      <Plane theme={theme} modules={modules} around={around} view={view} />
    </div>
  )
}
