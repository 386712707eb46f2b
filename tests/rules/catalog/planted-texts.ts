import { add, append, both, replace, type Planted } from './planting'

/** What stands in a text: links, pictures, headings. */
export const inTexts: readonly Planted[] = [
  {
    what: 'a text without words',
    plant: replace('10-text.en.md', 'See https://www.ilo.org.', ''),
    fault: ['10-text.en.md', 5, 'emptyText', 'no text'],
  },
  {
    what: 'a text that never ends',
    plant: append('10-text.en.md', 'palavra '.repeat(8_000)),
    fault: ['10-text.en.md', 5, 'tooLong', '60000'],
  },
  {
    what: 'a link to a file that is not there',
    plant: append('10-text.en.md', '\n[x](files/lost.pdf)\n'),
    fault: ['10-text.en.md', 8, 'missingFile', 'files/lost.pdf'],
  },
  {
    what: 'a link to a heading that is not there',
    plant: append('10-text.pt.md', '\n[x](#outra)\n'),
    fault: ['10-text.pt.md', 12, 'brokenLink', '#outra'],
  },
  {
    what: 'a link out of the folder',
    plant: append('10-text.en.md', '\n[x](../../../secret.pdf)\n'),
    fault: ['10-text.en.md', 8, 'brokenLink', 'out of this folder'],
  },
  {
    what: 'a link to a page of the site',
    plant: append('10-text.en.md', '\n[x](/pt/courses)\n'),
    fault: ['10-text.en.md', 8, 'badLink', '/pt/courses'],
  },
  {
    what: 'a link that runs a script',
    plant: append('10-text.en.md', '\n[x](javascript:alert)\n'),
    fault: ['10-text.en.md', 8, 'badLink', 'javascript'],
  },
  {
    what: 'a footnote',
    plant: append('10-text.en.md', '\n[^1]: see there\n'),
    fault: ['10-text.en.md', 8, 'badLink', 'footnotes'],
  },
  {
    what: 'a picture from elsewhere',
    plant: append('10-text.en.md', '\n![map](https://example.org/map.png)\n'),
    fault: ['10-text.en.md', 8, 'badImage', 'beside'],
  },
  {
    what: 'a picture without a description',
    plant: both(
      add('01-first-module/files/map.png', Buffer.from('\x89PNG', 'latin1')),
      append('10-text.en.md', '\n![](files/map.png)\n'),
    ),
    fault: ['10-text.en.md', 8, 'badImage', 'description'],
  },
  {
    what: 'a picture that is none',
    plant: append('10-text.en.md', '\n![map](files/list.pdf)\n'),
    fault: ['10-text.en.md', 8, 'badImage', 'no picture'],
  },
  {
    what: 'raw HTML',
    plant: append('10-text.en.md', '\n<div>box</div>\n'),
    fault: ['10-text.en.md', 8, 'rawHtml', 'Markdown'],
  },
  {
    what: 'a table that a phone has no room for',
    plant: append('10-text.en.md', '\n| a | b | c | d |\n|---|---|---|---|\n'),
    fault: ['10-text.en.md', 8, 'tableTooWide', '4 columns'],
  },
  {
    what: 'a column without a title',
    plant: append('10-text.en.md', '\n| | Can |\n|---|---|\n| Union | Be there |\n'),
    fault: ['10-text.en.md', 8, 'untitledColumn', 'column 1'],
  },
  {
    what: 'a merge half done',
    plant: append('10-text.en.md', '\n<<<<<<< HEAD\nA\n=======\nB\n>>>>>>> other\n'),
    fault: ['10-text.en.md', 8, 'mergeConflict', 'two versions'],
  },
  {
    what: 'a sign that was lost in another encoding',
    plant: append('10-text.en.md', '\nIt is \uFFFD.\n'),
    fault: ['10-text.en.md', 8, 'badEncoding', 'UTF-8'],
  },
  {
    what: 'the title again, as a heading',
    plant: append('10-text.en.md', '\n# Text\n'),
    fault: ['10-text.en.md', 8, 'titleInText', '##'],
  },
]
