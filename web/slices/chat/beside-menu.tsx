// The button beside the field: a file, one's voice, a sketch or a song of one's own, a warning in front.
import { useRef, useState } from 'preact/hooks'
import type { Room } from '#contract/rooms'
import type { Shelf } from '#contract/sketches'
import { words } from '#words/index'
import { lazilyWith } from '../../bedrock/lazily-with.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { Icon } from '../../kit/icon.tsx'
import { Menu } from '../../kit/menu.tsx'
import { VoiceRecorder } from '../../kit/voice-recorder.tsx'
import { workPageOf } from '../sketches/named.ts'
import { accepted, attach, putBeside, sealedFor } from './attaching.ts'
import { addLine, change, type ComposerState } from './composer-state.ts'

interface Props {
  readonly composer: ComposerState
  readonly room: Room
}

const said = words.chat.attach
const ChooseWork = lazilyWith(() => import('../sketches/choose-work.tsx').then((found) => found.ChooseWork))

/** The menu. */
export function BesideMenu({ composer, room }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const [recording, setRecording] = useState(false)
  const [shelf, setShelf] = useState<Shelf | null>(null)
  const files = [
    { id: 'file', label: accepted() === undefined ? said.chooseAny : said.choose, run: () => field.current?.click() },
    { id: 'voice', label: said.voice, run: () => setRecording(true) },
  ]
  const works = [
    { id: 'sketch', label: said.sketch, run: () => setShelf('code') },
    { id: 'song', label: said.song, run: () => setShelf('songs') },
  ]
  const warn = {
    id: 'warning',
    label: said.addWarning,
    run: () => change(composer, { warning: composer.draft.peek().warning ?? '' }),
  }
  return (
    <>
      <Menu label={said.menu} face={<Icon name="plus" />} items={[...files, ...works, warn]} />
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
      {shelf !== null && (
        <ChooseWork
          shelf={shelf}
          onClose={() => setShelf(null)}
          onChoose={(work) => {
            setShelf(null)
            addLine(composer, `${location.origin}${workPageOf(work)}`)
          }}
        />
      )}
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
