// Copying to the clipboard.

/** Copies a text. Rejects where the browser does not allow it, as on a page that came over plain HTTP, where there is no clipboard at all. */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text)
}
