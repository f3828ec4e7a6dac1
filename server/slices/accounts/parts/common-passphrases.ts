// The shipped list of common passwords, read once and only when somebody chooses a passphrase.
let list: Promise<ReadonlySet<string>> | undefined

/** [ACC-1.3] Whether the passphrase, in any case, is on the list. */
export async function isCommonPassphrase(passphrase: string): Promise<boolean> {
  list ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set(Object.values(dictionary['passwords-common']).map(String)),
  )
  return (await list).has(passphrase.toLowerCase())
}
