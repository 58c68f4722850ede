// Apart from the policy, whose schemas the pages' components have no need of.

/** Where TLS is not asked for: what is sent there stays on the machine. */
const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Whether a text is an https address without a password in it; http is for this machine alone. */
export function isSafeAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  if (username !== "" || password !== "") return false;
  return protocol === "https:" || (protocol === "http:" && loopback.test(hostname));
}

/** Whether a text is the https address of a page, without a password in it. */
export function isPageAddress(text: string): boolean {
  return isSafeAddress(text) && new URL(text).protocol === "https:";
}

/** The bytes of base64, in its plain or its web form; `undefined` where it is none. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(plain, (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** So many bytes a key has at least. */
export const leastKey = 32;

/** Whether a text can be a key of an organisation. */
export function isTeamKey(text: string): boolean {
  return (bytesOf(text)?.length ?? 0) >= leastKey;
}
