// The button beside the field: a file, one's voice, a warning in front.
import { useRef, useState } from 'preact/hooks'
import type { Room } from '#contract/rooms'
import { words } from '#words/index'
import { Dialog } from '../../kit/dialog.tsx'
import { Icon } from '../../kit/icon.tsx'
import { Menu } from '../../kit/menu.tsx'
import { VoiceRecorder } from '../../kit/voice-recorder.tsx'
import { accepted, attach, putBeside, sealedFor } from './attaching.ts'
import { change, type ComposerState } from './composer-state.ts'

interface Props {
  readonly composer: ComposerState
  readonly room: Room
}

const said = words.chat.attach

/** The menu. */
export function BesideMenu({ composer, room }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const [recording, setRecording] = useState(false)
  const files = [
    { id: 'file', label: accepted() === undefined ? said.chooseAny : said.choose, run: () => field.current?.click() },
    { id: 'voice', label: said.voice, run: () => setRecording(true) },
  ]
  const warn = {
    id: 'warning',
    label: said.addWarning,
    run: () => change(composer, { warning: composer.draft.peek().warning ?? '' }),
  }
  return (
    <>
      <Menu label={said.menu} face={<Icon name="plus" />} items={[...files, warn]} />
      <input
        ref={field}
        class="unseen"
        type="file"
        multiple
        tabIndex={-1}
        aria-hidden="true"
        accept={accepted()}
        onChange={(event) => {
          attach(composer, room, [...(event.currentTarget.files ?? [])])
          event.currentTarget.value = ''
        }}
      />
      <Dialog open={recording} onClose={() => setRecording(false)} title={said.voice} as="sheet">
        <VoiceRecorder
          label={said.voice}
          use="voice"
          room={sealedFor(room)}
          onFile={(file) => {
            setRecording(false)
            putBeside(composer, file)
          }}
        />
      </Dialog>
    </>
  )
}
