// The shipped list of common passwords, read once and only when somebody chooses a passphrase.
let list: Promise<ReadonlySet<string>> | undefined

/** So much may be hung on a common password without making it another one; longer tails are a secret of their own. */
const adornment = 6

const plainLetters: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
}

/** [ACC-1.3] Whether the passphrase is on the list: in any case, with digits for letters, or with a few marks before or behind it, as in `P4ssword2024!`. */
export async function isCommonPassphrase(passphrase: string): Promise<boolean> {
  list ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set(Object.values(dictionary['passwords-common']).map(String)),
  )
  const common = await list
  const lower = passphrase.toLowerCase()
  return [lower, bare(lower), bare(spelled(lower)), spelled(bare(lower))].some((form) => common.has(form))
}

const spelled = (text: string): string => text.replace(/[013457@$]/g, (sign) => plainLetters[sign] ?? sign)

/** Without what is not a letter at both ends, if that is little. */
function bare(text: string): string {
  const kept = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  return text.length - kept.length <= adornment ? kept : text
}
