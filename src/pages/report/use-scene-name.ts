import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { CourseEntry } from '../course/course-entry.ts'
import { scenarioNumber } from '../course/scenario-number.ts'

/** Puts a scene into words, `S03 Stage door`; its number alone where it is not here. */
export const useSceneName = (entries: readonly CourseEntry[]): ((scenario: string) => string) => {
  const { t } = useTranslation('pages')
  return useCallback(
    (scenario) => {
      const title = entries.find(({ id }) => id === scenario)?.title
      const number = scenarioNumber(scenario)
      return title === undefined ? number : t('course.scene', { number, title })
    },
    [entries, t],
  )
}
