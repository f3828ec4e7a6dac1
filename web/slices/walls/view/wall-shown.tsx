// What stands on a wall in the way that whoever looks has chosen, and those who look at it with them.
import { useMemo, useRef } from 'preact/hooks'
import type { SeenWall } from '#contract/walls'
import { ColumnPaws, Paws, type useCompany, Warmth } from '../../company/index.ts'
import type { Surroundings } from '../canvas/surroundings.ts'
import type { View } from '../canvas/view.ts'
import { Calm } from './calm.tsx'
import { Column } from './column.tsx'
import { Plane } from './plane.tsx'
import type { Way } from './strip.tsx'

interface Props {
  readonly wall: SeenWall
  readonly way: Way
  readonly view: View
  readonly around: Surroundings
  readonly company: ReturnType<typeof useCompany>
  /** It is today's wall: on that of another day nobody points at the same things. */
  readonly today: boolean
}

/** The wall, with warmth at its edge and the paws of others on it. */
export function WallShown({ wall: { theme, modules }, way, view, around, company, today }: Props) {
  const column = useRef<HTMLDivElement>(null)
  const places = useMemo(() => modules.map(({ place }) => place), [modules])
  return (
    <>
      {modules.length > 0 && way === 'canvas' && (
        <Plane
          theme={theme}
          modules={modules}
          around={around}
          view={view}
          onPoint={(spot) => today && company.point(spot)}
        >
          {today && <Paws company={company} view={view} />}
        </Plane>
      )}
      {modules.length > 0 && way === 'column' && (
        <Column theme={theme} modules={modules} around={around} columnRef={column}>
          {today && <ColumnPaws company={company} places={places} columnRef={column} />}
        </Column>
      )}
      {way === 'calm' && <Calm modules={modules} />}
      <Warmth company={company} />
    </>
  )
}
