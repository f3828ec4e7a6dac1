// The servers of others that the house is compared with.
import { ejabberd, ejabberdPostgres } from './ejabberd.ts'
import { inspircd } from './inspircd.ts'
import type { Peer } from './peer.ts'
import { prosody, prosodyFiles } from './prosody.ts'

/** Those that keep messages first. */
export const peers: readonly Peer[] = [ejabberd, ejabberdPostgres, prosody, prosodyFiles, inspircd]
