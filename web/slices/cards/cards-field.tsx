// Whether one sees cards below links in rooms.
import { useEffect, useState } from 'preact/hooks'
import { linkCards as said } from '#words/en/link-cards'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { house } from '../../bedrock/session.ts'
import { Choice } from '../../kit/choice.tsx'
import { notify } from '../../kit/toast.tsx'
import { forgetCards } from './known-cards.ts'

/** Counts at once; nothing until the house has said how it is. */
export function CardsField() {
  const [kept, setKept] = useState<boolean | null>(null)
  const failed = (error: unknown): void => void notify(asFailure(error).message, { tone: 'fault' })
  useEffect(() => {
    api('GET /api/me/cards').then(({ link_cards }) => setKept(link_cards), failed)
  }, [])
  if (house.value?.link_cards === false) return <p class="quiet">{said.houseOff}</p>
  if (kept === null) return null
  const choose = (value: string): void => {
    const link_cards = value === 'on'
    setKept(link_cards)
    api('PATCH /api/me/cards', { body: { link_cards } }).then(forgetCards, (error: unknown) => {
      setKept(kept)
      failed(error)
    })
  }
  return (
    <Choice
      legend={said.setting.name}
      legendUnseen
      options={[
        { value: 'on', label: said.on },
        { value: 'off', label: said.off },
      ]}
      value={kept ? 'on' : 'off'}
      onChoose={choose}
    />
  )
}
