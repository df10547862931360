import { useTranslation } from 'react-i18next'
import { claimByLevels } from '../../core/proof/claims.ts'
import type { Profile } from '../../core/proof/profile.ts'
import { type Skill, SKILLS } from '../../core/proof/skills.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useClaimWords } from './use-claim-words.ts'

const KINDS = ['soft', 'technical'] as const

const SkillRow = ({ skill, profile }: { readonly skill: Skill; readonly profile: Profile }) => {
  const { t } = useTranslation('report')
  const { t: pages } = useTranslation('pages')
  const words = useClaimWords([])
  const claim = claimByLevels(skill.criteria, profile)
  const supported = claim.state === 'supported'
  return (
    <tr>
      <th scope="row">{t(`skills.name.${skill.id}`)}</th>
      <td>{skill.criteria.map((criterion) => pages(`criterion.${criterion}.short`)).join(', ')}</td>
      <td>
        <span className={supported ? 'report__state report__state--supported' : 'report__state'}>
          <Icon name={supported ? 'check' : 'minus'} size={16} />
          {supported ? t('claim.supported') : words(claim, skill.criteria)}
        </span>
      </td>
    </tr>
  )
}

/** Every skill of the job description with the criteria that show it. */
export const Skills = ({ profile }: { readonly profile: Profile }) => {
  const { t } = useTranslation('report')
  return (
    <section className="report__section" aria-labelledby="report-skills">
      <header>
        <h2 id="report-skills">{t('skills.heading')}</h2>
        <span>{t('skills.note')}</span>
      </header>
      <div className="report__skills">
        {KINDS.map((kind) => (
          <table key={kind} className="papertable report__table report__skilltable">
            <caption>{t(`skills.${kind}`)}</caption>
            <thead>
              <tr>
                <th scope="col">{t('skills.skill')}</th>
                <th scope="col">{t('skills.by')}</th>
                <th scope="col">{t('skills.state')}</th>
              </tr>
            </thead>
            <tbody>
              {SKILLS.filter((skill) => skill.kind === kind).map((skill) => (
                <SkillRow key={skill.id} skill={skill} profile={profile} />
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </section>
  )
}
