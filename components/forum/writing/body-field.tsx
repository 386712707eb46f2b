import { boxText } from '@/lib/forum/drafts/rules'
import type { Beginning } from '@/lib/forum/drafts/schema'
import type { ForumHead, ShownPost } from '@/lib/forum/threads/schema'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { TextArea } from '../../ui/form/text-area'
import { DraftKeeper } from '../drafts/draft-keeper'
import { Calling } from '../mentions/calling'
import { Toolbar } from './toolbar'
import { toolbarWords } from './toolbar-words'

type Props = { locale: Locale; forum: ForumHead; parent: ShownPost | null; begun: Beginning }

/** The text of a post, with what was begun or is quoted in it, and what keeps it. */
export function BodyField({ locale, forum, parent, begun }: Props) {
  const t = translator(locale, 'forum')
  const words = translator(locale, 'writing')
  const answered = parent?.id ?? ''
  const draft = begun.drafts.find(({ parentId }) => parentId === answered)
  const quote = begun.quote?.post === parent?.id ? (begun.quote?.text ?? '') : ''
  return (
    <>
      <TextArea
        name="body"
        label={t('body')}
        hint={t('bodyHint')}
        tools={<Toolbar words={toolbarWords(locale)} />}
        rows={6}
        defaultValue={boxText(draft?.body ?? '', quote)}
        required
      />
      <Calling {...{ locale }} place={forum} listed={forum.accountId !== null} />
      <DraftKeeper
        {...{ locale, quote, parent: answered, forum: forum.id }}
        begun={draft?.body ?? ''}
        byAccount={forum.accountId !== null}
        keptAt={draft?.savedAt.getTime() ?? 0}
        words={{ kept: words('draftKept'), restored: words('draftRestored') }}
      />
    </>
  )
}
