// The small sounds that a cat of each faction makes at somebody, written as one would read them out; also their captions.
import type { FactionName } from '../cast.ts'

/** From furthest to nearest. */
export const soundKeys = ['severed', 'hostile', 'wary', 'stranger', 'neutral', 'friendly', 'trusted', 'close'] as const
export type SoundKey = (typeof soundKeys)[number]

/** By faction, in the order of the keys. */
export const idleSounds: Readonly<
  Record<FactionName, readonly [string, string, string, string, string, string, string, string]>
> = {
  sentinels: ['–', 'hrr.', 'hm?', 'hark.', 'hm.', 'mrrh.', 'mrr.', 'prr. (softly, on duty)'],
  anarchs: ['pff.', 'kss.', 'eh?', 'ooh?', 'mew.', 'mrr-ha.', 'prrt.', 'prrrt, prrrt.'],
  monks: ['…', 'hh.', '(breath)', 'hm…', '(quiet)', 'mmm.', 'rrr, very low.', 'rrr, like a stove.'],
  claws: ['tss.', 'RRR.', 'tch.', 'hey.', 'mau.', 'Mrau.', 'MRAU.', 'prrr, with lights.'],
  collapse: ['(rolls over)', 'uff.', 'mf?', 'hm…', 'mm.', 'mmh.', 'prr…', 'prr… zz…'],
  peripheral: ['(gone)', 'hss?', 'eep.', 'what.', 'mi?', 'mi.', 'mrr?', 'mrr. Really.'],
  bonded: ['(quiet, all of us)', 'nn.', 'mm?', 'oh?', 'mew-mew.', 'prr.', 'prrr, all round.', 'prrrrr, as one.'],
  iteration: ['.', 'k.', 'kh?', 'tk?', 'tk.', 'mk.', 'mrk.', 'prk. (logged)'],
  grid: ['zt.', 'ksh.', 'zip?', 'hup?', 'ek.', 'mrek.', 'mrrek-ek.', 'prrek, prrek.'],
  pressure: ['(drip)', 'hrm.', 'hm, hm.', 'who.', 'mrm.', 'mrrm.', 'prrm.', 'prrm, from below.'],
}
