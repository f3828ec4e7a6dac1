// Where slices add themselves to the house: pages, sections of the rail, places, palette entries, shortcuts and lines of the ticker.
import type { ComponentType } from 'preact'
import { signal } from '@preact/signals'

export type Params = Readonly<Record<string, string>>

export interface PageProps {
  readonly params: Params
}

/** What a page's module exports: the page, and what stands in the context pane while it is open. */
export interface PageModule {
  readonly Page: ComponentType<PageProps>
  readonly Context?: ComponentType<PageProps>
}

export type Ink = 'acid' | 'coral' | 'cyan' | 'sun' | 'violet' | 'orange'

export interface PageSpec {
  readonly id: string
  /** `/rooms/:name/:id?`, `/@:name`: a colon names a part, or what follows in it; a final question mark makes it optional. */
  readonly path: string
  /** What the tab and the announcer say. */
  readonly title: (params: Params) => string
  readonly access: 'anyone' | 'signed-in' | 'staff' | 'owner'
  /** `house` stands between rail and context pane; `door` fills the window, before one is inside. */
  readonly frame: 'house' | 'door'
  /** The colour plate and the second ink of the page. */
  readonly inks: readonly [Ink, Ink]
  readonly load: () => Promise<PageModule>
}

/** A part of the rail, in ascending `order`. */
export interface RailSection {
  readonly id: string
  readonly order: number
  readonly Section: ComponentType
}

/** One of at most five places in the phone's bottom bar; also listed in the rail under its group. */
export interface Place {
  readonly id: string
  readonly order: number
  readonly href: string
  readonly label: () => string
  /** The plain word beside the house's own name. */
  readonly plain?: () => string
  readonly icon: 'talk' | 'find' | 'key' | 'person' | 'grid' | 'door' | 'bell' | 'keep'
  readonly bar: boolean
  readonly rail: boolean
  readonly show?: () => boolean
  /** What its dot says; nothing while there is none. */
  readonly fresh?: () => string | null
  /** Instead of following `href`. */
  readonly run?: () => void
}

export interface PaletteEntry {
  readonly id: string
  readonly label: string
  /** What kind of thing it is, in one plain word. */
  readonly kind: string
  readonly keywords?: string
  readonly href?: string
  /** One goes there to write: the composer takes the focus. */
  readonly writes?: boolean
  readonly run?: () => void
}

export interface Shortcut {
  readonly id: string
  /** As shown and matched: `?`, `mod+k`, `alt+ArrowUp`. `mod` is Ctrl, or Cmd on a Mac. */
  readonly keys: string
  readonly label: () => string
  readonly group: () => string
  /** Absent: listed only, handled by the page itself. */
  readonly run?: () => void
}

export const pages: PageSpec[] = []
export const railSections = signal<readonly RailSection[]>([])
export const places = signal<readonly Place[]>([])
export const paletteSources = signal<readonly (() => readonly PaletteEntry[])[]>([])
/** What is asked for entries that the browser does not have at hand. */
export const paletteFinders = signal<readonly ((text: string) => Promise<readonly PaletteEntry[]>)[]>([])
export const shortcuts = signal<readonly Shortcut[]>([])
/** Lines of the ticker by source; true things only. */
export const tickerLines = signal<ReadonlyMap<string, readonly string[]>>(new Map())

/** What stands above every page when it is called for: dialogs that any page may open. */
export const overlays = signal<readonly ComponentType[]>([])

/** What stands between the ticker and every page inside the house: what a person has to know wherever they are. */
export const notices = signal<readonly ComponentType[]>([])

/** Adds such a notice; it draws nothing while there is nothing to say. */
export const registerNotice = (View: ComponentType): void => void (notices.value = [...notices.peek(), View])

/** Adds what stands above every page. */
export const registerOverlay = (View: ComponentType): void => void (overlays.value = [...overlays.peek(), View])

/** Adds pages; the first whose path fits is shown. */
export const registerPages = (...specs: PageSpec[]): void => void pages.push(...specs)

/** Adds a section to the rail. */
export const registerRail = (section: RailSection): void => {
  railSections.value = [...railSections.peek(), section].sort((a, b) => a.order - b.order)
}

/** Adds places to the rail, the bottom bar and the palette. */
export const registerPlaces = (...added: Place[]): void => {
  places.value = [...places.peek(), ...added].sort((a, b) => a.order - b.order)
}

/** Adds a source of palette entries; it is asked each time the palette opens or what it reads changes. */
export const registerPalette = (source: () => readonly PaletteEntry[]): void => {
  paletteSources.value = [...paletteSources.peek(), source]
}

/** Adds what finds entries by asking the house; it is asked after each letter that is typed. */
export const registerFinder = (find: (text: string) => Promise<readonly PaletteEntry[]>): void => {
  paletteFinders.value = [...paletteFinders.peek(), find]
}

/** Adds keyboard shortcuts; returns what takes them away again. */
export const registerShortcuts = (...added: Shortcut[]): (() => void) => {
  shortcuts.value = [...shortcuts.peek(), ...added]
  return () => (shortcuts.value = shortcuts.peek().filter((shortcut) => !added.includes(shortcut)))
}

/** Sets what one source says in the ticker; an empty list silences it. */
export const tell = (source: string, lines: readonly string[]): void => {
  tickerLines.value = new Map(tickerLines.peek()).set(source, lines)
}
