// Names and what is to be said of them, in two columns.

export type Fact = readonly [name: string, value: string]

/** A list of facts. */
export const Facts = ({ of }: { readonly of: readonly Fact[] }) => (
  <dl class="internals-facts">
    {of.map(([name, value]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)
