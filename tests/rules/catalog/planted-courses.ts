import { remove, replace, type Planted } from './planting'

/** course.yaml and its editions. */
export const inCourses: readonly Planted[] = [
  {
    what: 'a course in a folder of another name',
    plant: replace('course.yaml', 'id: first-course', 'id: second-course'),
    fault: ['course.yaml', 1, 'differentId', 'folder'],
  },
  {
    what: 'an edition without a name in one of the languages',
    plant: replace('course.yaml', 'name: Primeira', 'name: { pt: Primeira }'),
    fault: ['course.yaml', 6, 'missingLanguage', 'no name in "en"'],
  },
  {
    what: 'an edition that closes before it opens',
    plant: replace('course.yaml', '2026-12-18', '2026-10-18'),
    fault: ['course.yaml', 11, 'badDates', 'before "opensOn"'],
  },
  {
    what: 'a day that does not exist',
    plant: replace('course.yaml', '2026-11-01', '2026-02-30'),
    fault: ['course.yaml', 10, 'badValue', 'opensOn'],
  },
  {
    what: 'a time zone that does not exist',
    plant: replace('course.yaml', 'Africa/Maputo', 'Africa/Mapute'),
    fault: ['course.yaml', 9, 'badValue', 'timeZone'],
  },
  {
    what: 'a retired id in use again',
    plant: replace('course.yaml', 'position: 1', 'position: 1\nretired: [old-text, first-text]'),
    fault: ['10-text.pt.md', 2, 'retiredId', 'course.yaml, line 3'],
  },
  {
    what: 'a course without its facts',
    plant: remove('course.yaml'),
    fault: ['course.yaml', 1, 'missingFile', 'course.yaml'],
  },
]
