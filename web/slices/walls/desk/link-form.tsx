// The fields of a link: where it leads, what it looks like.
import type { UploadedFile } from '#contract/files'
import type { ModuleOf, WallModule } from '#contract/modules'
import { sizes } from '#contract/limits'
import { words } from '#words/index'
import { Choice } from '../../../kit/choice.tsx'
import { TextField } from '../../../kit/field.tsx'
import { FileDrop } from '../../../kit/file-drop.tsx'
import { knowFiles } from '../canvas/known-files.ts'
import { ModuleTitle } from './module-title.tsx'
import { withFile } from './put-file.ts'
import { Thumb } from './thumb.tsx'
import { SoundAgain } from './was-sound.tsx'

const { form } = words.walls
const input = { maxLength: sizes.webAddressCharacters, spellcheck: false, autocapitalize: 'none' } as const

interface Props {
  readonly module: ModuleOf<'link'>
  readonly write: (module: WallModule) => void
  /** It is to be a card, or is one of another address. */
  readonly onCard: () => void
  readonly onLate: (file: UploadedFile) => void
}

/** The fields. */
export function LinkForm({ module, write: writeAny, onCard, onLate }: Props) {
  const write = (link: ModuleOf<'link'>): void => writeAny(link)
  const { content } = module
  const { card: _, ...bare } = content
  const { url, shape } = bare
  return (
    <>
      <SoundAgain module={module} write={writeAny} />
      <div onFocusOut={onCard}>
        <TextField
          label={form.url}
          hint={form.urlHint}
          value={url}
          input={input}
          // The card of another address is none of this one.
          onText={(next) => write({ ...module, content: { ...bare, url: next } })}
        />
      </div>
      <ModuleTitle module={module} write={write} />
      <Choice
        legend={form.shape}
        options={(['simple', 'button', 'card', 'badge'] as const).map((value) => ({
          value,
          label: form.linkShapes[value],
        }))}
        value={shape}
        onChoose={(next) => {
          write({ ...module, content: { ...(next === 'card' ? content : bare), shape: next } })
          if (next === 'card') onCard()
        }}
      />
      {content.shape === 'badge' && (
        <>
          <p class="field-hint">{form.badgeHint}</p>
          {content.picture && <Thumb file={content.picture} />}
          <FileDrop
            label={content.picture ? form.another.image : form.badge}
            use="image"
            onFile={(file) => {
              knowFiles([file])
              write(withFile(module, file.name))
            }}
            onLate={onLate}
          />
        </>
      )}
    </>
  )
}
