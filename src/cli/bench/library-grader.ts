import makeClassifier from 'wink-naive-bayes-text-classifier'
import prepare from 'wink-naive-bayes-text-classifier/src/prep-text.js'
import type { RadioCase } from '../../core/radio/case.ts'
import { formsOf } from '../../core/radio/lexicon/forms.ts'
import { LEXICON } from '../../core/radio/lexicon/lexicon.ts'
import { ACTS, type Act } from '../../core/vocabulary/radio.ts'

/** Names and numbers that stand where the lexicon leaves a slot, so that the library has whole sentences to learn from. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = { '{name}': ['Sam', 'Nina'], '{n}': ['two', '5'] }

const spokenForms = (phrase: string): readonly string[] =>
  Object.entries(EXAMPLES).reduce<readonly string[]>(
    (forms, [slot, words]) =>
      forms.flatMap((form) => (form.includes(slot) ? words.map((word) => form.replaceAll(slot, word)) : [form])),
    [phrase],
  )

const actNamed = (label: string): Act => ACTS.find((act) => act === label) ?? 'none'

/**
 * A general-purpose classifier of sentences, trained on the same lexicon: it hears the words alone, as such libraries
 * do, and tells the act. What it cannot know (who is called, which rule was broken) is left out of the comparison.
 */
export const libraryActs = (): ((radioCase: RadioCase) => Act) => {
  const classifier = makeClassifier()
  classifier.definePrepTasks([prepare])
  classifier.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 })
  for (const [, act, phrases] of LEXICON)
    for (const phrase of phrases.split('|').flatMap(formsOf))
      for (const form of spokenForms(phrase)) classifier.learn(form, act)
  classifier.consolidate()
  return ({ say }) => (say === null ? 'silence' : actNamed(classifier.predict(say.text)))
}
