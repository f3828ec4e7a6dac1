// What a report holds, sealed: its evidence, the words of whoever made it, and the notes of those who look into it.
import { seal, unseal } from '#bedrock/crypto/seal'
import type { ReportEvidence } from '#contract/reports'
import type { AppContext } from '#server/context'
import type { ReportsTable } from '#server/schema/tables/reports'

type Part = 'evidence' | 'words' | 'note'
type Ring = Pick<AppContext, 'keyring' | 'random'>

/** What tells one report from all others for good, also once its reporter is gone. */
export type Named = Pick<ReportsTable, 'person_id' | 'kind' | 'thing_id' | 'made_at'>

/** Whom the key of a report is wrapped for. */
export const ownerOf = ({ person_id, kind, thing_id, made_at }: Named): string =>
  `report ${person_id} ${kind} ${thing_id} ${made_at}`

/** [MOD-1.8] Seals what a new report holds with a fresh key. */
export function sealNew(
  { keyring, random }: Ring,
  named: Named,
  { evidence, words }: { readonly evidence: ReportEvidence; readonly words: string },
) {
  const owner = ownerOf(named)
  const { key, wrapped } = keyring.make(owner)
  return {
    words_key: wrapped,
    evidence: seal(key, `${owner} evidence`, JSON.stringify(evidence), random),
    words: seal(key, `${owner} words`, words, random),
  }
}

type Kept = Named & Pick<ReportsTable, 'words_key'>

/** Seals one more part of a report. */
export function sealPart({ keyring, random }: Ring, report: Kept, part: Part, text: string): string {
  const owner = ownerOf(report)
  return seal(keyring.unwrap(owner, report.words_key), `${owner} ${part}`, text, random)
}

/** Opens what a report holds. Throws where a seal does not open: it was touched, or belongs elsewhere. */
export function openSealed(
  { keyring }: Ring,
  report: Kept & Pick<ReportsTable, Part>,
): { readonly evidence: ReportEvidence; readonly words: string; readonly note: string } {
  const owner = ownerOf(report)
  const key = keyring.unwrap(owner, report.words_key)
  const open = (part: Part): string => {
    const sealed = report[part]
    if (sealed === null) return ''
    const text = unseal(key, `${owner} ${part}`, sealed)
    if (text === null) throw new Error(`The ${part} of a report does not open: it was touched or belongs elsewhere.`)
    return text
  }
  // `sealNew` put it there; in older reports there is nothing about worlds.
  const evidence = JSON.parse(open('evidence')) as Omit<ReportEvidence, 'world'> & Partial<ReportEvidence>
  return {
    evidence: { ...evidence, world: evidence.world ?? null },
    words: open('words'),
    note: open('note'),
  }
}
