// The mark that a copy of a house leaves in PostgreSQL while it is not whole, so that nobody serves half a house.

/** The schema in which a copy keeps how far it has come; it goes with the last step. */
export const copySchema = 'neospace_copy'

/** The database holds a copy that was begun and has not ended. */
export class UnfinishedCopy extends Error {
  constructor() {
    super(
      'This database holds a copy of a house that is not whole yet. Run "neospace db copy" again: it goes on where it was.',
    )
    this.name = 'UnfinishedCopy'
  }
}
