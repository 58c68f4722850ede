/**
 * Takes away what an older script of ours left in this page. Chromium lets it tidy up by itself; in Firefox it is cut
 * off before it can.
 */
export function clearLeft(): void {
  for (const host of document.querySelectorAll("goodsend-badge,goodsend-notes,goodsend-send")) host.remove();
  for (const name of CSS.highlights.keys()) if (name.startsWith("goodsend-")) CSS.highlights.delete(name);
}
