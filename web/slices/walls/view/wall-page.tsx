// Somebody's wall: the plane, or one thing below the other, what visitors stuck on it, and below it the visitor's own strip.
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { SeenWall } from '#contract/walls'
import { words } from '#words/index'
import type { PageProps } from '../../../bedrock/registry.ts'
import { ErrorPage } from '../../../bedrock/shell/error-page.tsx'
import { useCompany } from '../../company/index.ts'
import { boardOf } from '../../stickers/board.ts'
import { StickerButton } from '../../stickers/sticker-button.tsx'
import { aboutBox } from '../../stickers/sticker-place.ts'
import { createView } from '../canvas/view.ts'
import { showAll } from './plane.tsx'
import { firstWay, Strip } from './strip.tsx'
import { WallBody } from './wall-body.tsx'
import { useWall } from './use-wall.ts'
import './wall-page.css'

/** The page of `/@:username`. */
export function Page({ params }: PageProps) {
  const username = params['username'] ?? ''
  const [seen, load] = useWall(username)
  if (seen.state === 'notThere') return <ErrorPage kind="notFound" />
  if (seen.state === 'away') return <ErrorPage kind="away" onAgain={load} />
  if (seen.state === 'fetching') return <p class="unseen">{words.walls.view.loading}</p>
  return <Shown key={username} wall={seen.wall} />
}

function Shown({ wall: now }: { readonly wall: SeenWall }) {
  const [way, setWay] = useState(firstWay)
  const [era, setEra] = useState<SeenWall | null>(null)
  const [sticking, setSticking] = useState(false)
  const { username } = now.person
  const board = useMemo(() => boardOf(username), [username])
  useEffect(() => () => board.leave(), [board])
  const view = useMemo(createView, [])
  const company = useCompany(username, now.company)
  const wall = era ?? now
  // What was stuck on is of today, so it is not shown on what was.
  const stuck = era ? null : board
  const places = [...wall.modules.map(({ place }) => place), ...(stuck?.stickers.value.map(aboutBox) ?? [])]
  /** The tray belongs to the canvas, because a place is chosen there. */
  const stick = (): void => {
    setEra(null)
    setWay('canvas')
    setSticking(!sticking)
  }
  return (
    <div class="wall-page fills-stage" data-way={way}>
      <WallBody
        wall={wall}
        way={way}
        view={view}
        board={stuck}
        company={company}
        places={places}
        sticking={sticking && stuck !== null && way === 'canvas'}
        onStuck={() => setSticking(false)}
      />
      <Strip wall={now} era={era} onEra={setEra} way={way} onWay={setWay} onWhole={() => showAll(view, places)}>
        <StickerButton board={board} own={now.can_edit} open={sticking && way === 'canvas'} onPress={stick} />
      </Strip>
    </div>
  )
}
