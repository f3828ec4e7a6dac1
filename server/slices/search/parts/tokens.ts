// Cuts a text into the words by which it is found: the one place that does, for what is kept and for what is asked, so that both databases find the same.
import { folded } from './folded.ts'

export interface Token {
  /** As it is compared. */
  readonly word: string
  /** Where it stands in the text, in code units. */
  readonly from: number
  readonly to: number
  /** The last sign of a run in which signs are kept by twos: there only so that it is found by itself. */
  readonly tail: boolean
}

/** How much of a word is compared. PostgreSQL keeps none of more than 2 046 bytes. */
const longestWord = 64

const runs = /[\p{L}\p{N}\p{M}]+|\p{Extended_Pictographic}|\p{Regional_Indicator}{2}/gu

/** Scripts that put no spaces between words, and Hangul, which hangs its particles on them: cut into signs by twos. */
const dense =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Bopomofo}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]+/gu
const letters = /^[\p{L}\p{N}\p{M}]/u
/** In none of these scripts, nor a sign by itself. */
const plain = /^[a-z0-9]+$/i

/** [FEED-2.2] The words of a text in NFC, in their order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const { 0: run, index } of text.matchAll(runs)) {
    if (plain.test(run)) {
      addWord(tokens, run, index)
      continue
    }
    if (!letters.test(run)) {
      tokens.push({ word: run, from: index, to: index + run.length, tail: false })
      continue
    }
    let at = 0
    for (const found of run.matchAll(dense)) {
      addWord(tokens, run.slice(at, found.index), index + at)
      addSigns(tokens, found[0], index + found.index)
      at = found.index + found[0].length
    }
    addWord(tokens, run.slice(at), index + at)
  }
  return tokens
}

function addWord(tokens: Token[], raw: string, from: number): void {
  const whole = folded(raw)
  if (whole === '') return
  const word = whole.length > longestWord ? Array.from(whole).slice(0, longestWord).join('') : whole
  tokens.push({ word, from, to: from + raw.length, tail: false })
}

/** Each sign with the one after it, and the last by itself. */
function addSigns(tokens: Token[], run: string, from: number): void {
  const signs: { word: string; from: number; to: number }[] = []
  let at = from
  for (const sign of run) {
    const word = folded(sign)
    if (word !== '') signs.push({ word, from: at, to: at + sign.length })
    at += sign.length
  }
  for (const [n, sign] of signs.entries()) {
    const next = signs[n + 1]
    tokens.push({
      word: `${sign.word}${next?.word ?? ''}`,
      from: sign.from,
      to: next?.to ?? sign.to,
      tail: next === undefined && n > 0,
    })
  }
}
