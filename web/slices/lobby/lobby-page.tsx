// The lobby: the courtyard over the whole stage, its title in the sky, and the list beside it.
import { useEffect, useRef, useState } from 'preact/hooks'
import { lobbyLines } from '#words/lobby-lines'
import { words } from '#words/index'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { Title } from '../../kit/title.tsx'
import { hidden, toggleHidden } from '../presence/index.ts'
import { AroundList } from './around-list.tsx'
import { alone, type CatHere } from './cats-here.ts'
import { Floor } from './floor.tsx'
import { OpenedCat } from './opened-cat.tsx'
import { looked, lookAtLobby } from './tiles.ts'
import './lobby.css'

const said = lobbyLines

/** The page of `/lobby`. */
export function Page() {
  const [opened, setOpened] = useState<CatHere | null>(null)
  const [listed, setListed] = useState(false)
  const find = useRef<() => void>(() => {})
  useEffect(lookAtLobby, [])
  return (
    <div class="lobby fills-stage">
      <div class="lobby-sign">
        <Title text={words.lobby.place} folded={false} />
      </div>
      <Floor onOpen={setOpened} findRef={find} />
      <div class="lobby-notes" role="status">
        {!looked.value && <p>{said.waiting}</p>}
        {hidden.value && (
          <p class="lobby-note">
            {said.hidden}
            <Button small kind="act" onClick={() => void toggleHidden()}>
              {words.presence.show}
            </Button>
          </p>
        )}
        {alone.value && (
          <p class="lobby-note">
            {said.alone}
            <ButtonLink small href="/people">
              {said.aloneAct}
            </ButtonLink>
          </p>
        )}
      </div>
      <div class="lobby-ledge concrete">
        <p id="lobby-keys" class="lobby-keys">
          <span class="lobby-by-keys">{said.keys}</span> <span class="lobby-by-hand">{said.hands}</span>
        </p>
        <Button small disabled={hidden.value} onClick={() => find.current()}>
          {said.mine}
        </Button>
        <span class="lobby-list-way">
          <Button small aria-haspopup="dialog" onClick={() => setListed(true)}>
            {said.openList}
          </Button>
        </span>
      </div>
      <OpenedCat opened={opened} onClose={() => setOpened(null)} />
      <Dialog as="sheet" open={listed} onClose={() => setListed(false)} title={said.list}>
        <AroundList />
      </Dialog>
    </div>
  )
}

/** Beside the floor: the list. */
export const Context = () => (
  <section class="lobby-beside">
    <h2 class="label">{said.list}</h2>
    <AroundList />
  </section>
)
