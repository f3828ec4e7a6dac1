// What pages said of themselves, for a while and in memory: it is what the world outside says, and may be asked for again.

/** What a page says of itself, on a card without a picture. */
export interface PageSaid {
  readonly title: string
  readonly description: string
  readonly site: string
}

interface KeptPages {
  /** Null for a page that said nothing, undefined for one that is not known now. */
  look(address: string, now: number): PageSaid | null | undefined
  keep(address: string, said: PageSaid | null, until: number): void
}

/** [CHAT-5.4] At most so many, of which the one kept first is forgotten first. */
export function keptPages(most: number): KeptPages {
  const pages = new Map<string, { readonly said: PageSaid | null; readonly until: number }>()
  return {
    look(address, now) {
      const page = pages.get(address)
      return page !== undefined && page.until > now ? page.said : undefined
    },
    keep(address, said, until) {
      pages.delete(address)
      pages.set(address, { said, until })
      const [oldest] = pages.keys()
      if (pages.size > most && oldest !== undefined) pages.delete(oldest)
    },
  }
}
