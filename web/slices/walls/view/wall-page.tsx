// Somebody's wall: the plane, or one thing below the other, and below it the visitor's own strip.
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { SeenWall } from '#contract/walls'
import { words } from '#words/index'
import type { PageProps } from '../../../bedrock/registry.ts'
import { ErrorPage } from '../../../bedrock/shell/error-page.tsx'
import { ButtonLink } from '../../../kit/button.tsx'
import { useCompany } from '../../company/index.ts'
import { surroundings } from '../canvas/surroundings.ts'
import { createView } from '../canvas/view.ts'
import { frameView } from './frame-view.tsx'
import { showAll } from './plane.tsx'
import { Strip, type Way } from './strip.tsx'
import { WallShown } from './wall-shown.tsx'
import { seeWall } from './wall-store.ts'
import './wall-page.css'

const narrow = matchMedia('(max-width: 47.99rem)')

/** The page of `/@:username`. */
export function Page({ params }: PageProps) {
  const username = params['username'] ?? ''
  const store = useMemo(() => seeWall(username), [username])
  useEffect(() => () => store.leave(), [store])
  const seen = store.seen.value
  if (seen.state === 'notThere') return <ErrorPage kind="notFound" />
  if (seen.state === 'away') return <ErrorPage kind="away" onAgain={() => void store.load()} />
  if (seen.state === 'fetching') return <p class="unseen">{words.walls.view.loading}</p>
  return <Shown key={username} wall={seen.wall} />
}

function Shown({ wall: now }: { readonly wall: SeenWall }) {
  const [way, setWay] = useState<Way>(narrow.matches ? 'column' : 'canvas')
  const [era, setEra] = useState<SeenWall | null>(null)
  const view = useMemo(createView, [])
  const around = useMemo(() => surroundings({ html: frameView }), [])
  const company = useCompany(now.person.username, now.company)
  const { modules, person, can_edit } = era ?? now
  return (
    <div class="wall-page fills-stage" data-way={way}>
      <div class="wall-page-wall">
        {modules.length === 0 && (
          <div class="wall-bare">
            <p>{can_edit ? words.walls.view.ownEmpty : words.walls.view.empty(person.username)}</p>
            {can_edit && (
              <ButtonLink kind="make" href="/wall">
                {words.walls.build}
              </ButtonLink>
            )}
          </div>
        )}
        <WallShown wall={era ?? now} way={way} view={view} around={around} company={company} today={era === null} />
      </div>
      <Strip wall={now} era={era} onEra={setEra} way={way} onWay={setWay} onWhole={() => showAll(view, modules)} />
    </div>
  )
}
