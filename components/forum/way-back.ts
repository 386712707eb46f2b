import type { PostToChange } from '@/lib/forum/posts/schema'
import { postLinkPath, postPath } from '@/lib/forum/rules'
import type { Locale } from '@/lib/i18n/locales'

type From = { locale: Locale; post: PostToChange; token: string | undefined }

/** Where somebody goes who leaves his post as it is: to the post, or to the page of his link. */
export const wayBack = ({ locale, post, token }: From): string =>
  token === undefined
    ? postPath(locale, { ...post.place, post: post.id })
    : postLinkPath(locale, token)
