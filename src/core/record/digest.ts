import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson } from './canonical.ts'

/** SHA-256 of a text in UTF-8, 64 hexadecimal digits. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/** Half of a SHA-256 is plenty to tell two states apart. */
const DIGEST_DIGITS = 32

/** Whether a text could be a digest of a state. */
export const isDigest = (value: unknown): value is string =>
  typeof value === 'string' && value.length === DIGEST_DIGITS && /^[0-9a-f]+$/.test(value)

/** The digest of plain data: equal data gives equal digits on any machine. Throws on what JSON cannot hold. */
export const digestOf = (state: unknown): string => sha256Hex(canonicalJson(state)).slice(0, DIGEST_DIGITS)
