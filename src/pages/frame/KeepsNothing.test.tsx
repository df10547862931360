import i18next, { type i18n } from 'i18next'
import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { describe, expect, it } from 'vitest'
import en from '../../i18n/en/front.json' with { type: 'json' }
import es from '../../i18n/es/front.json' with { type: 'json' }
import fr from '../../i18n/fr/front.json' with { type: 'json' }
import { NotKept, type NotKeptProps } from './KeepsNothing.tsx'

const FRONTS = { en, es, fr }

const wordsIn = async (lng: keyof typeof FRONTS): Promise<i18n> => {
  const words = i18next.createInstance()
  await words.init({ lng, ns: ['front'], resources: { [lng]: { front: FRONTS[lng] } } })
  return words
}

const shown = (words: i18n, props: NotKeptProps): string =>
  renderToStaticMarkup(
    <I18nextProvider i18n={words}>
      <NotKept {...props} />
    </I18nextProvider>,
  )

describe('NotKept', () => {
  it.each([
    { lng: 'en', file: 'file', run: 'run that has not ended' },
    { lng: 'es', file: 'archivo', run: 'corrida que no ha terminado' },
    { lng: 'fr', file: 'fichier', run: 'partie qui n’est pas finie' },
  ] as const)('speaks of a file only where there is a button for it, in $lng', async ({ lng, file, run }) => {
    const words = await wordsIn(lng)
    const without = shown(words, { kind: 'full' })
    expect(without).toContain(run)
    expect(without).not.toContain(file)
    expect(without).not.toContain('<button')
    const along = shown(words, { kind: 'full', onTake: () => undefined })
    expect(along).toContain(run)
    expect(along.split(file)).toHaveLength(3)
    expect(along).toContain('<button')
  })
})
