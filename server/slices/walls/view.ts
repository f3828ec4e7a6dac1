// Walls as they leave the house.
import { instant } from '#bedrock/clock'
import type { WallModule } from '#contract/modules'
import { awaits, withoutPlaces } from '#wall/awaits'
import type { UploadedFile } from '#contract/files'
import type { Era, Moment, SeenModule, SeenWall, WallSettings } from '#contract/walls'
import type { WallDocument } from '#contract/wall-changes'
import { firstTheme } from '#wall/presets'
import { buttonOf, stepsOf, themeOf, type WallRow } from './parts/wall-rows.ts'
import type { EraRow } from './queries/eras.ts'
import type { MomentRow } from './queries/moments.ts'
import type { Beside } from './prepare/beside.ts'
import { firstAudience } from './queries/wall-for.ts'

/** What an owner decided about the whole, or what counts until they do. */
export const viewSettings = (wall: WallRow): WallSettings => ({
  audience: wall.audience ?? firstAudience,
  feeds: wall.feeds === 1,
  board: wall.board ?? 'everyone',
  approve: wall.approve === 1,
  company: wall.company === 1,
  button: buttonOf(wall.button),
})

/** One's own wall as it is kept. */
export const viewOwnWall = (wall: WallRow, document: WallDocument) => ({
  rev: wall.rev ?? 0,
  changed_at: wall.changed_at === null ? null : instant(wall.changed_at),
  document,
  settings: viewSettings(wall),
})

/** The theme of a wall. */
export const viewTheme = ({ theme }: WallRow) => (theme === null ? firstTheme : themeOf(theme))

/** Where the document of a module of raw HTML is shown. */
export type FrameOf = (module: WallModule) => string | null

/** [WALL-4.1] A module as somebody sees it. */
const viewModule = (module: WallModule, frameOf: FrameOf): SeenModule =>
  module.kind === 'html' ? { ...module, content: { title: module.content.title, frame: frameOf(module) } } : module

/** What somebody who looks may do. */
export interface Powers {
  readonly edit: boolean
  readonly leave: boolean
}

interface Surrounded {
  readonly frameOf: FrameOf
  readonly files: readonly UploadedFile[]
  readonly beside: Beside
}

/** A wall as somebody sees it; `shown` is what of it they may see. */
export const viewWall = (
  wall: WallRow,
  shown: WallDocument,
  powers: Powers,
  { frameOf, files, beside }: Surrounded,
): SeenWall => ({
  person: { id: wall.user_id, username: wall.username },
  rev: wall.rev ?? 0,
  changed_at: wall.changed_at === null ? null : instant(wall.changed_at),
  theme: shown.theme,
  // [WALL-3.28, WALL-3.29] A place for what never came is nothing to look at.
  modules: shown.modules
    .filter((module) => !awaits(module))
    .map((module) => viewModule(withoutPlaces(module), frameOf)),
  files: [...files],
  audience: wall.audience ?? firstAudience,
  feeds: wall.feeds === 1,
  company: wall.company === 1,
  can_edit: powers.edit,
  can_leave: powers.leave,
  board: wall.board ?? 'everyone',
  ...beside,
})

/** A change as its owner sees it in a list. */
export const viewMoment = ({ rev, created_at, body }: MomentRow): Moment => ({
  rev,
  at: instant(created_at),
  steps: [...new Set(stepsOf(body).map(({ step }) => step))].sort(),
})

/** An era. */
export const viewEra = ({ id, title, at, opened_at }: EraRow): Era => ({
  id,
  title,
  at: instant(at),
  opened_at: instant(opened_at),
})
