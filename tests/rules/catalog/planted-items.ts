import { add, both, remove, replace, type Planted } from './planting'

/** Films, captions and quizzes. */
export const inItems: readonly Planted[] = [
  {
    what: 'a film that is not there',
    plant: remove('film.mp4'),
    fault: ['20-film.pt.md', 7, 'missingFile', 'film/film.mp4'],
  },
  {
    what: 'captions that are not there',
    plant: remove('film.pt.vtt'),
    fault: ['20-film.pt.md', 9, 'missingFile', 'film.pt.vtt'],
  },
  {
    what: 'captions of another form',
    plant: replace('film.pt.vtt', 'WEBVTT', '1'),
    fault: ['film.pt.vtt', 1, 'badCaptions', 'WEBVTT'],
  },
  {
    what: 'a film that is too large',
    plant: add('01-first-module/film/film.mp4', new Uint8Array(1_500_001)),
    fault: ['film.mp4', 1, 'tooLarge', '1501 kB'],
  },
  {
    what: 'a better film that is too large for a line in an office',
    plant: both(
      replace(
        '20-film.pt.md',
        'film: film/film.mp4',
        'film: film/film.mp4\nbetter: film/large.mp4',
      ),
      add('01-first-module/film/large.mp4', new Uint8Array(4_000_001)),
    ),
    fault: ['large.mp4', 1, 'tooLarge', '4001 kB'],
  },
  {
    what: 'an address that is no film’s',
    plant: replace('20-film.pt.md', 'film: film/film.mp4', 'address: https://youtube.com/@ilo'),
    fault: ['20-film.pt.md', 7, 'badValue', 'YouTube or Vimeo'],
  },
  {
    what: 'a film that is a file and an address',
    plant: replace(
      '20-film.pt.md',
      'film: film/',
      'address: https://vimeo.com/76979871\nfilm: film/',
    ),
    fault: ['20-film.pt.md', 7, 'badValue', 'not both'],
  },
  {
    what: 'a film that is nowhere',
    plant: replace('20-film.pt.md', 'film: film/film.mp4\n', ''),
    fault: ['20-film.pt.md', 1, 'missingKey', '"address"'],
  },
  {
    what: 'a film without captions',
    plant: replace('20-film.pt.md', 'captions:\n  pt: film/film.pt.vtt\n', ''),
    fault: ['20-film.pt.md', 1, 'missingKey', '"captions"'],
  },
  {
    what: 'a film that is a document',
    plant: replace('20-film.pt.md', 'film: film/film.mp4', 'film: files/list.pdf'),
    fault: ['20-film.pt.md', 7, 'badValue', 'application/pdf'],
  },
  {
    what: 'a film that is something else',
    plant: add('01-first-module/film/film.mp4', '%PDF'),
    fault: ['film.mp4', 1, 'badFile', 'video/mp4'],
  },
  {
    what: 'a scene without words in one of the languages of its film',
    plant: add(
      '01-first-module/film/storyboard.yaml',
      'languages: [pt, en]\nscenes:\n' +
        '  - words: { pt: { heading: A, say: A. }, en: { heading: A, say: A. } }\n' +
        '  - words: { pt: { heading: A, say: A. } }\n',
    ),
    fault: ['storyboard.yaml', 4, 'badStoryboard', '"en"'],
  },
  {
    what: 'a document that was never printed',
    plant: add('01-first-module/files/plan.pt.md', '---\ntitle: Plano\n---\n'),
    fault: ['plan.pt.md', 1, 'notPrinted', 'plan.pt.pdf'],
  },
  {
    what: 'a question without a right answer',
    plant: replace('30-check.pt.md', 'right: true, ', ''),
    fault: ['30-check.pt.md', 8, 'quizKey', 'no option'],
  },
  {
    what: 'a question with two right answers',
    plant: replace('30-check.pt.md', 'Aquela,', 'Aquela, right: true,'),
    fault: ['30-check.pt.md', 8, 'quizKey', '2 options'],
  },
  {
    what: 'two options with one id',
    plant: replace('30-check.pt.md', '{ id: b', '{ id: a'),
    fault: ['30-check.pt.md', 13, 'duplicateId', '"a"'],
  },
  {
    what: 'a translated quiz with other options',
    plant: replace('30-check.en.md', '{ id: b', '{ id: c'),
    fault: ['30-check.en.md', 5, 'translationDiffers', '"q1"'],
  },
]
