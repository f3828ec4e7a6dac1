// One row of the page of parts.
import type { ComponentChildren } from 'preact'

/** A part of the page under its name. */
export function Part({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <section class="part">
      <h2 class="label part-name">{name}</h2>
      <div class="part-body">{children}</div>
    </section>
  )
}
