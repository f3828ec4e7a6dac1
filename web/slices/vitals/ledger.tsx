// A table that scrolls in itself where the page is narrow.

interface Props {
  readonly label: string
  readonly heads: readonly string[]
  /** The first of each row is its name, and each name is there once. */
  readonly rows: readonly (readonly string[])[]
}

/** A table with its heads. */
export const Ledger = ({ label, heads, rows }: Props) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keys
  <div class="internals-scroll" tabIndex={0} role="region" aria-label={label}>
    <table>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name = '', ...rest]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {rest.map((text, at) => (
              <td key={heads[at + 1]}>{text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
