// The tokens of the house as colours that a canvas takes.

export type InkOf = (token: string) => string

/** Reads tokens as they are under this element now, by day or by night. Each is asked for once. */
export function inksUnder(element: HTMLElement): InkOf {
  const known = new Map<string, string>()
  return (token) => {
    let ink = known.get(token)
    if (ink === undefined) {
      element.style.color = `var(--${token})`
      ink = getComputedStyle(element).color
      element.style.color = ''
      known.set(token, ink)
    }
    return ink
  }
}
