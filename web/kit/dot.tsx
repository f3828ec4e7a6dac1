// The dot that says that something is new; never how much.
import './dot.css'

/** The dot, and what it says to those who listen; nothing where there is nothing to say. */
export const Dot = ({ says }: { readonly says: string | null }) =>
  says === null ? null : (
    <span class="dot">
      <span class="unseen">{says}</span>
    </span>
  )
