// A wall on which nothing stands that the visitor may see.
import type { SeenWall } from '#contract/walls'
import { words } from '#words/index'
import { ButtonLink } from '../../../kit/button.tsx'

/** Says so, and leads its owner to the table. */
export function Bare({ wall: { can_edit, person } }: { readonly wall: SeenWall }) {
  return (
    <div class="wall-bare">
      <p>{can_edit ? words.walls.view.ownEmpty : words.walls.view.empty(person.username)}</p>
      {!can_edit && (
        <ButtonLink href={`/people/${person.username}`}>{words.walls.view.emptyWay(person.username)}</ButtonLink>
      )}
      {can_edit && (
        <ButtonLink kind="make" href="/wall">
          {words.walls.build}
        </ButtonLink>
      )}
    </div>
  )
}
