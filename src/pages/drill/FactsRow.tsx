import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'
import type { FactCell } from './fact-cells.ts'
import './FactsRow.css'

/** One cell a fact: check or dash, the fact, and what became of it. */
export const FactsRow = ({ cells }: { readonly cells: readonly FactCell[] }) => {
  const { t } = useTranslation('drill')
  return (
    <ul className="factsrow" aria-label={t('fact.label')}>
      {cells.map(({ words, kind, state, said }) => (
        <li key={words} className={`factsrow__cell factsrow__cell--${state}`}>
          <Icon name={state === 'right' ? 'check' : 'minus'} size={20} />
          <span>
            <b>{words}</b>
            <small>
              <span className="factsrow__kind">{t(`fact.${kind}`)}, </span>
              {t(`fact.${state === 'wrong' && said === '' ? 'missing' : state}`, { said })}
            </small>
          </span>
        </li>
      ))}
    </ul>
  )
}
