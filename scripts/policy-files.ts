/** Ids by which browsers know the extension. */
export const extensionIds = { chromium: "jkhfhagkcodhfhmkacjlgfmjkkdnjacn", firefox: "goodsend@goodsend.example" };

/** A file that gives a policy to one browser on one system. */
export interface PolicyFile {
  name: string;
  text: string;
}

type PolicyJson = Readonly<Record<string, unknown>>;

/**
 * A policy in the form that each browser and system takes it in.
 * Chromium's forms: https://www.chromium.org/administrators/configuring-policy-for-extensions/;
 * Firefox's: https://mozilla.github.io/policy-templates/#3rdparty.
 */
export function policyFiles(policy: PolicyJson): PolicyFile[] {
  const { chromium, firefox } = extensionIds;
  const file = (name: string, value: unknown) => ({ name, text: `${JSON.stringify(value, null, 2)}\n` });
  return [
    file("chrome-linux.json", { "3rdparty": { extensions: { [chromium]: policy } } }),
    file("edge-linux.json", { "3rdparty": { extensions: { [chromium]: policy } } }),
    file("google-admin.json", wrapped(policy)),
    { name: "chrome-windows.reg", text: registryFile("Google\\Chrome", chromium, policy) },
    { name: "edge-windows.reg", text: registryFile("Microsoft\\Edge", chromium, policy) },
    { name: "chrome-macos.mobileconfig", text: profile("com.google.Chrome.extensions", chromium, policy) },
    { name: "edge-macos.mobileconfig", text: profile("com.microsoft.Edge.extensions", chromium, policy) },
    file("firefox-policies.json", { policies: { "3rdparty": { Extensions: { [firefox]: policy } } } }),
  ];
}

/** The Google Admin console takes each top-level setting in an object with `Value`. */
function wrapped(policy: PolicyJson): PolicyJson {
  return Object.fromEntries(Object.entries(policy).map(([key, value]) => [key, { Value: value }]));
}

/** Windows keeps an object or a list as the text of its JSON. */
function registryFile(browser: string, id: string, policy: PolicyJson): string {
  const values = Object.entries(policy).map(([key, value]) => {
    const text = typeof value === "string" ? value : JSON.stringify(value);
    return `"${key}"="${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
  });
  const key = `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${browser}\\3rdparty\\extensions\\${id}\\policy]`;
  return ["Windows Registry Editor Version 5.00", "", key, ...values, ""].join("\r\n");
}

function profile(domain: string, id: string, policy: PolicyJson): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>PayloadContent</key>
  <array>
    <dict>
      <key>PayloadType</key><string>${domain}.${id}</string>
      <key>PayloadIdentifier</key><string>${domain}.${id}.goodsend</string>
      <key>PayloadUUID</key><string>6D1B1C2A-52A0-4B7E-9C39-0F6E2C8E51A1</string>
      <key>PayloadVersion</key><integer>1</integer>
${membersOf(policy, "      ")}
    </dict>
  </array>
  <key>PayloadDisplayName</key><string>Goodsend policy</string>
  <key>PayloadIdentifier</key><string>goodsend.policy</string>
  <key>PayloadType</key><string>Configuration</string>
  <key>PayloadUUID</key><string>0C3E3B58-6C4F-4E0B-8B0B-6B1E60A4C7D2</string>
  <key>PayloadVersion</key><integer>1</integer>
</dict>
</plist>
`;
}

function membersOf(value: PolicyJson, indent: string): string {
  return Object.entries(value)
    .map(([key, inner]) => `${indent}<key>${escaped(key)}</key>${plist(inner, indent)}`)
    .join("\n");
}

function plist(value: unknown, indent: string): string {
  if (typeof value === "string") return `<string>${escaped(value)}</string>`;
  if (typeof value === "boolean") return value ? "<true/>" : "<false/>";
  if (typeof value === "number")
    return Number.isInteger(value) ? `<integer>${value}</integer>` : `<real>${value}</real>`;
  if (Array.isArray(value)) return `<array>${value.map((inner) => plist(inner, indent)).join("")}</array>`;
  if (typeof value !== "object" || value === null) throw new TypeError(`a policy cannot hold ${String(value)}`);
  return `<dict>\n${membersOf({ ...value }, `${indent}  `)}\n${indent}</dict>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
