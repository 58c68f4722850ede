/** A page, and the one that opened it where that is of the same site: a window of its own may know less. */
export function pagesOf(page: Document): Document[] {
  try {
    const opener = page.defaultView?.opener;
    return opener ? [page, opener.document] : [page];
  } catch {
    return [page]; // opened by another site
  }
}
