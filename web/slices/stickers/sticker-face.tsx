// What is on a sticker: a cat cut out along its outline, signs with a white rim, an emoji, words on a tape of their placer's colour, a picture as it is.
import { useEffect } from 'preact/hooks'
import type { UploadedFile } from '#contract/files'
import type { StuckContent } from '#contract/stickers'
import { words } from '#words/index'
import { lazily } from '../../bedrock/lazily.tsx'
import { houseEmoji, loadHouseEmoji } from '../../kit/emoji/house-emoji.ts'
import { HousePicture } from '../../kit/emoji/house-picture.tsx'
import { personColour } from '../../kit/person-colour.ts'
import '../../kit/person-name.css'
import './sticker-face.css'

interface Props {
  readonly content: StuckContent
  /** Whose it is. */
  readonly placerId: number
}

/** As high as `--size` says. */
export function StickerFace({ content, placerId }: Props) {
  switch (content.kind) {
    case 'cat':
      return (
        <svg class="sticker-cat" viewBox="-6 -6 108 108" aria-hidden="true">
          <use href={`#sticker-of-${content.cat}`} />
        </svg>
      )
    case 'kaomoji':
      return <span class="sticker-signs">{content.kaomoji}</span>
    case 'emoji':
      return <span class="sticker-emoji">{content.emoji}</span>
    case 'house':
      return <HouseSticker name={content.house} />
    case 'text':
      return (
        <bdi class={`sticker-tape person-${personColour(placerId)}`} dir="auto">
          {content.text}
        </bdi>
      )
    case 'picture':
      return content.file ? (
        <Picture file={content.file} />
      ) : (
        <span class="sticker-gone">{words.stickers.tray.gone}</span>
      )
  }
}

/** Its name for whoever does not belong to the house, and once it is gone. */
function HouseSticker({ name }: { readonly name: string }) {
  useEffect(loadHouseEmoji, [])
  const emoji = houseEmoji.value?.get(name)
  return emoji ? (
    <span class="sticker-house">
      <HousePicture emoji={emoji} large mute />
    </span>
  ) : (
    <span class="sticker-signs">{`:${name}:`}</span>
  )
}

/** It says nothing aloud: what it lies in is called after it. */
const Picture = ({ file }: { readonly file: UploadedFile }) => (
  <picture class="sticker-picture">
    {file.still_url && <source media="(prefers-reduced-motion: reduce)" srcset={file.still_url} />}
    <img src={file.url} width={file.width ?? 1} height={file.height ?? 1} alt="" draggable={false} decoding="async" />
  </picture>
)

/** The twelve drawings, once to a page: hundreds of stickers show the same few. They come after what a page is for. */
export const StickerDrawings = lazily(() => import('./sticker-drawings.tsx').then((part) => part.StickerDrawings))
