import { env } from '@/lib/platform/env'
import { postLinkPath } from '../rules'
import { postToken } from './post-token'

/** The address by which a guest reaches his post from any browser. */
export const postLink = (locale: string, post: string, author: string): string =>
  `${env.BASE_URL}${postLinkPath(locale, postToken(post, author))}`
