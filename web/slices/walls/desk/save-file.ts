// What was made on the table, handed to the browser as a file.

/** Saves a text under a name, as `my-name.theme.json`. */
export function saveFile(name: string, what: 'theme' | 'layout', text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `${name.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase()}.${what}.json`
  link.click()
  URL.revokeObjectURL(url)
}
