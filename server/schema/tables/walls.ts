// Walls: what each is as a whole, what stands on it now, copies of earlier moments, and the eras that its owner opened.
import type { Generated } from 'kysely'
import type { Audience } from '#contract/audience'
import type { ModuleKind } from '#contract/modules'

export interface WallsTable {
  user_id: number
  /** Its history: one entry for each change. */
  stream_id: number
  audience: Generated<Audience>
  /** JSON of the theme. */
  theme: string
  /** 1: what is for everyone can be followed as Atom and JSON. */
  feeds: Generated<number>
  board: Generated<'everyone' | 'mutuals' | 'nobody'>
  /** 1: what visitors leave is shown once its owner has approved it. */
  approve: Generated<number>
  /** 1: those who are there feel each other. */
  company: Generated<number>
  /** JSON of the button that leads to it, or none. */
  button: Generated<string | null>
  /** How much stands on it, as JSON. */
  bytes: Generated<number>
  changed_at: number
}

export interface WallModulesTable {
  user_id: number
  module_id: string
  kind: ModuleKind
  audience: Audience
  /** In the order in which the wall is read, from 0. */
  position: number
  /** Whether there is nothing of it for visitors yet. */
  waits: Generated<number>
  /** JSON of its place, look and content. */
  body: string
  /** When it came onto the wall. */
  put_at: number
  changed_at: number
}

export interface WallSnapshotsTable {
  user_id: number
  rev: number
  /** JSON of the whole wall after that change. */
  document: string
}

export interface WallErasTable {
  id: Generated<number>
  user_id: number
  rev: number
  title: string
  opened_at: number
}
