// Does to a field what an edit says, in a way that the browser's own undo knows.
import type { Edit, Selected } from './edit.ts'

/** What is written in the field, and what of it is selected. */
export const selectedIn = ({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): Selected => ({
  text: value,
  from: selectionStart,
  to: selectionEnd,
})

/** Changes the field as if somebody had typed it; answers whether there was room. */
export function applyEdit(field: HTMLTextAreaElement, { from, to, insert, select }: Edit): boolean {
  const most = field.maxLength === -1 ? Infinity : field.maxLength
  // The browser would put in what fits and cut the rest off.
  if (field.value.length - (to - from) + insert.length > most) return false
  field.focus()
  field.setSelectionRange(from, to)
  // Called out of date, and still the one way for a page to type into a field so that Ctrl+Z takes it back.
  const typed =
    (insert === '' && from === to) ||
    (insert === '' ? document.execCommand('delete') : document.execCommand('insertText', false, insert))
  if (!typed) {
    field.setRangeText(insert, from, to, 'end')
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }
  field.setSelectionRange(...select)
  return true
}
