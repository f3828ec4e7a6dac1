// What many sockets hear is the same text; it is taken apart once for all of them, so that the process that plays them keeps up.
const known = new Map<string, unknown>()
const most = 64

/** The value of a JSON text, which nobody may change. */
export function parsed(text: string): unknown {
  if (known.has(text)) return known.get(text)
  const value: unknown = JSON.parse(text)
  const [oldest] = known.keys()
  if (known.size >= most && oldest !== undefined) known.delete(oldest)
  known.set(text, value)
  return value
}
