// What surrounds one's own modules: their files, and raw HTML shown as visitors get it, from the address that the house gives for it once it has it.
import { useEffect, useMemo, useState } from 'preact/hooks'
import { api } from '../../../bedrock/api.ts'
import { person } from '../../../bedrock/session.ts'
import { leftInside } from '../canvas/left-inside.tsx'
import { soundInside } from '../canvas/sound-inside.tsx'
import { type Surroundings, surroundings } from '../canvas/surroundings.ts'
import { useOwnFiles } from '../canvas/use-own-files.ts'
import { frameView } from '../view/frame-view.tsx'
import type { OwnWall } from './own-wall.ts'

const none: ReadonlyMap<string, string | null> = new Map()

/** The surroundings of one's own wall, with its files, and a frame for each module of raw HTML. */
export function useFrames(own: OwnWall): Surroundings {
  const [frames, setFrames] = useState(none)
  const turn = useOwnFiles(own.shown.value?.modules ?? [])
  const written = (own.shown.value?.modules ?? [])
    .flatMap((module) => (module.kind === 'html' ? [`${module.id} ${module.content.html} ${module.content.css}`] : []))
    .join('\n')
  const saved = own.lamp.value === 'saved'
  useEffect(() => {
    const username = person.peek()?.username
    if (written === '' || !saved || username === undefined) return undefined
    let current = true
    api('GET /api/walls/:username', { params: { username } }).then(
      ({ wall }) => {
        const found = wall.modules.flatMap((module) =>
          module.kind === 'html' ? [[module.id, module.content.frame] as const] : [],
        )
        if (current) setFrames(new Map(found))
      },
      () => {},
    )
    return () => {
      current = false
    }
  }, [written, saved])
  const username = person.value?.username ?? ''
  return useMemo(
    () =>
      surroundings({
        ...soundInside(username),
        ...leftInside({ username, own: true, canSign: true, board: 'everyone', top8: 'own' }),
        html: (module) => {
          const frame = frames.get(module.id)
          return frame === undefined ? null : frameView({ ...module, content: { title: module.content.title, frame } })
        },
      }),
    [frames, turn, username],
  )
}
