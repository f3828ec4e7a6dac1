// Which pages messages lead to, so that the same words are not read through at every look.

interface Wording {
  readonly id: number
  readonly rev: number
}

interface KeptLinks {
  /** Undefined where it is not known. */
  look(wording: Wording): readonly string[] | undefined
  keep(wording: Wording, urls: readonly string[]): void
}

const keyOf = ({ id, rev }: Wording): string => `${id} ${rev}`

/** [CHAT-5.9] Of at most so many messages, of which the one kept first is forgotten first. */
export function keptLinks(most: number): KeptLinks {
  const links = new Map<string, readonly string[]>()
  return {
    look: (wording) => links.get(keyOf(wording)),
    keep(wording, urls) {
      links.set(keyOf(wording), urls)
      const [oldest] = links.keys()
      if (links.size > most && oldest !== undefined) links.delete(oldest)
    },
  }
}
