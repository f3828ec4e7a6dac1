// A wall that is there: the plane, or one thing below the other, what visitors stuck on it, and below it the visitor's own strip.
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { SeenWall } from '#contract/walls'
import { seenOf } from '#views/walls/left-view'
import { words } from '#words/index'
import { useCompany } from '../../company/index.ts'
import { boardOf } from '../../stickers/board.ts'
import { StickerButton } from '../../stickers/sticker-button.tsx'
import { aboutBox } from '../../stickers/sticker-place.ts'
import { createView } from '../canvas/view.ts'
import type { ShownEra } from './eras.tsx'
import { showWhole } from './show-whole.ts'
import { Strip } from './strip.tsx'
import { useWays } from './use-ways.ts'
import { WallBody } from './wall-body.tsx'
import './wall-page.css'

const { view: said } = words.walls

/** The wall in the house. */
export function ShownWall({ wall: now }: { readonly wall: SeenWall }) {
  const [era, setEra] = useState<ShownEra | null>(null)
  const { username } = now.person
  const board = useMemo(() => boardOf(username), [username])
  useEffect(() => () => board.leave(), [board])
  const { way, sticking, before, choose, stick, close, put } = useWays(board)
  const view = useMemo(createView, [])
  const company = useCompany(username, now.company)
  const shown = era?.wall ?? now
  const wall = useMemo(
    () => (shown.can_edit ? shown : { ...shown, modules: [...seenOf(shown.modules, shown.top8)] }),
    [shown],
  )
  // What was stuck on is of today, so it is not shown on what was.
  const stuck = era ? null : board
  const places = [...wall.modules.map(({ place }) => place), ...(stuck?.stickers.value.map(aboutBox) ?? [])]
  const waits = now.can_edit && board.stickers.value.some(({ pending }) => pending)
  const lent = before === null ? null : { label: said.backTo[before], run: close }
  return (
    <div class="wall-page fills-stage fills-phone" data-way={way}>
      <WallBody
        wall={wall}
        way={way}
        view={view}
        board={stuck}
        company={company}
        places={places}
        sticking={sticking}
        tray={{ lent: lent !== null, onClose: close, onTouched: put }}
      />
      <Strip
        wall={now}
        era={era}
        onEra={(next) => {
          close()
          setEra(next)
        }}
        way={way}
        onWay={choose}
        onWhole={() => showWhole(view, places)}
        back={era ? { label: said.backTo.today, run: () => setEra(null) } : sticking ? null : lent}
        waits={waits}
        tools={(pressed) => (
          <StickerButton
            waits={waits}
            open={sticking}
            onPress={() => {
              pressed()
              setEra(null)
              stick()
            }}
          />
        )}
      />
    </div>
  )
}
