// A way of texts between the nodes of a house.

export interface Line extends AsyncDisposable {
  /** The most bytes that one text may have. */
  readonly mostBytes: number
  /** Whether texts go through now. */
  up(): boolean
  /** Sends a text to every node that listens, this one too. Settles once it is on its way; throws what kept it. */
  say(text: string): Promise<void>
  /** Begins; `heard` is called with each text, `turned` whenever the line is lost or there (again). What was said while it was lost does not come. */
  open(heard: (text: string) => void, turned: (up: boolean) => void): void
}
