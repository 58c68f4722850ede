/**
 * Match patterns of the pages we read: the manifest's host permissions and the content script's pages.
 * Every Outlook host from the first version on, since Firefox does not show hosts that an update adds.
 */
export const webmailHosts = [
  "https://mail.google.com/*",
  "https://outlook.live.com/*",
  "https://outlook.office.com/*",
  "https://outlook.office365.com/*",
  "https://outlook.cloud.microsoft/*",
];

/** Whether an address is one of a webmail that we read. */
export function isWebmailAddress(url: string): boolean {
  return webmailHosts.some((pattern) => url.startsWith(pattern.slice(0, -1)));
}
