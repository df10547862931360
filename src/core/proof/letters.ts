/** Letters of a code in the order of their values: no I, L, O or U, which are read as something else (Crockford). */
export const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** x⁵ + x² + 1, by which two letters are multiplied: a field of 32, so that every letter has an inverse. */
const FIELD = 0b100101
const ORDER = 31

/** The powers of 2 in that field; the 31st is the first again. */
const POWERS: readonly number[] = Array.from({ length: ORDER }).reduce<readonly number[]>((powers) => {
  const twice = (powers.at(-1) ?? 0) * 2
  return [...powers, powers.length === 0 ? 1 : twice >= 32 ? twice ^ FIELD : twice]
}, [])

const power = (exponent: number): number => POWERS[((exponent % ORDER) + ORDER) % ORDER] ?? 0
const logOf = (value: number): number => POWERS.indexOf(value)
const product = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : power(logOf(a) + logOf(b)))
const quotient = (a: number, b: number): number => (a === 0 ? 0 : power(logOf(a) - logOf(b)))

/** Two sums over all letters, the second weighed by place. Both are nothing in a code as it was made. */
const sumsOf = (values: readonly number[]): readonly [plain: number, placed: number] => [
  values.reduce((sum, value) => sum ^ value, 0),
  values.reduce((sum, value, place) => sum ^ product(value, power(place)), 0),
]

/** The two letters that make both sums nothing. */
export const checkLetters = (values: readonly number[]): readonly [number, number] => {
  const [plain, placed] = sumsOf(values)
  const first = power(values.length)
  const second = power(values.length + 1)
  const last = quotient(placed ^ product(plain, first), first ^ second)
  return [plain ^ last, last]
}

/**
 * What two check letters tell (a Reed–Solomon code of distance 3): whether the letters are as they were made; if one of
 * them was changed, which, always; if two were, that something was.
 */
export const checked = (values: readonly number[]): 'right' | { readonly wrong: number | null } => {
  const [plain, placed] = sumsOf(values)
  if (plain === 0 && placed === 0) return 'right'
  if (plain === 0 || placed === 0) return { wrong: null }
  const place = logOf(quotient(placed, plain))
  return { wrong: place < values.length ? place : null }
}
