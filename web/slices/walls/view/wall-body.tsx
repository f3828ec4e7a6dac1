// What of a wall stands above the strip: the plane with its stickers and their tray, the column, or the words alone, and those who look at it as well.
import { useMemo, useRef } from 'preact/hooks'
import type { SeenWall } from '#contract/walls'
import { ColumnPaws, Paws, type useCompany, Warmth } from '../../company/index.ts'
import type { Board } from '../../stickers/board.ts'
import { StickerPanel, type TrayWays } from '../../stickers/sticker-panel.tsx'
import { StuckList } from '../../stickers/stuck-list.tsx'
import type { View } from '../canvas/view.ts'
import { Bare } from './bare.tsx'
import { Calm } from './calm.tsx'
import { Column } from './column.tsx'
import { Enlarging } from './enlarging.tsx'
import { StuckPlane } from './stuck-plane.tsx'
import { useAround } from './use-around.ts'
import type { Way } from './way.ts'

interface Props {
  readonly wall: SeenWall
  readonly way: Way
  readonly view: View
  /** What is stuck on it; `null` where nothing is to be. */
  readonly board: Board | null
  readonly company: ReturnType<typeof useCompany>
  readonly places: readonly SeenWall['modules'][number]['place'][]
  /** The tray is open. */
  readonly sticking: boolean
  /** What the tray tells and how it is left. */
  readonly tray: TrayWays
}

/** The wall itself. */
export function WallBody({ wall, way, view, board, company, places, sticking, tray }: Props) {
  const column = useRef<HTMLDivElement>(null)
  const around = useAround(wall)
  const { theme, modules, can_edit, can_leave } = wall
  const bare = places.length === 0
  const spots = useMemo(() => modules.map(({ place }) => place), [modules])
  // On the wall of another day nobody points at the same things.
  const today = board !== null
  const stuck = board && <StuckList board={board} own={can_edit} plain={way === 'calm'} />
  return (
    <Enlarging modules={modules} off={sticking}>
      {bare && !sticking && <Bare wall={wall} />}
      {way === 'canvas' && (!bare || sticking) && (
        <StuckPlane
          wall={wall}
          around={around}
          view={view}
          board={board}
          places={places}
          onPoint={(spot) => today && company.point(spot)}
        >
          {today && <Paws company={company} view={view} />}
        </StuckPlane>
      )}
      {way === 'column' && !bare && (
        <Column theme={theme} modules={modules} around={around} columnRef={column}>
          {stuck}
          {today && <ColumnPaws company={company} places={spots} columnRef={column} />}
        </Column>
      )}
      {way === 'calm' && (
        <Calm modules={modules} around={around}>
          {stuck}
        </Calm>
      )}
      <Warmth company={company} />
      {sticking && board && <StickerPanel board={board} view={view} own={can_edit} canLeave={can_leave} {...tray} />}
    </Enlarging>
  )
}
