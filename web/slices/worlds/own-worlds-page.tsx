// The page of what one did in little worlds, for oneself alone.
import { words } from '#words/index'
import { ownWorldsLines } from '#words/own-worlds-lines'
import { Button } from '../../kit/button.tsx'
import { Title } from '../../kit/title.tsx'
import { OwnWorld } from './own-world.tsx'
import { useOwnWorlds } from './use-own-worlds.ts'
import './own-worlds.css'

const said = ownWorldsLines

/** [CODE-5.16] The page of `/settings/worlds`. */
export function Page() {
  const { worlds, further, fault, more, again } = useOwnWorlds()
  return (
    <div class="own-worlds">
      <Title text={words.settings.worlds} />
      <p class="page-lead quiet">{said.lead}</p>
      {fault !== null && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
      {worlds === null && fault === null && <p role="status">{said.loading}</p>}
      {worlds?.length === 0 && <p>{said.empty}</p>}
      <ul>
        {worlds?.map((own) => (
          <OwnWorld key={own.name} own={own} onAnew={again} />
        ))}
      </ul>
      {further && <Button onClick={more}>{said.more}</Button>}
    </div>
  )
}
