// Until when one may appeal.
import { sizes } from '#contract/limits'

/** What of a sanction decides. */
export interface Appealable {
  readonly made_at: number
  readonly until: number | null
  readonly ended_at: number | null
  /** When there was an appeal; null: there was none. */
  readonly appealed_at: number | null
}

const dayMs = 24 * 3_600_000

/** [MOD-2.2] Neither taken back nor over; a warning stays. */
export const inForce = ({ until, ended_at }: Pick<Appealable, 'until' | 'ended_at'>, now: number): boolean =>
  ended_at === null && (until === null || until > now)

/** [MOD-2.3] Once, while it is in force, and for twenty days after it was imposed; what was taken back needs no appeal. */
export const mayAppeal = (sanction: Appealable, now: number): boolean =>
  sanction.appealed_at === null &&
  sanction.ended_at === null &&
  (inForce(sanction, now) || now - sanction.made_at < sizes.appealDays * dayMs)
