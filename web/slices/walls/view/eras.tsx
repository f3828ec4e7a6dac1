// The eras of a wall, where a visitor chooses one.
import { useEffect, useState } from 'preact/hooks'
import type { Era, SeenWall } from '#contract/walls'
import { words } from '#words/index'
import { api } from '../../../bedrock/api.ts'
import { onDay } from '../../../kit/when.ts'
import { knowFiles } from '../canvas/known-files.ts'

const { view: said } = words.walls

/** The eras that its owner has opened, asked for anew with each state of the wall; none before they have come. */
export function useEras(username: string, rev: number): readonly Era[] {
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
  }, [username, rev])
  return eras
}

/** The era that somebody looks at. */
export interface ShownEra {
  readonly id: number
  readonly wall: SeenWall
}

interface ErasProps {
  readonly username: string
  readonly eras: readonly Era[]
  readonly shown: ShownEra | null
  readonly onEra: (era: ShownEra | null) => void
  readonly onFault: (error: unknown) => void
}

/** One of them, or today. */
export function Eras({ username, eras, shown, onEra, onFault }: ErasProps) {
  const show = async (id: number): Promise<void> => {
    const { wall } = await api('GET /api/walls/:username/eras/:id', { params: { username, id } })
    knowFiles(wall.files)
    onEra({ id, wall })
  }
  return (
    <label class="strip-part">
      <span class="label">{said.eras}</span>
      <select
        class="input"
        value={shown?.id ?? ''}
        onChange={({ currentTarget: { value } }) => {
          if (value === '') onEra(null)
          else void show(Number(value)).catch(onFault)
        }}
      >
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
