// The fields of a picture.
import type { UploadedFile } from '#contract/files'
import type { ModuleOf } from '#contract/modules'
import { sizes } from '#contract/limits'
import { words } from '#words/index'
import { Choice } from '../../../kit/choice.tsx'
import { TextField } from '../../../kit/field.tsx'
import { FileDrop } from '../../../kit/file-drop.tsx'
import { knowFiles } from '../canvas/known-files.ts'
import { withFile } from './put-file.ts'
import { Thumb } from './thumb.tsx'

const { form, kinds } = words.walls

interface Props {
  readonly module: ModuleOf<'image'>
  readonly write: (module: ModuleOf<'image'>) => void
  readonly onLate: (file: UploadedFile) => void
}

/** The fields. */
export function ImageForm({ module, write, onLate }: Props) {
  const { content } = module
  const change = (part: Partial<typeof content.picture>): void =>
    write({ ...module, content: { ...content, picture: { ...content.picture, ...part } } })
  return (
    <>
      {content.picture.file !== '' && <Thumb file={content.picture.file} />}
      <FileDrop
        label={content.picture.file === '' ? kinds.image : form.another.image}
        use="image"
        onFile={(file) => {
          knowFiles([file])
          write(withFile(module, file.name))
        }}
        onLate={onLate}
      />
      <TextField
        label={form.alt}
        hint={form.altHint}
        value={content.picture.alt}
        input={{ maxLength: sizes.altCharacters }}
        onText={(alt) => change({ alt })}
      />
      <TextField
        label={form.caption}
        optional
        value={content.picture.caption}
        input={{ maxLength: sizes.captionCharacters }}
        onText={(caption) => change({ caption })}
      />
      <Choice
        legend={form.fit}
        options={(['cover', 'contain'] as const).map((value) => ({ value, label: form.fits[value] }))}
        value={content.fit}
        onChoose={(fit) => write({ ...module, content: { ...content, fit } })}
      />
    </>
  )
}
