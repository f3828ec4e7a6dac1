// What the owner has chosen so far; nothing of it is at the server before the last step.
import type { House } from '#contract/house'

export interface Draft {
  readonly name: string
  readonly accent: House['accent']
  readonly username: string
  readonly password: string
  readonly join: House['join']
  readonly cat: House['cat']
}

/** Where the first run begins. */
export const emptyDraft: Draft = { name: '', accent: 'acid', username: '', password: '', join: 'invite', cat: 'beans' }
