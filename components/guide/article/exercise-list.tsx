import type { Exercise } from '@/domain/content/exercise'
import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { BulletList } from '../bullet-list'

type ExerciseListProps = { locale: Locale; exercises: readonly (Exercise & { id: string })[] }

/** Exercises with what to do and how often, and the rules that hold for each. */
export function ExerciseList({ locale, exercises }: ExerciseListProps) {
  const t = translator(locale, 'article')
  return (
    <>
      {exercises.map(({ id, name, how, dose }) => (
        <section key={id} className="flow">
          <h2 id={id}>{name}</h2>
          <BulletList lines={how} />
          <p>
            <strong>{t('dose')}</strong> {dose}
          </p>
        </section>
      ))}
      <h2>{t('exerciseRules.heading')}</h2>
      <BulletList lines={[t('exerciseRules.pain'), t('exerciseRules.stop'), t('exerciseRules.chosen')]} />
    </>
  )
}
