// What the view of a module needs to know beyond the module itself.
import type { ComponentChildren } from 'preact'
import type { UploadedFile } from '#contract/files'
import type { ModuleKind, ModuleOf, WallModule } from '#contract/modules'

/** Raw HTML as it is shown: never itself, at most the path of a document of its own. */
type ShownHtml = Omit<ModuleOf<'html'>, 'content'> & {
  readonly content: { readonly title: string; readonly frame?: string | null }
}
/** A module as its owner keeps it or as somebody sees it. */
export type ShownModule = Exclude<WallModule, { kind: 'html' }> | ShownHtml
export type ShownOf<K extends ModuleKind> = Extract<ShownModule, { kind: K }>

/** What of an uploaded picture its view needs beside the address. */
export type PictureSizes = Pick<UploadedFile, 'srcset' | 'still_url'>

/** What a view needs to know beyond the module itself. */
export interface ModuleSurroundings {
  /** The address of an uploaded file, or `null` where it cannot be had. */
  readonly fileUrl: (file: string) => string | null
  /** The sizes of a picture, and its first frame if it moves; without it every picture comes in its largest size. */
  readonly pictureSizes?: (file: string) => PictureSizes | undefined
  /** Pictures lead to themselves in their largest size; not where a press on one means something else. */
  readonly opens?: boolean
  /** What other parts of the house put into modules of a kind: entries of a guestbook, people, a frame. */
  readonly inside?: Partial<{ readonly [K in ModuleKind]: (module: ShownOf<K>) => ComponentChildren }>
  /** What a module of this kind is called when it has no title of its own. */
  readonly kindName: (kind: ModuleKind) => string
  readonly words: ModuleWords
}

/** Sentences within modules. */
export interface ModuleWords {
  readonly previous: string
  readonly next: string
  readonly home: string
  readonly picture: string
  readonly pictureMissing: string
  readonly soundMissing: string
  readonly pictureAwaited: string
  readonly soundAwaited: string
  readonly wordsAwaited: string
  readonly sketchAwaited: string
  readonly sketchWay: string
  /** Below a cat, by its name. */
  readonly catLives: (name: string) => string
}
