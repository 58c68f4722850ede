import type { Phrases } from "../../phrases.ts";
import { cues } from "./cues.ts";
import { debt } from "./debt.ts";
import { escort } from "./escort.ts";
import { followers } from "./followers.ts";
import { fraud } from "./fraud.ts";
import { gambling } from "./gambling.ts";
import { goods } from "./goods.ts";
import { list } from "./list.ts";
import { loan } from "./loan.ts";
import { mlm } from "./mlm.ts";
import { pharma } from "./pharma.ts";
import { reputation } from "./reputation.ts";
import { riches } from "./riches.ts";
import { sexual } from "./sexual.ts";
import { unlawful } from "./unlawful.ts";

/** Words of all prohibited content in English. */
export const english: Phrases = {
  ...cues,
  ...debt,
  ...escort,
  ...followers,
  ...fraud,
  ...gambling,
  ...goods,
  ...list,
  ...loan,
  ...mlm,
  ...pharma,
  ...reputation,
  ...riches,
  ...sexual,
  ...unlawful,
};
