// A sound or a voice: recorded here, sent from this device, or, while there is none, a link to where it can be heard.
import type { UploadedFile } from '#contract/files'
import { sizes } from '#contract/limits'
import type { ModuleOf, SoundSkin, WallModule } from '#contract/modules'
import { words } from '#words/index'
import { Choice } from '../../../kit/choice.tsx'
import { TextArea, TextField } from '../../../kit/field.tsx'
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
  /** What is taken away is not there, rather than there and empty. */
  const put = (part: { readonly caption?: string | undefined; readonly skin?: SoundSkin | undefined }): void => {
    const { caption, skin } = { caption: content.caption, skin: content.skin, ...part }
    const { caption: _caption, skin: _skin, ...rest } = content
    // Only the content says of which kind the two are.
    write({
      ...module,
      content: { ...rest, ...(caption === undefined ? {} : { caption }), ...(skin === undefined ? {} : { skin }) },
    } as typeof module)
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
      {kind === 'voice' && <VoiceRecorder label={desk.record} use="audio" onFile={take} />}
      <FileDrop
        label={kind === 'audio' && content.file === '' ? kinds.audio : form.another[kind]}
        use={kind}
        onFile={take}
        onLate={onLate}
      />
      {kind === 'audio' && <VoiceRecorder label={form.recordInstead} use="audio" onFile={take} />}
      <TextArea
        label={form.heard}
        hint={form.heardHint}
        optional
        rows={3}
        maxLength={sizes.heardCharacters}
        value={content.caption ?? ''}
        onText={(caption) => put({ caption: caption === '' ? undefined : caption })}
      />
      <Choice<SoundSkin | 'plain'>
        legend={form.skin}
        options={(['plain', 'ghettoblaster', 'neobrutalist'] as const).map((value) => ({
          value,
          label: form.skins[value],
        }))}
        value={content.skin ?? 'plain'}
        onChoose={(skin) => put({ skin: skin === 'plain' ? undefined : skin })}
      />
      {content.file === '' && <LinkInstead module={module} write={write} />}
    </>
  )
}
