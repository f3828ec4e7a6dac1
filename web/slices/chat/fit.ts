// Something that may take the place of what is being typed.

export interface Fit {
  readonly shown: string
  /** What stands in the text once it is chosen. */
  readonly put: string
  readonly chosen?: () => void
}
