// The eras of a wall, where a visitor chooses one.
import { useEffect, useState } from 'preact/hooks'
import type { Era, SeenWall } from '#contract/walls'
import { words } from '#words/index'
import { api } from '../../../bedrock/api.ts'
import { onDay } from '../../../kit/when.ts'
import { knowFiles } from '../canvas/known-files.ts'

const { view: said } = words.walls

interface ErasProps {
  readonly username: string
  readonly open: boolean
  readonly onEra: (wall: SeenWall | null) => void
  readonly onFault: (error: unknown) => void
}

/** The eras that its owner has opened; nothing where there are none. */
export function Eras({ username, open, onEra, onFault }: ErasProps) {
  const [eras, setEras] = useState<readonly Era[]>([])
  useEffect(() => {
    let current = true
    api('GET /api/walls/:username/eras', { params: { username }, query: {} }).then(
      ({ items }) => current && setEras(items),
      () => {},
    )
    return () => {
      current = false
    }
  }, [username])
  if (eras.length === 0) return null
  const show = async (id: string): Promise<void> => {
    if (id === '') return onEra(null)
    const { wall } = await api('GET /api/walls/:username/eras/:id', { params: { username, id: Number(id) } })
    knowFiles(wall.files)
    onEra(wall)
  }
  return (
    <label class="strip-eras">
      <span class="label">{said.eras}</span>
      <select class="input" data-open={open} onChange={(event) => void show(event.currentTarget.value).catch(onFault)}>
        <option value="">{said.today}</option>
        {eras.map((era) => (
          <option key={era.id} value={era.id}>
            {said.era(era.title, onDay(era.at))}
          </option>
        ))}
      </select>
    </label>
  )
}
