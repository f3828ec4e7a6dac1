// Company for as long as a component stands.
import { useEffect, useMemo } from 'preact/hooks'
import { type Company, keepCompany } from './keep-company.ts'

/** Company on somebody's wall; `open` says whether its owner wants any. */
export function useCompany(username: string, open: boolean): Company {
  const company = useMemo(() => keepCompany(username), [username])
  useEffect(() => () => company.leave(), [company])
  useEffect(() => void (company.open.value = open), [company, open])
  return company
}
