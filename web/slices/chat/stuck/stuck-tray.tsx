// From where one takes what one sticks on a line.
import type { ComponentChildren } from 'preact'
import type { Message } from '#contract/messages'
import { letterCats } from '#contract/signs'
import type { StuckThing } from '#contract/stuck'
import { stuckLines as said } from '#words/stuck-lines'
import { person } from '../../../bedrock/session.ts'
import { Dialog } from '../../../kit/dialog.tsx'
import { EmojiPicker } from '../../../kit/emoji/emoji-picker.tsx'
import { Tabs } from '../../../kit/tabs.tsx'
import { catsOffered, facesOffered } from '../../stickers/cats-and-faces.ts'
import { stickNew } from './stick.ts'
import { StuckFace } from './stuck-face.tsx'
import { thingName } from './stuck-name.ts'

/** One of the house is told as its name between two colons. */
const emojiThing = (sign: string): StuckThing =>
  sign.startsWith(':') ? { kind: 'house', house: sign.slice(1, -1) } : { kind: 'emoji', emoji: sign }

interface Props {
  readonly message: Message
  readonly onClose: () => void
}

/** The tray. What is taken hangs there once the house says so. */
export function StuckTray({ message, onClose }: Props) {
  const take = (thing: StuckThing): void => {
    onClose()
    void stickNew(message, thing)
  }
  const shelf = (things: readonly StuckThing[]): ComponentChildren => (
    <div class="stuck-shelf">
      {things.map((thing) => (
        <button
          key={thingName(thing)}
          type="button"
          class="stuck-offered"
          aria-label={thingName(thing)}
          onClick={() => take(thing)}
        >
          <StuckFace thing={thing} placerId={person.value?.id ?? 0} />
        </button>
      ))}
    </div>
  )
  return (
    <Dialog open onClose={onClose} as="sheet" title={said.title}>
      <Tabs
        label={said.tabs}
        tabs={[
          {
            id: 'letters',
            label: said.letters,
            pane: shelf(letterCats.map((letters) => ({ kind: 'letters', letters }))),
          },
          { id: 'cats', label: said.cats, pane: shelf(catsOffered.map((cat) => ({ kind: 'cat', cat }))) },
          { id: 'faces', label: said.faces, pane: shelf(facesOffered) },
          {
            id: 'emoji',
            label: said.emoji,
            pane: <EmojiPicker house onChoose={(sign) => take(emojiThing(sign))} />,
          },
        ]}
      />
    </Dialog>
  )
}
