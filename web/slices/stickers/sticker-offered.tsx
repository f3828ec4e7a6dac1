// One that lies in the tray, to be carried, tapped or taken by a key.
import type { StuckContent } from '#contract/stickers'
import { stickerName } from '#views/walls/sticker-name'
import { person } from '../../bedrock/session.ts'
import { StickerFace } from './sticker-face.tsx'
import { type Take, howTaken } from './take-sticker.ts'

/** The sticker. */
export function Offered({ content, take }: { readonly content: StuckContent; readonly take: Take }) {
  return (
    <button
      type="button"
      class="sticker-offered"
      aria-label={stickerName(content)}
      onPointerDown={(event) => {
        if (event.pointerType === 'touch' || event.button !== 0) return
        // So that it can be dragged to the wall at once.
        event.currentTarget.releasePointerCapture(event.pointerId)
        take(content, 'carry')
      }}
      onClick={(event) => take(content, howTaken(event))}
    >
      <StickerFace content={content} placerId={person.value?.id ?? 0} />
    </button>
  )
}
