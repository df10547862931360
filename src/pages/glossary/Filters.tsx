import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CATEGORIES } from '../../core/vocabulary/glossary.ts'
import { ACTS, REGIONS } from '../../core/vocabulary/radio.ts'
import { Button } from '../../ui/Button.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import type { Look } from './look.ts'
import './Filters.css'

export type FiltersProps = {
  readonly look: Look
  readonly onLook: (change: Partial<Look>) => void
  /** How many there are in each group of what was found. */
  readonly counts: ReadonlyMap<string, number>
  readonly all: number
}

/** What the list is narrowed to: a country, what the words do, a group. On a phone it opens with a button. */
export const Filters = ({ look, onLook, counts, all }: FiltersProps) => {
  const { t } = useTranslation('glossary')
  const [open, setOpen] = useState(false)
  const id = useId()
  const name = useId()
  const chosen = [
    ...(look.region === 'all' ? [] : [t(`regions.${look.region}`)]),
    ...(look.act === 'all' ? [] : [t(`acts.${look.act}`)]),
    ...(look.group === 'all' ? [] : [t(`groups.${look.group}`)]),
  ]
  return (
    <div className="filters">
      <div className="filters__open">
        <Button
          look="outline"
          icon="filter"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen((shown) => !shown)}
        >
          {chosen.length === 0 ? t('filters') : chosen.join(', ')}
        </Button>
      </div>
      <div id={id} className="filters__all" data-open={open}>
        <div className="filters__row">
          <Segmented
            label={t('region')}
            shown
            look="wide"
            value={look.region}
            options={(['all', ...REGIONS] as const).map((value) => ({ value, label: t(`regions.${value}`) }))}
            onChange={(region) => onLook({ region })}
          />
        </div>
        {look.region === 'au' ? <p className="filters__note">{t('thinEvidence')}</p> : null}
        <label className="filters__act">
          <span>{t('act')}</span>
          <select
            value={look.act}
            onChange={({ target }) => onLook({ act: ACTS.find((act) => act === target.value) ?? 'all' })}
          >
            {(['all', ...ACTS.filter((act) => act !== 'silence')] as const).map((act) => (
              <option key={act} value={act}>
                {t(`acts.${act}`)}
              </option>
            ))}
          </select>
        </label>
        <fieldset className="filters__groups">
          <legend>{t('group')}</legend>
          {(['all', ...CATEGORIES] as const).map((group) => (
            <label
              key={group}
              className="filters__group"
              data-none={(group === 'all' ? all : (counts.get(group) ?? 0)) === 0}
            >
              <input
                type="radio"
                name={name}
                value={group}
                checked={look.group === group}
                onChange={() => onLook({ group })}
              />
              <span className="filters__word">{t(`groups.${group}`)}</span>
              <span className="filters__count">{group === 'all' ? all : (counts.get(group) ?? 0)}</span>
            </label>
          ))}
        </fieldset>
      </div>
    </div>
  )
}
