// Somebody whose cat was pressed: their cat, how they are, and the ways to them.
import { useState } from 'preact/hooks'
import { catsLines } from '#words/cats-lines'
import { lobbyLines } from '#words/lobby-lines'
import { words } from '#words/index'
import { ownCatLines } from '#words/own-cat-lines'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { Cat } from '../../kit/cat.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { personColour } from '../../kit/person-colour.ts'
import '../../kit/person-name.css'
import { CatField } from './cat-field.tsx'
import { catOf } from './cat-of.ts'
import { type CatHere, catsHere } from './cats-here.ts'
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
    {opened && <Opened key={opened.id} cat={catsHere.value.find(({ id }) => id === opened.id) ?? opened} />}
  </Dialog>
)

/** As they are now. */
function Opened({ cat }: { readonly cat: CatHere }) {
  const { id, username, state, own } = cat
  const [choosing, setChoosing] = useState(false)
  const name = catOf(cat)
  return (
    <div class="lobby-opened">
      <div class="lobby-opened-cat">
        <Cat name={name} />
      </div>
      <div class="lobby-opened-who">
        <p class="label lobby-opened-state">
          <span class={`person-block person-${personColour(id)}`} data-state={state} />
          {own ? said.you : words.presence.states[state]}
        </p>
        <p class="quiet">
          {said.cat(words.cats.names[name])} {catsLines[name]}.
        </p>
      </div>
      <nav class="lobby-opened-ways" aria-label={username}>
        {!own && (
          <ButtonLink kind="act" href={`/direct/${username}`}>
            {said.write}
          </ButtonLink>
        )}
        <ButtonLink href={`/people/${username}`}>{own ? words.profiles.open : words.friends.page}</ButtonLink>
        <ButtonLink href={`/@${username}`}>{own ? words.walls.open : words.friends.wall}</ButtonLink>
        {own && (
          <Button aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
            {ownCatLines.choose}
          </Button>
        )}
      </nav>
      {choosing && (
        <div class="lobby-opened-choice">
          <CatField />
        </div>
      )}
    </div>
  )
}
