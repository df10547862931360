import { describe, expect, it } from 'vitest'
import { speechApiOf } from './recogniser.ts'
import { englishOf } from './survey.ts'

describe('englishOf', () => {
  it('asks for the trainee’s own English first, and for the common one in the end', () => {
    expect(englishOf(['en-GB', 'fr-FR', 'en'])).toEqual(['en-GB', 'en-US'])
    expect(englishOf(['es-ES'])).toEqual(['en-US'])
    expect(englishOf(['en-US'])).toEqual(['en-US'])
  })
})

describe('speechApiOf', () => {
  it('takes the API under either name, and null for none', () => {
    const Maker = class extends EventTarget {
      lang = ''
      continuous = false
      interimResults = false
      maxAlternatives = 1
      start(): void {}
      stop(): void {}
      abort(): void {}
    }
    expect(speechApiOf({})).toBeNull()
    expect(speechApiOf({ webkitSpeechRecognition: Maker })).toEqual({ Recogniser: Maker, Phrase: null })
    expect(speechApiOf({ SpeechRecognition: Maker })?.Recogniser).toBe(Maker)
  })
})
