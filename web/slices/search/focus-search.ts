// Brings whoever wants to search to the line on which one types.
import { navigate } from '../../bedrock/router.ts'

const line = () => document.querySelector<HTMLInputElement>('.search-line')

/** To the end of what was typed. */
export function focusLine(): void {
  const field = line()
  field?.focus()
  field?.setSelectionRange(field.value.length, field.value.length)
}

/** Goes to the page of searching; where that is open already, what was typed stays and is chosen. */
export function focusSearch(): void {
  const field = line()
  if (!field) return navigate('/search')
  field.focus()
  field.select()
}
