// The tray from which stickers are taken: cats, faces made of signs, emoji, the packs of the house, words, and pictures of one’s own.
import { sizes } from '#contract/limits'
import type { StuckContent } from '#contract/stickers'
import { stickerName } from '#views/walls/sticker-name'
import { words } from '#words/index'
import { Tabs } from '../../kit/tabs.tsx'
import type { View } from '../walls/canvas/view.ts'
import type { Board } from './board.ts'
import { putInMiddle } from './carry-sticker.ts'
import { catsOffered, facesOffered } from './cats-and-faces.ts'
import { emojiOffered } from './emoji-offered.ts'
import { usePictureTabs } from './picture-tabs.tsx'
import { Offered } from './sticker-offered.tsx'
import { Written } from './sticker-written.tsx'
import type { Take } from './take-sticker.ts'

const { tray } = words.stickers

interface Props {
  readonly board: Board
  readonly view: View
  /** Something was taken by touch and lies on the wall, which shall be seen. */
  readonly onTouched: () => void
}

/** The tray. */
export function StickerTray({ board, view, onTouched }: Props) {
  const take: Take = (content, how) => {
    if (how === 'carry') return void (board.carried.value = content)
    void putInMiddle(board, view, content, how === 'keys').then(() => how === 'touch' && onTouched())
  }
  const offered = (contents: readonly StuckContent[]) => (
    <div class="sticker-shelf">
      {contents.map((content) => (
        <Offered key={stickerName(content)} content={content} take={take} />
      ))}
    </div>
  )
  const pictureTabs = usePictureTabs(take)
  const touch = matchMedia('(pointer: coarse)').matches
  return (
    <>
      <p class="quiet" role="status">
        {board.carried.value ? tray.inHand : touch ? tray.takeTouch : tray.take}
      </p>
      <Tabs
        label={tray.tabs}
        tabs={[
          { id: 'cats', label: tray.cats, pane: offered(catsOffered.map((cat) => ({ kind: 'cat', cat }))) },
          {
            id: 'faces',
            label: tray.kaomoji,
            pane: offered(facesOffered),
          },
          {
            id: 'emoji',
            label: tray.emoji,
            pane: (
              <>
                {offered(emojiOffered.map((emoji) => ({ kind: 'emoji', emoji })))}
                <Written
                  key="emoji"
                  label={tray.another}
                  most={32}
                  take={take}
                  contentOf={(emoji) => ({ kind: 'emoji', emoji })}
                />
              </>
            ),
          },
          {
            id: 'words',
            label: tray.words,
            pane: (
              <Written
                key="words"
                label={tray.write}
                most={sizes.stickerTextCharacters}
                take={take}
                contentOf={(text) => ({ kind: 'text', text })}
              />
            ),
          },
          ...pictureTabs,
        ]}
      />
    </>
  )
}
