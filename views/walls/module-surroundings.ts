// What the view of a module needs to know beyond the module itself.
import type { ComponentChildren } from 'preact'
import type { ModuleKind, ModuleOf } from '#contract/modules'

/** What a view needs to know beyond the module itself. */
export interface ModuleSurroundings {
  /** The address of an uploaded file, or `null` where it cannot be had. */
  readonly fileUrl: (file: string) => string | null
  /** What other parts of the house put into modules of a kind: entries of a guestbook, people, a frame. */
  readonly inside?: Partial<{ readonly [K in ModuleKind]: (module: ModuleOf<K>) => ComponentChildren }>
  /** What a module of this kind is called when it has no title of its own. */
  readonly kindName: (kind: ModuleKind) => string
  readonly words: ModuleWords
}

/** Sentences within modules. */
export interface ModuleWords {
  readonly previous: string
  readonly next: string
  readonly home: string
  readonly pictureMissing: string
  readonly soundMissing: string
}
