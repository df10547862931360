import { useId, useState } from 'react'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { NAME_LIMIT } from '../name/name-limit.ts'
import type { NameVerdict } from '../name/name-rule.ts'
import './NameField.css'

/** Lets the trainee go by their own name, unless somebody of the show would answer to it. */
export const NameField = ({ name, onName }: { readonly name: string; readonly onName: (name: string) => void }) => {
  const { t } = useTranslation('front')
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const [verdict, setVerdict] = useState<NameVerdict | null>(null)
  const judge = async (): Promise<void> => {
    const { checkName } = await import('../name/name-rule.ts')
    const next = checkName(typed ?? name)
    setVerdict(next)
    if (!next.ok) return
    setTyped(null)
    onName(next.name)
  }
  const save = (): void => void judge()
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    save()
  }
  const remark = (): string => {
    if (verdict === null) return ''
    if (verdict.ok) return t('name.saved', { name: verdict.name })
    return verdict.why === 'cast' ? t('name.cast', { near: verdict.near }) : t(`name.${verdict.why}`)
  }
  return (
    <form className="namefield" onSubmit={submit}>
      <label className="label" htmlFor={id}>
        {t('name.label')}
      </label>
      <div className="namefield__row">
        <input
          id={id}
          value={typed ?? name}
          maxLength={NAME_LIMIT + 4}
          autoComplete="given-name"
          spellCheck={false}
          aria-describedby={`${id}-remark`}
          aria-invalid={verdict?.ok === false}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button look="outline" size="small" onClick={save}>
          {t('name.save')}
        </Button>
      </div>
      <p id={`${id}-remark`} className="namefield__remark" role="status">
        {remark()}
      </p>
    </form>
  )
}
