import { z } from "zod";
import type { FaultText } from "./policy-fault.ts";
import { isPageAddress } from "./team-address.ts";

/** A page that readers are led to: an https address, or empty for none. */
export const pageAddress = z
  .string()
  .trim()
  .refine((text) => text === "" || isPageAddress(text), { message: "fault.page" satisfies FaultText });
