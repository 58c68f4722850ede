import { useState } from "react";
import { OptionsView } from "../../components/options/options-view.tsx";
import { WelcomeView } from "../../components/options/welcome-view.tsx";
import { useTranslate } from "../../components/translate-context.tsx";
import { imprintOf } from "../../lib/app/applicable-law.ts";
import { changed } from "../../lib/app/change-settings.ts";
import { footerPreview } from "../../lib/app/footer-preview.ts";
import { policyInForce } from "../../lib/app/policy-in-force.ts";
import type { PolicyInput } from "../../lib/core/policy.ts";
import { ruleInWords } from "../../lib/i18n/in-words.ts";
import { rulesOfPacks } from "../../lib/packs/rules-of-packs.ts";
import { rules } from "../../lib/rules/index.ts";
import { emptyRegister, noTeam, sampleAudit } from "./register-part.ts";

/** What the gallery shows of the options page: the stored settings and which page. */
export interface OptionsSceneProps {
  page: "options" | "welcome";
  user?: unknown;
  managed?: PolicyInput;
}

/** The options page at work, without a store behind it. */
export function OptionsScene({ page, user, managed }: OptionsSceneProps) {
  const translate = useTranslate();
  const [stored, setStored] = useState(user);
  const { policy, locked, problems } = policyInForce({ user: stored, managed });
  const part = {
    policy,
    locked,
    saveState: { kind: "saved" } as const,
    footer: footerPreview(policy),
    imprint: imprintOf(policy),
    onChange: (change: Parameters<typeof changed>[1]) => setStored(changed(stored, change)),
  };
  const spoken = [...rules, ...rulesOfPacks(policy)].map((rule) => ruleInWords(rule, translate));
  if (page === "welcome") return <WelcomeView {...part} />;
  return (
    <OptionsView
      {...part}
      problems={problems}
      rules={spoken}
      register={emptyRegister}
      audit={sampleAudit}
      team={noTeam}
    />
  );
}
