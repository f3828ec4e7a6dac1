// What is thrown where something sealed does not open.

/** Words or bytes that cannot be opened; nothing is shown instead of them. */
export class BrokenSeal extends Error {
  override readonly name = 'BrokenSeal'
}
