// Where one says whether one wants company: a visitor for themselves, an owner for the wall as well.
import { useState } from 'preact/hooks'
import { words } from '#words/index'
import { announce } from '../../bedrock/announcer.ts'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { Button } from '../../kit/button.tsx'
import { notify } from '../../kit/toast.tsx'
import { hidden } from '../presence/index.ts'
import { setWish, wish } from './wish.ts'
import './company.css'

const said = words.company

/** Nothing is offered to visitors where the owner does not want it. */
export function CompanySwitch({ open, own }: { readonly open: boolean; readonly own: boolean }) {
  if (own) return <OwnersChoice open={open} />
  if (!open) return null
  const toggle = (): void => {
    if (hidden.peek()) return void notify(said.hidden)
    setWish(!wish.peek())
    announce(wish.peek() ? said.on : said.off)
  }
  return (
    <div class="strip-part">
      <Button small aria-pressed={wish.value && !hidden.value} aria-describedby="company-what" onClick={toggle}>
        {said.wish}
      </Button>
      <p id="company-what" class="quiet">
        {hidden.value ? said.hidden : said.what}
      </p>
    </div>
  )
}

type Way = keyof typeof said.ways

function OwnersChoice({ open }: { readonly open: boolean }) {
  const [busy, setBusy] = useState(false)
  const way: Way = open ? (wish.value ? 'all' : 'visitors') : 'nobody'
  async function choose(next: Way): Promise<void> {
    setBusy(true)
    try {
      if (open !== (next !== 'nobody'))
        await api('PATCH /api/me/wall/settings', { body: { company: next !== 'nobody' } })
      if (next !== 'nobody') setWish(next === 'all')
      if (next === 'all' && hidden.peek()) notify(said.hidden)
    } catch (error) {
      notify(asFailure(error).message, { tone: 'fault' })
    } finally {
      setBusy(false)
    }
  }
  return (
    <div class="strip-part">
      <label>
        <span class="label">{said.owner}</span>
        <select
          class="input"
          aria-describedby="company-what"
          disabled={busy}
          value={way}
          onChange={({ currentTarget }) => {
            const next = (Object.keys(said.ways) as Way[]).find((one) => one === currentTarget.value) // Its own keys.
            if (next) void choose(next)
          }}
        >
          {Object.entries(said.ways).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <p id="company-what" class="quiet">
        {hidden.value ? said.hidden : said.what}
      </p>
    </div>
  )
}
