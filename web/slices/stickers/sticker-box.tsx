// One sticker where it lies. It is drawn again only when it has changed.
import { Component } from 'preact'
import type { Sticker, StickerPlace } from '#contract/stickers'
import { stickerName } from '#views/walls/sticker-name'
import { words } from '#words/index'
import { StickerFace } from './sticker-face.tsx'

interface Props {
  readonly sticker: Sticker
  /** It is the one that Tab comes to. */
  readonly stop: boolean
  readonly held: boolean
}

/** What a sticker is called, with whoever placed it. */
export const calledSticker = ({ content, placer, pending }: Sticker): string => {
  const name = words.stickers.named(stickerName(content), placer.username)
  return pending ? `${name}, ${words.stickers.waits}` : name
}

const transformOf = ({ x, y, turn }: StickerPlace): string =>
  `translate(${x}px, ${y}px) translate(-50%, -50%) rotate(${turn}deg)`

/** The styles of one that lies there. */
export const spotStyle = (place: StickerPlace) => ({
  transform: transformOf(place),
  '--size': `${place.size}px`,
  zIndex: String(place.layer),
})

/** Shows an element there without Preact; a gesture does so many times a second. */
export function paintSticker(element: HTMLElement, place: StickerPlace): void {
  element.style.transform = transformOf(place)
  element.style.setProperty('--size', `${place.size}px`)
}

/** A sticker on the canvas. */
export class StickerBox extends Component<Props> {
  override shouldComponentUpdate({ sticker, stop, held }: Props): boolean {
    return sticker !== this.props.sticker || stop !== this.props.stop || held !== this.props.held
  }

  override render({ sticker, stop, held }: Props) {
    const { id, content, place, placer, pending, can_move } = sticker
    return (
      <li class="sticker-spot" data-spot={id} style={spotStyle(place)}>
        <button
          type="button"
          class="sticker"
          data-sticker={id}
          data-pending={pending}
          data-movable={can_move}
          aria-label={calledSticker(sticker)}
          aria-describedby={held ? 'stickers-how-held' : 'stickers-how'}
          tabIndex={stop ? 0 : -1}
        >
          <StickerFace content={content} placerId={placer.id} />
        </button>
      </li>
    )
  }
}
