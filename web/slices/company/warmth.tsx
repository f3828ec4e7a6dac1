// The warmth at the edge of a wall while somebody else is there.
import type { Company } from './keep-company.ts'
import './company.css'

/** The glow; it breathes where things may move. */
export const Warmth = ({ company }: { readonly company: Company }) => (
  <div class="warmth" data-warm={company.felt.value.warm} aria-hidden="true" />
)
