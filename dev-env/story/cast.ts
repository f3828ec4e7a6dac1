// Who takes part in the story.
import type { TestNeoSpace } from '../neospace.ts'
import type { Person } from '../person.ts'
import type { Visitor } from '../visitor.ts'
import type { Recorder } from './recorder.ts'

/** The owner, and a friend. */
export interface Cast {
  readonly tell: Recorder
  readonly house: TestNeoSpace
  readonly ida: Visitor
  readonly owner: Person
  readonly ben: Visitor
  readonly friend: Person
}
