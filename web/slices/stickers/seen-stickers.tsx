// What is stuck on a wall, to be seen alone: no press and no key reaches it.
import type { Sticker } from '#contract/stickers'
import { spotStyle } from './sticker-box.tsx'
import { StickerDrawings, StickerFace } from './sticker-face.tsx'
import './stickers.css'

/** The stickers where they lie on a canvas, in front of its modules. */
export const SeenStickers = ({ stickers }: { readonly stickers: readonly Sticker[] }) => (
  <div class="stickers stickers-seen" aria-hidden="true">
    <StickerDrawings />
    <ul>
      {stickers.map(({ id, content, place, placer, pending }) => (
        <li key={id} class="sticker-spot" style={spotStyle(place)}>
          <span class="sticker" data-pending={pending}>
            <StickerFace content={content} placerId={placer.id} />
          </span>
        </li>
      ))}
    </ul>
  </div>
)
