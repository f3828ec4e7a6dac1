// The pictures of a gallery: sent, described, taken out.
import type { UploadedFile } from '#contract/files'
import type { ModuleOf } from '#contract/modules'
import { sizes } from '#contract/limits'
import { words } from '#words/index'
import { Button } from '../../../kit/button.tsx'
import { Choice } from '../../../kit/choice.tsx'
import { TextField } from '../../../kit/field.tsx'
import { FileDrop } from '../../../kit/file-drop.tsx'
import { knowFiles } from '../canvas/known-files.ts'
import { withFile } from './put-file.ts'
import { Thumb } from './thumb.tsx'

const { form } = words.walls
type Gallery = ModuleOf<'gallery'>
type Picture = Gallery['content']['pictures'][number]

interface Props {
  readonly module: Gallery
  readonly write: (module: Gallery) => void
  readonly onLate: (file: UploadedFile) => void
}

/** The fields of a gallery. */
export function GalleryForm({ module, write, onLate }: Props) {
  const { content } = module
  const { pictures } = content
  const change = (part: Partial<Gallery['content']>): void => write({ ...module, content: { ...content, ...part } })
  const set = (at: number, part: Partial<Picture>): void =>
    change({ pictures: pictures.map((picture, index) => (index === at ? { ...picture, ...part } : picture)) })
  return (
    <>
      <TextField
        label={form.title}
        optional
        value={content.title}
        input={{ maxLength: sizes.titleCharacters }}
        onText={(title) => change({ title })}
      />
      <Choice
        legend={form.shape}
        options={(['grid', 'strip', 'pile'] as const).map((value) => ({ value, label: form.galleryShapes[value] }))}
        value={content.shape}
        onChoose={(shape) => change({ shape })}
      />
      <ol class="links-form">
        {pictures.map((picture, at) => (
          <li key={picture.file} class="panel-parts">
            <Thumb file={picture.file} />
            <TextField
              label={form.picture(at + 1)}
              hint={form.altHint}
              value={picture.alt}
              input={{ maxLength: sizes.altCharacters }}
              onText={(alt) => set(at, { alt })}
            />
            <TextField
              label={form.caption}
              optional
              value={picture.caption}
              input={{ maxLength: sizes.captionCharacters }}
              onText={(caption) => set(at, { caption })}
            />
            <Button
              small
              kind="quiet"
              onClick={() => change({ pictures: pictures.filter((_, index) => index !== at) })}
            >
              {form.pictureOut(at + 1)}
            </Button>
          </li>
        ))}
      </ol>
      {pictures.length < sizes.galleryPictures && (
        <FileDrop
          label={form.pictureIn}
          use="image"
          most={sizes.galleryPictures - pictures.length}
          onFile={(file) => {
            knowFiles([file])
            write(withFile(module, file.name))
          }}
          onLate={onLate}
        />
      )}
    </>
  )
}
