import { admit } from '@/app/_server/admit'
import { failureOf } from '@/app/_server/answers'
import { requestId as idOfRequest } from '@/app/_server/open-requests'
import { checkedRoll } from '@/lib/live-sessions/queries/attendance'
import { textOfFile } from '@/lib/live-sessions/roll-file'
import { rollReport } from '@/lib/live-sessions/roll-report'
import { takeRollSchema } from '@/lib/live-sessions/schema'
import type { FormAction, FormAnswer } from '@/lib/platform/form-answer'
import { readForm, refuseFaults, shownAgain } from '@/lib/platform/form-fields'
import { parseInput } from '@/lib/platform/parse-input'

/**
 * The action of a list of attendance with a first button, `intent` = `check`: it says line by line
 * what the list would come to, and notes nothing. A file's text stands in the field afterwards, so
 * that what is noted next is what was looked at.
 */
export function withRollCheck<Value>(note: FormAction<Value>): FormAction<Value> {
  return async (previous, form) =>
    form instanceof FormData && form.get('intent') === 'check' ? check(form) : note(previous, form)
}

async function check(form: FormData): Promise<FormAnswer<never>> {
  const sent = readForm(form, 'file')
  const requestId = await idOfRequest()
  const input = shownAgain(sent.input)
  try {
    const { viewer } = await admit({ ...sent, requestId })
    refuseFaults(sent.faults)
    const typed = parseInput(takeRollSchema, sent.input)
    const [file] = sent.files
    const list = file ? await textOfFile(file) : typed.list
    input['list'] = list
    const roll = await checkedRoll(viewer, { ...typed, list })
    return { ok: 'preview', html: rollReport(roll, sent.locale), input }
  } catch (error) {
    const { code, text, fields } = failureOf(error, sent.locale, requestId)
    return { ok: false, code, text, input, ...(fields && { fields }) }
  }
}
