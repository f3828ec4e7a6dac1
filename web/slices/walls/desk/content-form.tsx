// What is in a module, by its kind.
import type { UploadedFile } from '#contract/files'
import type { WallModule } from '#contract/modules'
import { CatForm } from './cat-form.tsx'
import { GalleryForm } from './gallery-form.tsx'
import { ImageForm } from './image-form.tsx'
import { LinkForm } from './link-form.tsx'
import { LinksForm } from './links-form.tsx'
import { GuestbookForm, HtmlForm, Top8Form, WebringForm } from './plain-forms.tsx'
import { SketchForm } from './sketch-form.tsx'
import { SoundForm } from './sound-form.tsx'
import { TextForm } from './text-form.tsx'

interface Props {
  readonly module: WallModule
  readonly write: (module: WallModule) => void
  /** A link is to be a card, or is one of another address. */
  readonly onCard: () => void
  /** A file came that was sent from here, and the fields are gone. */
  readonly onLate: (file: UploadedFile) => void
}

/** The fields of one module. */
export function ContentForm({ module, write, onCard, onLate }: Props) {
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
    case 'cat':
      return <CatForm module={module} write={write} />
    case 'image':
      return <ImageForm module={module} write={write} onLate={onLate} />
    case 'guestbook':
      return <GuestbookForm module={module} write={write} />
    case 'gallery':
      return <GalleryForm module={module} write={write} onLate={onLate} />
    case 'audio':
    case 'voice':
      return <SoundForm module={module} write={write} onLate={onLate} />
    case 'top8':
      return <Top8Form module={module} write={write} />
  }
}
