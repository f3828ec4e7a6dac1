// A sound or a voice: recorded here, sent from this device, or, while there is none, a link to where it can be heard.
import type { UploadedFile } from '#contract/files'
import { sizes } from '#contract/limits'
import type { ModuleOf, WallModule } from '#contract/modules'
import { words } from '#words/index'
import { TextField } from '../../../kit/field.tsx'
import { FileDrop } from '../../../kit/file-drop.tsx'
import { VoiceRecorder } from '../../../kit/voice-recorder.tsx'
import { knowFiles } from '../canvas/known-files.ts'
import { withFile } from './put-file.ts'
import { LinkInstead } from './was-sound.tsx'

const { form, kinds, desk } = words.walls

interface Props {
  readonly module: ModuleOf<'audio'> | ModuleOf<'voice'>
  readonly write: (module: WallModule) => void
  readonly onLate: (file: UploadedFile) => void
}

/** The fields. */
export function SoundForm({ module, write, onLate }: Props) {
  const { kind, content } = module
  const take = (file: UploadedFile): void => {
    knowFiles([file])
    write(withFile(module, file.name))
  }
  return (
    <>
      <TextField
        label={form.title}
        optional
        value={content.title}
        input={{ maxLength: sizes.titleCharacters }}
        onText={(title) => write({ ...module, content: { ...content, title } })}
      />
      {kind === 'voice' && <VoiceRecorder label={desk.record} use="voice" onFile={take} />}
      <FileDrop
        label={kind === 'audio' && content.file === '' ? kinds.audio : form.another[kind]}
        use={kind}
        onFile={take}
        onLate={onLate}
      />
      {kind === 'audio' && <VoiceRecorder label={form.recordInstead} use="voice" onFile={take} />}
      {content.file === '' && <LinkInstead module={module} write={write} />}
    </>
  )
}
