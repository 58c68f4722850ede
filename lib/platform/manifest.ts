import { browser } from "wxt/browser";

/** What the browser holds the running extension to. */
export interface RunningManifest {
  version: string;
  permissions: string[];
  hosts: string[];
  /** The security policy of our own pages; empty where none is set. */
  securityPolicy: string;
}

/** Reads it from the browser, not from our files. */
export function runningManifest(): RunningManifest {
  const manifest = browser.runtime.getManifest();
  const { permissions = [], host_permissions = [], content_security_policy: security } = manifest;
  const policy =
    typeof security === "object" && security !== null ? Reflect.get(security, "extension_pages") : security;
  return {
    version: manifest.version,
    permissions: [...permissions].map(String),
    hosts: [...host_permissions].map(String),
    securityPolicy: typeof policy === "string" ? policy : "",
  };
}
