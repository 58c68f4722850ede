import { readFileSync } from "node:fs";

/** A package whose code is in the extension. */
export interface ShippedPackage {
  name: string;
  version: string;
  license: string;
}

interface Locked {
  version?: string;
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
}

/** The packages that ship, with those that they need, as the lock file has them. */
export function shippedPackages(lockFile = "package-lock.json"): ShippedPackage[] {
  const { packages }: { packages: Record<string, Locked> } = JSON.parse(readFileSync(lockFile, "utf8"));
  return Object.entries(packages)
    .filter(([path, { dev, devOptional, optional }]) => path !== "" && !dev && !devOptional && !optional)
    .map(([path, { version = "", license = "none" }]) => ({
      name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
      version,
      license,
    }));
}
