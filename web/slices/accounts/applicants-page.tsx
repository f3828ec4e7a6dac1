// Who asked to be let in, for the people who run the house.
import { useEffect, useState } from 'preact/hooks'
import { words } from '#words/index'
import type { Applicant } from '#contract/accounts'
import { Button } from '../../kit/button.tsx'
import { Cat } from '../../kit/cat.tsx'
import { Title } from '../../kit/title.tsx'
import { notify } from '../../kit/toast.tsx'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { fromNow } from '../../kit/when.ts'
import './applicants-page.css'

const { applicants } = words.accounts

/** The list of applicants, the one who has waited longest first. */
export function ApplicantsPage() {
  const [items, setItems] = useState<readonly Applicant[] | null>(null)
  const [more, setMore] = useState(false)
  const load = (after?: number): void => {
    api('GET /api/applicants', { query: after === undefined ? {} : { after_id: after } }).then(
      (page) => {
        setItems((before) => [...(after === undefined ? [] : (before ?? [])), ...page.items])
        setMore(!page.complete)
      },
      (error: unknown) => notify(asFailure(error).message, { tone: 'fault' }),
    )
  }
  useEffect(() => load(), [])
  const decide = ({ id, username }: Applicant, admit: boolean): void => {
    api('PUT /api/applicants/:id', { params: { id }, body: { admit } }).then(
      () => {
        setItems((before) => (before ?? []).filter((one) => one.id !== id))
        notify(admit ? applicants.admitted(username) : applicants.refused(username))
      },
      (error: unknown) => notify(asFailure(error).message, { tone: 'fault' }),
    )
  }
  return (
    <>
      <Title text={applicants.title} />
      <p class="quiet page-lead">{applicants.what}</p>
      {items?.length === 0 && (
        <div class="hall-empty">
          <div class="hall-cat">
            <Cat name="root" />
          </div>
          <p>
            <b>{applicants.none}</b> {applicants.noneTodo}
          </p>
        </div>
      )}
      <ul class="hall">
        {items?.map((one) => (
          <li key={one.id} class="hall-row">
            <bdi class="hall-name">{one.username}</bdi>
            <span class="label">{applicants.asked(fromNow(one.created_at))}</span>
            <span class="hall-acts">
              <Button
                kind="act"
                small
                aria-label={applicants.admitName(one.username)}
                onClick={() => decide(one, true)}
              >
                {applicants.admit}
              </Button>
              <Button small aria-label={applicants.refuseName(one.username)} onClick={() => decide(one, false)}>
                {applicants.refuse}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {more && <Button onClick={() => load(items?.at(-1)?.id)}>{applicants.more}</Button>}
    </>
  )
}
