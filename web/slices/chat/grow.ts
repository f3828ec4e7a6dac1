// A field that is as high as what stands in it.

/** Fits the height of a field to its text; its greatest height is the style's. */
export function grow(field: HTMLTextAreaElement | null): void {
  if (!field) return
  field.style.blockSize = 'auto'
  field.style.blockSize = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`
}
