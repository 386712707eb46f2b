import { PostLanguage } from '@/components/forum/languages/post-language'
import { SignalList } from '@/components/forum/signals/signal-list'
import { Link } from '@/components/ui/link'
import { Tag } from '@/components/ui/tag'
import { KeptHtml } from '@/components/kept-html'
import type { HeldPost } from '@/lib/forum/moderation/schema'
import { modulePath, threadPath } from '@/lib/forum/rules'
import { countryName } from '@/lib/i18n/countries'
import { formatAge } from '@/lib/i18n/format'
import { inLanguage } from '@/lib/i18n/direction'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import styles from './held-letter.module.css'

type Props = { locale: Locale; post: HeldPost; now: Date; heading: 'h2' | null }

/** A post that waits, as its readers would see it: who, from where, in what, and what it answers. */
export function HeldLetter({ locale, post, now, heading: Heading }: Props) {
  const t = translator(locale, 'moderation')
  const { author, answers, module, edition } = post
  const place = { edition: edition.slug, module: module.slug }
  const name = <bdi>{author.name}</bdi>
  return (
    <>
      {Heading && <Heading className={styles.name}>{name}</Heading>}
      <p className={styles.facts}>
        <Tag kind={author.isGuest ? 'plain' : 'earth'}>
          {t(author.isGuest ? 'guest' : 'member')}
        </Tag>
        {author.country && <span>{countryName(author.country, locale)}</span>}
        <PostLanguage {...{ locale, place, post }} mayCorrect />
        <time dateTime={post.writtenAt.toISOString()}>
          {formatAge(post.writtenAt, now, locale)}
        </time>
      </p>
      <p className={styles.facts}>
        <Link href={`${modulePath(locale, place)}#forum`}>{module.title}</Link>
        <span>{edition.name}</span>
      </p>
      {answers ? (
        <blockquote className={styles.answered}>
          <p>
            <Link href={threadPath(locale, { ...place, thread: answers.thread }, answers.number)}>
              {t('replyTo', { name: answers.name })}
            </Link>
          </p>
          <p {...inLanguage(answers.language)}>{answers.text}</p>
        </blockquote>
      ) : (
        <p className={styles.facts}>{t('newThread')}</p>
      )}
      <SignalList {...{ locale, signals: post.signals }} to="facilitator" />
      <KeptHtml html={post.html} lang={post.language} className={styles.body ?? ''} />
    </>
  )
}
