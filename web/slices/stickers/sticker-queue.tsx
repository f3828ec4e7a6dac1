// What visitors left and its owner has not let stay yet.
import { stickerName } from '#views/walls/sticker-name'
import { words } from '#words/index'
import { Button } from '../../kit/button.tsx'
import { PersonName } from '../../kit/person-name.tsx'
import type { View } from '../walls/canvas/view.ts'
import type { Board } from './board.ts'
import { StickerFace } from './sticker-face.tsx'
import { focusSticker } from './sticker-keys.ts'

const { queue, acts } = words.stickers

/** The queue; nothing where nothing waits. */
export function StickerQueue({ board, view }: { readonly board: Board; readonly view: View }) {
  const waiting = board.stickers.value.filter(({ pending }) => pending)
  if (waiting.length === 0) return null
  return (
    <section class="sticker-queue" aria-labelledby="sticker-queue">
      <h2 id="sticker-queue" class="label">
        {queue.title}
      </h2>
      <p class="quiet">{queue.what}</p>
      <ul>
        {waiting.map((sticker) => {
          const name = stickerName(sticker.content)
          return (
            <li key={sticker.id} class="sticker-row">
              <button
                type="button"
                class="sticker-row-face"
                aria-label={`${name}. ${queue.show}`}
                onClick={() => {
                  board.chosen.value = sticker.id
                  focusSticker(view, sticker)
                }}
              >
                <StickerFace content={sticker.content} placerId={sticker.placer.id} />
              </button>
              <PersonName id={sticker.placer.id} username={sticker.placer.username} />
              <span class="sticker-acts">
                <Button
                  small
                  kind="act"
                  aria-label={queue.approveFor(name)}
                  onClick={() => void board.approve(sticker.id)}
                >
                  {queue.approve}
                </Button>
                <Button small kind="quiet" aria-label={acts.peelFor(name)} onClick={() => void board.peel(sticker)}>
                  {acts.peel}
                </Button>
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
