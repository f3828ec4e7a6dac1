// What is stuck on a wall as a list, for the reading view: what it is, whose, and what may be done with it.
import { stickerName } from '#views/walls/sticker-name'
import { words } from '#words/index'
import { Button } from '../../kit/button.tsx'
import { PersonName } from '../../kit/person-name.tsx'
import type { Board } from './board.ts'
import { StickerDrawings, StickerFace } from './sticker-face.tsx'
import './stickers.css'

const { stuckHere, waits, waitsForYou, queue, acts } = words.stickers

/** The list; nothing where nothing is stuck. `plain` names them without drawing them. */
export function StuckList({
  board,
  own,
  plain = false,
}: {
  readonly board: Board
  readonly own: boolean
  readonly plain?: boolean
}) {
  const stickers = board.stickers.value
  if (stickers.length === 0) return null
  return (
    <section class="stuck-list" aria-labelledby="stuck-here" data-plain={plain}>
      {!plain && <StickerDrawings />}
      <h2 id="stuck-here" class={plain ? 'label' : 'stuck-list-title'}>
        {stuckHere}
      </h2>
      <ul>
        {stickers.map((sticker) => {
          const { id, content, placer, pending, can_move } = sticker
          const name = stickerName(content)
          return (
            <li key={id} class="sticker-row">
              {plain ? (
                <span>{name}</span>
              ) : (
                <span class="sticker-row-face" role="img" aria-label={name}>
                  <StickerFace content={content} placerId={placer.id} />
                </span>
              )}
              <a class="sticker-by" href={`/@${placer.username}`}>
                <PersonName id={placer.id} username={placer.username} />
              </a>
              {pending && <small class="label">{own ? waitsForYou : waits}</small>}
              {can_move && (
                <span class="sticker-acts">
                  {own && pending && (
                    <Button small kind="act" aria-label={queue.approveFor(name)} onClick={() => void board.approve(id)}>
                      {queue.approve}
                    </Button>
                  )}
                  <Button small kind="quiet" aria-label={acts.peelFor(name)} onClick={() => void board.peel(sticker)}>
                    {acts.peel}
                  </Button>
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
