// How an answer says that it is to be saved and not shown, and under which name (RFC 6266, RFC 8187).

/** In letters of every system, and beside that as it is. */
export function attachmentHeader(name: string): string {
  const plain = name.replaceAll(/[^ -~]|["\\%;]/gu, '_')
  const whole = encodeURIComponent(name.toWellFormed()).replaceAll(/['()*]/g, hex)
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`
}

const hex = (letter: string): string => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`
