// The page of searching: what one types stands in its address, so that it can be kept, sent and gone back to.
import { useEffect, useRef, useState } from 'preact/hooks'
import { words } from '#words/index'
import { searchLines } from '#words/search-lines'
import { navigate, place } from '../../bedrock/router.ts'
import { Title } from '../../kit/title.tsx'
import { addressOf, lookedFor } from './address-of.ts'
import { Filters } from './filters.tsx'
import { FindsView } from './finds-view.tsx'
import { focusLine } from './focus-search.ts'
import { SearchField } from './search-field.tsx'
import { isUnfinished } from './suggest.ts'
import { useFinds } from './use-finds.ts'
import './search.css'

const said = searchLines
/** So long after the last letter it is looked by itself. */
const pauseMs = 300

/** The page. */
export function Page() {
  const asked = lookedFor(place.value.search)
  const [text, setText] = useState(asked)
  /** What this page itself put into the address; more may have been typed since. */
  const own = useRef(asked)
  const look = (): void => {
    if (text === lookedFor(place.peek().search)) return
    own.current = text.trim() === '' ? '' : text
    navigate(addressOf(text), { replace: true })
  }
  useEffect(() => {
    if (isUnfinished(text)) return undefined
    const timer = setTimeout(look, pauseMs)
    return () => clearTimeout(timer)
  }, [text])
  // Another search that came by its address: from the palette, or back in the history.
  useEffect(() => {
    if (asked !== own.current) setText(asked)
    own.current = asked
  }, [asked])
  const { finds, fault, looking, more } = useFinds(asked)
  return (
    <>
      <Title text={words.search.place} />
      <SearchField text={text} onText={setText} onSearch={look} />
      <div class="finds" aria-busy={looking}>
        <p class="unseen" role="status">
          {looking ? said.looking : (fault?.message ?? '')}
        </p>
        {fault && <p class="find-fault">{fault.message}</p>}
        {finds && <FindsView finds={finds} onMore={more} />}
        {asked.trim() === '' && !fault && (
          <>
            <p class="find-lead">{said.empty}</p>
            <p class="quiet find-sealed">{said.sealed}</p>
            <Filters
              onFilter={(filter) => {
                setText(`${text.trim()} ${filter}`.trimStart())
                focusLine()
              }}
            />
          </>
        )}
      </div>
    </>
  )
}
