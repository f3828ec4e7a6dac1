// A sketch of one's own while it is written, as the house has it.
import type { OwnSketch } from '#contract/sketches'
import type { Static } from 'typebox'

/** What is written in it. */
export interface Words {
  readonly title: string
  readonly code: string
}

export interface OwnDraft extends Words {
  readonly name: string
  /** The number of the draft: who keeps another names it. */
  readonly rev: number
  /** Its newest kept revision. */
  readonly newest: number | null
  readonly sketch: Static<typeof OwnSketch>['sketch']
}

/** What an answer of the house means here. */
export const draftOf = ({ sketch, code, rev, newest }: Static<typeof OwnSketch>): OwnDraft => ({
  name: sketch.name,
  title: sketch.title,
  code,
  rev,
  newest,
  sketch,
})
