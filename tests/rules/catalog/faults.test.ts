import { describe, expect, it } from 'vitest'
import { faultCodes } from '@/lib/catalog/source/faults'
import { readContent } from '@/lib/catalog/source/read'
import { addAssignment, addCase, addSurvey } from '@/tests/support/content/a-case'
import { addQuiz } from '@/tests/support/content/a-quiz'
import { addSheet } from '@/tests/support/content/a-sheet'
import { addSession } from '@/tests/support/content/a-session'
import { aCourse, asSource, pathIn } from '@/tests/support/content/a-course'
import { inCourses } from './planted-courses'
import { inFrontMatter } from './planted-front-matter'
import { inItems } from './planted-items'
import { inNames } from './planted-names'
import { inPractices } from './planted-practices'
import { inQuizzes } from './planted-quizzes'
import { inSessions } from './planted-sessions'
import { inSheets } from './planted-sheets'
import { inTasks } from './planted-tasks'
import { inTexts } from './planted-texts'

const planted = [
  ...inNames,
  ...inFrontMatter,
  ...inTexts,
  ...inItems,
  ...inCourses,
  ...inQuizzes,
  ...inSessions,
  ...inSheets,
  ...inTasks,
  ...inPractices,
]

describe('the reader of content', () => {
  it('finds nothing wrong with a course that is in order', () => {
    expect(readContent(asSource(aCourse())).faults).toEqual([])
  })

  it('finds nothing wrong with an item of each kind', () => {
    const files = aCourse()
    addQuiz(files)
    addCase(files)
    addAssignment(files)
    addSurvey(files)
    addSession(files)
    addSheet(files)
    expect(readContent(asSource(files)).faults).toEqual([])
  })

  it.each(planted)('names $what, with file and line', ({ plant, fault }) => {
    const files = aCourse()
    plant(files)
    const [file, line, code, says] = fault
    const { faults } = readContent(asSource(files))
    const found = faults.find((one) => one.code === code && one.file.endsWith(file))
    expect(found, JSON.stringify(faults, null, 1)).toMatchObject({ line, code })
    expect(found?.message).toContain(says)
  })

  it('names each of many faults at once, in the order of the folder', () => {
    const files = aCourse()
    const texts = inTexts.filter(
      ({ fault: [file, line] }) => file === '10-text.en.md' && line === 8,
    )
    for (const { plant } of texts) plant(files)
    const { faults } = readContent(asSource(files))
    expect(faults.map(({ code }) => code)).toEqual(
      expect.arrayContaining(texts.map(({ fault }) => fault[2])),
    )
    expect(faults.map(({ line }) => line)).toEqual(
      [...faults.map(({ line }) => line)].sort((a, b) => a - b),
    )
  })

  it('has a planted fault for every code', () => {
    const codes = new Set(planted.map(({ fault }) => fault[2]))
    expect(faultCodes.filter((code) => !codes.has(code))).toEqual([])
  })

  it.each([
    ...['course.yaml', '10-text.pt.md', '30-check.pt.md', '35-quiz.pt.md', '35-quiz.en.md'],
    ...['60-case.pt.md', '60-case.en.md', 'practice.yaml', 'practice.pt.md'],
    ...['75-session.pt.md', '75-session.en.md', '80-sheet.en.md'],
  ])(
    'never throws, whatever line of %s is taken away',
    (name) => {
      const files = aCourse()
      addQuiz(files)
      addCase(files)
      addSession(files)
      addSheet(files)
      const path = pathIn(files, name)
      const lines = String(files[path]).split('\n')
      for (const at of lines.keys()) {
        files[path] = lines.filter((_, one) => one !== at).join('\n')
        expect(() => readContent(asSource(files))).not.toThrow()
      }
    },
    30_000,
  )
})
