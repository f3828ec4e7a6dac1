// Walls as this slice reads them, and the JSON in which they are kept.
import type { Audience } from '#contract/audience'
import type { ModuleKind, WallModule } from '#contract/modules'
import type { Theme } from '#contract/themes'
import type { WallButton } from '#contract/wall-buttons'
import type { WallDocument, WallStep } from '#contract/wall-changes'
import type { WallSettings } from '#contract/walls'

/** A wall as a whole; everybody has one, also who never changed it. */
export interface WallRow {
  readonly user_id: number
  readonly username: string
  /** 1: the account is frozen. */
  readonly frozen: number
  readonly audience: Audience | null
  readonly theme: string | null
  readonly feeds: number | null
  readonly board: WallSettings['board'] | null
  readonly approve: number | null
  readonly company: number | null
  readonly button: string | null
  readonly changed_at: number | null
  readonly rev: number | null
}

/** The columns of a module, for `select`. */
export const moduleColumns = ['module_id', 'kind', 'audience', 'body', 'put_at', 'changed_at'] as const

export interface ModuleRow {
  readonly module_id: string
  readonly kind: ModuleKind
  readonly audience: Audience
  readonly body: string
  readonly put_at: number
  readonly changed_at: number
}

// What follows reads what this slice wrote itself, from input that the contract had checked.

/** The module of a row. */
export const moduleOf = ({ module_id, kind, audience, body }: ModuleRow): WallModule =>
  ({ ...JSON.parse(body), id: module_id, kind, audience }) as WallModule

/** What of a module stands in the column `body`. */
export const bodyOf = ({ place, look, content }: WallModule): string => JSON.stringify({ place, look, content })

/** The theme of a row. */
export const themeOf = (text: string): Theme => JSON.parse(text) as Theme

/** The button of a row, if there is one. */
export const buttonOf = (text: string | null): WallButton | null =>
  text === null ? null : (JSON.parse(text) as WallButton)

/** The wall of a copy. */
export const documentOf = (text: string): WallDocument => JSON.parse(text) as WallDocument

/** The steps of an entry of a wall's history. */
export const stepsOf = (body: string): readonly WallStep[] => JSON.parse(body) as readonly WallStep[]
