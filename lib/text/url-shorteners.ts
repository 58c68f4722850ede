/** Services that hide a link's target, as of 2026-11-22. */
export const urlShorteners: ReadonlySet<string> = new Set(
  "bit.ly t.co tinyurl.com goo.gl ow.ly is.gd buff.ly rebrand.ly cutt.ly t.ly lnkd.in s.id rb.gy shorturl.at tiny.cc v.gd bl.ink dub.sh vk.cc clck.ru".split(
    " ",
  ),
);
