// Where one says how one is seen, with a preview beside it.
import { useEffect, useState } from 'preact/hooks'
import { words } from '#words/index'
import { api, type ApiData } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { Title } from '../../kit/title.tsx'
import { ProfileForm } from './profile-form.tsx'

const said = words.profiles

/** The page. */
export function ProfilePage() {
  const [own, setOwn] = useState<ApiData<'GET /api/me/profile'> | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  useEffect(() => {
    api('GET /api/me/profile').then(setOwn, (error: unknown) => setFault(asFailure(error).message))
  }, [])
  return (
    <>
      <Title text={said.title} />
      <p class="page-lead quiet">{said.lead}</p>
      {own ? <ProfileForm own={own} onKept={setOwn} /> : <p role="status">{fault ?? said.loading}</p>}
    </>
  )
}
