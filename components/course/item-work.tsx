import { AssignmentDoor } from '@/components/tasks/assignment-door'
import { CaseWork } from '@/components/tasks/case-work'
import { SurveyForm } from '@/components/tasks/survey-form'
import { ItemQuiz } from '@/components/quiz/item-quiz'
import { aboutItem, type WorkProps } from './item-place'

/** What stands between an item's text and its outcome: what there is to answer. */
export function ItemWork(props: WorkProps) {
  const { locale, item, own, actions, formKey, canWork } = props
  const lang = item.language === locale ? undefined : item.language
  switch (item.data.kind) {
    case 'quiz':
      return <ItemQuiz {...props} canAnswer={canWork} action={actions.answer} />
    case 'case':
      return (
        <CaseWork
          {...{ locale, lang, formKey }}
          action={actions.answerCase}
          about={aboutItem(props)}
          data={item.data}
          answers={own?.answers ?? new Map<string, string>()}
          canAnswer={canWork}
          isDone={item.evidence !== null}
        />
      )
    case 'assignment':
      return canWork || own?.text ? (
        <AssignmentDoor {...{ locale }} about={aboutItem(props)} state={own?.text ?? null} />
      ) : null
    case 'survey':
      return canWork && !item.evidence ? (
        <SurveyForm
          {...{ locale, lang, formKey }}
          action={actions.answerSurvey}
          about={aboutItem(props)}
          questions={item.data.questions}
        />
      ) : null
    case 'session':
    case 'sheet':
      return props.door
    case 'locked':
    case 'text':
    case 'film':
    case 'document':
    case 'question':
      return null
  }
}
