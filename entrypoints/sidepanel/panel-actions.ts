import type { PanelActions } from "../../components/panel/panel-actions.ts";
import { openOptions } from "../../lib/platform/open-options.ts";
import type { FixAnswer } from "../../lib/platform/protocol.ts";
import { send } from "../../lib/platform/send.ts";

/** The panel's actions, carried out by the background. */
export const panelActions: PanelActions = {
  fix: async (compose, finding, fix) => outcomeOf(await send("fix-chosen", { compose, finding, fix })),
  fixAllSafe: async (compose) => outcomeOf(await send("fix-chosen", { compose })),
  reveal: async (compose, finding, index) => (await send("evidence-chosen", { compose, finding, index })).shown,
  ignore: (compose, finding, scope) => send("ignore-chosen", { compose, finding, scope }),
  callWrong: (compose, finding) => send("finding-wrong", { compose, finding }),
  setPause: (on) => send("pause-chosen", { on }),
  undoIgnore: (compose, finding) => send("ignore-undone", { compose, finding }),
  chooseCountry: (of, country) => send("country-chosen", { of, country }),
  settleRequest: (fact, as) => send("request-settled", { fact, as }),
  openOptions,
};

function outcomeOf({ outcome, detail }: FixAnswer): FixAnswer["outcome"] {
  if (detail !== undefined) console.warn(`Goodsend: fix ${outcome}: ${detail}`);
  return outcome;
}
