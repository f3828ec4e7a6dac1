// What is in a module, by its kind.
import type { UploadedFile } from '#contract/files'
import type { ModuleOf, WallModule } from '#contract/modules'
import { sizes } from '#contract/limits'
import { words } from '#words/index'
import { TextArea, TextField } from '../../../kit/field.tsx'
import { OwnTop8Field } from '../../profiles/own-top8-field.tsx'
import { GalleryForm } from './gallery-form.tsx'
import { ImageForm } from './image-form.tsx'
import { LinkForm } from './link-form.tsx'
import { LinksForm } from './links-form.tsx'
import { ModuleTitle } from './module-title.tsx'
import { SketchForm } from './sketch-form.tsx'
import { SoundForm } from './sound-form.tsx'
import { TextForm } from './text-form.tsx'

const { form } = words.walls

interface Props<M extends WallModule> {
  readonly module: M
  readonly write: (module: M) => void
}

interface Whole extends Props<WallModule> {
  /** A link is to be a card, or is one of another address. */
  readonly onCard: () => void
  /** A file came that was sent from here, and the fields are gone. */
  readonly onLate: (file: UploadedFile) => void
}

/** The fields of one module. */
export function ContentForm({ module, write, onCard, onLate }: Whole) {
  switch (module.kind) {
    case 'text':
      return <TextForm module={module} write={write} />
    case 'link':
      return <LinkForm module={module} write={write} onCard={onCard} onLate={onLate} />
    case 'links':
      return <LinksForm module={module} write={write} />
    case 'webring':
      return <WebringForm module={module} write={write} />
    case 'html':
      return <HtmlForm module={module} write={write} />
    case 'sketch':
      return <SketchForm module={module} write={write} />
    case 'image':
      return <ImageForm module={module} write={write} onLate={onLate} />
    case 'guestbook':
      return (
        <>
          <ModuleTitle module={module} write={write} />
          <TextField
            label={form.prompt}
            value={module.content.prompt}
            input={{ maxLength: sizes.captionCharacters }}
            onText={(prompt) => write({ ...module, content: { ...module.content, prompt } })}
          />
        </>
      )
    case 'gallery':
      return <GalleryForm module={module} write={write} onLate={onLate} />
    case 'audio':
    case 'voice':
      return <SoundForm module={module} write={write} onLate={onLate} />
    case 'top8':
      return (
        <>
          <ModuleTitle module={module} write={write} />
          <OwnTop8Field />
        </>
      )
  }
}

const input = { maxLength: sizes.webAddressCharacters, spellcheck: false, autocapitalize: 'none' } as const

function WebringForm({ module, write }: Props<ModuleOf<'webring'>>) {
  const { content } = module
  return (
    <>
      <ModuleTitle module={module} write={write} />
      {(['home', 'previous', 'next'] as const).map((which) => (
        <TextField
          key={which}
          label={form.ring[which]}
          value={content[which]}
          input={input}
          onText={(url) => write({ ...module, content: { ...content, [which]: url } })}
        />
      ))}
    </>
  )
}

function HtmlForm({ module, write }: Props<ModuleOf<'html'>>) {
  const { content } = module
  const change = (part: Partial<typeof content>): void => write({ ...module, content: { ...content, ...part } })
  return (
    <div class="code-fields panel-parts">
      <ModuleTitle module={module} write={write} />
      <TextArea
        label={form.html}
        hint={form.htmlHint}
        rows={8}
        maxLength={sizes.htmlCharacters}
        value={content.html}
        onText={(html) => change({ html })}
      />
      <TextArea
        label={form.css}
        rows={8}
        maxLength={sizes.cssCharacters}
        value={content.css}
        onText={(css) => change({ css })}
      />
    </div>
  )
}
