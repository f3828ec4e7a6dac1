// What is in a module, by its kind.
import type { ModuleOf, WallModule } from '#contract/modules'
import { sizes } from '#contract/limits'
import { words } from '#words/index'
import { Choice } from '../../../kit/choice.tsx'
import { TextArea, TextField } from '../../../kit/field.tsx'
import { FileDrop } from '../../../kit/file-drop.tsx'
import { OwnTop8Field } from '../../profiles/own-top8-field.tsx'
import { knowFiles } from '../canvas/known-files.ts'
import { GalleryForm } from './gallery-form.tsx'
import { LinksForm } from './links-form.tsx'
import { SoundForm } from './sound-form.tsx'
import { TextForm } from './text-form.tsx'
import { Thumb } from './thumb.tsx'
import { SoundAgain } from './was-sound.tsx'

const { form, kinds } = words.walls

interface Props<M extends WallModule> {
  readonly module: M
  readonly write: (module: M) => void
}

interface Whole extends Props<WallModule> {
  /** A link is to be a card, or is one of another address. */
  readonly onCard: () => void
}

/** The fields of one module. */
export function ContentForm({ module, write, onCard }: Whole) {
  switch (module.kind) {
    case 'text':
      return <TextForm module={module} write={write} />
    case 'link':
      return <LinkForm module={module} write={write} onCard={onCard} />
    case 'links':
      return <LinksForm module={module} write={write} />
    case 'webring':
      return <WebringForm module={module} write={write} />
    case 'html':
      return <HtmlForm module={module} write={write} />
    case 'image':
      return <ImageForm module={module} write={write} />
    case 'guestbook':
      return (
        <>
          <Title module={module} write={write} />
          <TextField
            label={form.prompt}
            value={module.content.prompt}
            input={{ maxLength: sizes.captionCharacters }}
            onText={(prompt) => write({ ...module, content: { ...module.content, prompt } })}
          />
        </>
      )
    case 'gallery':
      return <GalleryForm module={module} write={write} />
    case 'audio':
    case 'voice':
      return <SoundForm module={module} write={write} />
    case 'top8':
      return (
        <>
          <Title module={module} write={write} />
          <OwnTop8Field />
        </>
      )
  }
}

type Titled = Exclude<WallModule, { kind: 'text' | 'image' }>

function Title<M extends Titled>({ module, write }: Props<M>) {
  return (
    <TextField
      label={form.title}
      optional
      value={module.content.title}
      input={{ maxLength: sizes.titleCharacters }}
      onText={(title) => write({ ...module, content: { ...module.content, title } })}
    />
  )
}

const input = { maxLength: sizes.webAddressCharacters, spellcheck: false, autocapitalize: 'none' } as const

function LinkForm({ module, write: writeAny, onCard }: Whole & { readonly module: ModuleOf<'link'> }) {
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
      <Title module={module} write={write} />
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
              write({ ...module, content: { ...content, picture: file.name } })
            }}
          />
        </>
      )}
    </>
  )
}

function WebringForm({ module, write }: Props<ModuleOf<'webring'>>) {
  const { content } = module
  return (
    <>
      <Title module={module} write={write} />
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
      <Title module={module} write={write} />
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

function ImageForm({ module, write }: Props<ModuleOf<'image'>>) {
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
          change({ file: file.name })
        }}
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
