// When there is no page: the code 40 % of the window high, a cat that uses the digits as furniture, and what to do.
import { useEffect } from 'preact/hooks'
import { words } from '#words/index'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { Cat } from '../../kit/cat.tsx'
import './error-page.css'

interface Props {
  readonly kind: keyof typeof words.errors.page
  /** What "Ask again" does; absent, the page is loaded again. */
  readonly onAgain?: () => void
  readonly requestId?: string | undefined
}

const tenants = { notFound: 'null', broken: 'glitch', notYours: 'root', away: 'ash' } as const

/** The error page. */
export function ErrorPage({ kind, onAgain, requestId }: Props) {
  const { code, title, what, todo, cat } = words.errors.page[kind]
  useEffect(() => {
    document.title = words.shell.pageTitle(title, words.shell.product)
  }, [title])
  return (
    <div class="error plate-coral second-sun">
      <div class="error-sheet">
        <div class="error-code" aria-hidden="true">
          <span>{code}</span>
          <div class="error-cat">
            <Cat name={tenants[kind]} />
          </div>
        </div>
        <div class="error-words">
          <h1 class="error-title" tabIndex={-1}>
            {title}
          </h1>
          <p>{what}</p>
          <p>{todo}</p>
          {requestId && <p class="label">{words.errors.request(requestId)}</p>}
          <p class="sign">{cat}</p>
          <div class="error-acts">
            {kind === 'notFound' || kind === 'notYours' ? (
              <ButtonLink kind="act" href="/">
                {words.errors.back}
              </ButtonLink>
            ) : (
              <Button kind="act" onClick={onAgain ?? (() => location.reload())}>
                {kind === 'away' ? words.errors.again : words.errors.reload}
              </Button>
            )}
          </div>
        </div>
      </div>
    </div>
  )
}
