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

test('rosters that say the same share their names, and any other person, role or post makes new ones', () => {
  const dee = { name: 'Dee', role: 'Key PA', post: 'the dock' }
  const names = namesOf([{ ...dee }], ME)
  expect(namesOf([{ ...dee }], { ...ME })).toBe(names)
  for (const other of [{ name: 'Lee' }, { role: 'Set PA' }, { post: 'the gate' }, { post: '' }])
    expect(namesOf([{ ...dee, ...other }], ME)).not.toBe(names)
  expect(namesOf([{ ...dee }], { ...ME, name: 'Ann' })).not.toBe(names)
  expect(namesOf([{ ...dee }, ME], ME)).not.toBe(names)
})

test('a roster that was changed by its owner does not pass for what it said before', () => {
  const ray = { name: 'Ray', role: 'Gaffer', post: 'the dock' }
  const names = namesOf([ray], ME)
  ray.name = 'Roy'
  expect(namesOf([{ ...ray }], ME)).not.toBe(names)
})
