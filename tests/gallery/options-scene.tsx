import { useState } from "react";
import { OptionsView } from "../../components/options/options-view.tsx";
import { WelcomeView } from "../../components/options/welcome-view.tsx";
import { imprintOf } from "../../lib/app/applicable-law.ts";
import { changed } from "../../lib/app/change-settings.ts";
import { footerPreview } from "../../lib/app/footer-preview.ts";
import type { PolicyInput } from "../../lib/core/policy.ts";
import { resolvePolicy } from "../../lib/core/resolve-policy.ts";
import { rules } from "../../lib/rules/index.ts";

/** What the gallery shows of the options page: the stored settings and which page. */
export interface OptionsSceneProps {
  page: "options" | "welcome";
  user?: unknown;
  managed?: PolicyInput;
}

/** The options page at work, without a store behind it. */
export function OptionsScene({ page, user, managed }: OptionsSceneProps) {
  const [stored, setStored] = useState(user);
  const { policy, locked, problems } = resolvePolicy({ user: stored, managed, rules: rules.map(({ id }) => id) });
  const part = {
    policy,
    locked,
    saveState: { kind: "saved" } as const,
    footer: footerPreview(policy),
    imprint: imprintOf(policy),
    onChange: (change: Parameters<typeof changed>[1]) => setStored(changed(stored, change)),
  };
  return page === "welcome" ? <WelcomeView {...part} /> : <OptionsView {...part} problems={problems} rules={rules} />;
}
