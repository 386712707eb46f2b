/** Texts as people write them: both ways of rendering must agree on each. */
export const corpus: Record<string, string> = {
  'a letter':
    'Caros colegas,\n\nobrigada pela pergunta.\nEm Nampula fazemos assim:\n\nabraço,\nLurdes',
  emphasis: 'Isto é **muito** importante, e isto *menos*; ~~isto já não~~.',
  'a list of tasks': '- [x] lista de trabalhos perigosos\n- [ ] comissão tripartida',
  'lists in lists': '1. primeiro\n   - a\n   - b\n2. segundo\n\n7. sétimo',
  'a quotation with an answer': '> Como fazem a visita?\n> E à noite?\n\nVamos em dupla.',
  'a table': '| País | Ano |\n|:--|--:|\n| Angola | 2009 |\n| Moçambique | 2010 |\n',
  headings: '# Um\n## Dois\n### Três\n#### Quatro\n##### Cinco\n###### Seis',
  code: 'A coluna `minutes`:\n\n```yaml\nkind: text\nminutes: 8\n```\n',
  links:
    'Ver https://www.ilo.org/ipec e [a Convenção](https://normlex.ilo.org "título") ou a@b.org.',
  'a picture': '![gráfico](https://example.org/a.png) e [![x](https://a.org/b.png)](https://a.org)',
  'raw HTML':
    'O valor é <5 e >3; <b>não</b> usamos <script>alert(1)</script> aqui & ali &amp; &copy;.',
  'other scripts': 'مرحبا بالجميع 😀👩‍👩‍👧 — «ola» “aspas” … 你好',
  rules: 'antes\n---\ndepois\n\n***\n\n+++',
  references: '[a][b] [c]\n\n[b]: https://example.org\n[^1]: nota',
  escapes: '\\*não\\* é ênfase \\<b\\> &lt;i&gt; \\[x\\](y)',
  'hard breaks': 'um  \ndois\\\ntrês',
  nothing: '',
  'spaces only': ' \n\t\n ',
  'a missing blank line': 'texto\n- um\n- dois\n## título\nmais',
}
