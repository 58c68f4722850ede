/**
 * Takes away what an older script of ours left in this page. Chromium lets it tidy up by itself; in Firefox it is cut
 * off before it can.
 */
export function clearLeft(): void {
  for (const host of document.querySelectorAll("goodsend-badge,goodsend-notes,goodsend-send")) host.remove();
  // By their names: Firefox does not let a content script go through the page's list.
  for (const name of ["inform", "confirm", "hold", "reveal"]) CSS.highlights.delete(`goodsend-${name}`);
}
