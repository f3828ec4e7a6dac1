// The wall as somebody else sees it, drawn by what draws it for them: what is not for them is not there, on a phone it is one column.
import { useMemo } from 'preact/hooks'
import type { Audience } from '#contract/audience'
import { awaits, withoutPlaces } from '#wall/awaits'
import { StuckList } from '../../stickers/stuck-list.tsx'
import type { Surroundings } from '../canvas/surroundings.ts'
import { createView } from '../canvas/view.ts'
import { Column } from '../view/column.tsx'
import { Enlarging } from '../view/enlarging.tsx'
import { StuckPlane } from '../view/stuck-plane.tsx'
import { firstWay } from '../view/way.ts'
import type { Desk } from './desk.ts'
import { boardAsSeen, placesAsSeen } from './own-board.ts'
import { looking } from './tools.ts'
import { type Eyes, useSeenAround } from './use-seen-around.ts'
import '../view/wall-page.css'

const seen: Readonly<Record<Eyes, readonly Audience[]>> = {
  everyone: ['everyone'],
  followers: ['everyone', 'followers'],
  phone: ['everyone'],
}

/** The wall through the eyes that were chosen. */
export function LookAt({ desk, around: own }: { readonly desk: Desk; readonly around: Surroundings }) {
  const view = useMemo(createView, [])
  const eyes = looking.value === 'build' ? 'everyone' : looking.value
  const around = useSeenAround(own, eyes)
  const { theme, modules: all } = desk.wall.value
  const modules = useMemo(
    () => all.filter((module) => seen[eyes].includes(module.audience) && !awaits(module)).map(withoutPlaces),
    [all, eyes],
  )
  const board = boardAsSeen.value
  const way = eyes === 'phone' ? 'column' : firstWay()
  const places = [...modules.map(({ place }) => place), ...placesAsSeen.value]
  return (
    <div class="look-at concrete" data-eyes={eyes}>
      <div class="look-at-window wall-page" data-way={way}>
        <Enlarging modules={modules} off={false}>
          {way === 'canvas' ? (
            <StuckPlane
              wall={{ theme, modules, can_edit: false }}
              around={around}
              view={view}
              board={board}
              places={places}
            />
          ) : (
            <Column theme={theme} modules={modules} around={around}>
              {board && <StuckList board={board} own={false} />}
            </Column>
          )}
        </Enlarging>
      </div>
    </div>
  )
}
