import { useTranslation } from 'react-i18next'
import { REGIONS, type Region } from '../../core/vocabulary/radio.ts'

/** Names of countries as a list in a sentence. */
export const useRegionList = (): ((regions: readonly Region[]) => string) => {
  const { t, i18n } = useTranslation('glossary')
  return (regions) =>
    new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(
      regions.map((region) => t(`regionNames.${region}`)),
    )
}

/** The four countries as four small signs; a dash where a word is not said. */
export const WhereSaid = ({ regions }: { readonly regions: readonly Region[] }) => {
  const { t } = useTranslation('glossary')
  const list = useRegionList()
  return (
    <p className="where">
      <span className="unseen">{t('said', { where: list(regions) })}</span>
      {REGIONS.map((region) => (
        <span key={region} className="where__one" data-said={regions.includes(region)} aria-hidden="true">
          {regions.includes(region) ? t(`regions.${region}`) : '–'}
        </span>
      ))}
    </p>
  )
}
