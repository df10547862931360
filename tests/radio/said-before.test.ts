import { expect, test } from 'vitest'
import { wantedOf } from '../../src/core/radio/facts/wanted.ts'
import { namesOf } from '../../src/core/radio/words/names.ts'
import { phraseSet } from '../../src/core/radio/words/phrase-sets.ts'
import { hasAny, utteranceOf } from '../../src/core/radio/words/utterance.ts'
import { hasBase, hasWord, wordSet } from '../../src/core/radio/words/word-set.ts'

const ME = { name: 'Sam', role: 'Set PA' }
const NAMES = namesOf([{ name: 'Dee', role: 'Key PA' }], ME)
const heard = (text: string) => utteranceOf(text, NAMES, 'Dee')

test('words that were said before a set was made are found by it when they are said again', () => {
  const said = "The gazebo's open."
  heard(said)
  const sheds = wordSet('gazebo')
  expect(hasBase(heard(said).tokens, sheds)).toBe(true)
  expect(hasWord(heard('A gazebo, copy that.').tokens, sheds)).toBe(true)
})

test('a phrase that was said before a set was made is found by it when it is said again', () => {
  const said = 'Copy that, Sam. Stand by.'
  heard(said)
  const copies = phraseSet('copy')
  expect(hasAny(heard(said), copies)).toBe(true)
})

test('what an order wants is known by a set that was made after it was first held against an answer', () => {
  const wanted = 'the pergola'
  wantedOf(wanted)
  const arbours = wordSet('pergola')
  expect(hasBase(wantedOf(wanted).tokens, arbours)).toBe(true)
})
