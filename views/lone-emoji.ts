// Which emoji of the house have a line to themselves, where they are drawn larger.
import type { Token } from 'markdown-it'

/** More than these are a pattern rather than a word. */
const most = 8

/** Marks them. */
export function markLoneEmoji(tokens: readonly Token[]): void {
  let line: Token[] = []
  const close = (): void => {
    const emoji = line.filter(({ type }) => type === 'emoji')
    if (emoji.length <= most && line.every(({ type, content }) => type === 'emoji' || content.trim() === ''))
      for (const one of emoji) one.meta = { lone: true }
    line = []
  }
  for (const token of tokens) {
    if (token.type === 'softbreak' || token.type === 'hardbreak') close()
    else line.push(token)
  }
  close()
}

/** Whether there is nothing else. */
export const onlyLoneEmoji = (tokens: readonly Token[]): boolean =>
  tokens.some(({ type }) => type === 'emoji') &&
  tokens.every(({ type, content, meta }) => (type === 'emoji' ? meta?.['lone'] === true : content.trim() === ''))
