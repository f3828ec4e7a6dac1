// Somebody whose cat was pressed: their cat, how they are, and the ways to them.
import { catsLines } from '#words/cats-lines'
import { lobbyLines } from '#words/lobby-lines'
import { words } from '#words/index'
import { ButtonLink } from '../../kit/button.tsx'
import { Cat } from '../../kit/cat.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { personColour } from '../../kit/person-colour.ts'
import '../../kit/person-name.css'
import { catOf } from './by-id.ts'
import type { CatHere } from './cats-here.ts'
import './lobby.css'

const said = lobbyLines

interface Props {
  /** Nobody while it is closed. */
  readonly opened: CatHere | null
  readonly onClose: () => void
}

/** The dialog. */
export const OpenedCat = ({ opened, onClose }: Props) => (
  <Dialog open={opened !== null} onClose={onClose} title={opened?.username ?? ''}>
    {opened && (
      <div class="lobby-opened">
        <div class="lobby-opened-cat">
          <Cat name={catOf(opened.id)} />
        </div>
        <div class="lobby-opened-who">
          <p class="label lobby-opened-state">
            <span class={`person-block person-${personColour(opened.id)}`} data-state={opened.state} />
            {opened.own ? said.you : words.presence.states[opened.state]}
          </p>
          <p class="quiet">
            {said.cat(words.cats.names[catOf(opened.id)])} {catsLines[catOf(opened.id)]}.
          </p>
        </div>
        <nav class="lobby-opened-ways" aria-label={opened.username}>
          {!opened.own && (
            <ButtonLink kind="act" href={`/direct/${opened.username}`}>
              {said.write}
            </ButtonLink>
          )}
          <ButtonLink href={`/people/${opened.username}`}>
            {opened.own ? words.profiles.open : words.friends.page}
          </ButtonLink>
          <ButtonLink href={`/@${opened.username}`}>{opened.own ? words.walls.open : words.friends.wall}</ButtonLink>
        </nav>
      </div>
    )}
  </Dialog>
)
