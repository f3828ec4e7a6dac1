// What a search can be narrowed down by, each put into it by one press.
import { searchLines } from '#words/search-lines'

const said = searchLines

/** The filters, with what each means. */
export const Filters = ({ onFilter }: { readonly onFilter: (filter: string) => void }) => (
  <section class="find-filters" aria-label={said.narrow}>
    <ul>
      {Object.entries(said.filters).map(([filter, meaning]) => (
        <li key={filter}>
          <button type="button" aria-label={said.narrowBy(filter, meaning)} onClick={() => onFilter(filter)}>
            <b>{filter}</b> {meaning}
          </button>
        </li>
      ))}
    </ul>
  </section>
)
