import { onFirstInstall, openWelcome } from "../platform/toolbar.ts";
import { loadSettings } from "./settings.ts";

/** Welcomes the user after the first installation, unless the organisation has set all up and hides the page. */
export function welcomeOnInstall(): void {
  onFirstInstall(() => void welcome());
}

async function welcome(): Promise<void> {
  const isHidden = await loadSettings().then(
    ({ policy }) => policy.hidden.includes("welcome"),
    () => false,
  );
  if (!isHidden) await openWelcome();
}
