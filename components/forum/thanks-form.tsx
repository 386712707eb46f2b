/** The one form behind all buttons of a page that thank; a form for each would outweigh the posts. */
export const ThanksForm = ({ locale, path }: { locale: string; path: string }) => (
  <form id="thanks" method="post" action="/api/thanks">
    <input type="hidden" name="locale" value={locale} />
    <input type="hidden" name="path" value={path} />
  </form>
)
