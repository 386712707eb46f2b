import * as z from 'zod'
import { page } from '@/app/_server/page'
import { DecisionNotice } from '@/components/moderation/decision-notice'
import { HeldLetter } from '@/components/moderation/held-letter'
import { RefuseForm } from '@/components/moderation/refuse-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import { PageHeading } from '@/components/ui/page-heading'
import { moderatedPost } from '@/lib/forum/moderation/queries'
import { versionOf } from '@/lib/forum/posts/rules'
import { translator } from '@/lib/i18n/translator'
import { now } from '@/lib/platform/clock'
import { NotFound } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import { approve, refuse } from '../actions'

export default page<{ post: string }>(async ({ locale, viewer, params }) => {
  const t = translator(locale, 'moderation')
  const id = z.uuid().safeParse(params.post)
  if (!id.success) throw new NotFound()
  const { post, decision } = await moderatedPost(viewer, id.data)
  return (
    <>
      <Breadcrumbs locale={locale} above={[{ href: `/${locale}/moderation`, label: t('title') }]} />
      <PageHeading>{t('decideTitle', { name: post.author.name })}</PageHeading>
      <HeldLetter locale={locale} post={post} now={now()} heading={null} />
      {decision ? (
        <DecisionNotice locale={locale} decision={decision} now={now()} />
      ) : (
        <>
          <Form action={approve} locale={locale} formKey={newId()} submit={t('approve')}>
            <HiddenField name="post" value={post.id} />
            <HiddenField name="version" value={versionOf(post)} />
          </Form>
          <h2>{t('refuseTitle')}</h2>
          <RefuseForm
            {...{ locale, post: post.id, language: post.language, action: refuse }}
            version={versionOf(post)}
            formKey={newId()}
          />
        </>
      )}
    </>
  )
})
