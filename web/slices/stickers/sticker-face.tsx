// What is on a sticker: a cat cut out along its outline, signs with a white rim, an emoji, words on a tape of their placer's colour, a picture as it is.
import { useEffect } from 'preact/hooks'
import type { UploadedFile } from '#contract/files'
import type { CatName } from '#contract/house'
import type { StuckContent } from '#contract/stickers'
import { words } from '#words/index'
import { houseEmoji, loadHouseEmoji } from '../../kit/emoji/house-emoji.ts'
import { HousePicture } from '../../kit/emoji/house-picture.tsx'
import { catShapes } from '../../kit/cat-shapes.ts'
import { personColour } from '../../kit/person-colour.ts'
import { shiftedPath } from '../../kit/shifted-path.ts'
import '../../kit/person-name.css'
import { catsOffered } from './cats-and-faces.ts'
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

/** The twelve drawings, once to a page: hundreds of stickers show the same few. */
export const StickerDrawings = () => (
  <svg class="sticker-drawings" aria-hidden="true">
    <defs>
      <pattern id="sticker-dots" width="3.4" height="3.4" patternUnits="userSpaceOnUse" patternTransform="rotate(30)">
        <circle class="sticker-dot" cx="1.7" cy="1.7" r="1" />
      </pattern>
      {catsOffered.map((cat) => (
        <Drawing key={cat} cat={cat} />
      ))}
    </defs>
  </svg>
)

/** The colour plate lies right and above of its line. */
const printed = (path: string): string => shiftedPath(path, 2, -1.6)

function Drawing({ cat }: { readonly cat: CatName }) {
  const { ink, parts, tail, shade, lines, black, second, eyes, gaze } = catShapes[cat]
  const outline = [tail.path, ...parts].join('')
  return (
    <g id={`sticker-of-${cat}`} class={`cat-${ink}`}>
      <path class="sticker-rim" d={outline} />
      <g class="sticker-plate">
        {[tail.path, ...parts].map((d) => (
          <path key={d} d={printed(d)} />
        ))}
        {second && <path class="cat-second" d={printed(second)} />}
      </g>
      {shade && <path d={shade} fill="url(#sticker-dots)" />}
      <g class="sticker-ink">
        <path d={tail.path} />
        {parts.map((d) => (
          <path key={d} d={d} />
        ))}
        {second && <path d={second} />}
        <path d={lines} />
      </g>
      {black && <path class="sticker-black" d={black} />}
      <g class={`sticker-eyes cat-gaze-${gaze ?? 'open'}`}>
        {eyes.map(([x, y]) =>
          gaze === 'shut' ? (
            <path key={x} d={`M${x - 5} ${y}c2 4 8 4 10 0`} />
          ) : (
            <ellipse key={x} cx={x} cy={y} rx="2.6" ry="4" />
          ),
        )}
      </g>
    </g>
  )
}
