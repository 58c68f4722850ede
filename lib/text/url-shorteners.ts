/** Services that hide a link's target, as of 2026-11-22. */
export const urlShorteners: ReadonlySet<string> = new Set(
  "bit.ly t.co tinyurl.com goo.gl ow.ly is.gd buff.ly rebrand.ly cutt.ly t.ly lnkd.in s.id rb.gy shorturl.at tiny.cc v.gd bl.ink dub.sh vk.cc clck.ru qrco.de shorturl.asia shorten.is urlz.fr kutt.it soo.gd adf.ly bit.do encurtador.com.br acesse.one l1nk.dev tinylink.net did.li me2.kr urlzs.com n9.cl short.gy".split(
    " ",
  ),
);
