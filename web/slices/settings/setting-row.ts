// What a setting is on its page: where it stands, what it is called, and what it is set with.
import type { ComponentType } from 'preact'
import type { words } from '#words/index'

/** One of them. */
export interface SettingRow {
  readonly id: string
  readonly group: keyof typeof words.settings.groups
  readonly name: string
  readonly hint: string
  /** Other words by which one may look for it. */
  readonly keywords?: string
  /** Whose it is; everybody's if absent. */
  readonly for?: 'staff' | 'owner'
  /** The control takes the whole width below its name. */
  readonly tall?: boolean
  readonly Control: ComponentType
}
