import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { REGIONS, type Region } from '../../core/vocabulary/radio.ts'

/** Names of countries as a list in a sentence. */
export const useRegionList = (): ((regions: readonly Region[]) => string) => {
  const { t, i18n } = useTranslation('glossary')
  return useMemo(() => {
    const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' })
    return (regions) => list.format(regions.map((region) => t(`regionNames.${region}`)))
  }, [t, i18n.language])
}

/** Where a word is said, as a sentence and as four small signs. */
export type Where = { readonly sentence: string; readonly signs: readonly (readonly [Region, string | null])[] }

type Tell = (regions: readonly Region[]) => Where

const tellingOnce = (tell: Tell): Tell => {
  const known = new Map<string, Where>()
  return (regions) => {
    const key = regions.join()
    const where = known.get(key) ?? tell(regions)
    known.set(key, where)
    return where
  }
}

/** Puts countries into words, once for all words that are said in the same ones. */
export const useWhere = (): Tell => {
  const { t } = useTranslation('glossary')
  const list = useRegionList()
  return useMemo(
    () =>
      tellingOnce((regions) => ({
        sentence: t('said', { where: list(regions) }),
        signs: REGIONS.map((region) => [region, regions.includes(region) ? t(`regions.${region}`) : null] as const),
      })),
    [t, list],
  )
}

/** The four countries as four small signs; a dash where a word is not said. */
export const WhereSaid = ({ sentence, signs }: Where) => (
  <p className="where">
    <span className="unseen">{sentence}</span>
    {signs.map(([region, sign]) => (
      <span key={region} className="where__one" data-said={sign !== null} aria-hidden="true">
        {sign ?? '–'}
      </span>
    ))}
  </p>
)
